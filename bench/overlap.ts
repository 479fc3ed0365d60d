import { openJob } from '../src/demo/runner.ts'
import { DEFAULT_TOKEN } from '../src/emulator/github/emulator.ts'
import { startGitHubEmulator } from '../src/emulator/github/server.ts'
import { startEmulator } from '../src/emulator/server.ts'
import { ACCOUNT } from './baselines.ts'
import { interleaved, step } from './start-up.ts'
import { median } from './statistics.ts'

export type Overlap = {
  readonly name: string
  readonly ms: number
  /** Requests to Feishu and to GitHub. */
  readonly requests: number
  /** Beyond the same without latency, in answers that were waited for one after the other. */
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
  const run = (index: number, latency: boolean) => async (): Promise<number> => {
    for (const { faults } of [feishu, github]) {
      faults.clear()
      if (latency) faults.add(slow)
    }
    feishu.clock.advance(1_000)
    const count = (): number => feishu.transcript.entries.length + github.transcript.entries.length
    const before = count()
    const ms = (await subjects[index]?.run({})) ?? NaN
    requests[index] = count() - before
    return ms
  }
  try {
    const both = subjects.flatMap((_, index) => [run(index, false), run(index, true)])
    const times = (await interleaved(both, rounds)).map(median)
    return subjects.map(({ name }, index) => {
      const [quick = NaN, ms = NaN] = times.slice(2 * index)
      return { name, ms, requests: requests[index] ?? 0, answers: (ms - quick) / latencyMs }
    })
  } finally {
    await job.close()
    await feishu.close()
    await github.close()
  }
}
