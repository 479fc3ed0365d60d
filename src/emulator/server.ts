import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Emulator, EmulatorOptions } from './emulator.ts'
import { createEmulator } from './emulator.ts'
import type { EmulatorRequest } from './http.ts'
import { jsonAnswer } from './http.ts'
import { streamChanges } from './inbox/events.ts'
import { INBOX_EVENTS } from './routes/inbox.ts'
import { deliver } from './wire.ts'

/** More than any documented upload (30 MB) with its multipart frame. */
const MAX_BODY = 40 * 1024 * 1024

export type ServerOptions = EmulatorOptions & {
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** Loopback by default. */
  readonly host?: string
}

/** An emulator that listens. */
export type EmulatorServer = Emulator & {
  /** Such as `http://127.0.0.1:8730`; what the action takes as `domain`. */
  readonly url: string
  readonly port: number
  /** TCP connections accepted so far. */
  connections(): number
  /** Ends every connection and stops. */
  close(): Promise<void>
}

/** Starts the emulator on loopback. */
export async function startEmulator(options: ServerOptions = {}): Promise<EmulatorServer> {
  const { port = 0, host = '127.0.0.1', ...rest } = options
  const emulator = createEmulator(rest)
  const numbers = new WeakMap<Socket, number>()
  let connections = 0
  const server = createServer((message, response) => {
    if (message.method === 'GET' && message.url === INBOX_EVENTS)
      streamChanges(emulator.store, response)
    else void answer(emulator, message, response, numbers.get(message.socket))
  })
  server.on('connection', socket => {
    connections += 1
    numbers.set(socket, connections)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    ...emulator,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    connections: () => connections,
    close: () => {
      emulator.stop()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    }
  }
}

async function answer(
  emulator: Emulator,
  message: IncomingMessage,
  response: ServerResponse,
  connection: number | undefined
): Promise<void> {
  try {
    const request = await readRequest(message, connection)
    await deliver(await emulator.handle(request), response)
  } catch (error) {
    if (response.headersSent || response.destroyed) return
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await deliver(jsonAnswer(500, { code: 5000, msg: `emulator: ${text}` }), response)
  }
}

async function readRequest(
  message: IncomingMessage,
  connection: number | undefined
): Promise<EmulatorRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) throw new Error(`the request body is larger than ${MAX_BODY} bytes`)
    chunks.push(chunk)
  }
  const address = message.socket.remoteAddress
  return {
    method: message.method ?? 'GET',
    url: message.url ?? '/',
    headers: flatten(message.headers),
    body: Buffer.concat(chunks),
    ...(connection === undefined ? {} : { connection }),
    ...(address === undefined ? {} : { remoteAddress: address })
  }
}

function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? '')
    ])
  )
}
