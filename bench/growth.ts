import { openJob, type Job } from '../src/demo/runner.ts'
import { DEFAULT_TOKEN } from '../src/emulator/github/emulator.ts'
import { startGitHubEmulator } from '../src/emulator/github/server.ts'
import { startEmulator } from '../src/emulator/server.ts'
import { ACCOUNT } from './baselines.ts'
import { step } from './start-up.ts'
import { median } from './statistics.ts'
import { measureUsage, type Usage } from './usage.ts'

/** What a step used for a size of its task. */
export type Growth = Usage & { readonly what: string; readonly size: number }

const ROUNDS = 3

/** A status card of so many jobs. The tests of a big matrix: it is listed, packed and shortened. */
export async function measureJobs(sizes: readonly number[]): Promise<Growth[]> {
  const feishu = await startEmulator()
  const rows: Growth[] = []
  for (const size of sizes) {
    const github = await startGitHubEmulator({ seed: { runs: [{ id: 4200 }] } })
    const jobs = Array.from({ length: size }, (_, index) => ({
      id: 9001 + index,
      name: `test (${index})`,
      started_ms: 0,
      steps: [{ name: 'npm test', ms: 1_000 }]
    }))
    github.store.script(4200, 1, jobs, Date.now() - 60_000)
    const job = await openJob({ env: { GITHUB_RUN_ID: '4200', GITHUB_API_URL: github.apiUrl } })
    const inputs = {
      ...ACCOUNT,
      domain: feishu.url,
      card: 'status',
      status: 'success',
      status_scope: 'run',
      github_token: DEFAULT_TOKEN
    }
    rows.push({
      what: 'status card, jobs',
      size,
      ...(await used(job, inputs, () => feishu.reset()))
    })
    await job.close()
    await github.close()
  }
  await feishu.close()
  return rows
}

/** The card of a release whose notes have so many kilobytes. */
export async function measureNotes(sizes: readonly number[]): Promise<Growth[]> {
  const rows: Growth[] = []
  for (const size of sizes) {
    const line =
      '- feat(cards): **bold**, `code` and a [link](https://example.com/pull/87) by @mona\n'
    const body = `## Changes\n\n${line.repeat(Math.ceil((size * 1000) / line.length))}`
    const release = {
      tag_name: 'v1.2.0',
      name: 'v1.2.0',
      body,
      html_url: 'https://example.com/v1.2.0'
    }
    const job = await openJob({
      event: { action: 'published', release },
      env: { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1.2.0', GITHUB_REF_TYPE: 'tag' }
    })
    const inputs = { card: 'release', dry_run: 'true', summary: 'false' }
    rows.push({ what: 'release notes, kB', size, ...(await used(job, inputs)) })
    await job.close()
  }
  return rows
}

async function used(
  job: Job,
  inputs: Readonly<Record<string, string>>,
  prepare?: () => void
): Promise<Usage> {
  const rounds: Usage[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    prepare?.()
    rounds.push(await measureUsage(step(job, 'growth', inputs).run))
  }
  return {
    mib: median(rounds.map(({ mib }) => mib)),
    cpuMs: median(rounds.map(({ cpuMs }) => cpuMs))
  }
}
