import type { JobList, ListedJob, Step } from '../../src/model/job-list.ts'
import type { RunStatus } from '../../src/model/run-status.ts'

/** A job as GitHub lists it, `test` in progress on a hosted runner unless overridden. */
export function makeListedJob(overrides: Partial<ListedJob> = {}): ListedJob {
  const id = overrides.id ?? 501
  return {
    id,
    checkRunId: id,
    name: 'test',
    status: 'in_progress',
    runnerName: 'GitHub Actions 12',
    steps: [],
    ...overrides
  }
}

/** A whole list: one job for each status, with ids from 501 and names `job 1`, `job 2`, … */
export function makeJobList(...statuses: readonly RunStatus[]): JobList {
  const jobs = statuses.map((status, index) =>
    makeListedJob({ id: 501 + index, name: `job ${String(index + 1)}`, status })
  )
  return { jobs, total: jobs.length }
}

/** Steps by their numbers: `{ 1: 'success', 2: 'in_progress', 4: 'queued' }`. */
export function makeSteps(statuses: Readonly<Record<number, RunStatus>>): readonly Step[] {
  return Object.entries(statuses).map(([number, status]) => ({
    number: Number(number),
    name: `step ${number}`,
    status
  }))
}
