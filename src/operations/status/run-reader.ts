import type { JobList } from '../../model/job-list.ts'
import type { PlannedJob } from '../../model/planned-job.ts'
import type { Annotation } from '../../model/run.ts'
import type { RunStatus } from '../../model/run-status.ts'

/** What was read, or one sentence on why it could not be. */
export type Reading<T> = { readonly value: T } | { readonly missing: string }

/** What a status card asks GitHub. Nothing throws; what cannot be had is `missing`. */
export type RunReader = {
  /** The jobs of the run attempt. Asked again, it tells how they stand now. */
  readJobs(): Promise<Reading<JobList>>
  /** The errors that a job reported, and whether it ran into its time limit. */
  readAnnotations(
    checkRunId: number
  ): Promise<Reading<{ readonly errors: readonly Annotation[]; readonly timedOut: boolean }>>
  /** How the last finished run of the same workflow and branch ended. */
  readLastFinishedRun(): Promise<Reading<RunStatus | 'none'>>
  /** The jobs that the workflow file plans; undefined when the file cannot be had. */
  readPlannedJobs(): Promise<readonly PlannedJob[] | undefined>
  /** Requests that this step may still make. */
  requestsLeft(): number
  /** The token has few requests left this hour: others need them more. */
  isRateLimitLow(): boolean
}
