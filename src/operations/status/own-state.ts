import { isFinal, isRunStatus } from '../../model/run-status.ts'
import type { Workflow } from '../../model/workflow.ts'
import type { Inputs } from '../inputs.ts'
import type { OwnStanding } from './status-facts.ts'

/** How this job stands in main: running, unless it already failed or was cancelled before this step. */
export function standingInMain({ status, jobStatus }: Inputs): OwnStanding {
  const known = jobStatus === 'failure' || jobStatus === 'cancelled' ? jobStatus : 'in_progress'
  if (status === 'auto') return { status: known, hasEnded: false }
  // A state that is given stays; that of the job counts as its own.
  return { status: isFinal(status) ? status : known, shown: status, hasEnded: false }
}

/** How this job ended, in the post step, where `job_status` is final. */
export function standingInPost({ jobStatus }: Inputs): OwnStanding {
  return { status: isRunStatus(jobStatus) ? jobStatus : 'success', hasEnded: true }
}

/** True when the card is to follow the job, and no later word of another run's is awaited. */
export function followsJob({ status }: Inputs, workflow: Workflow): boolean {
  return status === 'auto' && workflow.conclusion === undefined
}

/** A state that people are told of by `mention_on: failure`. */
export function isFailure(status: string): boolean {
  return status === 'failure' || status === 'timed_out'
}
