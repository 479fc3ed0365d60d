import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { Readable, pipeline } from 'node:stream'
import { TransportError, type TransportFailure } from './errors.ts'
import { failureOf } from './failure-of.ts'

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

/** A request that is ready to be written. */
export type OpenRequest = {
  readonly request: ClientRequest
  /** Who is to answer. */
  readonly url: URL
  readonly body?: string | Uint8Array | Readable | undefined
}

/** A connection that hangs holds up every try behind it, so it ends before the time for a request does. */
export const CONNECT_TIMEOUT_MS = 5_000

/** Sockets that are connected, and over TLS have seen the server's certificate. */
const readySockets = new WeakSet<Socket>()

/**
 * Writes one request and collects its answer, within the limits.
 *
 * @throws TransportError, the InputError of a body that cannot be read, or the signal's reason when it is aborted
 */
export function exchange(open: OpenRequest, limits: ExchangeLimits): Promise<BytesResponse> {
  return new Promise((resolve, reject) => new Exchange(open, limits, resolve, reject).start())
}

/** One request under way: settles once, whatever its socket, its answer, the clock and the signal do. */
class Exchange {
  private readonly open: OpenRequest
  private readonly limits: ExchangeLimits
  private readonly resolve: (response: BytesResponse) => void
  private readonly reject: (error: unknown) => void
  private readonly timers: NodeJS.Timeout[] = []
  private readonly chunks: Buffer[] = []
  private isAnswered = false
  private size = 0
  private settled = false
  /** Whether a byte of the request can have reached the server. */
  private sent = false

  constructor(
    open: OpenRequest,
    limits: ExchangeLimits,
    resolve: (response: BytesResponse) => void,
    reject: (error: unknown) => void
  ) {
    this.open = open
    this.limits = limits
    this.resolve = resolve
    this.reject = reject
  }

  start(): void {
    const { request, body } = this.open
    const { timeoutMs, signal } = this.limits
    this.timers.push(setTimeout(() => this.onTimeout(timeoutMs), timeoutMs))
    signal?.addEventListener('abort', this.onAbort, { once: true })
    request
      .on('socket', this.onSocket)
      .on('response', this.onResponse)
      .on('error', this.onError)
      .on('close', this.onClose)
    // What the body tells is heard first: the request, which it takes down, would only say that it broke.
    if (body instanceof Readable) pipeline(body.on('error', this.onError), request, () => undefined)
    else request.end(body)
  }

  private readonly onSocket = (socket: Socket): void => {
    if (readySockets.has(socket)) {
      this.sent = true
      return
    }
    const timer = setTimeout(() => this.onTimeout(CONNECT_TIMEOUT_MS), CONNECT_TIMEOUT_MS)
    this.timers.push(timer)
    socket.once(this.open.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer)
      readySockets.add(socket)
      this.sent = true
    })
  }

  private readonly onResponse = (response: IncomingMessage): void => {
    this.isAnswered = true
    response
      .on('data', this.onData)
      .on('error', this.onError)
      .on('end', () => {
        const { statusCode: status = 0, headers } = response
        const body = Buffer.concat(this.chunks)
        if (this.settle()) this.resolve({ status, headers: flatten(headers), body })
      })
  }

  private readonly onData = (chunk: Buffer): void => {
    const { maxResponseBytes } = this.limits
    this.size += chunk.length
    if (this.size <= maxResponseBytes) this.chunks.push(chunk)
    else
      this.failAs(
        'too_large',
        `the answer of ${this.open.url.host} is larger than ${maxResponseBytes} bytes`
      )
  }

  private readonly onError = (error: Error): void =>
    this.fail(failureOf(error, this.open.url.host, this.sent))

  /** Comes last, and alone when a server asks for another protocol. An answer tells of its end itself. */
  private readonly onClose = (): void => {
    if (this.isAnswered) return
    this.failAs('dropped', `the connection to ${this.open.url.host} closed without an answer`)
  }

  private readonly onAbort = (): void => this.fail(this.limits.signal?.reason)

  private onTimeout(ms: number): void {
    const within = `within ${ms / 1000} s`
    if (this.sent) this.failAs('timeout', `no complete answer from ${this.open.url.host} ${within}`)
    else this.failAs('connect', `no connection to ${this.open.url.host} ${within}`)
  }

  private failAs(failure: TransportFailure, message: string): void {
    this.fail(new TransportError(failure, message, this.sent))
  }

  private fail(error: unknown): void {
    if (!this.settle()) return
    this.open.request.destroy()
    this.reject(error)
  }

  private settle(): boolean {
    if (this.settled) return false
    this.settled = true
    for (const timer of this.timers) clearTimeout(timer)
    this.limits.signal?.removeEventListener('abort', this.onAbort)
    // An answer that came before the whole body was written leaves nothing that could be used again.
    if (!this.open.request.writableFinished) this.open.request.destroy()
    return true
  }
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}
