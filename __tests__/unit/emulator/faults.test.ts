import { describe, expect, test } from '@jest/globals'
import { API_NAMES } from '../../../src/emulator/api.ts'
import { describeCode } from '../../../src/emulator/error-codes.ts'
import type { FaultAction } from '../../../src/emulator/faults.ts'
import { Faults } from '../../../src/emulator/faults.ts'
import { harnessOver, idOf, startHarness } from './harness.ts'

const CREATE = { api: 'message.create', method: 'POST', path: '/open-apis/im/v1/messages' } as const
const PATCH = {
  api: 'message.patch',
  method: 'PATCH',
  path: '/open-apis/im/v1/messages/om_1'
} as const
const RESET = { kind: 'reset' } as const
const HANG = { kind: 'hang' } as const

describe('which call is struck', () => {
  test('the next one, once', () => {
    const faults = new Faults()
    faults.next(RESET)
    expect(faults.take(PATCH)).toEqual(RESET)
    expect(faults.take(PATCH)).toEqual({ kind: 'pass' })
    expect(faults.list()).toEqual([])
  })

  test.each([
    [{ api: 'message.patch' } as const],
    [{ method: 'patch' }],
    [{ path: '/messages/om_' }],
    [{ api: 'message.patch', method: 'PATCH', path: 'om_1' } as const]
  ])('the first that matches %j', match => {
    const faults = new Faults()
    faults.next(RESET, match)
    expect(faults.take(CREATE)).toEqual({ kind: 'pass' })
    expect(faults.take(PATCH)).toEqual(RESET)
  })

  test('the nth, with a sequence from there, as often as asked', () => {
    const faults = new Faults()
    faults.add({ nth: 2, actions: [RESET, { kind: 'pass' }, HANG], times: 2 })
    const kinds = Array.from({ length: 8 }, () => faults.take(CREATE).kind)
    expect(kinds).toEqual(['pass', 'reset', 'pass', 'hang', 'reset', 'pass', 'hang', 'pass'])
  })

  test('always, until taken back', () => {
    const faults = new Faults()
    const id = faults.add({ actions: [RESET], times: 'always' })
    expect(Array.from({ length: 3 }, () => faults.take(CREATE).kind)).toEqual(
      Array(3).fill('reset')
    )
    faults.remove(id)
    expect(faults.take(CREATE).kind).toBe('pass')
  })

  test('rules are asked in their order; a call that one strikes is not seen by the next', () => {
    const faults = new Faults()
    faults.next(RESET, { api: 'message.create' })
    faults.next(HANG)
    expect([faults.take(CREATE).kind, faults.take(CREATE).kind]).toEqual(['reset', 'hang'])
  })
})

describe('what a struck call does', () => {
  const BEFORE: FaultAction[] = [
    { kind: 'reset' },
    { kind: 'hang' },
    { kind: 'status', status: 502 },
    { kind: 'code', code: 230020 },
    { kind: 'throttle' },
    { kind: 'throttle', as: '400' },
    { kind: 'throttle', as: '230020' },
    { kind: 'expire_token' },
    { kind: 'redirect', location: 'https://example.com' },
    { kind: 'truncate', when: 'before' },
    { kind: 'not_json', when: 'before' }
  ]
  const AFTER: FaultAction[] = [
    { kind: 'reset', when: 'after' },
    { kind: 'hang', when: 'after' },
    { kind: 'status', status: 502, when: 'after' },
    { kind: 'code', code: 5000, when: 'after' },
    { kind: 'redirect', location: 'https://example.com', when: 'after' },
    { kind: 'delay', ms: 1, when: 'after' },
    { kind: 'delay', ms: 1, when: 'during' },
    { kind: 'delay', ms: 1 },
    { kind: 'truncate' },
    { kind: 'not_json' },
    { kind: 'oversized', bytes: 10_000 },
    { kind: 'endless' },
    { kind: 'slow' },
    { kind: 'content_type', value: 'text/html' },
    { kind: 'header_flood', count: 3 }
  ]

  const strike = async (action: FaultAction) => {
    const harness = await startHarness({ sleep: () => Promise.resolve() })
    harness.emulator.faults.next(action)
    const answer = await harness.emulator.handle({
      method: 'POST',
      url: '/open-apis/im/v1/messages?receive_id_type=chat_id',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${harness.token}`
      },
      body: Buffer.from(
        JSON.stringify({ receive_id: 'oc_emulator', msg_type: 'text', content: '{"text":"x"}' })
      )
    })
    return { answer, made: harness.emulator.store.messages.size, harness }
  }

  test.each(BEFORE)('%j has no effect', async action => {
    expect((await strike(action)).made).toBe(0)
  })

  test.each(AFTER)('%j has its effect', async action => {
    expect((await strike(action)).made).toBe(1)
  })

  test('code answers with the text and HTTP status of that API', async () => {
    const { answer } = await strike({ kind: 'code', code: 230054 })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      code: 230054,
      msg: 'This type of message is unavailable in the connection group.',
      error: { log_id: answer.headers['x-tt-logid'] }
    })
  })

  test('throttle tells how long to wait', async () => {
    const { answer } = await strike({ kind: 'throttle', reset: 7 })
    expect(answer.status).toBe(429)
    expect(answer.headers['x-ogw-ratelimit-reset']).toBe('7')
  })

  test('oversized is valid JSON that still says the truth', async () => {
    const { answer } = await strike({ kind: 'oversized', bytes: 10_000 })
    expect(answer.body.length).toBeGreaterThan(9_900)
    expect(JSON.parse(answer.body.toString())).toMatchObject({ code: 0 })
  })

  test('expire_token spoils the token for the next calls too', async () => {
    const { answer, harness } = await strike({ kind: 'expire_token' })
    expect(JSON.parse(answer.body.toString())).toMatchObject({ code: 99991663 })
    expect((await harness.create('text', { text: 'x' })).body.code).toBe(99991663)
    await harness.later(0)
    expect((await harness.create('text', { text: 'x' })).body.code).toBe(0)
  })

  test('is named in the transcript', async () => {
    const { harness } = await strike({ kind: 'reset', when: 'after' })
    expect(harness.emulator.transcript.entries.at(-1)).toMatchObject({
      api: 'message.create',
      fault: 'reset',
      response: { status: 0, delivery: 'reset' }
    })
  })
})

test('a change feed tells of everything that happens, until it is ended', async () => {
  const harness = await startHarness()
  const told: string[] = []
  const end = harness.emulator.store.subscribe(change => told.push(`${change.seq} ${change.kind}`))
  const id = idOf(await harness.create('text', { text: 'x' }))
  const url = `/open-apis/im/v1/messages/${id}`
  await harness.call('PUT', url, { msg_type: 'text', content: '{"text":"y"}' })
  await harness.call('DELETE', url)
  harness.emulator.reset()
  end()
  const again = await harnessOver(harness.emulator, {
    app_id: 'cli_emulator',
    app_secret: 'emulator-secret'
  })
  await again.create('text', { text: 'x' })
  expect(told).toEqual(['1 message_created', '2 message_updated', '3 message_recalled', '4 reset'])
})

test.each(API_NAMES)('%s: an unknown code still gets a text and a status', api => {
  expect(describeCode(api, 123)).toEqual({ msg: 'code 123', status: 400 })
})
