import type { Clock } from '../clock.ts'
import { GitHubError } from './environment.ts'

const HOUR = 3600_000

/** Requests left of the hour for each token (docs.github.com, "Rate limits for the REST API"). */
export class RateLimits {
  readonly #clock: Clock
  readonly #windows = new Map<string, { used: number; resets: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Takes one request. @throws GitHubError 403 when none is left */
  take(token: string, limit: number): void {
    const window = this.#window(token)
    if (window.used >= limit) {
      const message =
        'API rate limit exceeded for installation. See https://docs.github.com/rest/rate-limit'
      throw new GitHubError(403, message, this.headers(token, limit))
    }
    window.used += 1
  }

  /** Gives one back: an answer of 304 is free. */
  giveBack(token: string): void {
    this.#window(token).used -= 1
  }

  /** Says how many are used, so that a test can be near the end of the hour's limit. */
  use(token: string, used: number): void {
    this.#window(token).used = used
  }

  headers(token: string, limit: number): Record<string, string> {
    const { used, resets } = this.#window(token)
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(resets / 1000)),
      'x-ratelimit-resource': 'core'
    }
  }

  clear(): void {
    this.#windows.clear()
  }

  #window(token: string): { used: number; resets: number } {
    const known = this.#windows.get(token)
    if (known !== undefined && this.#clock.now() < known.resets) return known
    const window = { used: 0, resets: this.#clock.now() + HOUR }
    this.#windows.set(token, window)
    return window
  }
}
