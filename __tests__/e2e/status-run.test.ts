import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { drawCard } from '../../src/demo/draw-card.ts'
import { openJob, type Job, type StageResult } from '../../src/demo/runner.ts'
import { DEFAULT_TOKEN } from '../../src/emulator/github/emulator.ts'
import { startGitHubEmulator, type GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import type { Json } from '../../src/emulator/json.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'

jest.setTimeout(120_000)

const RUN = { card: 'status', status_scope: 'run' }

let feishu: EmulatorServer
let github: GitHubEmulatorServer
let open: Job[]

beforeEach(async () => {
  open = []
  feishu = await startEmulator({ seed: 'status' })
  github = await startGitHubEmulator({ seed: { runs: [{ id: 4200 }] } })
})

afterEach(async () => {
  await Promise.all(open.map(job => job.close()))
  await feishu.close()
  await github.close()
})

/** A job of run 4200 with a machine of its own. */
async function jobOf(id: number) {
  const job = await openJob({
    env: {
      GITHUB_RUN_ID: '4200',
      GITHUB_JOB: `job-${id}`,
      GITHUB_API_URL: github.apiUrl,
      FEISHU_DOMAIN: feishu.url,
      RUNNER_NAME: `runner-${id}`
    }
  })
  open.push(job)
  const inputs = {
    app_id: 'cli_emulator',
    app_secret: 'emulator-secret',
    github_token: DEFAULT_TOKEN,
    ...RUN
  }
  return {
    id,
    main: (more: Record<string, string>) =>
      job.run({ checkRunId: String(id), inputs: { ...inputs, ...more } }),
    post: (
      state: StageResult['state'],
      jobStatus = 'success',
      more: Record<string, string> = {},
      interrupt?: Parameters<Job['run']>[0]['interrupt']
    ) =>
      job.run({
        stage: 'post',
        checkRunId: String(id),
        state,
        jobStatus,
        inputs: { ...inputs, ...more },
        ...(interrupt === undefined ? {} : { interrupt })
      })
  }
}

/** The jobs begin now; their work takes until they are told to end. */
function begin(ids: readonly number[]): void {
  const work = { name: 'work', ms: 3_600_000 }
  github.store.script(
    4200,
    1,
    ids.map(id => ({
      id,
      name: `job ${id}`,
      started_ms: 0,
      steps: [{ name: 'notify', ms: 1, post_ms: 60_000 }, work]
    })),
    Date.now()
  )
}

/** The main steps of the jobs are over: only their post steps remain. */
function endWork(ids: readonly number[], conclusion: 'success' | 'failure' = 'success'): void {
  for (const id of ids) {
    const steps = [
      { number: 1, name: 'Set up job', status: 'completed', conclusion: 'success' },
      { number: 2, name: 'notify', status: 'completed', conclusion: 'success' },
      { number: 3, name: 'work', status: 'completed', conclusion },
      { number: 6, name: 'Post notify', status: 'in_progress', conclusion: null }
    ] as const
    const times = { started_at: null, completed_at: null }
    github.store.changeJob(
      { id, status: 'in_progress', steps: steps.map(step => ({ ...step, ...times })) },
      Date.now()
    )
  }
}

function card(): string {
  const [message] = feishu.store.messages.values()
  return message === undefined ? '' : drawCard(JSON.parse(message.content) as Json).join('\n')
}

describe('the post steps of jobs that end at the same moment, each in its own process', () => {
  test.each([0, 2_500])(
    'leave the card in the final state, over an API that lags by %i ms',
    async lagMs => {
      const ids = [9001, 9002, 9003, 9004, 9005, 9006]
      begin(ids)
      github.settings.lagMs = lagMs
      const jobs = await Promise.all(ids.map(jobOf))
      const [first, ...others] = jobs
      const sent = await first?.main({ receive_id: 'oc_emulator' })
      const id = sent?.outputs['message_id'] ?? ''
      const mains = await Promise.all(others.map(job => job.main({ update_message_id: id })))
      expect(card()).toContain('[blue]')
      endWork(ids)
      const states = [sent, ...mains].map(main => main?.state ?? {})
      const posts = await Promise.all(jobs.map((job, index) => job.post(states[index] ?? {})))

      expect(card()).toContain('[green] CI #128 · main (Success)')
      expect(card()).toContain('✅ 6')
      expect(
        posts.map(({ exitCode, log }) => [exitCode, log.match(/^::(?:warning|error).*/gm)])
      ).toEqual(posts.map(() => [0, null]))
      expect(feishu.store.messages.size).toBe(1)
    }
  )

  test('tell a failure in one reply', async () => {
    const ids = [9001, 9002, 9003]
    begin(ids)
    const jobs = await Promise.all(ids.map(jobOf))
    const inputs = { mentions: 'ou_mona' }
    const sent = await jobs[0]?.main({ receive_id: 'oc_emulator', ...inputs })
    endWork(ids, 'failure')
    await Promise.all(jobs.map(job => job.post(sent?.state ?? {}, 'failure', inputs)))
    const replies = [...feishu.store.messages.values()].filter(
      ({ parent_id }) => parent_id !== undefined
    )

    expect(card()).toContain('[red]')
    expect(card()).toContain('❌ 3')
    expect(replies).toHaveLength(1)
  })
})

// Windows has no signals that a process could catch.
const testWithSignals = process.platform === 'win32' ? test.skip : test

testWithSignals(
  'a post step that only waits for others ends at once when the job is cancelled',
  async () => {
    begin([9001, 9002])
    const job = await jobOf(9001)
    const main = await job.main({ receive_id: 'oc_emulator' })
    const patches = (): number =>
      feishu.transcript.entries.filter(({ api }) => api === 'message.patch').length
    const looks = (): number => github.transcript.entries.length
    const looksOn = async (): Promise<void> => {
      while (patches() === 0) await soon()
      const before = looks()
      while (looks() === before) await soon()
    }
    const post = await job.post(main.state, 'success', {}, { signal: 'SIGINT', when: looksOn() })

    expect(post.exitCode).toBe(0)
    expect(card()).toContain('job 9001: success at')
    expect(patches()).toBe(1)
  }
)

function soon(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 5))
}
