import { retrying } from '../http/backoff.ts'
import type { Clock } from '../http/clock.ts'
import { pacedByKey, type Pace } from '../http/rate-limiter.ts'
import type { HttpMethod, Transport } from '../http/transport.ts'
import { objectAt, stringAt, type JsonObject } from '../model/json.ts'
import { AccessToken, type Credentials } from './access-token.ts'
import { readAnswer } from './answer.ts'
import type { FeishuApi } from './error-codes.ts'
import { FeishuError } from './errors.ts'
import { APP_CALLS, TARGET_CALLS_PER_SECOND, WEBHOOK_CALLS_PER_MINUTE } from './limits.ts'
import { decideRetry, type Repeatability } from './retry-policy.ts'

/** One call of the API. */
export type ApiCall = Repeatability & {
  readonly api: FeishuApi
  readonly method: HttpMethod
  /** Path and query below the origin, with ids percent-encoded; or a whole URL. */
  readonly path: string
  /** A function makes a new body for each try. */
  readonly body?: JsonObject | (() => JsonObject)
  /** The chat, user or message that the call counts against. */
  readonly target?: string
  /** Ends this call alone. */
  readonly signal?: AbortSignal | undefined
}

export type FeishuClientOptions = {
  readonly transport: Transport
  /** `https://open.feishu.cn`, say. */
  readonly origin: string
  /** Absent: only what needs no app can be called. */
  readonly credentials?: Credentials
  readonly timeoutMs: number
  readonly retries: number
  readonly clock: Clock
  /** A number in [0, 1). */
  readonly random: () => number
  /** Ends every wait and every request at once. */
  readonly signal?: AbortSignal
  /** Told the token as soon as it is known, so that it can be masked. */
  readonly onToken?: (token: string) => void
  /** Told before a call is made again. */
  readonly onRetry?: (api: FeishuApi, error: Error, waitMs: number) => void
}

// A little slower than the limits: a server that counts in a sliding window sees arrivals, not departures.
const APP_RATES = [
  { calls: 1, perMs: 1000 / APP_CALLS.perSecond + 2 },
  { calls: APP_CALLS.perMinute, perMs: 61_000 }
]
const TARGET_RATES = [{ calls: TARGET_CALLS_PER_SECOND, perMs: 1100 }]
const WEBHOOK_RATES = [...TARGET_RATES, { calls: WEBHOOK_CALLS_PER_MINUTE, perMs: 61_000 }]

/** Calls the API as one app: with its token, at the allowed pace, and again where that is safe. */
export class FeishuClient {
  private readonly options: FeishuClientOptions
  private readonly token: AccessToken
  private readonly apiPace = pacedByKey(APP_RATES)
  private readonly targetPace = pacedByKey(TARGET_RATES)
  private readonly webhookPace = pacedByKey(WEBHOOK_RATES)

  constructor(options: FeishuClientOptions) {
    this.options = options
    this.token = new AccessToken(() => this.fetchToken(options.credentials))
  }

  /**
   * Makes the call and returns the `data` of its answer.
   *
   * @throws FeishuError, UnreadableAnswerError, TransportError, or the signal's reason
   */
  async call(call: ApiCall): Promise<JsonObject> {
    const answer = await untilAborted(this.callWithToken(call), call.signal)
    return objectAt(answer, 'data') ?? {}
  }

  /** Makes a call that no token goes with, such as a custom bot's. */
  async callOpenly(call: ApiCall): Promise<void> {
    await untilAborted(
      this.retry(call, () => this.send(call)),
      call.signal
    )
  }

  private callWithToken(call: ApiCall): Promise<JsonObject> {
    let renewed = false
    return this.retry(call, async () => {
      const token = await this.token.current()
      try {
        return await this.send(call, token)
      } catch (error) {
        if (
          renewed ||
          this.options.credentials?.kind === 'token' ||
          !(await isTokenRejection(error))
        )
          throw error
        renewed = true
        return this.send(call, await this.token.renew(token))
      }
    })
  }

  private async fetchToken(credentials: Credentials | undefined): Promise<string> {
    if (credentials === undefined)
      throw new Error('the call needs an app, and no credentials were given')
    if (credentials.kind === 'token') return credentials.token
    const call: ApiCall = {
      api: 'auth',
      method: 'POST',
      path: '/open-apis/auth/v3/tenant_access_token/internal',
      body: { app_id: credentials.appId, app_secret: credentials.appSecret },
      repeatable: true,
      hasUuid: false
    }
    const answer = await this.retry(call, () => this.send(call))
    const token = stringAt(answer, 'tenant_access_token')
    if (token === undefined || token === '')
      throw new Error('Feishu answered without a tenant_access_token')
    this.options.onToken?.(token)
    return token
  }

  private retry(call: ApiCall, attempt: () => Promise<JsonObject>): Promise<JsonObject> {
    const { retries, clock, random, onRetry } = this.options
    return retrying(attempt, {
      retries,
      clock,
      random,
      signal: this.signalOf(call),
      decide: error => decideRetry(error, call),
      onRetry: (error, waitMs) => onRetry?.(call.api, error, waitMs)
    })
  }

  private async send(call: ApiCall, token?: string): Promise<JsonObject> {
    await this.takePlace(call)
    const body = typeof call.body === 'function' ? call.body() : call.body
    const response = await this.options.transport.request({
      method: call.method,
      url: new URL(call.path, this.options.origin),
      headers: {
        // Without the charset Chinese text can arrive garbled.
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeoutMs: this.options.timeoutMs,
      signal: this.signalOf(call)
    })
    return readAnswer(call.api, response)
  }

  private signalOf(call: ApiCall): AbortSignal | undefined {
    const signals = [this.options.signal, call.signal].filter(signal => signal !== undefined)
    return signals.length > 1 ? AbortSignal.any(signals) : signals[0]
  }

  private async takePlace(call: ApiCall): Promise<void> {
    for (const pace of this.pacesOf(call)) await pace(this.signalOf(call))
  }

  /** A custom bot has limits of its own; an app's count the call and what it is aimed at. */
  private pacesOf({ api, target }: ApiCall): Pace[] {
    if (api === 'webhook') return [this.webhookPace(target ?? '')]
    return [...(target === undefined ? [] : [this.targetPace(target)]), this.apiPace(api)]
  }
}

async function isTokenRejection(error: unknown): Promise<boolean> {
  if (!(error instanceof FeishuError)) return false
  const { retryAdvice } = await import('./error-codes.ts')
  return retryAdvice(error.refusal.api, error.refusal.code, error.refusal.msg) === 'refresh_token'
}

/** The promise, unless the signal ends it first: a call that waits for the shared token ends alone. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
