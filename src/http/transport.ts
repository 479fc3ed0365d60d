import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import Agent from 'undici/lib/dispatcher/agent.js'
import { connector } from './connector.ts'
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

/** The proxies of the environment as http(s) URLs, which may hold credentials; each may be empty. */
export type ProxySettings = {
  readonly httpProxy: string
  readonly httpsProxy: string
  /** Hosts that are asked directly: `example.com` and what is below it, `host:port`, `*`, IPv6 addresses. */
  readonly noProxy: string
}

// An app may make 50 calls a second, each of which is given a second to be answered before another one
// takes its place (rate-limiter.ts), so there is never work for more.
const MAX_CONNECTIONS = 50
// A handshake that hangs holds up every try behind it, so it ends before the time for a request does.
const CONNECT_TIMEOUT_MS = 5_000
// The largest documented answer is a message of 150 KB; this leaves room for its escaping.
const MAX_RESPONSE_BYTES = 2 * 1024 * 1024
const MAX_HEADER_BYTES = 32 * 1024

/**
 * A keep-alive HTTP/1.1 transport over undici, through a proxy where one is set, with as many
 * connections as requests will run at the same time: one message takes one, for its token as well.
 */
export function openTransport(proxies: ProxySettings, parallel: number): Transport {
  const connections = Math.max(1, Math.min(parallel, MAX_CONNECTIONS))
  const dispatchers = new Map<string, Promise<Dispatcher>>()
  let isUsed = false
  const dispatcherFor = ({ protocol }: URL): Promise<Dispatcher> => {
    const known = dispatchers.get(protocol)
    if (known !== undefined) return known
    const proxy = protocol === 'https:' ? proxies.httpsProxy : proxies.httpProxy
    const opened = openDispatcher(proxy, proxies.noProxy, connections)
    dispatchers.set(protocol, opened)
    return opened
  }
  return {
    async request(request) {
      const dispatcher = await dispatcherFor(request.url)
      if (isUsed) await newsOfConnections()
      isUsed = true
      return send(dispatcher, request)
    },
    async close() {
      for (const dispatcher of dispatchers.values()) await (await dispatcher).destroy()
    }
  }
}

/**
 * Lets the event loop hear of connections that their server has closed without a word, so that no message
 * is lost with one: what comes in is read between one turn and the next.
 */
async function newsOfConnections(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise(resolve => setImmediate(resolve))
}

/** What requests to one scheme go through; `proxy` is '' for none. */
export async function openDispatcher(
  proxy: string,
  noProxy: string,
  connections: number
): Promise<Dispatcher> {
  const options = {
    connections,
    maxHeaderSize: MAX_HEADER_BYTES,
    // `exchange` keeps the time for the whole request; undici's own timers would only race it.
    headersTimeout: 0,
    bodyTimeout: 0
  }
  if (proxy === '') return new Agent({ ...options, connect: connector(CONNECT_TIMEOUT_MS) })
  const { proxyDispatcher } = await import('./proxy-dispatcher.ts')
  return proxyDispatcher(proxy, noProxy, { ...options, connectTimeout: CONNECT_TIMEOUT_MS })
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
