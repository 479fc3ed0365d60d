import type { Clock } from './clock.ts'

/** At most `calls` in any `perMs` milliseconds. */
export type Rate = { readonly calls: number; readonly perMs: number }

/** What calls are counted by: an API, say, or a chat. */
export type Limit = {
  readonly key: string
  readonly rates: readonly Rate[]
  /** Milliseconds between two departures, so that a burst needs few connections. */
  readonly gapMs?: number
}

// Timers are late and machines stand still for a moment. So many gaps are made up for by shorter ones, so
// that those of a thousand calls do not add up; more would need many connections at once.
const CATCH_UP_GAPS = 5

/** A call that has left; `end` is Infinity until its answer is there. */
type Call = { end: number }

/**
 * Keeps calls below the limits of a server that is far away. A call arrives there some time between
 * its departure and its answer, so it counts from the one until `perMs` after the other: whatever the
 * network does to the distances between calls, no window of the server's holds more than it allows.
 * Calls wait in one line. Who stands first may wait for a limit of its own (a second, mostly) and holds
 * up the others for that time; in exchange no place is taken before its call really leaves.
 */
export class RateLimiter {
  private readonly clock: Clock
  private readonly calls = new Map<string, Call[]>()
  /** When the last call by each limit was to leave, which it may have done a little later. */
  private readonly due = new Map<string, number>()
  private line: Promise<unknown> = Promise.resolve()
  private ended: Promise<void> = Promise.resolve()
  private tellEnd: () => void = () => undefined

  constructor(clock: Clock) {
    this.clock = clock
    this.awaitEnd()
  }

  /** Runs the task when all of the limits allow it; rejects with the signal's reason when it is aborted before. */
  async run<T>(limits: readonly Limit[], task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const place = this.line.then(() => this.takePlace(limits, signal))
    this.line = place.catch(() => undefined)
    const call = await place
    try {
      return await task()
    } finally {
      call.end = this.clock.now()
      this.tellEnd()
      this.awaitEnd()
    }
  }

  private async takePlace(limits: readonly Limit[], signal?: AbortSignal): Promise<Call> {
    for (;;) {
      signal?.throwIfAborted()
      const now = this.clock.now()
      const waits = limits.map(limit => this.waitFor(limit, now))
      const wait = Math.max(0, ...waits)
      if (wait === 0) return this.leave(limits, now)
      // Infinity: all places are taken by calls that are still under way.
      await (wait === Infinity ? this.ended : this.clock.sleep(wait, signal))
    }
  }

  private leave(limits: readonly Limit[], now: number): Call {
    const call: Call = { end: Infinity }
    for (const { key, rates, gapMs = 0 } of limits) {
      const due = this.nextDue(key, gapMs)
      this.due.set(key, due < now - CATCH_UP_GAPS * gapMs ? now : due)
      for (const rate of rates) this.callsOf(key, rate).push(call)
    }
    return call
  }

  /** Milliseconds until the limit may have a place. */
  private waitFor({ key, rates, gapMs = 0 }: Limit, now: number): number {
    const gap = this.nextDue(key, gapMs) - now
    return Math.max(gap, ...rates.map(rate => this.waitForRate(key, rate, now)))
  }

  private waitForRate(key: string, rate: Rate, now: number): number {
    const { calls: limit, perMs } = rate
    const calls = this.callsOf(key, rate)
    if (calls.length < limit) return 0
    const counted = calls.filter(({ end }) => end + perMs >= now)
    calls.splice(0, calls.length, ...counted)
    if (counted.length < limit) return 0
    // The clock counts whole milliseconds, so one more makes the distance sure.
    return Math.min(...counted.map(({ end }) => end)) + perMs + 1 - now
  }

  /** Those that may still count; which of them do is looked at when there are as many as the rate allows. */
  private callsOf(key: string, { perMs }: Rate): Call[] {
    const name = `${perMs} ${key}`
    const known = this.calls.get(name)
    if (known !== undefined) return known
    const calls: Call[] = []
    this.calls.set(name, calls)
    return calls
  }

  private nextDue(key: string, gapMs: number): number {
    return (this.due.get(key) ?? -Infinity) + gapMs
  }

  private awaitEnd(): void {
    this.ended = new Promise(resolve => {
      this.tellEnd = resolve
    })
  }
}
