import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { openTransport, type Transport } from '../../src/http/transport.ts'
import { makeCertificates, type Certificates } from '../support/certificates.ts'
import { startTlsFront } from '../support/proxy.ts'

const trusted = getCACertificates('default')
let certificates: Certificates
let emulator: EmulatorServer
let front: Awaited<ReturnType<typeof startTlsFront>>
let transport: Transport | undefined

beforeAll(async () => {
  certificates = await makeCertificates()
  setDefaultCACertificates([...trusted, certificates.ca])
})

beforeEach(async () => {
  emulator = await startEmulator({ seed: 'connections' })
  front = await startTlsFront(emulator.port, certificates)
})

afterEach(async () => {
  await transport?.close()
  await front.close()
  await emulator.close()
})

afterAll(() => setDefaultCACertificates(trusted))

/** Asks so many times at once, and says how many connections that took. */
async function connectionsOf(origin: string, most: number, signal?: AbortSignal): Promise<number> {
  transport = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, most)
  const ask = transport.request.bind(transport)
  const url = new URL('/open-apis/im/v1/messages', origin)
  const asked = Array.from({ length: 20 }, () =>
    ask({ method: 'POST', url, body: '{}', timeoutMs: 60_000, signal })
  )
  const answers = await Promise.allSettled(asked)
  const isAborted = signal?.aborted ?? false
  expect(new Set(answers.map(({ status }) => status))).toEqual(
    new Set([isAborted ? 'rejected' : 'fulfilled'])
  )
  return origin.startsWith('https:') ? front.connections() : emulator.connections()
}

test.each([1, 3])('at most %i are opened, over TLS as without', async most => {
  expect(await connectionsOf(emulator.url, most)).toBe(most)
  await transport?.close()
  expect(await connectionsOf(`https://127.0.0.1:${front.port}`, most)).toBe(most)
})

test('what waits in line when everything is given up opens none', async () => {
  emulator.faults.add({ actions: [{ kind: 'hang' }], times: 'always' })
  const controller = new AbortController()
  const asked = connectionsOf(emulator.url, 2, controller.signal)
  while (emulator.connections() < 2) await new Promise(resolve => setTimeout(resolve, 5))
  controller.abort(new Error('the job was cancelled'))
  expect(await asked).toBe(2)
})
