import type { JobList } from '../../model/job-list.ts'
import type { PlannedJob } from '../../model/planned-job.ts'
import type { JobErrors } from '../../model/run.ts'
import type { RunStatus } from '../../model/run-status.ts'

/** Why something could not be had. */
export type Missing = {
  /** One sentence for the log. */
  readonly missing: string
  /**
   * `passing`: another try may have it. `spared`: the step did not ask, because it makes only so many
   * requests, and nobody has to mend that. Absent: another try will not have it.
   */
  readonly kind?: 'passing' | 'spared'
}

/** What was read, or why it could not be. */
export type Reading<T> = { readonly value: T } | Missing

/** What a status card asks GitHub. Nothing throws; what cannot be had is missing. */
export type RunReader = {
  /** The jobs of the run attempt. Asked again, it tells how they stand now. */
  readJobs(): Promise<Reading<JobList>>
  readErrors(checkRunId: number): Promise<Reading<JobErrors>>
  /** How the last finished run of the same workflow and branch ended. */
  readLastFinishedRun(): Promise<Reading<RunStatus | 'none'>>
  /** The jobs that the workflow file plans; undefined where it is not for this step to read. */
  readPlannedJobs(): Promise<Reading<readonly PlannedJob[] | undefined>>
  /** Requests that this step may still make. */
  requestsLeft(): number
  /** The token has few requests left this hour: others need them more. */
  isRateLimitLow(): boolean
}
