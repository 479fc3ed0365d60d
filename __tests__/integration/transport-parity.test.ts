import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { systemClock } from '../../src/http/clock.ts'
import { TransportError } from '../../src/http/errors.ts'
import { openTransport, type HttpRequest, type Transport } from '../../src/http/transport.ts'
import { emulatorTransport } from '../support/emulator-transport.ts'

/** The emulator in process and the same over a socket tell a client the same of every fault. */
let emulator: EmulatorServer
let socket: Transport

beforeAll(async () => {
  emulator = await startEmulator({ seed: 'parity' })
  socket = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, 1)
})

afterAll(async () => {
  await socket.close()
  await emulator.close()
})

/** Those that no client waits out; the time for one request is short for them, and for the others has no end. */
const TOO_SLOW: readonly FaultAction[] = [
  { kind: 'hang' },
  { kind: 'hang', when: 'after' },
  { kind: 'delay', ms: 5_000 },
  { kind: 'delay', ms: 5_000, when: 'after' },
  { kind: 'slow', bytes: 1, ms: 5_000 }
]

const FAULTS: readonly FaultAction[] = [
  { kind: 'pass' },
  { kind: 'reset' },
  { kind: 'reset', when: 'after' },
  { kind: 'delay', ms: 5 },
  { kind: 'status', status: 502, body: '<html>' },
  { kind: 'status', status: 204 },
  { kind: 'code', code: 230002 },
  { kind: 'throttle', reset: 3 },
  { kind: 'throttle', as: '400' },
  { kind: 'throttle', as: '230020' },
  { kind: 'truncate' },
  { kind: 'truncate', bytes: 0 },
  { kind: 'not_json' },
  { kind: 'oversized' },
  { kind: 'oversized', bytes: 1024 * 1024 },
  { kind: 'endless' },
  { kind: 'slow', bytes: 1000, ms: 1 },
  { kind: 'content_type', value: 'text/html' },
  { kind: 'header_flood' },
  { kind: 'redirect', location: 'http://127.0.0.1:1/' }
]

describe('a fault is the same with and without a socket', () => {
  test.each(FAULTS.map(fault => [JSON.stringify(fault), fault] as const))(
    '%s',
    async (_, fault) => {
      const [inProcess, overSocket] = await outcomes(fault, 60_000)
      expect(inProcess).toEqual(overSocket)
    }
  )

  test.each(TOO_SLOW.map(fault => [JSON.stringify(fault), fault] as const))(
    '%s',
    async (_, fault) => {
      const timeout = { failure: 'timeout', sent: true }
      expect(await outcomes(fault, 1000)).toEqual([timeout, timeout])
    }
  )
})

/** In process and over a socket, at the same time. */
async function outcomes(fault: FaultAction, timeoutMs: number): Promise<unknown[]> {
  emulator.reset()
  emulator.faults.add({ actions: [fault, fault] })
  const inProcess = emulatorTransport({ emulator, clock: systemClock })
  return Promise.all([inProcess, socket].map(transport => outcome(transport, timeoutMs)))
}

async function outcome(transport: Transport, timeoutMs: number): Promise<unknown> {
  try {
    const { status, headers, body } = await transport.request({ ...request(), timeoutMs })
    return { status, reset: headers['x-ogw-ratelimit-reset'], bytes: body.length }
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    return { failure: error.failure, sent: error.sent }
  }
}

function request(): Omit<HttpRequest, 'timeoutMs'> {
  return {
    method: 'POST',
    url: new URL('/open-apis/auth/v3/tenant_access_token/internal', emulator.url),
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ app_id: 'cli_emulator', app_secret: 'emulator-secret' })
  }
}
