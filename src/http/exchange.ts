import { InputError } from '../model/input-error.ts'
import { TransportError, type TransportFailure } from './errors.ts'
import { failureOf } from './failure-of.ts'
import { unpackBody } from './unpack-body.ts'
import type { OutgoingRequest, Route } from './route.ts'

/** An answer: the header names are lower case, the body is UTF-8 text. */
export type HttpResponse = Answer<string>

/** An answer as bytes. */
export type BytesResponse = Answer<Buffer>

type Answer<Body> = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
}

/** Headers as they come; some may stand several times. */
export type RawHeaders = Readonly<Record<string, string | string[] | undefined>>

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
  route: Route,
  request: OutgoingRequest,
  limits: ExchangeLimits
): Promise<HttpResponse> {
  const { body, ...answer } = await exchangeBytes(route, request, limits)
  const encoding = answer.headers['content-encoding']
  const unpacked =
    encoding === undefined ? body : await unpackBody(body, encoding, limits.maxResponseBytes)
  return { ...answer, body: unpacked.toString('utf8') }
}

/** The same with the body as it comes. */
export function exchangeBytes(
  route: Route,
  request: OutgoingRequest,
  limits: ExchangeLimits
): Promise<BytesResponse> {
  return new Promise((resolve, reject) => {
    limits.signal?.throwIfAborted()
    route.send(request, new PendingAnswer(request.url.host, limits, resolve, reject))
  })
}

/** The answer to one request until it is complete. A route tells it what comes; it keeps the limits. */
export class PendingAnswer {
  private readonly host: string
  private readonly limits: ExchangeLimits
  private readonly resolve: (response: BytesResponse) => void
  private readonly reject: (error: unknown) => void
  private readonly timer: NodeJS.Timeout
  private abort: () => void = () => undefined
  private tellSettled: () => void = () => undefined
  /** Whether a byte of the request can have reached the server. */
  private isSent = false
  private isSettled = false
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

  /** How the request is ended before its time, which may be at once. */
  endBy(abort: () => void): void {
    this.abort = abort
    if (this.isSettled) abort()
  }

  /** Told once, when there is an answer or an error; false when that was before. */
  whenSettled(tell: () => void): boolean {
    this.tellSettled = tell
    return !this.isSettled
  }

  /** There is a connection, and the request begins to be written. */
  onSent(): void {
    this.isSent = true
  }

  onHead(status: number, headers: RawHeaders): void {
    this.status = status
    this.headers = flatten(headers)
  }

  onData(chunk: Buffer): void {
    const { maxResponseBytes } = this.limits
    this.size += chunk.length
    if (this.size <= maxResponseBytes) this.chunks.push(chunk)
    else
      this.failAs(
        'too_large',
        `the answer of ${this.host} is larger than ${maxResponseBytes} bytes`
      )
  }

  onEnd(): void {
    const body = Buffer.concat(this.chunks)
    if (this.settle()) this.resolve({ status: this.status, headers: this.headers, body })
  }

  onError(error: Error): void {
    // A body that could not be read tells so itself.
    if (error instanceof InputError) this.fail(error)
    else this.fail(failureOf(error, this.host, this.isSent))
  }

  private readonly onAbort = (): void => this.fail(this.limits.signal?.reason)

  private readonly onTimeout = (): void => {
    const within = `within ${this.limits.timeoutMs / 1000} s`
    if (this.isSent) this.failAs('timeout', `no complete answer from ${this.host} ${within}`)
    else this.failAs('connect', `no connection to ${this.host} ${within}`)
  }

  private failAs(failure: TransportFailure, message: string): void {
    this.fail(new TransportError(failure, message, this.isSent))
  }

  private fail(error: unknown): void {
    if (!this.settle()) return
    this.abort()
    this.reject(error)
  }

  private settle(): boolean {
    if (this.isSettled) return false
    this.isSettled = true
    this.tellSettled()
    clearTimeout(this.timer)
    this.limits.signal?.removeEventListener('abort', this.onAbort)
    return true
  }
}

function flatten(headers: RawHeaders): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}
