import type { Fetch } from '../model/fetch.ts'
import { exchange, type HttpResponse } from './exchange.ts'
import { openRoutes, type ProxySettings } from './transport.ts'

// Pages of a list are read at the same time.
const CONNECTIONS = 6
// A page of a hundred jobs with all their steps is a megabyte or two.
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024
// The caller's signal ends a request sooner.
const TIMEOUT_MS = 60_000
const MOST_REDIRECTS = 5
const REDIRECTS: readonly number[] = [301, 302, 307, 308]

/**
 * A `fetch` over the same connections and proxies as all other requests, for GitHub's client: what that brings
 * would be a second HTTP client in the same run. A redirect is followed as long as it stays with the server, since
 * the request carries a token.
 */
export function fetchOver(proxies: ProxySettings): {
  readonly fetch: Fetch
  close(): Promise<void>
} {
  const routes = openRoutes(proxies, CONNECTIONS)
  return {
    async fetch(address, { method, headers, signal }) {
      const limits = { timeoutMs: TIMEOUT_MS, maxResponseBytes: MAX_RESPONSE_BYTES, signal }
      const packed = { ...headers, 'accept-encoding': 'gzip' }
      let url = new URL(address)
      for (let redirects = 0; ; redirects += 1) {
        const route = await routes.to(url)
        const response = await exchange(route, { method, url, headers: packed }, limits)
        const next = redirects < MOST_REDIRECTS ? nextOf(response, url) : undefined
        if (next === undefined) return toFetched(response, url)
        url = next
      }
    },
    close: routes.close
  }
}

function nextOf({ status, headers }: HttpResponse, url: URL): URL | undefined {
  const location = headers['location']
  if (!REDIRECTS.includes(status) || location === undefined) return undefined
  const next = URL.parse(location, url.href)
  return next?.origin === url.origin ? next : undefined
}

function toFetched({ status, headers, body }: HttpResponse, { href }: URL) {
  return {
    url: href,
    status,
    headers: new Map(Object.entries(headers)),
    text: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(body)).buffer)
  }
}
