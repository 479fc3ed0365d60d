import type { StatusCardData } from '../../src/cards/status.ts'
import type { Job, Run } from '../../src/model/run.ts'

/** 2025-06-03 15:04:00 UTC. */
export const NOW = Date.UTC(2025, 5, 3, 15, 4)

/** A whole run of octo/shop on main; a test states only what matters to it. */
export function makeRun(overrides: Partial<Run> = {}): Run {
  return {
    id: '15400000128',
    number: 128,
    attempt: 1,
    workflow: 'CI',
    url: 'https://github.com/octo/shop/actions/runs/15400000128',
    repository: 'octo/shop',
    serverUrl: 'https://github.com',
    eventName: 'push',
    ref: { kind: 'branch', name: 'main', url: 'https://github.com/octo/shop/tree/main' },
    commit: {
      sha: '4f2a91c0d3b5e6f7a8b9c0d1e2f3a4b5c6d7e8f9',
      shortSha: '4f2a91c',
      title: 'fix: retry the upload when the socket closes',
      message: 'fix: retry the upload when the socket closes\n\nCloses #86',
      author: 'Mona Lisa',
      url: 'https://github.com/octo/shop/commit/4f2a91c0d3b5e6f7a8b9c0d1e2f3a4b5c6d7e8f9'
    },
    actor: { login: 'mona', url: 'https://github.com/mona' },
    startedAt: NOW - 192_000,
    ...overrides
  }
}

/** The same run for pull request 87. */
export function makePullRequestRun(overrides: Partial<Run> = {}): Run {
  return makeRun({
    eventName: 'pull_request',
    ref: {
      kind: 'pull_request',
      name: 'fix/upload-retry',
      number: 87,
      title: 'Retry the upload when the socket closes',
      url: 'https://github.com/octo/shop/pull/87'
    },
    ...overrides
  })
}

/** A job that passed in 32 seconds. */
export function makeJob(overrides: Partial<Job> = {}): Job {
  const id = overrides.id ?? 43100000001
  return {
    id,
    name: 'lint',
    status: 'success',
    url: `https://github.com/octo/shop/actions/runs/15400000128/job/${id}`,
    startedAt: NOW - 180_000,
    completedAt: NOW - 148_000,
    annotations: [],
    ...overrides
  }
}

/** The data of a status card: job scope, running, nothing known but the context. */
export function makeStatusData(overrides: Partial<StatusCardData> = {}): StatusCardData {
  return {
    status: 'in_progress',
    scope: 'job',
    run: makeRun(),
    job: { name: 'test (node 24, ubuntu)' },
    jobs: [],
    now: NOW,
    ...overrides
  }
}
