import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openJob, type Job } from '../src/demo/runner.ts'
import type { EmulatorServer } from '../src/emulator/server.ts'
import { median } from './statistics.ts'

type Texts = Readonly<Record<string, string>>

/** Runs a process once, with these variables beside its own, and says how many milliseconds it took. */
type Subject = { readonly name: string; readonly run: (env: Texts) => Promise<number> }

export type StartUp = {
  readonly name: string
  readonly ms: number
  /** The quickest round: what is left of it when the machine is busy with other things. */
  readonly bestMs: number
  readonly mib: number
}

const MEMORY_FILE = join(tmpdir(), `feishu-message-bench-${process.pid}`)
const REPORT_MEMORY: Texts = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'report-memory.mjs')).href}`,
  BENCH_MEMORY_FILE: MEMORY_FILE
}

/**
 * Time and memory of one step as a process, medians of interleaved rounds: whatever else the machine
 * does meanwhile hits all of them alike. The first row is a Node that does nothing.
 */
export async function measureStartUp(emulator: EmulatorServer, rounds: number): Promise<StartUp[]> {
  const job = await openJob({ event: FROM_A_FORK, env: { GITHUB_EVENT_NAME: 'pull_request' } })
  const subjects = [bareNode, ...steps(job, emulator.url)]
  const costs = subjects.map(({ name }) => ({ name, ms: [] as number[], kib: [] as number[] }))
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { run }] of subjects.entries()) {
        // A chat takes five messages a second, and that is not what is measured here.
        emulator.reset()
        costs[index]?.ms.push(await run({}))
        // Reporting costs time itself, so it has a run of its own.
        await run(REPORT_MEMORY)
        costs[index]?.kib.push(Number(await readFile(MEMORY_FILE, 'utf8')))
      }
    }
  } finally {
    await job.close()
    await rm(MEMORY_FILE, { force: true })
  }
  return costs.map(({ name, ms, kib }) => ({
    name,
    ms: median(ms),
    bestMs: Math.min(...ms),
    mib: median(kib) / 1024
  }))
}

const bareNode: Subject = {
  name: 'node -e 0',
  run: async env => {
    const start = performance.now()
    const child = spawn(process.execPath, ['-e', '0'], { env: { ...process.env, ...env } })
    await once(child, 'close')
    return performance.now() - start
  }
}

/** The head of the pull request is not the repository itself: without credentials a step is skipped. */
const FROM_A_FORK = {
  repository: { id: 1, full_name: 'octo/shop' },
  pull_request: { number: 87, head: { ref: 'fix', repo: { id: 2, full_name: 'hubot/shop' } } }
}

function steps(job: Job, url: string): Subject[] {
  const send = {
    domain: url,
    app_id: 'cli_emulator',
    app_secret: 'emulator-secret',
    receive_id: 'oc_emulator'
  }
  const inputs: Readonly<Record<string, Texts>> = {
    'skipped (fork)': { text: 'Hello', receive_id: 'oc_emulator' },
    'text, dry run': { text: 'Hello', dry_run: 'true' },
    text: { ...send, text: 'Hello' },
    'card: status': { ...send, card: 'status', status: 'success' },
    markdown: { ...send, markdown: '# Hello\n\n- one\n- two' }
  }
  return Object.entries(inputs).map(([name, texts]) => ({
    name,
    run: async env => {
      const { exitCode, ms, log } = await job.run({ inputs: texts, env })
      if (exitCode !== 0) throw new Error(`${name}:\n${log}`)
      return ms
    }
  }))
}
