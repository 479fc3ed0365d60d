import type { RetryDecision } from '../http/backoff.ts'
import { TransportError } from '../http/errors.ts'
import { assertNever } from '../model/assert-never.ts'
import { FeishuError, UnreadableAnswerError } from './errors.ts'

/** What a call allows. */
export type Repeatability = {
  /** The call may be made again although it may have taken effect: it has a `uuid`, or doing it twice changes nothing. */
  readonly repeatable: boolean
  /** The call carries a `uuid`. */
  readonly hasUuid: boolean
  /** When there are too many calls, the caller comes back with something newer instead. */
  readonly givesWay?: boolean
}

const GIVE_UP: RetryDecision = { kind: 'give_up' }
const BACKOFF: RetryDecision = { kind: 'backoff' }

/** Whether, and how, a failed call is made again. By meaning, not by HTTP status. */
export async function decideRetry(error: unknown, call: Repeatability): Promise<RetryDecision> {
  if (error instanceof TransportError) return decideUnanswered(error, call)
  if (error instanceof UnreadableAnswerError) return decideUnreadable(error, call)
  if (!(error instanceof FeishuError)) return GIVE_UP
  const { api, code, msg, status, retryAfterMs } = error.refusal
  if (status === 429) return afterWait(retryAfterMs)
  // Loaded late: the table of codes is of use only to a run in which something went wrong.
  const { retryAdvice } = await import('./error-codes.ts')
  const advice = retryAdvice(api, code, msg)
  switch (advice) {
    case 'throttled':
      return call.givesWay === true && retryAfterMs === undefined
        ? GIVE_UP
        : afterWait(retryAfterMs)
    case 'later':
      return afterWait(retryAfterMs)
    case 'same_uuid':
      return call.hasUuid ? BACKOFF : GIVE_UP
    case 'idempotent':
      return whenRepeatable(call, retryAfterMs)
    case 'refresh_token':
    case 'never':
      return GIVE_UP
    case undefined:
      return status >= 500 ? whenRepeatable(call, retryAfterMs) : GIVE_UP
    default:
      return assertNever(advice)
  }
}

function decideUnanswered({ failure, sent }: TransportError, call: Repeatability): RetryDecision {
  // Nothing of these passes by itself.
  if (failure === 'certificate' || failure === 'proxy' || failure === 'invalid') return GIVE_UP
  return sent ? whenRepeatable(call) : BACKOFF
}

function decideUnreadable(
  { status, retryAfterMs }: UnreadableAnswerError,
  call: Repeatability
): RetryDecision {
  if (status === 429) return afterWait(retryAfterMs)
  return isClientFault(status) ? GIVE_UP : whenRepeatable(call, retryAfterMs)
}

/** The outcome is unknown: the call may have had its effect. */
function whenRepeatable({ repeatable }: Repeatability, retryAfterMs?: number): RetryDecision {
  return repeatable ? afterWait(retryAfterMs) : GIVE_UP
}

function afterWait(retryAfterMs: number | undefined): RetryDecision {
  return retryAfterMs === undefined ? BACKOFF : { kind: 'asked', ms: retryAfterMs }
}

/** A redirect or a 4xx is no passing fault, but for a request timeout. */
function isClientFault(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408
}
