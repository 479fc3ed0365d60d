import type { Dispatcher } from 'undici'
import { TransportError } from './errors.ts'

/** An answer: the header names are lower case, the body is UTF-8 text. */
export type HttpResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What bounds one exchange. */
export type ExchangeLimits = {
  readonly timeoutMs: number
  readonly maxResponseBytes: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Sends one request and collects its answer, within the limits. It is a handler of undici's own
 * rather than its `request`, because only a handler learns whether the request was ever written.
 *
 * @throws TransportError, or the signal's reason when it is aborted
 */
export function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  limits: ExchangeLimits
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const host = new URL(String(options.origin)).host
    let controller: Dispatcher.DispatchController | undefined
    let settled = false
    let status = 0
    let headers: Record<string, string> = {}
    let size = 0
    const chunks: Buffer[] = []

    const settle = (): boolean => {
      if (settled) return false
      settled = true
      clearTimeout(timer)
      limits.signal?.removeEventListener('abort', onAbort)
      return true
    }
    const fail = (error: Error): void => {
      if (!settle()) return
      controller?.abort(error)
      reject(error)
    }
    const onAbort = (): void => fail(asError(limits.signal?.reason))
    const onTimeout = (): void =>
      fail(
        new TransportError(
          controller === undefined ? 'connect' : 'timeout',
          controller === undefined
            ? `no connection to ${host} within ${limits.timeoutMs / 1000} s`
            : `no complete answer from ${host} within ${limits.timeoutMs / 1000} s`,
          controller !== undefined
        )
      )

    const timer = setTimeout(onTimeout, limits.timeoutMs)
    if (limits.signal?.aborted === true) {
      onAbort()
      return
    }
    limits.signal?.addEventListener('abort', onAbort, { once: true })

    dispatcher.dispatch(options, {
      onRequestStart(started) {
        controller = started
        if (settled) started.abort(new Error('the request was given up before it was sent'))
      },
      onResponseStart(_controller, statusCode, responseHeaders) {
        status = statusCode
        headers = flatten(responseHeaders)
      },
      onResponseData(_controller, chunk) {
        size += chunk.length
        if (size <= limits.maxResponseBytes) chunks.push(chunk)
        else {
          fail(
            new TransportError(
              'too_large',
              `the answer of ${host} is larger than ${limits.maxResponseBytes} bytes`,
              true
            )
          )
        }
      },
      onResponseEnd() {
        if (settle()) resolve({ status, headers, body: Buffer.concat(chunks).toString('utf8') })
      },
      onResponseError(_controller, error) {
        fail(wrap(error, host, controller !== undefined))
      }
    })
  })
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

/** An error of undici's may carry the request or a proxy's URL; only its code and its own words are taken over. */
function wrap(error: Error, host: string, started: boolean): Error {
  if (error instanceof TransportError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const cause = `${code}: ${firstLine(error.message)}`
  if (!started) return new TransportError('connect', `no connection to ${host} (${cause})`, false)
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new TransportError(
      'too_large',
      `the answer of ${host} has too many headers (${cause})`,
      true
    )
  }
  if (code.startsWith('HPE_'))
    return new TransportError('protocol', `the answer of ${host} is not HTTP (${cause})`, true)
  return new TransportError('dropped', `the connection to ${host} broke (${cause})`, true)
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/\/\/[^@/\s]*@/g, '//***@').slice(0, 200)
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
