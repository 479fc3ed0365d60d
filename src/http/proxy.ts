import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { Agent, request as httpsRequest, type AgentOptions } from 'node:https'
import { isIP, isIPv6 } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect, type ConnectionOptions } from 'node:tls'
import { directLine, type Lines, type Way, type WireOptions } from './connections.ts'
import { CONNECT_TIMEOUT_MS } from './exchange.ts'
import { TransportError } from './errors.ts'
import { refusedByProxy } from './failure-of.ts'
import { isExempt } from './no-proxy.ts'

/**
 * The way through a proxy; undefined for a host that `noProxy` names. Loaded only where a proxy is set.
 * https goes through a tunnel, of which the proxy can read nothing; http is handed to the proxy.
 */
export async function wayThrough(
  proxy: URL,
  noProxy: string,
  url: URL,
  options: WireOptions,
  lines: Lines
): Promise<Way | undefined> {
  if (isExempt(noProxy, String(options.host), String(options.port))) return undefined
  if (url.protocol === 'https:') {
    const open = (agent: AgentOptions) =>
      Promise.resolve({ agent: new TunnelAgent(proxy, agent), request: httpsRequest })
    return { line: await lines('tunnel', open), options }
  }
  return {
    line: await directLine(proxy.protocol, lines),
    options: {
      ...options,
      ...addressOf(proxy),
      path: `${url.origin}${String(options.path)}`,
      headers: { ...options.headers, ...authorization(proxy) }
    },
    isForwarded: true
  }
}

/** Connections over TLS, each through a tunnel of its own. */
class TunnelAgent extends Agent {
  private readonly proxy: URL
  private readonly closed = new AbortController()

  constructor(proxy: URL, options: AgentOptions) {
    super(options)
    this.proxy = proxy
  }

  override createConnection(
    options: RequestOptions,
    callback: (error: Error | null, socket: Duplex) => void
  ): undefined {
    openTunnel(this.proxy, String(options.host), Number(options.port), this.closed.signal).then(
      socket => callback(null, connect({ ...(options as ConnectionOptions), socket })),
      (error: unknown) => (callback as (error: unknown) => void)(error)
    )
  }

  override destroy(): void {
    this.closed.abort()
    super.destroy()
  }
}

/** @throws TransportError when the proxy refuses, else what the network says */
function openTunnel(proxy: URL, host: string, port: number, signal: AbortSignal): Promise<Duplex> {
  const target = `${isIPv6(host) ? `[${host}]` : host}:${port}`
  return new Promise((resolve, reject) => {
    const request = (proxy.protocol === 'https:' ? httpsRequest : httpRequest)({
      ...addressOf(proxy),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
      signal
    })
    const timer = setTimeout(() => {
      const within = `within ${CONNECT_TIMEOUT_MS / 1000} s`
      request.destroy(
        new TransportError(
          'connect',
          `no connection to ${target} through the proxy ${within}`,
          false
        )
      )
    }, CONNECT_TIMEOUT_MS)
    request
      .on('connect', ({ statusCode: status = 0 }: IncomingMessage, socket: Duplex) => {
        clearTimeout(timer)
        if (status === 200) resolve(socket)
        else {
          socket.destroy()
          reject(notOpened(status, target))
        }
      })
      .on('error', error => {
        clearTimeout(timer)
        reject(error)
      })
      .end()
  })
}

function notOpened(status: number, target: string): TransportError {
  // A proxy that has trouble itself may have none at the next try.
  if (status >= 400 && status < 500) return refusedByProxy(status, target)
  return new TransportError(
    'connect',
    `no connection to ${target} (the proxy answered HTTP ${status})`,
    false
  )
}

function addressOf({ protocol, hostname, port }: URL): RequestOptions & ConnectionOptions {
  const host = hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    // Node would take the name that the certificate must be for from the Host header, which names the target.
    servername: isIP(host) === 0 ? host : ''
  }
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}
