import { openJob } from '../src/demo/runner.ts'
import { DEFAULT_TOKEN } from '../src/emulator/github/emulator.ts'
import { startGitHubEmulator } from '../src/emulator/github/server.ts'
import { startEmulator } from '../src/emulator/server.ts'
import { ACCOUNT, bareNode } from './baselines.ts'
import { interleaved, step } from './start-up.ts'
import { median } from './statistics.ts'

export type Overlap = {
  readonly name: string
  readonly ms: number
  /** Requests to Feishu and to GitHub. */
  readonly requests: number
  /** Beyond a Node that does nothing, in answers that were waited for one after the other. */
  readonly answers: number
}

/** What a step waits for where every answer of Feishu and of GitHub takes `latencyMs`. */
export async function measureOverlap(latencyMs: number, rounds: number): Promise<Overlap[]> {
  const feishu = await startEmulator()
  const github = await startGitHubEmulator({ seed: { runs: [{ id: 4200 }] } })
  const job = await openJob({ env: { GITHUB_RUN_ID: '4200', GITHUB_API_URL: github.apiUrl } })
  const steps = [
    { id: 9001, name: 'test', started_ms: 0, steps: [{ name: 'npm test', ms: 60_000 }] }
  ]
  github.store.script(4200, 1, steps, Date.now() - 5_000)
  const slow = { actions: [{ kind: 'delay' as const, ms: latencyMs }], times: 'always' as const }
  const send = { ...ACCOUNT, domain: feishu.url }
  const subjects = [
    bareNode,
    step(job, 'text', { ...send, text: 'Hello' }),
    step(job, 'card: status', { ...send, card: 'status', github_token: DEFAULT_TOKEN }),
    step(job, 'card: status, given as final', {
      ...send,
      card: 'status',
      status: 'success',
      github_token: DEFAULT_TOKEN
    })
  ]
  const requests: number[] = []
  github.faults.add(slow)
  try {
    const times = await interleaved(
      subjects.map(({ run }, index) => async () => {
        feishu.reset()
        feishu.faults.add(slow)
        const before = github.transcript.entries.length
        const ms = await run({})
        const asked = github.transcript.entries.length - before
        requests[index] = feishu.transcript.entries.length + asked
        return ms
      }),
      rounds
    )
    const [bare = NaN] = times.map(median)
    return subjects.map(({ name }, index) => {
      const ms = median(times[index] ?? [])
      return { name, ms, requests: requests[index] ?? 0, answers: (ms - bare) / latencyMs }
    })
  } finally {
    await job.close()
    await feishu.close()
    await github.close()
  }
}
