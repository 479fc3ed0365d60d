import { describe, test } from '@jest/globals'
import { finishCard } from '../../src/cards/localize.ts'
import { statusCard, type StatusCardData } from '../../src/cards/status.ts'
import type { Locale } from '../../src/model/locale.ts'
import type { Job } from '../../src/model/run.ts'
import { RUN_STATUSES, type RunStatus } from '../../src/model/run-status.ts'
import { expectGolden } from '../support/golden.ts'
import { makeJob, makePullRequestRun, makeRun, makeStatusData, NOW } from '../support/make-run.ts'

const LOCALES: readonly Locale[] = ['auto', 'en_us', 'zh_cn']

const failedTest = makeJob({
  id: 43100000002,
  name: 'test (node 24, ubuntu)',
  status: 'failure',
  startedAt: NOW - 160_000,
  completedAt: NOW,
  failedStep: 'Run npm test',
  annotations: [
    { path: 'src/upload.ts', line: 88, message: 'Expected 3 retries, got 2' },
    { path: 'src/upload.ts', line: 91, message: 'Promise<void> was not awaited' }
  ]
})
const lint = makeJob()
const build = makeJob({ id: 43100000003, name: 'build', completedAt: NOW - 100_000 })
const docs = makeJob({ id: 43100000004, name: 'docs', status: 'skipped' })
const e2eDetails = { id: 43100000005, name: 'e2e (chromium)', startedAt: NOW - 65_000 }
const deployDetails = { id: 43100000006, name: 'deploy' }

/** The job whose state decides the run's, in the state. */
const deciding: Record<RunStatus, Job> = {
  queued: withoutTimes({ ...deployDetails, status: 'queued' }),
  in_progress: withoutTimes({ ...e2eDetails, status: 'in_progress' }),
  success: makeJob({ ...e2eDetails, completedAt: NOW }),
  failure: failedTest,
  cancelled: makeJob({ ...e2eDetails, status: 'cancelled', completedAt: NOW }),
  skipped: withoutTimes({ ...deployDetails, status: 'skipped' }),
  timed_out: makeJob({ ...e2eDetails, status: 'timed_out', completedAt: NOW }),
  action_required: withoutTimes({ ...deployDetails, status: 'action_required' }),
  neutral: makeJob({ ...e2eDetails, status: 'neutral', completedAt: NOW })
}

/** A job that has not begun, or with a start in `overrides` one that runs. */
function withoutTimes(overrides: Partial<Job>): Job {
  return { id: 1, name: '', status: 'queued', annotations: [], url: lint.url ?? '', ...overrides }
}

const cases: Record<string, StatusCardData> = {}
for (const status of RUN_STATUSES) {
  const own = deciding[status]
  const pending = status === 'queued' || status === 'in_progress' || status === 'action_required'
  cases[`status/job-${status}`] = makeStatusData({
    status,
    job: { name: own.name, ...(own.url === undefined ? {} : { url: own.url }) },
    jobs: status === 'failure' ? [own] : [],
    ...(pending ? {} : { duration: 160_000 })
  })
  cases[`status/run-${status}`] = makeStatusData({
    status,
    scope: 'run',
    jobs: status === 'skipped' ? [docs, own] : [lint, build, docs, own]
  })
}
cases['status/run-live'] = makeStatusData({
  scope: 'run',
  run: makePullRequestRun({ attempt: 2 }),
  status: 'in_progress',
  jobs: [lint, build, docs, failedTest, deciding.in_progress, deciding.queued],
  jobsToCome: 2,
  departure: { job: 'lint', status: 'success', at: NOW },
  overrides: {
    note: 'Nightly data set, expect a slow upload.',
    fields: [
      { label: 'Environment', text: 'staging' },
      { label: 'Report', text: 'open', url: 'https://reports.example.com/128' }
    ],
    mentions: [
      { kind: 'open_id', id: 'ou_7d8a6e6df7621556ce0d21922b676706' },
      { kind: 'text', text: '@hubot' }
    ]
  }
})
cases['status/run-fixed'] = makeStatusData({
  scope: 'run',
  status: 'success',
  change: 'fixed',
  jobs: [lint, build, docs]
})
cases['status/run-still-failing'] = makeStatusData({
  scope: 'run',
  status: 'failure',
  change: 'still_failing',
  jobs: [lint, failedTest]
})
cases['status/job-schedule'] = makeStatusData({
  status: 'success',
  run: makeRun({
    eventName: 'schedule',
    workflow: 'Nightly',
    ref: { kind: 'tag', name: 'v2.4.0' },
    commit: {
      sha: '4f2a91c0d3b5e6f7a8b9c0d1e2f3a4b5c6d7e8f9',
      shortSha: '4f2a91c',
      title: '',
      message: '',
      author: '',
      url: 'https://github.com/octo/shop/commit/4f2a91c0d3b5e6f7a8b9c0d1e2f3a4b5c6d7e8f9'
    }
  }),
  overrides: {
    title: 'Nightly build',
    subtitle: 'octo/shop, data team',
    color: 'violet',
    buttons: [{ text: 'Dashboard', url: 'https://reports.example.com/', type: 'primary_filled' }]
  }
})
cases['status/run-matrix-256'] = makeStatusData({
  scope: 'run',
  status: 'in_progress',
  jobs: Array.from({ length: 256 }, (_, index) =>
    makeJob({
      ...(index % 5 === 0 ? failedTest : index % 5 === 1 ? deciding.in_progress : lint),
      id: 43100001000 + index,
      name: `test (shard ${index + 1} of 256)`
    })
  )
})

describe('the status card', () => {
  for (const [name, data] of Object.entries(cases)) {
    test.each(LOCALES)(`${name} in %s`, locale => {
      expectGolden(`${name}.${locale}`, finishCard(statusCard(data), locale))
    })
  }
})
