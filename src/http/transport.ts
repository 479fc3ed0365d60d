import { openConnections, type ProxySettings, type WireRequest } from './connections.ts'
import type { HttpResponse } from './exchange.ts'

export type HttpRequest = WireRequest & {
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

// An app may make 50 calls a second, each of which is given a second to be answered before another one
// takes its place (rate-limiter.ts), so there is never work for more.
const MAX_CONNECTIONS = 50
// The largest documented answer is a message of 150 KB; this leaves room for its escaping.
const MAX_RESPONSE_BYTES = 2 * 1024 * 1024

/**
 * A transport with as many connections to a server as requests will run at the same time: one message
 * takes one, for its token as well.
 */
export function openTransport(proxies: ProxySettings, parallel: number): Transport {
  const connections = openConnections(proxies, Math.max(1, Math.min(parallel, MAX_CONNECTIONS)))
  return {
    request: ({ timeoutMs, signal, ...request }) =>
      connections.exchangeText(request, {
        timeoutMs,
        maxResponseBytes: MAX_RESPONSE_BYTES,
        signal
      }),
    close: () => connections.close()
  }
}
