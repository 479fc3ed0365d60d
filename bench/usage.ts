import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Texts = Readonly<Record<string, string>>

/** What a process used until its end. */
export type Usage = {
  /** Peak memory (resident set). */
  readonly mib: number
  /** Time of the processor, of the program and of the system for it. */
  readonly cpuMs: number
}

const FILE = join(tmpdir(), `feishu-message-bench-${process.pid}`)
const REPORT: Texts = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href}`,
  BENCH_USAGE_FILE: FILE
}

/** What a Node that `run` starts with these variables in its environment uses. It costs time itself. */
export async function measureUsage(run: (env: Texts) => Promise<unknown>): Promise<Usage> {
  await run(REPORT)
  const used = JSON.parse(await readFile(FILE, 'utf8')) as NodeJS.ResourceUsage
  await rm(FILE)
  return { mib: used.maxRSS / 1024, cpuMs: (used.userCPUTime + used.systemCPUTime) / 1000 }
}
