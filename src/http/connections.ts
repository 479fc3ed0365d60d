import type { Agent, AgentOptions, ClientRequest, RequestOptions } from 'node:http'
import type { Readable } from 'node:stream'
import { exchange, type BytesResponse, type ExchangeLimits, type HttpResponse } from './exchange.ts'
import { refusedByProxy, unwritable } from './failure-of.ts'
import { unpackBody } from './unpack-body.ts'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The proxies of the environment as http(s) URLs, which may hold credentials; each may be empty. */
export type ProxySettings = {
  readonly httpProxy: string
  readonly httpsProxy: string
  /** Hosts that are asked directly: `example.com` and what is below it, `host:port`, `*`, IPv6 addresses. */
  readonly noProxy: string
}

/** A request as it goes to a server. */
export type WireRequest = {
  readonly method: HttpMethod
  readonly url: URL
  /** The IP address to connect to. The URL's host is not resolved then, but still is who must answer. */
  readonly address?: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | Uint8Array | Readable | undefined
}

/** Connections to any servers, over HTTP/1.1, kept and used again. */
export type Connections = {
  /** @throws TransportError, the InputError of a body that cannot be read, or the signal's reason */
  exchange(request: WireRequest, limits: ExchangeLimits): Promise<BytesResponse>
  /** The same with the body as text. */
  exchangeText(request: WireRequest, limits: ExchangeLimits): Promise<HttpResponse>
  /** Closes them, so that the process can end. */
  close(): Promise<void>
}

/** The connections of one kind, and the function of Node's that sends over them. */
export type Line = {
  readonly agent: Agent
  readonly request: (options: RequestOptions) => ClientRequest
}

/** A request as Node takes it. */
export type WireOptions = Omit<RequestOptions, 'headers'> & {
  readonly headers: Readonly<Record<string, string>>
}

/** How a request gets to its server. */
export type Way = {
  readonly line: Line
  readonly options: WireOptions
  /** A proxy reads the request, passes it on and may answer itself. */
  readonly isForwarded?: true
}

/** Opens the line of a protocol or, for a host behind a proxy, of a tunnel; the same one for each name. */
export type Lines = (name: string, open: (options: AgentOptions) => Promise<Line>) => Promise<Line>

// A connection that nobody used for so long may be dead without a sign, and a message sent over it lost.
const IDLE_MS = 4_000
const MAX_HEADER_BYTES = 32 * 1024

/** At most `parallel` connections to each server, through the proxy that is set for its protocol. */
export function openConnections(proxies: ProxySettings, parallel: number): Connections {
  const opened = new Map<string, Promise<Line>>()
  const lines: Lines = (name, open) => {
    const line =
      opened.get(name) ?? open({ keepAlive: true, maxSockets: parallel, timeout: IDLE_MS })
    opened.set(name, line)
    return line
  }
  const exchangeBytes: Connections['exchange'] = async (request, limits) => {
    limits.signal?.throwIfAborted()
    const { line, options, isForwarded } = await wayTo(request, proxies, lines)
    limits.signal?.throwIfAborted()
    const { url, body } = request
    const answer = await exchange({ request: begin(line, options), url, body }, limits)
    if (isForwarded && answer.status === 407) throw refusedByProxy(407, url.host)
    return answer
  }
  return {
    exchange: exchangeBytes,
    async exchangeText(request, limits) {
      const { body, ...answer } = await exchangeBytes(request, limits)
      const encoding = answer.headers['content-encoding']
      const unpacked =
        encoding === undefined ? body : await unpackBody(body, encoding, limits.maxResponseBytes)
      return { ...answer, body: unpacked.toString('utf8') }
    },
    async close() {
      for (const line of opened.values()) (await line).agent.destroy()
    }
  }
}

async function wayTo(request: WireRequest, proxies: ProxySettings, lines: Lines): Promise<Way> {
  const { protocol } = request.url
  const options = optionsOf(request)
  const proxy = protocol === 'https:' ? proxies.httpsProxy : proxies.httpProxy
  if (proxy !== '') {
    const { wayThrough } = await import('./proxy.ts')
    const way = await wayThrough(new URL(proxy), proxies.noProxy, request.url, options, lines)
    if (way !== undefined) return way
  }
  return { line: await directLine(protocol, lines), options }
}

/** The line to servers, or to a proxy, of one protocol. */
export function directLine(protocol: string, lines: Lines): Promise<Line> {
  return lines(protocol, async options => {
    // Each is loaded when it is needed, as TLS takes its time.
    const { Agent, request } =
      protocol === 'https:' ? await import('node:https') : await import('node:http')
    return { agent: new Agent(options), request }
  })
}

function optionsOf({ method, url, address, headers }: WireRequest): WireOptions {
  return {
    method,
    host: address ?? url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    // The name that a certificate must be for is taken from here as well.
    headers: { ...headers, host: url.host },
    maxHeaderSize: MAX_HEADER_BYTES
  }
}

function begin({ agent, request }: Line, options: WireOptions): ClientRequest {
  try {
    return request({ ...options, agent })
  } catch (error) {
    throw unwritable(error)
  }
}
