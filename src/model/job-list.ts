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
}

/** The jobs that were read, and how many GitHub says there are: more when some pages are missing. */
export type JobList = { readonly jobs: readonly ListedJob[]; readonly total: number }
