import { nothingWaited, retrying, type RetryOptions, type Waited } from '../http/backoff.ts'
import type { Clock } from '../http/clock.ts'
import { RateLimiter } from '../http/rate-limiter.ts'
import { Serial } from '../http/serial.ts'
import type { HttpMethod } from '../http/route.ts'
import type { Transport } from '../http/transport.ts'
import { objectAt, stringAt, type JsonObject } from '../model/json.ts'
import { AccessToken, type Credentials } from './access-token.ts'
import { readAnswer } from './answer.ts'
import type { FeishuApi } from './error-codes.ts'
import { FeishuError } from './errors.ts'
import { frequencyLimits } from './frequency.ts'
import { payloadOf, type Payload } from './payload.ts'
import { decideRetry, type Repeatability } from './retry-policy.ts'

/** One call of the API. */
export type ApiCall = Repeatability &
  Payload & {
    readonly api: FeishuApi
    readonly method: HttpMethod
    /** Path and query below the origin, with ids percent-encoded; or a whole URL. */
    readonly path: string
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
  /** Takes secrets out of what Feishu repeats when it refuses a call. */
  readonly hide?: (text: string) => string
  /** Told before a call is made again. */
  readonly onRetry?: (api: FeishuApi, error: Error, waitMs: number) => void
}

/** Calls the API as one app: with its token, at the allowed pace, and again where that is safe. */
export class FeishuClient {
  private readonly options: FeishuClientOptions
  private readonly token: AccessToken
  private readonly limiter: RateLimiter
  private readonly updates = new Serial()

  constructor(options: FeishuClientOptions) {
    this.options = options
    this.token = new AccessToken(waited => this.fetchToken(options.credentials, waited))
    this.limiter = new RateLimiter(options.clock)
  }

  /**
   * Makes the call and returns the `data` of its answer.
   *
   * @throws FeishuError, UnreadableAnswerError, TransportError, or the signal's reason
   */
  async call(call: ApiCall): Promise<JsonObject> {
    const make = (): Promise<JsonObject> => this.callWithToken(call)
    // Of two updates of a message the later one counts, so it waits until the earlier one is settled.
    const made = isUpdate(call) ? this.updates.run(call.path, make) : make()
    const answer = await untilAborted(made, call.signal)
    return objectAt(answer, 'data') ?? {}
  }

  /** Begins to ask for the token while the caller does something else; a failure shows at the first call. */
  prepare(): void {
    if (this.options.credentials !== undefined)
      this.token.current(nothingWaited()).catch(() => undefined)
  }

  /** Makes a call that no token goes with, such as a custom bot's. */
  async callOpenly(call: ApiCall): Promise<void> {
    const made = this.retry(call, nothingWaited(), {
      attempt: () => this.send(call),
      decide: error => decideRetry(error, call)
    })
    await untilAborted(made, call.signal)
  }

  private async callWithToken(call: ApiCall): Promise<JsonObject> {
    const waited = nothingWaited()
    let token = await this.token.current(waited)
    let renewed = false
    return this.retry(call, waited, {
      attempt: () => this.send(call, token),
      decide: async error => {
        if (renewed || !(await this.isRenewable(error))) return decideRetry(error, call)
        renewed = true
        token = await this.token.renew(token, waited)
        return { kind: 'at_once' }
      }
    })
  }

  /** True when Feishu no longer takes the token and a new one can be had. */
  private async isRenewable(error: unknown): Promise<boolean> {
    return this.options.credentials?.kind === 'app' && (await isTokenRejection(error))
  }

  private async fetchToken(credentials: Credentials | undefined, waited: Waited): Promise<string> {
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
    const answer = await this.retry(call, waited, {
      attempt: () => this.send(call),
      decide: error => decideRetry(error, call)
    })
    const token = stringAt(answer, 'tenant_access_token')
    if (token === undefined || token === '')
      throw new Error('Feishu answered without a tenant_access_token')
    this.options.onToken?.(token)
    return token
  }

  private retry(
    call: ApiCall,
    waited: Waited,
    { attempt, decide }: { attempt: () => Promise<JsonObject>; decide: RetryOptions['decide'] }
  ): Promise<JsonObject> {
    const { retries, clock, random, onRetry } = this.options
    return retrying(attempt, {
      retries,
      waited,
      clock,
      random,
      decide,
      signal: this.signalOf(call),
      onRetry: (error, waitMs) => onRetry?.(call.api, error, waitMs)
    })
  }

  private send(call: ApiCall, token?: string): Promise<JsonObject> {
    const signal = this.signalOf(call)
    const limits = frequencyLimits(call.api, call.target)
    return this.limiter.run(limits, () => this.request(call, token, signal), signal)
  }

  private async request(
    call: ApiCall,
    token: string | undefined,
    signal: AbortSignal | undefined
  ): Promise<JsonObject> {
    const { headers, body } = payloadOf(call)
    const response = await this.options.transport.request({
      method: call.method,
      url: new URL(call.path, this.options.origin),
      headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body }),
      timeoutMs: this.options.timeoutMs + (call.upload?.transferMs ?? 0),
      signal
    })
    return readAnswer(call.api, response, this.options.hide)
  }

  private signalOf(call: ApiCall): AbortSignal | undefined {
    const signals = [this.options.signal, call.signal].filter(signal => signal !== undefined)
    return signals.length > 1 ? AbortSignal.any(signals) : signals[0]
  }
}

function isUpdate({ api }: ApiCall): boolean {
  return api === 'patch' || api === 'edit'
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
