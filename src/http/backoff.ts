import pRetry from 'p-retry'
import type { Clock } from './clock.ts'

/** What to do about a failed try: nothing more, try again after a wait of our own, or after the wait that was asked for. */
export type RetryDecision =
  | { readonly kind: 'give_up' }
  | { readonly kind: 'backoff' }
  | { readonly kind: 'asked'; readonly ms: number }

export type RetryOptions = {
  /** Tries after the first. */
  readonly retries: number
  readonly decide: (error: Error) => RetryDecision | Promise<RetryDecision>
  /** Told before each wait. */
  readonly onRetry?: (error: Error, waitMs: number) => void
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  readonly signal?: AbortSignal | undefined
}

const BACKOFF_BASE_MS = 500
const BACKOFF_CAP_MS = 15_000
// A frequency limit of Feishu's frees a place every 200 ms (5 a second); sooner is never worth a try.
const BACKOFF_FLOOR_MS = 200
// The contract's bounds: waits of our own, one wait that Feishu asks for, and all of those together.
const BACKOFF_TOTAL_MS = 30_000
const ASKED_ONE_MS = 60_000
const ASKED_TOTAL_MS = 120_000

/** Runs `attempt` until it succeeds, `decide` gives up, or the tries or the time for waiting are used up. */
export function retrying<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const spent = { backoff: 0, asked: 0 }
  return pRetry(attempt, {
    retries: options.retries,
    minTimeout: 0,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    shouldRetry: async ({ error, retriesConsumed }) => {
      const decision = await options.decide(error)
      if (decision.kind === 'give_up') return false
      const wait =
        decision.kind === 'asked'
          ? askedWait(decision.ms, spent.asked)
          : backoffWait(retriesConsumed, spent.backoff, options.random())
      if (wait === undefined) return false
      spent[decision.kind] += wait
      options.onRetry?.(error, wait)
      await options.clock.sleep(wait, options.signal)
      return true
    }
  })
}

/** Exponential with full jitter: anything up to a bound that doubles. Undefined when the time is used up. */
export function backoffWait(retry: number, spentMs: number, random: number): number | undefined {
  const bound = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** retry)
  const wait = Math.max(BACKOFF_FLOOR_MS, Math.round(bound * random))
  return spentMs + wait > BACKOFF_TOTAL_MS ? undefined : wait
}

/** The wait as asked for, or undefined when it is longer than a step should be kept waiting. */
export function askedWait(askedMs: number, spentMs: number): number | undefined {
  return askedMs > ASKED_ONE_MS || spentMs + askedMs > ASKED_TOTAL_MS ? undefined : askedMs
}
