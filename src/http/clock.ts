import { hrtime } from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'

/** Time, as the code below the action layer sees it. Milliseconds throughout. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

const STARTED_AT = Date.now()
const STARTED = hrtime.bigint()

/** The machine's own clock. */
export const systemClock: Clock = {
  // Never set back while the process runs, as Date.now() can be: waits are measured by it.
  // `performance.now()` would do as well, but takes 3 ms to load.
  now: () => STARTED_AT + Number((hrtime.bigint() - STARTED) / 1_000_000n),
  async sleep(ms, signal) {
    signal?.throwIfAborted()
    try {
      await delay(ms, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  }
}
