import { isRunStatus, type RunStatus } from '../model/run-status.ts'
import type { Inputs } from './inputs.ts'

/**
 * The state that a status card shows in main: as given, else running, or how the job ended when it
 * already failed or was cancelled before this step.
 */
export function stateInMain({ status, jobStatus }: Inputs): RunStatus {
  if (status !== 'auto') return status
  return jobStatus === 'failure' || jobStatus === 'cancelled' ? jobStatus : 'in_progress'
}

/** The state in the post step, where `job_status` is final. */
export function stateInPost({ jobStatus }: Inputs): RunStatus {
  return isRunStatus(jobStatus) ? jobStatus : 'success'
}

/** A state that people are told of by `mention_on: failure`. */
export function isFailure(status: string): boolean {
  return status === 'failure' || status === 'timed_out'
}
