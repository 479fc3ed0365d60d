/**
 * Why a request brought no usable answer:
 * - `connect`: no connection came about, so nothing was sent
 * - `certificate`: the server could not prove who it is, so nothing was sent
 * - `proxy`: the proxy refused to connect, so nothing was sent
 * - `invalid`: the request could not be written, a fault of this side
 * - `dropped`: the connection broke under way
 * - `timeout`: the answer took longer than the time for one request
 * - `too_large`: the answer was larger than any answer of the API can be
 * - `protocol`: the answer was not HTTP
 */
export type TransportFailure =
  'connect' | 'certificate' | 'proxy' | 'invalid' | 'dropped' | 'timeout' | 'too_large' | 'protocol'

/** A request without a usable answer. The message holds the host and the cause, never headers, path or body. */
export class TransportError extends Error {
  readonly failure: TransportFailure
  /** False when not one byte of the request can have reached the server. */
  readonly sent: boolean
  /** The code of what caused it, such as ECONNREFUSED; '' where there is none. */
  readonly code: string

  constructor(failure: TransportFailure, message: string, sent: boolean, code = '') {
    super(message)
    this.name = 'TransportError'
    this.failure = failure
    this.sent = sent
    this.code = code
  }
}
