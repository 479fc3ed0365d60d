import { setFlagsFromString } from 'node:v8'
import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import Agent from 'undici/lib/dispatcher/agent.js'
import { exchange, type HttpResponse } from './exchange.ts'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type HttpRequest = {
  readonly method: HttpMethod
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** The network: one request, one answer, whatever its status; redirects are answers like any other. */
export type Transport = {
  /** @throws TransportError, or the signal's reason when it is aborted */
  request(request: HttpRequest): Promise<HttpResponse>
  /** Closes the connections, so that the process can end. */
  close(): Promise<void>
}

/** The proxies of the environment; each may be empty. */
export type ProxySettings = {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

// 50 requests a second (the limit of an app) at 400 ms an answer keep 20 connections busy.
const MAX_CONNECTIONS = 20
// The largest documented answer is a message of 150 KB; this leaves room for its escaping.
const MAX_RESPONSE_BYTES = 2 * 1024 * 1024
const MAX_HEADER_BYTES = 32 * 1024
// Answers are parsed by WebAssembly that V8 begins to optimise after two of them, and the process waits
// for that when it ends (58 ms, 11 MiB): never worth it for the few answers of a run.
const WASM_TIERING_BUDGET = '--wasm-tiering-budget=2000000000'

/**
 * A keep-alive HTTP/1.1 transport over undici, through a proxy where one is set, with as many
 * connections as requests will run at the same time: one message takes one, for its token as well.
 */
export async function openTransport(proxies: ProxySettings, parallel: number): Promise<Transport> {
  setFlagsFromString(WASM_TIERING_BUDGET)
  const dispatcher = await openDispatcher(proxies, Math.max(1, Math.min(parallel, MAX_CONNECTIONS)))
  return {
    request: request => send(dispatcher, request),
    close: () => dispatcher.destroy()
  }
}

async function openDispatcher(proxies: ProxySettings, connections: number): Promise<Dispatcher> {
  const options = {
    allowH2: false,
    connections,
    maxHeaderSize: MAX_HEADER_BYTES,
    // `exchange` keeps the time for the whole request; undici's own timers would only race it.
    connectTimeout: 0,
    headersTimeout: 0,
    bodyTimeout: 0
  }
  if (proxies.httpProxy === '' && proxies.httpsProxy === '') return new Agent(options)
  const { default: EnvHttpProxyAgent } =
    await import('undici/lib/dispatcher/env-http-proxy-agent.js')
  return new EnvHttpProxyAgent({ ...options, ...proxies })
}

function send(dispatcher: Dispatcher, request: HttpRequest): Promise<HttpResponse> {
  const { url } = request
  const options: Dispatcher.DispatchOptions = {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: request.method,
    headers: request.headers ?? {},
    body: request.body ?? null
  }
  return exchange(dispatcher, options, {
    timeoutMs: request.timeoutMs,
    maxResponseBytes: MAX_RESPONSE_BYTES,
    signal: request.signal
  })
}
