import { assertNever } from '../model/assert-never.ts'
import type { Clock } from './clock.ts'

/**
 * What to do about a failed try: nothing more, the same again at once because its cause is removed (which
 * is not counted), or again after a wait of our own or the wait that was asked for.
 */
export type RetryDecision =
  | { readonly kind: 'give_up' }
  | { readonly kind: 'at_once' }
  | { readonly kind: 'backoff' }
  | { readonly kind: 'asked'; readonly ms: number }

/** How long has been waited, by kind; calls that belong together share one. */
export type Waited = { backoffMs: number; askedMs: number }

export type RetryOptions = {
  /** Tries after the first. */
  readonly retries: number
  /** An error that it throws ends the tries in place of the try's own. */
  readonly decide: (error: Error) => Promise<RetryDecision>
  /** Told before each wait. */
  readonly onRetry?: (error: Error, waitMs: number) => void
  readonly waited: Waited
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  readonly signal?: AbortSignal | undefined
}

const BACKOFF_BASE_MS = 500
const BACKOFF_CAP_MS = 15_000
// A frequency limit of Feishu's frees a place every 200 ms (5 a second); sooner is never worth a try.
const WAIT_FLOOR_MS = 200
// What users are told (docs/reliability.md): waits of our own, one wait that Feishu asks for, and all of those together.
const BACKOFF_TOTAL_MS = 30_000
const ASKED_ONE_MS = 60_000
const ASKED_TOTAL_MS = 120_000

/** Nothing has been waited yet. */
export function nothingWaited(): Waited {
  return { backoffMs: 0, askedMs: 0 }
}

/**
 * Runs `attempt` until it succeeds, `decide` gives up, or the tries or the time for waiting are used up.
 *
 * @throws the error of the last try, or the signal's reason when a wait is aborted
 */
export async function retrying<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let retry = 0; ;) {
    try {
      return await attempt()
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      const decision = await options.decide(error)
      if (decision.kind === 'at_once') continue
      const wait = retry < options.retries ? waitBefore(retry, decision, options) : undefined
      if (wait === undefined) throw error
      retry += 1
      options.onRetry?.(error, wait)
      await options.clock.sleep(wait, options.signal)
    }
  }
}

type Wait = Exclude<RetryDecision, { kind: 'at_once' }>

/** Milliseconds until the next try, counted as waited; undefined when there is to be none. */
function waitBefore(
  retry: number,
  decision: Wait,
  { waited, random }: RetryOptions
): number | undefined {
  switch (decision.kind) {
    case 'give_up':
      return undefined
    case 'backoff': {
      const wait = backoffWait(retry, waited.backoffMs, random())
      waited.backoffMs += wait ?? 0
      return wait
    }
    case 'asked': {
      const wait = askedWait(decision.ms, waited.askedMs)
      waited.askedMs += wait ?? 0
      return wait
    }
    default:
      return assertNever(decision)
  }
}

/** Exponential with full jitter: anything up to a bound that doubles. Undefined when the time is used up. */
export function backoffWait(retry: number, spentMs: number, random: number): number | undefined {
  const bound = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** retry)
  const wait = Math.max(WAIT_FLOOR_MS, Math.round(bound * random))
  return spentMs + wait > BACKOFF_TOTAL_MS ? undefined : wait
}

/** The wait as asked for, or undefined when it is longer than a step should be kept waiting. */
export function askedWait(askedMs: number, spentMs: number): number | undefined {
  const wait = Math.max(WAIT_FLOOR_MS, askedMs)
  return wait > ASKED_ONE_MS || spentMs + wait > ASKED_TOTAL_MS ? undefined : wait
}
