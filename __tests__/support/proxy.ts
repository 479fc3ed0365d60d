import { createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket
} from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createTlsServer } from 'node:tls'
import type { Certificates } from './certificates.ts'

/** What a proxy was asked for. */
export type ProxyRequest = {
  readonly method: string
  /** `host:port` of a tunnel, else the whole URL. */
  readonly target: string
  readonly authorization: string | undefined
}

export type ProxyOptions = {
  /** Who may pass; everybody when left out. */
  readonly credentials?: { readonly user: string; readonly password: string }
  /** Makes the way to the proxy itself TLS. */
  readonly certificates?: Certificates
  /** Where hosts that no resolver knows really are: `name:port` to a local port. */
  readonly hosts?: Readonly<Record<string, number>>
  /** What it does in place of passing on, one for each request from the first: a status, or no answer. */
  readonly faults?: readonly (number | 'hang')[]
  readonly host?: string
}

/** A forward proxy on loopback, as companies have them. */
export type Proxy = {
  /** Without credentials. */
  readonly url: string
  readonly port: number
  readonly requests: readonly ProxyRequest[]
  close(): Promise<void>
}

/** Starts a proxy that tunnels (CONNECT) and passes plain http on. */
export async function startProxy(options: ProxyOptions = {}): Promise<Proxy> {
  const { certificates, host = '127.0.0.1' } = options
  const requests: ProxyRequest[] = []
  const takeFault = (): number | 'hang' | undefined => options.faults?.[requests.length - 1]
  const note = ({ method = '', url = '', headers }: IncomingMessage): void =>
    void requests.push({ method, target: url, authorization: headers['proxy-authorization'] })
  const server =
    certificates === undefined
      ? createServer()
      : createSecureServer({ key: certificates.key, cert: certificates.cert })
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    note(request)
    openTunnel(request, socket, options, takeFault())
  })
  server.on('request', (request, response) => {
    note(request)
    const fault = takeFault()
    if (fault === 'hang') return
    const status = fault ?? refusal(request, options)
    if (status !== undefined) {
      response.writeHead(status, { 'content-type': 'text/html' }).end(page(request))
      return
    }
    const onward = httpRequest(request.url ?? '', {
      method: request.method,
      headers: request.headers
    })
    onward.on('response', answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  })
  const { port, close } = await listen(server, host)
  const scheme = certificates === undefined ? 'http' : 'https'
  return {
    url: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    requests,
    close
  }
}

function openTunnel(
  request: IncomingMessage,
  socket: Duplex,
  options: ProxyOptions,
  fault: number | 'hang' | undefined
): void {
  socket.on('error', () => socket.destroy())
  if (fault === 'hang') return
  const status = fault ?? refusal(request, options)
  if (status !== undefined) {
    socket.end(`HTTP/1.1 ${status} No\r\ncontent-type: text/html\r\n\r\n${page(request)}`)
    return
  }
  const [name = '', port = ''] = (request.url ?? '').split(/:(\d+)$/)
  const known = options.hosts?.[`${name}:${port}`]
  const target =
    known === undefined
      ? { host: name.replace(/[[\]]/g, ''), port: Number(port) }
      : { port: known, host: '127.0.0.1' }
  const onward = connect(target, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
}

function refusal({ headers }: IncomingMessage, { credentials }: ProxyOptions): number | undefined {
  if (credentials === undefined) return undefined
  const pair = Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')
  return headers['proxy-authorization'] === `Basic ${pair}` ? undefined : 407
}

/** A refusal that repeats what it was sent, as error pages do. */
function page({ headers }: IncomingMessage): string {
  return `<html>${JSON.stringify(headers)}</html>`
}

/** A door of TLS before a plain server on loopback. */
export async function startTlsFront(
  port: number,
  { key, cert }: Certificates,
  host = '127.0.0.1'
): Promise<{ readonly port: number; connections(): number; close(): Promise<void> }> {
  let connections = 0
  const server = createTlsServer({ key, cert }, socket => {
    connections += 1
    passOn(socket, port)
  })
  const listening = await listen(server, host)
  return { ...listening, connections: () => connections }
}

/** A server that does with each connection what the test says. */
export async function startRawServer(
  serve: (socket: Socket) => void
): Promise<{ readonly port: number; readonly url: string; close(): Promise<void> }> {
  const listening = await listen(createTcpServer(serve), '127.0.0.1')
  return { ...listening, url: `http://127.0.0.1:${listening.port}` }
}

function passOn(socket: Duplex, port: number): void {
  const onward = connect(port, '127.0.0.1')
  socket.on('error', () => onward.destroy())
  onward.on('error', () => socket.destroy())
  socket.pipe(onward).pipe(socket)
}

type Listening = { readonly port: number; readonly close: () => Promise<void> }

function listen(server: Server, host: string): Promise<Listening> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, host, () => resolve({ port: (server.address() as AddressInfo).port, close }))
  })
}
