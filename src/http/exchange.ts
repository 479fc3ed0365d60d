import type { Dispatcher } from 'undici'
import { InputError } from '../model/input-error.ts'
import { TransportError, type TransportFailure } from './errors.ts'
import { failureOf } from './failure-of.ts'
import { unpackBody } from './unpack-body.ts'

/** An answer: the header names are lower case, the body is UTF-8 text. */
export type HttpResponse = Answer<string>

/** An answer as bytes. */
export type BytesResponse = Answer<Buffer>

type Answer<Body> = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
}

/** What bounds one exchange. */
export type ExchangeLimits = {
  readonly timeoutMs: number
  readonly maxResponseBytes: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Sends one request and collects its answer, within the limits.
 *
 * @throws TransportError, the InputError of a body that cannot be read, or the signal's reason when it is aborted
 */
export async function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  limits: ExchangeLimits
): Promise<HttpResponse> {
  const { body, ...answer } = await exchangeBytes(dispatcher, options, limits)
  const encoding = answer.headers['content-encoding']
  const unpacked =
    encoding === undefined ? body : await unpackBody(body, encoding, limits.maxResponseBytes)
  return { ...answer, body: unpacked.toString('utf8') }
}

/** The same with the body as it comes. */
export function exchangeBytes(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  limits: ExchangeLimits
): Promise<BytesResponse> {
  return new Promise((resolve, reject) => {
    limits.signal?.throwIfAborted()
    const { host } = new URL(String(options.origin))
    dispatcher.dispatch(options, new Exchange(host, limits, resolve, reject))
  })
}

/** A handler of undici's own rather than its `request`: only a handler learns whether the request was written. */
class Exchange implements Dispatcher.DispatchHandler {
  private readonly host: string
  private readonly limits: ExchangeLimits
  private readonly resolve: (response: BytesResponse) => void
  private readonly reject: (error: unknown) => void
  private readonly timer: NodeJS.Timeout
  private controller: Dispatcher.DispatchController | undefined
  private settled = false
  private status = 0
  private headers: Record<string, string> = {}
  private size = 0
  private readonly chunks: Buffer[] = []

  constructor(
    host: string,
    limits: ExchangeLimits,
    resolve: (response: BytesResponse) => void,
    reject: (error: unknown) => void
  ) {
    this.host = host
    this.limits = limits
    this.resolve = resolve
    this.reject = reject
    this.timer = setTimeout(this.onTimeout, limits.timeoutMs)
    limits.signal?.addEventListener('abort', this.onAbort, { once: true })
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller
    if (this.settled) controller.abort(new Error('the request was given up before it was sent'))
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>
  ): void {
    this.status = status
    this.headers = flatten(headers)
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { maxResponseBytes } = this.limits
    this.size += chunk.length
    if (this.size <= maxResponseBytes) this.chunks.push(chunk)
    else
      this.failAs(
        'too_large',
        `the answer of ${this.host} is larger than ${maxResponseBytes} bytes`
      )
  }

  onResponseEnd(): void {
    const body = Buffer.concat(this.chunks)
    if (this.settle()) this.resolve({ status: this.status, headers: this.headers, body })
  }

  onResponseError(_controller: unknown, error: Error): void {
    // A body that could not be read tells so itself.
    if (error instanceof InputError) this.fail(error)
    else this.fail(failureOf(error, this.host, this.controller !== undefined))
  }

  private readonly onAbort = (): void => this.fail(this.limits.signal?.reason)

  private readonly onTimeout = (): void => {
    const within = `within ${this.limits.timeoutMs / 1000} s`
    if (this.controller === undefined)
      this.failAs('connect', `no connection to ${this.host} ${within}`)
    else this.failAs('timeout', `no complete answer from ${this.host} ${within}`)
  }

  private failAs(failure: TransportFailure, message: string): void {
    this.fail(new TransportError(failure, message, this.controller !== undefined))
  }

  private fail(error: unknown): void {
    if (!this.settle()) return
    this.controller?.abort(new Error('the request was given up'))
    this.reject(error)
  }

  private settle(): boolean {
    if (this.settled) return false
    this.settled = true
    clearTimeout(this.timer)
    this.limits.signal?.removeEventListener('abort', this.onAbort)
    return true
  }
}

function flatten(
  headers: Readonly<Record<string, string | string[] | undefined>>
): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}
