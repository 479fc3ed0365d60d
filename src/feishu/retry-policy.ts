import type { RetryDecision } from '../http/backoff.ts'
import { TransportError } from '../http/errors.ts'
import { FeishuError, UnreadableAnswerError } from './errors.ts'

/** What a call allows. */
export type Repeatability = {
  /** The call may be made again although it may have taken effect: it has a `uuid`, or doing it twice changes nothing. */
  readonly repeatable: boolean
  /** The call carries a `uuid`. */
  readonly hasUuid: boolean
}

const GIVE_UP: RetryDecision = { kind: 'give_up' }
const BACKOFF: RetryDecision = { kind: 'backoff' }

/** Whether, and how, a failed call is made again. By meaning, not by HTTP status. */
export async function decideRetry(error: Error, call: Repeatability): Promise<RetryDecision> {
  const unknownOutcome = call.repeatable ? BACKOFF : GIVE_UP
  if (error instanceof TransportError) return error.sent ? unknownOutcome : BACKOFF
  if (error instanceof UnreadableAnswerError) {
    if (error.status === 429) return throttled(error.retryAfterMs)
    return isClientFault(error.status) ? GIVE_UP : unknownOutcome
  }
  if (!(error instanceof FeishuError)) return GIVE_UP
  const { refusal } = error
  if (refusal.status === 429) return throttled(refusal.retryAfterMs)
  // Loaded late: the table of codes is of use only to a run in which something went wrong.
  const { retryAdvice } = await import('./error-codes.ts')
  const advice = retryAdvice(refusal.api, refusal.code, refusal.msg)
  switch (advice) {
    case 'throttled':
    case 'later':
      return throttled(refusal.retryAfterMs)
    case 'same_uuid':
      return call.hasUuid ? BACKOFF : GIVE_UP
    case 'idempotent':
      return unknownOutcome
    case 'refresh_token':
    case 'never':
      return GIVE_UP
    case undefined:
      return refusal.status >= 500 ? unknownOutcome : GIVE_UP
  }
}

function throttled(retryAfterMs: number | undefined): RetryDecision {
  return retryAfterMs === undefined ? BACKOFF : { kind: 'asked', ms: retryAfterMs }
}

/** A redirect or a 4xx is no passing fault, but for a request timeout. */
function isClientFault(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408
}
