import { once } from 'node:events'
import { Agent, request as startRequest, type AgentOptions, type ClientRequest } from 'node:http'
import type { RequestOptions } from 'node:https'
import { connect, type Socket } from 'node:net'
import { pipeline } from 'node:stream'
import type { PendingAnswer } from './exchange.ts'
import type { OutgoingRequest, Route, RouteOptions } from './route.ts'

/** Straight to the servers, with Node's own HTTP/1.1 client: no other is there so soon after Node has started. */
export function directRoute(
  protocol: string,
  { connections, connectTimeoutMs, maxHeaderBytes }: RouteOptions
): Route {
  const pool = { keepAlive: true }
  const isSecure = protocol === 'https:'
  const agent = isSecure ? new SecureAgent(pool, connectTimeoutMs) : new Agent(pool)
  const defaultPort = isSecure ? 443 : 80
  const line = new Line(connections)
  const start = (request: OutgoingRequest, answer: PendingAnswer): void => {
    try {
      const { method, url, headers } = request
      const outgoing = startRequest({
        agent,
        method,
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: url.port || defaultPort,
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host, ...headers },
        maxHeaderSize: maxHeaderBytes
      })
      follow(outgoing, request, answer)
    } catch (error) {
      // What Node refuses to write, such as a line break in a header.
      answer.onError(error as Error)
    }
  }
  return {
    send(request, answer) {
      line.enter(answer, () => start(request, answer))
    },
    close() {
      agent.destroy()
      return Promise.resolve()
    }
  }
}

/** Requests of which at most `places` are under way: Node counts a connection only once it is there. */
class Line {
  private places: number
  private readonly waiting: (() => void)[] = []

  constructor(places: number) {
    this.places = places
  }

  enter(answer: PendingAnswer, start: () => void): void {
    const take = (): void => {
      // A turn later the connection of the request before is free to be used again.
      if (answer.whenSettled(() => setImmediate(this.leave))) start()
      else this.leave()
    }
    if (this.places === 0) {
      this.waiting.push(take)
      return
    }
    this.places -= 1
    take()
  }

  private readonly leave = (): void => {
    const next = this.waiting.shift()
    if (next === undefined) this.places += 1
    else next()
  }
}

function follow(outgoing: ClientRequest, { body }: OutgoingRequest, answer: PendingAnswer): void {
  answer.endBy(() => outgoing.destroy())
  outgoing.once('socket', (socket: Socket) => {
    if (socket.connecting) socket.once('connect', () => answer.onSent())
    else answer.onSent()
  })
  outgoing.once('response', response => {
    answer.onHead(response.statusCode ?? 0, response.headers)
    response.on('data', (chunk: Buffer) => answer.onData(chunk))
    response.on('error', error => answer.onError(error))
    response.on('end', () => {
      // A server may answer before it has read all; the rest is not for anybody then.
      if (!outgoing.writableFinished) outgoing.destroy()
      answer.onEnd()
    })
  })
  outgoing.once('upgrade', (_response, socket) => {
    socket.destroy()
    answer.onError(new Error('another protocol was offered'))
  })
  outgoing.on('error', error => answer.onError(error))
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array)
    outgoing.end(body)
  else {
    body.once('error', error => answer.onError(error))
    // An error of either side ends the other; what it was, each tells itself.
    pipeline(body, outgoing, () => undefined)
  }
}

/** Connections over TLS; one whose server has proved one name serves no other. */
class SecureAgent extends Agent {
  private readonly timeoutMs: number

  constructor(options: AgentOptions, timeoutMs: number) {
    super(options)
    this.timeoutMs = timeoutMs
  }

  override createConnection(
    { host, port, servername }: RequestOptions,
    onCreated: OnCreated = () => undefined
  ): undefined {
    const to = { host: host ?? '', port: Number(port), servername: servername ?? '' }
    void connectSecurely(to, this.timeoutMs, onCreated)
  }

  override getName(options: RequestOptions = {}): string {
    return `${super.getName(options)}:${options.servername ?? ''}`
  }
}

type OnCreated = (error: Error | null, connection: Socket) => void

/**
 * Creates a connection whose server has proved its name. TCP is opened first, and while the server is on its
 * way to answer, Node's TLS is loaded, which takes a third of a step's own time.
 */
async function connectSecurely(
  to: { readonly host: string; readonly port: number; readonly servername: string },
  timeoutMs: number,
  onCreated: OnCreated
): Promise<void> {
  let socket = connect({ ...to, noDelay: true })
  // Who asked for it may have given up by the time it is there; it keeps no process waiting.
  socket.unref()
  // Told to whoever waits for it below, and to nobody in between.
  socket.on('error', () => undefined)
  const giveUp = (): void => void socket.destroy(new Error(`nothing within ${timeoutMs / 1000} s`))
  const timer = setTimeout(giveUp, timeoutMs).unref()
  try {
    socket.once('connectionAttempt', () => void import('node:tls'))
    await once(socket, 'connect')
    const tls = await import('node:tls')
    socket = tls.connect({ ...to, socket, ALPNProtocols: ['http/1.1'] })
    await once(socket, 'secureConnect')
    onCreated(null, socket.ref())
  } catch (error) {
    onCreated(error as Error, socket.destroy())
  } finally {
    clearTimeout(timer)
  }
}
