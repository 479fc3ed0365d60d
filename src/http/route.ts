import type { Readable } from 'node:stream'
import type { PendingAnswer } from './exchange.ts'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A request as it goes out. A `host` among the headers is the name that the server has to prove by its certificate. */
export type OutgoingRequest = {
  readonly method: HttpMethod
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
}

/** A way to servers, over connections that are kept. */
export type Route = {
  /** Sends the request and tells `answer` what becomes of it. */
  send(request: OutgoingRequest, answer: PendingAnswer): void
  /** Closes the connections, so that the process can end. */
  close(): Promise<void>
}

export type RouteOptions = {
  /** The most connections, of which each carries one request at a time. */
  readonly connections: number
  /** Milliseconds for opening a connection that others may wait for. */
  readonly connectTimeoutMs: number
  /** Bytes of the headers of an answer. */
  readonly maxHeaderBytes: number
}
