/** One sliding window: at most `count` events in any `ms` milliseconds. */
export type Window = { readonly count: number; readonly ms: number }

/** The documented limits (uUzN04SN3QjL1cDN; create, reply, patch, custom bot pages). */
export type FrequencyLimits = {
  /** Per API and app. */
  readonly api: readonly Window[]
  /** Per chat, user and message. */
  readonly target: readonly Window[]
  /** Per custom bot. */
  readonly webhook: readonly Window[]
}

export const DOCUMENTED_LIMITS: FrequencyLimits = {
  api: [
    { count: 50, ms: 1_000 },
    { count: 1_000, ms: 60_000 }
  ],
  target: [{ count: 5, ms: 1_000 }],
  webhook: [
    { count: 5, ms: 1_000 },
    { count: 100, ms: 60_000 }
  ]
}

export const NO_LIMITS: FrequencyLimits = { api: [], target: [], webhook: [] }

/** The window that is full, and how long until it has room. */
export type Refusal = { readonly limit: number; readonly waitMs: number }

/** Counts events per key in sliding windows. Refused events are not counted. */
export class Frequency {
  readonly #events = new Map<string, number[]>()

  /** Counts one event, unless a window is full. */
  take(key: string, windows: readonly Window[], now: number): Refusal | undefined {
    if (windows.length === 0) return undefined
    const longest = Math.max(...windows.map(window => window.ms))
    const events = (this.#events.get(key) ?? []).filter(at => at > now - longest)
    for (const window of windows) {
      const inside = events.filter(at => at > now - window.ms)
      const oldest = inside.at(-window.count)
      if (inside.length >= window.count && oldest !== undefined)
        return { limit: window.count, waitMs: oldest + window.ms - now }
    }
    events.push(now)
    this.#events.set(key, events)
    return undefined
  }

  clear(): void {
    this.#events.clear()
  }
}
