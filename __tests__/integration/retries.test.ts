import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ApiName } from '../../src/emulator/api.ts'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { openTransport, type Transport } from '../../src/http/transport.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { runInProcess, type InProcessResult } from '../support/in-process.ts'

/** One fault over a socket, then none: what is tried again, after which wait, and what is told. */
let emulator: EmulatorServer
let transport: Transport
let clock: FakeClock

beforeEach(async () => {
  emulator = await startEmulator({ seed: 'retries' })
  transport = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, 1)
  clock = new FakeClock()
})

afterEach(async () => {
  await transport.close()
  await emulator.close()
})

function run(inputs: Record<string, string>): Promise<InProcessResult> {
  return runInProcess({
    inputs: {
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      domain: emulator.url,
      // Longer than any answer of a busy machine takes, and than a test may.
      timeout: '120',
      ...inputs
    },
    openTransport: () => transport,
    clock
  })
}

const send = (more: Record<string, string> = {}): Promise<InProcessResult> =>
  run({ receive_id: 'oc_emulator', text: 'hello', ...more })
const batch = (more: Record<string, string> = {}): Promise<InProcessResult> =>
  run({ open_ids: 'ou_mona', text: 'hello', ...more })

const calls = (api: ApiName): number =>
  emulator.transcript.entries.filter(entry => entry.api === api).length
const order = (api: ApiName, ...actions: FaultAction[]): void =>
  void emulator.faults.add({ match: { api }, actions })

/** What passes by itself: the same again brings the message. */
const PASSING: readonly FaultAction[] = [
  { kind: 'reset' },
  { kind: 'reset', when: 'after' },
  { kind: 'hang' },
  { kind: 'hang', when: 'after' },
  { kind: 'delay', ms: 1500, when: 'during' },
  { kind: 'delay', ms: 5000, when: 'after' },
  { kind: 'status', status: 500, body: '' },
  { kind: 'status', status: 502, body: '<html>', when: 'after' },
  { kind: 'status', status: 503, body: '<html>' },
  { kind: 'status', status: 504, body: '<html>', when: 'after' },
  { kind: 'status', status: 408, body: '' },
  { kind: 'truncate' },
  { kind: 'not_json' },
  { kind: 'endless' },
  { kind: 'oversized' },
  { kind: 'slow', bytes: 1, ms: 5000 },
  { kind: 'header_flood' },
  { kind: 'code', code: 230020 },
  { kind: 'code', code: 230049 },
  { kind: 'code', code: 18121 },
  { kind: 'code', code: 11232 },
  { kind: 'code', code: 11233 },
  { kind: 'code', code: 232096 },
  { kind: 'code', code: 10500, status: 500 },
  { kind: 'status', status: 200, body: '{"code":5000,"msg":"internal error"}' }
]

/** Of those, the ones after which Feishu surely has taken nothing. */
const NOT_TAKEN = [230020, 11232, 11233, 232096]

const name = (action: FaultAction): string => JSON.stringify(action)

/** A short time for one request where the fault is that it passes. */
const within = ({ kind }: FaultAction): Record<string, string> =>
  ['hang', 'delay', 'slow'].includes(kind) ? { timeout: '1' } : {}

describe('a send is tried again, and the message is there once', () => {
  test.each(PASSING.map(action => [name(action), action] as const))('%s', async (_, action) => {
    order('message.create', action)
    const { outputs } = await send(within(action))
    expect(outputs.ok).toBe('true')
    expect(calls('message.create')).toBe(2)
    expect([...emulator.store.messages.keys()]).toEqual([outputs.message_id])
    expect(clock.sleeps).toEqual([250])
  })
})

describe('a batch is tried again only where nothing can have been taken', () => {
  test.each(PASSING.map(action => [name(action), action] as const))('%s', async (_, action) => {
    order('batch.send', action)
    const { outputs } = await batch(within(action))
    const isSure = action.kind === 'code' && NOT_TAKEN.includes(action.code)
    expect(outputs.ok).toBe(String(isSure))
    expect(calls('batch.send')).toBe(isSure ? 2 : 1)
    expect(emulator.store.batches.size).toBeLessThanOrEqual(1)
  })

  test('11246 never, and its error says that it may have been sent', async () => {
    order('batch.send', { kind: 'code', code: 11246, msg: 'Service Internal Error' })
    const { outputs } = await batch()
    expect(outputs.error_code).toBe('11246')
    expect(calls('batch.send')).toBe(1)
  })
})

