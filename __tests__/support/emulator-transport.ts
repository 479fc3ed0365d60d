import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Answer } from '../../src/emulator/http.ts'
import type { Clock } from '../../src/http/clock.ts'
import { TransportError, type TransportFailure } from '../../src/http/errors.ts'
import type { HttpResponse } from '../../src/http/exchange.ts'
import type { HttpRequest, Transport } from '../../src/http/transport.ts'

// What the real transport takes of an answer; transport-parity.test.ts holds the two together.
const MAX_BODY = 2 * 1024 * 1024
const MAX_HEADERS = 32 * 1024

export type EmulatorTransportOptions = {
  readonly emulator: Emulator
  readonly clock: Clock
  /** True for a request that finds nobody at the other end. */
  readonly isRefused?: () => boolean
}

/** The emulator without a socket: what a fault does on a wire comes as the error that the real transport makes of it. */
export function emulatorTransport(options: EmulatorTransportOptions): Transport {
  return {
    request: request => race(request, options),
    close: () => Promise.resolve()
  }
}

const SETTLED = new Error('settled')

/** The answer, or the end of the time for one request, whichever is first. */
async function race(
  request: HttpRequest,
  { emulator, clock, isRefused }: EmulatorTransportOptions
): Promise<HttpResponse> {
  request.signal?.throwIfAborted()
  if (isRefused?.() === true) throw failure('connect', request, false)
  const settled = new AbortController()
  const signal =
    request.signal === undefined
      ? settled.signal
      : AbortSignal.any([settled.signal, request.signal])
  const timeout = clock.sleep(request.timeoutMs, signal).then(() => {
    throw failure('timeout', request, true)
  })
  try {
    return await Promise.race([timeout, answered(request, emulator, clock, signal)])
  } finally {
    timeout.catch(() => undefined)
    settled.abort(SETTLED)
  }
}

async function answered(
  request: HttpRequest,
  emulator: Emulator,
  clock: Clock,
  signal: AbortSignal
): Promise<HttpResponse> {
  const { method, url, headers = {}, body } = request
  const answer = await emulator.handle({
    method,
    url: `${url.pathname}${url.search}`,
    headers,
    body:
      typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : Buffer.alloc(0)
  })
  return played(answer, request, clock, signal)
}

async function played(
  answer: Answer,
  request: HttpRequest,
  clock: Clock,
  signal: AbortSignal
): Promise<HttpResponse> {
  const { delivery, status, headers, body } = answer
  const headerBytes = Object.entries(headers).join('').length
  switch (delivery.kind) {
    case 'reset':
    case 'truncate':
      throw failure('dropped', request, true)
    case 'hang':
      return await new Promise(() => undefined)
    case 'endless':
      throw failure('too_large', request, true)
    case 'slow':
      await clock.sleep(Math.ceil(body.length / delivery.bytes) * delivery.ms, signal)
      break
    case 'whole':
      break
  }
  if (body.length > MAX_BODY || headerBytes > MAX_HEADERS) throw failure('too_large', request, true)
  return { status, headers, body: body.toString() }
}

function failure(kind: TransportFailure, { url }: HttpRequest, sent: boolean): TransportError {
  return new TransportError(kind, `${kind} at ${url.host}`, sent)
}
