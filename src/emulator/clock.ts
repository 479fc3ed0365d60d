import { setTimeout as sleepFor } from 'node:timers/promises'

/** The emulator's time. Everything that expires or is counted asks this clock. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits; ends early, without an error, when the emulator is closed. */
  sleep(ms: number): Promise<void>
  /** Moves the clock, so that a test can be 14 days later at once. */
  advance(ms: number): void
}

/** A clock over `now` and `sleep`, which default to the real ones; `closed` ends its waits. */
export function createClock(options: {
  now?: (() => number) | undefined
  sleep?: ((ms: number) => Promise<void>) | undefined
  closed: AbortSignal
}): Clock {
  const now = options.now ?? Date.now
  const sleep =
    options.sleep ??
    (async ms => {
      await sleepFor(ms, undefined, { signal: options.closed }).catch(() => undefined)
    })
  let offset = 0
  return {
    now: () => now() + offset,
    sleep,
    advance: ms => {
      offset += ms
    }
  }
}
