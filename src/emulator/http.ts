import type { Json } from './json.ts'

/** One request as the emulator's core sees it, whether it came over a socket or from a test. */
export type EmulatorRequest = {
  readonly method: string
  /** Path and query, such as `/open-apis/im/v1/messages?receive_id_type=chat_id`, or a whole URL. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Number of the TCP connection, counted from 1; absent in process. */
  readonly connection?: number
  /** The caller's address, for the webhook IP list; absent in process. */
  readonly remoteAddress?: string
}

/**
 * How an answer is put on the wire. `whole` is the normal case, all others are ordered faults:
 * `reset` closes the connection without an answer, `hang` never answers, `truncate` stops after
 * `bytes` of the body, `slow` sends `bytes` every `ms`, `endless` repeats the body for ever.
 */
export type Delivery =
  | { readonly kind: 'whole' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'truncate'; readonly bytes: number }
  | { readonly kind: 'slow'; readonly bytes: number; readonly ms: number }
  | { readonly kind: 'endless' }

/** The core's answer: an HTTP response and how it is delivered. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly delivery: Delivery
}

/** A normal JSON answer. */
export function jsonAnswer(
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {}
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(body)),
    delivery: { kind: 'whole' }
  }
}

/** The request with header names in lower case and without an origin before its path. */
export function normalize(request: EmulatorRequest): EmulatorRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name.toLowerCase(),
    value
  ])
  return {
    ...request,
    url: request.url.replace(/^https?:\/\/[^/]+/i, ''),
    headers: Object.fromEntries(headers) as Record<string, string>
  }
}

/** The request's path without the query. */
export function pathOf(request: EmulatorRequest): string {
  return request.url.split('?')[0] ?? request.url
}

/** The request's query. */
export function queryOf(request: EmulatorRequest): URLSearchParams {
  const at = request.url.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : request.url.slice(at + 1))
}
