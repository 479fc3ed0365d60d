import { openJob, type Job } from '../src/demo/runner.ts'
import { DEFAULT_TOKEN } from '../src/emulator/github/emulator.ts'
import { startGitHubEmulator } from '../src/emulator/github/server.ts'
import type { EmulatorServer } from '../src/emulator/server.ts'
import { ACCOUNT, bareNode, curlPair, feishuSdk, slackAction, type Subject } from './baselines.ts'
import { median } from './statistics.ts'
import { measureUsage, type Usage } from './usage.ts'

type Texts = Readonly<Record<string, string>>

export type StartUp = {
  readonly name: string
  readonly ms: number
  /** The quickest round: what is left of it when the machine is busy with other things. */
  readonly bestMs: number
  /** NaN for what is no Node. */
  readonly mib: number
}

// Memory hardly differs from one run to the next.
const USAGE_ROUNDS = 3

/**
 * Time and memory of one step as a process, medians of interleaved rounds: whatever else the machine
 * does meanwhile hits all of them alike. The first row is a Node that does nothing.
 */
export async function measureStartUp(emulator: EmulatorServer, rounds: number): Promise<StartUp[]> {
  const github = await startGitHubEmulator({ seed: { runs: [{ id: 4200 }] } })
  github.store.script(4200, 1, [ONE_JOB], Date.now() - 5_000)
  const job = await openJob({
    event: FROM_A_FORK,
    env: { GITHUB_RUN_ID: '4200', GITHUB_API_URL: github.apiUrl }
  })
  const slack = await slackAction()
  const subjects: Subject[] = [
    bareNode,
    curlPair(emulator.url),
    ...steps(job, emulator.url),
    ...(slack === undefined ? [] : [slack]),
    feishuSdk(emulator.url)
  ]
  // A chat takes five messages a second, and that is not what is measured here.
  const once = (subject: Subject) => (env: Texts) => {
    emulator.reset()
    return subject.run(env)
  }
  try {
    const times = await interleaved(subjects.map(once), rounds)
    const rows: StartUp[] = []
    for (const [index, subject] of subjects.entries()) {
      const ms = times[index] ?? []
      const mib = subject.isForeign ? NaN : await peakMemory(once(subject))
      rows.push({ name: subject.name, ms: median(ms), bestMs: Math.min(...ms), mib })
    }
    return rows
  } finally {
    slack?.close()
    await job.close()
    await github.close()
  }
}

/** Each of them once, then each of them again, so often: milliseconds. */
export async function interleaved(
  runs: readonly ((env: Texts) => Promise<number>)[],
  rounds: number
): Promise<number[][]> {
  const times = runs.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) times[index]?.push(await run({}))
  }
  return times
}

async function peakMemory(run: (env: Texts) => Promise<number>): Promise<number> {
  const used: Usage[] = []
  for (let round = 0; round < USAGE_ROUNDS; round += 1) used.push(await measureUsage(run))
  return median(used.map(({ mib }) => mib))
}

const ONE_JOB = {
  id: 9001,
  name: 'test',
  started_ms: 0,
  steps: [{ name: 'npm test', ms: 60_000 }]
}

/** The head of the pull request is not the repository itself: without credentials a step is skipped. */
const FROM_A_FORK = {
  repository: { id: 1, full_name: 'octo/shop' },
  pull_request: { number: 87, head: { ref: 'fix', repo: { id: 2, full_name: 'hubot/shop' } } }
}

function steps(job: Job, url: string): Subject[] {
  const send = { ...ACCOUNT, domain: url }
  const status = { ...send, card: 'status', status: 'success' }
  return [
    step(job, 'skipped (fork)', { text: 'Hello', receive_id: 'oc_emulator' }, FORK),
    step(job, 'text, dry run', { text: 'Hello', dry_run: 'true' }),
    step(job, 'text', { ...send, text: 'Hello' }),
    step(job, 'card: status, no jobs', status),
    step(job, 'card: status, with jobs', { ...status, github_token: DEFAULT_TOKEN }),
    step(job, 'markdown', { ...send, markdown: '# Hello\n\n- one\n- two' })
  ]
}

const FORK: Texts = { GITHUB_EVENT_NAME: 'pull_request' }

/** One step of this action, built, as the runner starts it. */
export function step(job: Job, name: string, inputs: Texts, setting: Texts = {}): Subject {
  return {
    name,
    run: async env => {
      const { exitCode, ms, log } = await job.run({ inputs, env: { ...setting, ...env } })
      if (exitCode !== 0) throw new Error(`${name}:\n${log}`)
      return ms
    }
  }
}
