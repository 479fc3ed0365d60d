import { Agent, request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultAction } from '../../src/emulator/faults.ts'
import type { EmulatorServer } from '../../src/emulator/server.ts'
import { startEmulator } from '../../src/emulator/server.ts'

/** Faults over real sockets, seen by Node's plain client. */
let emulator: EmulatorServer
let agent: Agent
let token: string
/** Ends the waits of ordered delays, which otherwise never end. */
let release: () => void

type Got = { status: number; headers: Record<string, unknown>; body: string }

beforeEach(async () => {
  const gate = new Promise<void>(resolve => {
    release = resolve
  })
  emulator = await startEmulator({ seed: 'faults', sleep: () => gate })
  agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const answer = await call('/open-apis/auth/v3/tenant_access_token/internal', {
    app_id: 'cli_emulator',
    app_secret: 'emulator-secret'
  })
  token = (JSON.parse(answer.body) as { tenant_access_token: string }).tenant_access_token
})

afterEach(async () => {
  agent.destroy()
  await emulator.close()
})

function call(path: string, body: unknown, signal?: AbortSignal, limit = Infinity): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(
      emulator.url + path,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        ...(signal === undefined ? {} : { signal })
      },
      response => {
        const chunks: Buffer[] = []
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          chunks.push(chunk)
          if (size > limit) response.destroy(new Error(`more than ${limit} bytes`))
        })
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString()
          })
        )
      }
    )
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}

function send(uuid?: string, signal?: AbortSignal, limit?: number): Promise<Got> {
  const message = { receive_id: 'oc_emulator', msg_type: 'text', content: '{"text":"x"}', uuid }
  return call('/open-apis/im/v1/messages?receive_id_type=chat_id', message, signal, limit)
}

function order(action: FaultAction): void {
  emulator.faults.next(action, { api: 'message.create' })
}

const messageCount = (): number => emulator.store.messages.size

/** Waits until the emulator has decided about its last request. */
async function settled(): Promise<void> {
  while (emulator.transcript.entries.at(-1)?.response === undefined)
    await new Promise(resolve => setImmediate(resolve))
}

describe('a broken connection', () => {
  test.each([
    ['before', 0],
    ['after', 1]
  ] as const)('reset %s the effect leaves %i messages', async (when, count) => {
    order({ kind: 'reset', when })
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(messageCount()).toBe(count)
    expect((await send()).status).toBe(200)
  })

  test.each([
    ['before', 0],
    ['after', 1]
  ] as const)('hang %s the effect leaves %i messages and answers nothing', async (when, count) => {
    order({ kind: 'hang', when })
    const controller = new AbortController()
    const sent = send(undefined, controller.signal)
    do await new Promise(resolve => setImmediate(resolve))
    while (emulator.transcript.entries.length < 2)
    await settled()
    expect(messageCount()).toBe(count)
    controller.abort()
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
  })

  test.each([0, 10])('truncate after %i bytes breaks the body off', async bytes => {
    order({ kind: 'truncate', bytes })
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(messageCount()).toBe(1)
  })
})

describe('a slow answer', () => {
  test.each(['before', 'during'] as const)(
    'a delay %s the effect: the second request with the same uuid does not make a second message',
    async when => {
      order({ kind: 'delay', ms: 1, when })
      const first = send('same')
      do await new Promise(resolve => setImmediate(resolve))
      while (emulator.transcript.entries.length < 2)
      const second = send('same')
      if (when === 'before') await second
      release()
      const [one, two] = await Promise.all([first, second])
      expect(JSON.parse(one.body)).toEqual(JSON.parse(two.body))
      expect(messageCount()).toBe(1)
    }
  )

  test('a delay after the effect: the message is there before the answer', async () => {
    order({ kind: 'delay', ms: 1, when: 'after' })
    const sent = send()
    while (messageCount() === 0) await new Promise(resolve => setImmediate(resolve))
    release()
    expect((await sent).status).toBe(200)
  })

  test('slow bytes arrive whole in the end', async () => {
    order({ kind: 'slow', bytes: 100, ms: 1 })
    expect(JSON.parse((await send()).body)).toMatchObject({ code: 0 })
  })

  test('an endless body goes on until the client hangs up', async () => {
    order({ kind: 'endless' })
    await expect(send(undefined, undefined, 5_000_000)).rejects.toThrow('more than 5000000 bytes')
    expect((await send()).status).toBe(200)
  })
})

describe('a strange answer', () => {
  test('not_json, content_type and oversized', async () => {
    order({ kind: 'not_json' })
    const html = await send()
    expect(html).toMatchObject({ status: 200, headers: { 'content-type': 'text/html' } })
    expect(html.body).toContain('<html>')

    order({ kind: 'content_type', value: 'text/html' })
    const typed = await send()
    expect(typed.headers['content-type']).toBe('text/html')
    expect(JSON.parse(typed.body)).toMatchObject({ code: 0 })

    order({ kind: 'oversized', bytes: 3_000_000 })
    expect((await send()).body.length).toBeGreaterThan(2_999_000)
  })

  test('a flood of headers is more than the client takes', async () => {
    order({ kind: 'header_flood' })
    await expect(send()).rejects.toMatchObject({ code: 'HPE_HEADER_OVERFLOW' })
  })

  test('redirect and any status', async () => {
    order({ kind: 'redirect', location: 'https://example.com/elsewhere' })
    expect(await send()).toMatchObject({
      status: 302,
      headers: { location: 'https://example.com/elsewhere' }
    })
    order({ kind: 'status', status: 503, headers: { 'retry-after': '3' }, body: 'busy' })
    expect(await send()).toMatchObject({
      status: 503,
      body: 'busy',
      headers: { 'retry-after': '3' }
    })
    expect(messageCount()).toBe(0)
  })
})

test('closing ends what hangs', async () => {
  order({ kind: 'hang' })
  const sent = send()
  do await new Promise(resolve => setImmediate(resolve))
  while (emulator.transcript.entries.length < 2)
  const outcome = expect(sent).rejects.toMatchObject({ code: 'ECONNRESET' })
  await emulator.close()
  await outcome
  emulator = await startEmulator()
})
