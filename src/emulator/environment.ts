import type { ApiName } from './api.ts'
import type { Clock } from './clock.ts'
import type { Frequency, FrequencyLimits } from './frequency.ts'
import type { EmulatorRequest } from './http.ts'
import type { Ids } from './ids.ts'
import type { JsonObject } from './json.ts'
import type { App } from './model.ts'
import type { Store } from './store.ts'
import type { Tokens } from './tokens.ts'
import type { UuidMemory } from './uuid-memory.ts'

/** What a test may set; the reference leaves these open or to the tenant's administrator. */
export type Settings = {
  /** Frequency limits; the documented ones by default. */
  limits: FrequencyLimits
  /** Refuse `application/json` without `charset=utf-8` (the official SDK sends none). */
  requireCharset: boolean
  /** The answer to a uuid whose message was sent within the hour: undocumented, so adjustable. */
  repeat: 'original' | 'empty' | '230049' | '18121'
  /** The answer to a uuid whose message is still being made; `wait` then answers as `repeat`. */
  repeatInFlight: 'wait' | '230049' | '18121'
  /** How long a text or post may be edited (230075) and a message recalled (230009). */
  editWindowMs: number
  recallWindowMs: number
  /** How long a batch waits in the queue before its counts are known. */
  batchDelayMs: number
  /** Messages an app may send by batch in a day (11247). */
  batchDailyLimit: number
}

export const DEFAULT_SETTINGS: Omit<Settings, 'limits'> = {
  requireCharset: false,
  repeat: 'original',
  repeatInFlight: 'wait',
  editWindowMs: 24 * 3600_000,
  recallWindowMs: 24 * 3600_000,
  batchDelayMs: 500,
  batchDailyLimit: 500_000
}

/** Everything a route may use. */
export type Environment = {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly tokens: Tokens
  readonly uuids: UuidMemory
  readonly frequency: Frequency
  readonly settings: Settings
}

/** One call that has passed the gateway. */
export type Call = {
  readonly env: Environment
  readonly api: ApiName
  readonly request: EmulatorRequest
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON body; empty for multipart and for calls without one. */
  readonly body: JsonObject
  /** An ordered delay between taking the uuid and making the message. */
  readonly pause: () => Promise<void>
}

/** A call by an app with a valid token. */
export type AppCall = Call & { readonly app: App }