describe('a wait that Feishu asks for', () => {
  test.each<'429' | '400'>(['429', '400'])('is kept to the second (HTTP %s)', async as => {
    order('message.create', { kind: 'throttle', as, reset: 7 }, { kind: 'throttle', as, reset: 59 })
    expect((await send()).outputs.ok).toBe('true')
    expect(clock.sleeps).toEqual([7000, 59_000])
  })

  test('is kept by a batch too', async () => {
    order('batch.send', { kind: 'throttle', reset: 7 })
    expect((await batch()).outputs.ok).toBe('true')
    expect(clock.sleeps).toEqual([7000])
  })

  test('of more than a minute ends the step at once', async () => {
    order('message.create', { kind: 'throttle', reset: 61 })
    expect((await send()).outputs.error_code).toBe('99991400')
    expect(clock.sleeps).toEqual([])
  })

  test('is kept until two minutes in all', async () => {
    const actions = Array.from({ length: 4 }, (): FaultAction => ({ kind: 'throttle', reset: 50 }))
    order('message.create', ...actions)
    expect((await send()).outputs.error_code).toBe('99991400')
    expect(clock.sleeps).toEqual([50_000, 50_000])
  })
})

describe('what does not pass ends the step at once', () => {
  test.each([230002, 230013, 230022, 230035, 230099, 232009, 99991672, 99991403, 123456])(
    '%i',
    async code => {
      order('message.create', { kind: 'code', code })
      const { outputs } = await send()
      expect(outputs.error_code).toBe(String(code))
      expect(calls('message.create')).toBe(1)
    }
  )

  test.each([301, 302, 307, 403, 404, 413])('HTTP %i without a code', async status => {
    order('message.create', { kind: 'status', status, body: '<html>' })
    expect((await send()).outputs.error_code).toBe('NETWORK')
    expect(calls('message.create')).toBe(1)
  })

  test('a wrong secret', async () => {
    const { outputs } = await send({ app_secret: 'wrong' })
    expect(outputs.error_code).toBe('10014')
    expect(calls('auth.tenant_access_token')).toBe(1)
  })
})

describe('the token', () => {
  test('that expired under way is renewed once, which is no retry', async () => {
    order('message.create', { kind: 'expire_token' })
    const { outputs } = await send({ retries: '0' })
    expect(outputs.ok).toBe('true')
    expect(calls('auth.tenant_access_token')).toBe(2)
    // No more than the distance between two calls.
    expect(clock.sleeps).toEqual([20])
  })

  test('that expires again ends the step', async () => {
    order('message.create', { kind: 'expire_token' }, { kind: 'expire_token' })
    expect((await send()).outputs.error_code).toBe('99991663')
    expect(calls('message.create')).toBe(2)
  })

  test.each(PASSING.map(action => [name(action), action] as const))(
    'is asked for again after %s, for a batch too',
    async (_, action) => {
      order('auth.tenant_access_token', action)
      const isForSends = action.kind === 'code' && [230049, 18121].includes(action.code)
      const { outputs } = await batch(within(action))
      expect(outputs.ok).toBe(String(!isForSends))
      expect(calls('auth.tenant_access_token')).toBe(isForSends ? 1 : 2)
    }
  )

  test('that cannot be had costs the tries of one call', async () => {
    emulator.faults.add({
      match: { api: 'auth.tenant_access_token' },
      actions: [{ kind: 'reset' }],
      times: 'always'
    })
    const { outputs } = await run({ receive_id: 'oc_emulator, oc_second, ou_mona', text: 'hello' })
    expect(outputs.error_code).toBe('NETWORK')
    expect(calls('auth.tenant_access_token')).toBe(5)
  })
})

describe('a card', () => {
  const CARD = '{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"hi"}]}}'

  test('that is being clicked (11310, lock) is patched again', async () => {
    const { outputs } = await run({ receive_id: 'oc_emulator', card: CARD })
    const msg =
      'Failed to create card content, ext=ErrCode: 11310; ErrMsg: card action is lock; ErrorValue: ;'
    order('message.patch', { kind: 'code', code: 230099, msg })
    const patched = await run({ update_message_id: outputs.message_id, card: CARD })
    expect(patched.outputs.ok).toBe('true')
    expect(calls('message.patch')).toBe(2)
  })

  test('named twice is patched once, and once more where that fails', async () => {
    const { outputs } = await run({ receive_id: 'oc_emulator', card: CARD })
    order('message.patch', { kind: 'reset' })
    const id = outputs.message_id
    const patched = await run({ update_message_id: `${id}, ${id}`, card: CARD })
    expect(patched.outputs.ok).toBe('true')
    expect(calls('message.patch')).toBe(2)
  })
})

test('the tries after the first are as many as asked for', async () => {
  for (const retries of ['0', '1', '6']) {
    emulator.reset()
    emulator.faults.add({
      match: { api: 'message.create' },
      actions: [{ kind: 'reset' }],
      times: 'always'
    })
    const { outputs } = await send({ retries })
    expect(outputs.error_code).toBe('NETWORK')
    expect(calls('message.create')).toBe(Number(retries) + 1)
  }
})

test('twenty tries wait no longer than 30 s together', async () => {
  emulator.faults.add({
    match: { api: 'message.create' },
    actions: [{ kind: 'reset' }],
    times: 'always'
  })
  const { outputs } = await send({ retries: '20' })
  expect(outputs.error_code).toBe('NETWORK')
  expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(30_000)
})
