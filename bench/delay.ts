import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * The way to a server on this machine as if it were `roundTripMs` away: every byte takes half of that
 * each way, and the first ones of a connection wait for the round trip that opens it.
 */
export async function startDelay(
  port: number,
  roundTripMs: number
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, client => {
    const opened = performance.now() + roundTripMs
    const onward = connect({ port, host: '127.0.0.1', noDelay: true })
    for (const socket of [client, onward]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    carry(client, onward, () => Math.max(0, opened - performance.now()) + roundTripMs / 2)
    carry(onward, client, () => roundTripMs / 2)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      })
  }
}

/** Passes on what comes, each piece that much later. Timers of one length keep their order. */
function carry(from: Socket, to: Socket, delayMs: () => number): void {
  from.on('data', chunk => setTimeout(() => to.write(chunk), delayMs()))
  from.on('end', () => setTimeout(() => to.end(), delayMs()))
  from.on('error', () => to.destroy())
}
