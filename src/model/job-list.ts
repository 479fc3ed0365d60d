import type { Job } from './run.ts'
import type { RunStatus } from './run-status.ts'

/** A step of a job as GitHub lists it. Times are milliseconds since the epoch. */
export type Step = {
  /** The place in the job: main steps from 1, post steps far behind them (see job-steps.ts). */
  readonly number: number
  readonly name: string
  readonly status: RunStatus
  readonly completedAt?: number
}

/** A job as GitHub lists it, with what tells whether it is this one and whether its work is done. */
export type ListedJob = Omit<Job, 'failedStep' | 'annotations'> & {
  readonly checkRunId: number
  readonly runnerName: string
  readonly steps: readonly Step[]
  readonly createdAt?: number
}

/** The jobs that were read, and how many GitHub says there are: more when some pages are missing. */
export type JobList = { readonly jobs: readonly ListedJob[]; readonly total: number }

/** When the first job of this attempt started, in milliseconds since the epoch. */
export function firstStart(jobs: readonly ListedJob[]): number | undefined {
  const starts = jobs.flatMap(job => (isCarriedOver(job) ? [] : (job.startedAt ?? [])))
  return starts.length > 0 ? Math.min(...starts) : undefined
}

/**
 * True for a job of an earlier attempt that this attempt lists without running it again, as when only
 * failed jobs are: it is made anew with the times that it had.
 */
function isCarriedOver({ createdAt, completedAt }: ListedJob): boolean {
  return createdAt !== undefined && completedAt !== undefined && completedAt < createdAt
}
