import { setTimeout as delay } from 'node:timers/promises'

/** Time, as the code below the action layer sees it. Milliseconds throughout. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own clock. */
export const systemClock: Clock = {
  // Never set back while the process runs, as Date.now() can be: waits are measured by it.
  now: () => Math.floor(performance.timeOrigin + performance.now()),
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
