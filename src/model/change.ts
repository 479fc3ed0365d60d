import type { Change } from './run.ts'
import { isFailure, type RunStatus } from './run-status.ts'

/**
 * How a finished run compares with the last finished one before it. Undefined where there was none, or
 * where one of them is neither good nor bad.
 */
export function changeSince(previous: RunStatus | 'none', status: RunStatus): Change | undefined {
  const isGood = goodOrBad(status)
  const wasGood = previous === 'none' ? undefined : goodOrBad(previous)
  if (isGood === undefined || wasGood === undefined) return undefined
  if (isGood) return wasGood ? 'still_passing' : 'fixed'
  return wasGood ? 'broken' : 'still_failing'
}

/** Whether a status is a verdict on the code; a cancelled run, say, is none. */
export function isVerdict(status: RunStatus): boolean {
  return goodOrBad(status) !== undefined
}

function goodOrBad(status: RunStatus): boolean | undefined {
  if (status === 'success') return true
  return isFailure(status) ? false : undefined
}
