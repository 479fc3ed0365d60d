import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { JobScript } from '../../src/emulator/github/script.ts'
import type { Annotation, Conclusion } from '../../src/emulator/github/model.ts'
import { MISSING_ON_FORGEJO, MISSING_ON_GITEA } from '../../src/emulator/github/routes/table.ts'
import { startGitHubEmulator } from '../../src/emulator/github/server.ts'
import type { GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import { readAnnotations } from '../../src/github/annotations.ts'
import { readJobs } from '../../src/github/workflow-jobs.ts'
import { readLastFinishedRun } from '../../src/github/workflow-runs.ts'
import { runState } from '../../src/model/run-state.ts'
import { makeGitHubApi, makeRunSource } from '../support/make-github-api.ts'

const START = Date.parse('2026-03-02T09:00:00Z')

let github: GitHubEmulatorServer
let now: number

beforeEach(async () => {
  now = START
  github = await startGitHubEmulator({
    now: () => now,
    seed: { runs: [{ id: 4200, run_number: 128 }] }
  })
})

afterEach(async () => {
  await github.close()
})

function script(...jobs: JobScript[]): void {
  github.store.script(4200, 1, jobs, START)
}

async function jobs(source = makeRunSource(), maxRequests = 12) {
  const answer = await readJobs(makeGitHubApi(github.apiUrl, { maxRequests }), source)
  if (answer.kind === 'unavailable') throw new Error(answer.message)
  return answer.value
}

describe('readJobs', () => {
  test('reads what GitHub says of a job', async () => {
    script({
      id: 501,
      name: 'test (node 24)',
      started_ms: 5000,
      runner_name: 'builder-1',
      steps: [{ name: 'npm test', ms: 60_000, conclusion: 'failure' }]
    })
    now = START + 70_000
    const list = await jobs()

    expect(list).toEqual({
      total: 1,
      jobs: [
        {
          id: 501,
          checkRunId: 501,
          name: 'test (node 24)',
          status: 'failure',
          url: `${github.url}/octo/shop/actions/runs/4200/job/501`,
          createdAt: START,
          startedAt: START + 5000,
          completedAt: START + 65_000,
          runnerName: 'builder-1',
          steps: [
            { number: 1, name: 'Set up job', status: 'success', completedAt: START + 5000 },
            { number: 2, name: 'npm test', status: 'failure', completedAt: START + 65_000 },
            { number: 3, name: 'Complete job', status: 'success', completedAt: START + 65_000 }
          ]
        }
      ]
    })
  })

  test('gives a job that waits no start', async () => {
    script({ id: 501, name: 'test' })
    const [job] = (await jobs()).jobs

    expect(job).toMatchObject({ status: 'queued' })
    expect(job).not.toHaveProperty('startedAt')
  })

  test.each([
    ['waiting', null, 'action_required'],
    ['pending', null, 'queued'],
    ['requested', null, 'queued'],
    ['completed', 'stale', 'cancelled'],
    ['completed', 'startup_failure', 'failure'],
    ['completed', 'timed_out', 'timed_out']
  ] as const)('%s with conclusion %s is %s', async (status, conclusion, expected) => {
    github.store.changeJob({ id: 501, run_id: 4200, status, conclusion }, START)

    expect((await jobs()).jobs[0]?.status).toBe(expected)
  })

  test('reads every page', async () => {
    script(
      ...Array.from({ length: 256 }, (_, index) => ({ id: 501 + index, name: `job ${index}` }))
    )
    const list = await jobs()

    expect(list.total).toBe(256)
    expect(new Set(list.jobs.map(job => job.id)).size).toBe(256)
    expect(github.transcript.entries).toHaveLength(3)
  })

  test('says how many it did not read when pages are more than the budget', async () => {
    script(
      ...Array.from({ length: 456 }, (_, index) => ({ id: 501 + index, name: `job ${index}` }))
    )
    const list = await jobs(makeRunSource(), 3)

    expect(list.total).toBe(456)
    expect(list.jobs).toHaveLength(300)
    expect(github.transcript.entries).toHaveLength(3)
  })

  test('does without a later page that fails', async () => {
    script(
      ...Array.from({ length: 150 }, (_, index) => ({ id: 501 + index, name: `job ${index}` }))
    )
    github.faults.add({ nth: 2, actions: [{ kind: 'status', status: 502 }] })

    expect(await jobs()).toMatchObject({ total: 150, jobs: { length: 100 } })
  })

  test('reads the attempt that was asked for', async () => {
    script({ id: 501, name: 'first' })
    github.store.script(4200, 2, [{ id: 601, name: 'again' }], START)

    expect((await jobs(makeRunSource({ attempt: '2' }))).jobs.map(job => job.id)).toEqual([601])
  })

  test('reads the jobs of the run where a server lists none of an attempt, and asks that once', async () => {
    script({ id: 501, name: 'test' })
    github.settings.basePath = '/api/v1'
    github.settings.missingRoutes = MISSING_ON_GITEA
    const api = makeGitHubApi(github.apiUrl)

    for (const requests of [2, 3]) {
      expect(await readJobs(api, makeRunSource())).toMatchObject({ value: { total: 1 } })
      expect(github.transcript.entries).toHaveLength(requests)
    }
  })

  test('reads every page of a server that has smaller ones', async () => {
    const all = Array.from({ length: 25 }, (_, id) => ({ id: id + 1, status: 'queued' }))
    const get = (path: string) => {
      const page = Number(/page=(\d+)$/.exec(path)?.[1])
      const jobs = all.slice((page - 1) * 10, page * 10)
      return Promise.resolve({ kind: 'available' as const, value: { total_count: 25, jobs } })
    }

    const api = { requestsLeft: 11, isRateLimitLow: false, get }
    expect(await readJobs(api, makeRunSource())).toMatchObject({
      value: { total: 25, jobs: { length: 25 } }
    })
  })

  test('is unavailable on a server that has no such route', async () => {
    script({ id: 501, name: 'test' })
    github.settings.basePath = '/api/v1'
    github.settings.missingRoutes = MISSING_ON_FORGEJO
    const answer = await readJobs(makeGitHubApi(github.apiUrl), makeRunSource())

    expect(answer).toMatchObject({ kind: 'unavailable', reason: 'not_found' })
  })
})

describe('a run as it goes on', () => {
  const build: JobScript = {
    id: 501,
    name: 'build',
    started_ms: 0,
    steps: [
      { name: 'notify', ms: 1000, post_ms: 3000 },
      { name: 'Post coverage', ms: 10_000 }
    ]
  }
  const deploy: JobScript = {
    id: 502,
    name: 'deploy',
    created_ms: 20_000,
    started_ms: 25_000,
    steps: [{ name: 'deploy', ms: 5000 }]
  }

  async function statusAt(ms: number): Promise<string> {
    now = START + ms
    const { status, pending } = runState(await jobs())
    return `${status}, ${pending} pending`
  }

  test('is told from its jobs at any moment', async () => {
    script(build, deploy)

    expect(await statusAt(500)).toBe('in_progress, 1 pending')
    expect(await statusAt(10_000)).toBe('in_progress, 1 pending')
    // Only the post step remains; the job that needs this one is not listed yet.
    expect(await statusAt(12_000)).toBe('success, 0 pending')
    expect(await statusAt(21_000)).toBe('in_progress, 1 pending')
    expect(await statusAt(26_000)).toBe('in_progress, 1 pending')
    expect(await statusAt(31_000)).toBe('success, 0 pending')
  })

  test('lags as GitHub does', async () => {
    script(build, deploy)
    github.settings.lagMs = 5000

    expect(await statusAt(13_000)).toBe('in_progress, 1 pending')
    expect(await statusAt(16_500)).toBe('success, 0 pending')
  })
})

describe('readLastFinishedRun', () => {
  function addRun(run_number: number, conclusion: Conclusion | null, overrides = {}): void {
    const id = 4000 + run_number
    github.store.addRun({ id, run_number, ...overrides }, START)
    const status = conclusion === null ? 'in_progress' : 'completed'
    github.store.changeRun(id, 1, { status, conclusion }, START)
  }

  async function last(overrides = {}) {
    const answer = await readLastFinishedRun(makeGitHubApi(github.apiUrl), makeRunSource(overrides))
    return answer.kind === 'available' ? answer.value : answer.reason
  }

  test('is the newest before this one', async () => {
    addRun(126, 'failure')
    addRun(127, 'success')
    addRun(129, 'failure')
    github.store.changeRun(4200, 1, { status: 'completed', conclusion: 'failure' }, START)

    expect(await last()).toBe('success')
    expect(github.transcript.entries).toHaveLength(1)
  })

  test('passes over runs that are no verdict, that go on, of other branches and workflows', async () => {
    addRun(120, 'failure')
    addRun(121, 'success', { head_branch: 'next' })
    addRun(122, 'success', { path: '.github/workflows/nightly.yml', workflow_id: 77 })
    addRun(123, 'cancelled')
    addRun(124, 'skipped')
    addRun(125, null)

    expect(await last()).toBe('failure')
  })

  test('is of a run that is run again its last attempt, if that was a verdict', async () => {
    addRun(127, 'success')
    script()
    github.store.changeRun(4200, 1, { status: 'completed', conclusion: 'failure' }, START)
    expect(await last({ attempt: '2' })).toBe('failure')
    expect(github.transcript.entries).toHaveLength(1)

    github.store.changeRun(4200, 1, { status: 'completed', conclusion: 'cancelled' }, START)
    expect(await last({ attempt: '2' })).toBe('success')
  })

  test("passes over a fork's branch of the same name, but not for a run of the fork", async () => {
    addRun(120, 'failure')
    addRun(121, 'success', { head_repository: 'mona/shop', event: 'pull_request' })

    expect(await last()).toBe('failure')
    expect(await last({ headRepository: 'mona/shop' })).toBe('success')
  })

  test('goes by the id of the workflow too', async () => {
    addRun(120, 'timed_out')

    expect(await last({ workflow: '55' })).toBe('timed_out')
  })

  test('is none when there is none', async () => {
    expect(await last()).toBe('none')
  })

  test('is unavailable where the workflow or branch is not known', async () => {
    expect(await last({ workflow: '' })).toBe('not_found')
    expect(await last({ branch: '' })).toBe('not_found')
    expect(github.transcript.entries).toHaveLength(0)
  })

  test('asks for a branch whatever its name', async () => {
    addRun(120, 'failure', { head_branch: 'fix/a b&c=d#{e}' })

    expect(await last({ branch: 'fix/a b&c=d#{e}' })).toBe('failure')
  })
})

describe('readAnnotations', () => {
  function annotation(overrides: Partial<Annotation>): Annotation {
    return {
      path: 'src/upload.ts',
      start_line: 88,
      end_line: 88,
      annotation_level: 'failure',
      title: null,
      message: 'Expected 3 retries, got 2',
      ...overrides
    }
  }

  async function read(...annotations: Annotation[]) {
    script({ id: 501, name: 'test', started_ms: 0 })
    github.store.annotate(501, annotations, START)
    const answer = await readAnnotations(makeGitHubApi(github.apiUrl), 501)
    if (answer.kind === 'unavailable') throw new Error(answer.message)
    return answer.value
  }

  test('are up to three errors with file and line', async () => {
    const { errors } = await read(
      annotation({ annotation_level: 'warning', message: 'unused' }),
      ...[1, 2, 3, 4].map(line => annotation({ start_line: line }))
    )

    expect(errors).toEqual(
      [1, 2, 3].map(line => ({
        path: 'src/upload.ts',
        line,
        message: 'Expected 3 retries, got 2'
      }))
    )
  })

  test("leave out the runner's own, and name no file where there is none", async () => {
    const { errors } = await read(
      annotation({ path: '.github', message: 'Process completed with exit code 1.' }),
      annotation({ path: '.github', message: 'The operation was canceled.' }),
      annotation({ path: '.github', message: '\u001b[31mCoverage\u001b[0m is below 80%' })
    )

    expect(errors).toEqual([{ path: '', line: 0, message: 'Coverage is below 80%' }])
  })

  test('tell a time limit, which GitHub concludes as cancelled', async () => {
    const message =
      'The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 1 minutes.'

    expect(await read(annotation({ path: '.github', message }))).toEqual({
      errors: [],
      timedOut: true,
      areThere: true
    })
    expect((await read()).timedOut).toBe(true)
  })

  test('are not there while GitHub knows of no error', async () => {
    expect((await read(annotation({ annotation_level: 'warning' }))).areThere).toBe(false)
    expect(
      (await read(annotation({ message: 'Process completed with exit code 1.' }))).areThere
    ).toBe(true)
  })

  test('are unavailable without the permission, which the reason names', async () => {
    const token = { token: 'ghs_actions', permissions: { actions: 'read' }, limit: 1000 } as const
    github.store.seed({ tokens: [token] }, START)
    script({ id: 501, name: 'test' })
    const api = makeGitHubApi(github.apiUrl, { token: token.token })

    expect(await readAnnotations(api, 501)).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('checks: read')
    })
  })
})
