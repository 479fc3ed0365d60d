import { directRoute } from './direct-route.ts'
import { exchange, type HttpResponse } from './exchange.ts'
import type { OutgoingRequest, Route, RouteOptions } from './route.ts'

export type HttpRequest = OutgoingRequest & {
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
 * A keep-alive HTTP/1.1 transport, through a proxy where one is set, with as many connections as requests
 * will run at the same time: one message takes one, for its token as well.
 */
export function openTransport(proxies: ProxySettings, parallel: number): Transport {
  const connections = Math.max(1, Math.min(parallel, MAX_CONNECTIONS))
  const routes = openRoutes(proxies, connections)
  let isUsed = false
  return {
    async request({ timeoutMs, signal, ...request }) {
      const route = await routes.to(request.url)
      if (isUsed) await newsOfConnections()
      isUsed = true
      return exchange(route, request, { timeoutMs, maxResponseBytes: MAX_RESPONSE_BYTES, signal })
    },
    close: routes.close
  }
}

/**
 * Lets the event loop hear of connections that their server has closed without a word, so that no message
 * is lost with one: what comes in is read between one turn and the next.
 */
async function newsOfConnections(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise(resolve => setImmediate(resolve))
}

/** The ways to servers of any scheme, each opened when it is first needed. */
export function openRoutes(
  proxies: ProxySettings,
  connections: number
): { readonly to: (url: URL) => Promise<Route>; readonly close: () => Promise<void> } {
  const routes = new Map<string, Promise<Route>>()
  return {
    to({ protocol }) {
      const route = routes.get(protocol) ?? openRoute(protocol, proxies, connections)
      routes.set(protocol, route)
      return route
    },
    async close() {
      for (const route of routes.values()) await (await route).close()
    }
  }
}

/** The way to the servers of one scheme. */
export async function openRoute(
  protocol: string,
  { httpProxy, httpsProxy, noProxy }: ProxySettings,
  connections: number
): Promise<Route> {
  const options: RouteOptions = {
    connections,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    maxHeaderBytes: MAX_HEADER_BYTES
  }
  const proxy = protocol === 'https:' ? httpsProxy : httpProxy
  if (proxy === '') return directRoute(protocol, options)
  const { proxyRoute } = await import('./proxy-route.ts')
  return proxyRoute(proxy, noProxy, options)
}
