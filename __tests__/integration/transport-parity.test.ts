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

const FAULTS: readonly FaultAction[] = [
  { kind: 'pass' },
  { kind: 'reset' },
  { kind: 'reset', when: 'after' },
  { kind: 'hang' },
  { kind: 'hang', when: 'after' },
  { kind: 'delay', ms: 5 },
  { kind: 'delay', ms: 2000 },
  { kind: 'delay', ms: 2000, when: 'after' },
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
  { kind: 'slow', bytes: 1, ms: 400 },
  { kind: 'content_type', value: 'text/html' },
  { kind: 'header_flood' },
  { kind: 'redirect', location: 'http://127.0.0.1:1/' }
]

describe('a fault is the same with and without a socket', () => {
  test.each(FAULTS.map(fault => [JSON.stringify(fault), fault] as const))(
    '%s',
    async (_, fault) => {
      const inProcess = emulatorTransport({ emulator, clock: systemClock })
      expect(await outcome(inProcess, fault)).toEqual(await outcome(socket, fault))
    }
  )
})

async function outcome(transport: Transport, fault: FaultAction): Promise<unknown> {
  emulator.reset()
  emulator.faults.next(fault)
  try {
    const { status, headers, body } = await transport.request(request())
    return { status, reset: headers['x-ogw-ratelimit-reset'], bytes: body.length }
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    return { failure: error.failure, sent: error.sent }
  }
}

function request(): HttpRequest {
  return {
    method: 'POST',
    url: new URL('/open-apis/auth/v3/tenant_access_token/internal', emulator.url),
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ app_id: 'cli_emulator', app_secret: 'emulator-secret' }),
    timeoutMs: 1000
  }
}
