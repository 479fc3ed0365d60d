/** How a run or a job stands: the values of the `status` input and the states of the card. */
export const RUN_STATUSES = [
  'queued',
  'in_progress',
  'success',
  'failure',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'neutral'
] as const

export type RunStatus = (typeof RUN_STATUSES)[number]

/** True when nothing more will happen unless somebody starts it again. */
export function isFinal(status: RunStatus): boolean {
  return status !== 'queued' && status !== 'in_progress' && status !== 'action_required'
}

/** True for what people want to be called for. */
export function isFailure(status: string): boolean {
  return status === 'failure' || status === 'timed_out'
}

export function isRunStatus(value: string): value is RunStatus {
  return (RUN_STATUSES as readonly string[]).includes(value)
}
