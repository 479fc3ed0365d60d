import { setFlagsFromString } from 'node:v8'
import buildConnector from 'undici/lib/core/connect.js'

export type Connector = buildConnector.connector

/**
 * How undici opens a connection. Over https TCP is opened by itself first, and while the server is on its
 * way to answer, Node's TLS is loaded, which takes a third of a step's own time.
 *
 * @param timeoutMs for opening TCP, and again for the handshake of TLS
 */
export function connector(timeoutMs: number): Connector {
  const connect = buildConnector({ allowH2: false, timeout: timeoutMs })
  return withoutOptimising((to, done) => {
    if (to.protocol !== 'https:') {
      connect(to, done)
      return
    }
    const port = to.port === '' ? '443' : to.port
    connect({ ...to, port, protocol: 'http:' }, (error, socket) => {
      if (error === null) connect({ ...to, httpSocket: socket }, done)
      else done(error, null)
    })
    setImmediate(() => void import('node:tls'))
  })
}

// The second is the default of V8 13.6, in Node 24.
const NEVER = '--wasm-tiering-budget=2000000000'
const USUAL = '--wasm-tiering-budget=13000000'

/**
 * undici parses answers by WebAssembly, which it sets up once it has a connection. V8 begins to optimise that
 * after two answers, and the process waits for it when it ends (58 ms, 11 MiB): never worth it for the few
 * answers of a run. Set back at once, since what Node has compiled of its own modules is of no use with
 * another flag (crypto takes three times as long to load).
 */
export function withoutOptimising(connect: Connector): Connector {
  return (to, done) =>
    connect(to, (...outcome) => {
      setFlagsFromString(NEVER)
      try {
        done(...outcome)
      } finally {
        setFlagsFromString(USUAL)
      }
    })
}
