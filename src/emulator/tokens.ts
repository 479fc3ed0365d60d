import type { Clock } from './clock.ts'
import type { Ids } from './ids.ts'

/** Life of a tenant_access_token, and the rest below which a new one is issued. */
const LIFE_MS = 2 * 3600_000
const RENEW_BELOW_MS = 30 * 60_000

type Token = { value: string; app_id: string; expires_at: number }

/** Issues tenant tokens by the documented renewal rule and knows which are valid. */
export class Tokens {
  readonly #clock: Clock
  readonly #ids: Ids
  #tokens: Token[] = []

  constructor(clock: Clock, ids: Ids) {
    this.#clock = clock
    this.#ids = ids
  }

  /** The current token while it has 30 minutes left, else a new one; the old one stays valid. */
  issue(appId: string): { token: string; expire: number } {
    const now = this.#clock.now()
    const newest = this.#tokens.findLast(token => token.app_id === appId)
    if (newest !== undefined && newest.expires_at - now >= RENEW_BELOW_MS)
      return { token: newest.value, expire: Math.floor((newest.expires_at - now) / 1000) }
    const value = this.#ids.next('t-g1', 38)
    this.#tokens.push({ value, app_id: appId, expires_at: now + LIFE_MS })
    return { token: value, expire: LIFE_MS / 1000 }
  }

  /** The app that a token belongs to; undefined when it is unknown, expired or revoked. */
  appOf(value: string): string | undefined {
    const now = this.#clock.now()
    return this.#tokens.find(token => token.value === value && token.expires_at > now)?.app_id
  }

  /** Makes one token, or all of them, invalid at once. */
  revoke(value?: string): void {
    this.#tokens = value === undefined ? [] : this.#tokens.filter(token => token.value !== value)
  }
}
