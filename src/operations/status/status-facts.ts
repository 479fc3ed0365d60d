import type { Departure } from '../../cards/status-footer.ts'
import type { Change, Job } from '../../model/run.ts'
import type { RunStatus } from '../../model/run-status.ts'

/** All that a status card says, as far as it is known. Times are milliseconds since the epoch. */
export type StatusFacts = {
  readonly status: RunStatus
  readonly scope: 'job' | 'run'
  readonly jobs: readonly Job[]
  /** This job; absent on `workflow_run`, where the card is about another run. */
  readonly ownJob?: { readonly name: string; readonly url?: string }
  readonly duration?: number
  readonly change?: Change
  readonly jobsToCome?: number
  readonly departure?: Departure
  /** Nobody will know more. */
  readonly isSettled: boolean
  /** Something failed, though the rest may still run. */
  readonly hasFailed: boolean
  /** Another job has told it long ago, or is the one to tell it. */
  readonly isToldByOthers: boolean
  readonly outlook: Outlook
}

/** What another look at GitHub may bring. */
export type Outlook = {
  /**
   * The `list`, which did not come or is older than this job; that `others` have ended; `details` of why this job failed. Absent:
   * nothing that a card needs.
   */
  readonly awaits?: 'list' | 'others' | 'details'
  /** This answer shows the end of this job, so it is as new as that. */
  readonly isFresh: boolean
  /** Steps of this job that this answer shows as ended. */
  readonly endedSteps: number
  /** No step shows that a job's work is over, and of the jobs that are open this one is the newest. */
  readonly leavesLast: boolean
  /** What a look costs when something has changed. */
  readonly requests: number
}

/** What a step knows of its own job. */
export type OwnStanding = {
  readonly status: RunStatus
  /** The state that the card is to show, whatever GitHub says; absent: what follows from the jobs. */
  readonly shown?: RunStatus
  /** When the job's main steps were over; absent in main. */
  readonly endedAt?: number
}

/** What a reader sees change; times alone are no reason for another patch. */
export function fingerprint(facts: StatusFacts): string {
  const { status, isSettled, jobsToCome, change, jobs } = facts
  return JSON.stringify([
    status,
    isSettled,
    jobsToCome,
    change,
    jobs.map(job => [job.id, job.status, job.failedStep, job.annotations.length])
  ])
}
