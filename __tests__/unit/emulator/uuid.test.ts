import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NO_LIMITS } from '../../../src/emulator/frequency.ts'
import type { EmulatorOptions } from '../../../src/emulator/emulator.ts'
import type { Harness, Reply } from './harness.ts'
import { harnessOver, idOf, startHarness } from './harness.ts'

const HOUR = 3600_000

async function start(options: EmulatorOptions = {}): Promise<Harness> {
  return startHarness({ limits: NO_LIMITS, sleep: tick, ...options })
}

/** A wait of a fake clock: other calls get their turn. */
async function tick(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
}

function send({ create }: Harness, uuid = 'one', text = 'x'): Promise<Reply> {
  return create('text', { text }, { uuid })
}

describe('uuid', () => {
  test('a repeat within the hour answers with the first message, whatever it says', async () => {
    const harness = await start()
    const first = await send(harness)
    await harness.later(HOUR - 1)
    const again = await send(harness, 'one', 'another text')
    expect(again.body).toEqual(first.body)
    expect(harness.emulator.store.messages.size).toBe(1)

    await harness.later(1)
    expect(idOf(await send(harness))).not.toBe(idOf(first))
  })

  test('counts for create and reply together, but for each app apart', async () => {
    const harness = await start()
    const id = idOf(await send(harness))
    const reply = await harness.call('POST', `/open-apis/im/v1/messages/${id}/reply`, {
      msg_type: 'text',
      content: '{"text":"re"}',
      uuid: 'one'
    })
    expect(idOf(reply)).toBe(id)
    const other = await harnessOver(harness.emulator, {
      app_id: 'cli_other',
      app_secret: 'other-secret'
    })
    expect(idOf(await send(other))).not.toBe(id)
  })

  test('a refused message leaves its uuid free', async () => {
    const harness = await start()
    const refused = await harness.create(
      'text',
      { text: 'x' },
      { uuid: 'u', receive_id: 'oc_muted' }
    )
    expect(refused.body.code).toBe(230035)
    expect((await send(harness, 'u')).body.code).toBe(0)
  })

  test.each([
    ['empty', { code: 0, data: {} }],
    ['230049', { code: 230049, msg: 'The message is being sent.' }],
    ['18121', { code: 18121 }]
  ] as const)('a repeat can be set to answer %s', async (repeat, body) => {
    const harness = await start({ repeat })
    await send(harness)
    expect((await send(harness)).body).toMatchObject(body)
  })

  test.each([
    ['230049', 230049],
    ['18121', 18121]
  ] as const)('while the first is being made a repeat can be %s', async (repeatInFlight, code) => {
    const harness = await start({ repeatInFlight })
    harness.emulator.faults.next({ kind: 'delay', ms: 100, when: 'during' })
    const [first, second] = await Promise.all([send(harness), send(harness)])
    expect(first.body.code).toBe(0)
    expect(second.body.code).toBe(code)
    expect(idOf(await send(harness))).toBe(idOf(first))
  })

  test('never two messages, whatever is slow, lost or repeated, in whatever order', async () => {
    const moments = fc.constantFrom('before', 'during', 'after' as const)
    const fault = fc.oneof(
      fc.record({ kind: fc.constant('delay' as const), ms: fc.constant(1), when: moments }),
      fc.record({ kind: fc.constant('reset' as const), when: fc.constantFrom('before', 'after') }),
      fc.record({ kind: fc.constant('hang' as const), when: fc.constantFrom('before', 'after') }),
      fc.constantFrom({ kind: 'expire_token' }, { kind: 'throttle' }, { kind: 'truncate' }),
      fc.constant({ kind: 'pass' as const })
    )
    const order = fc.array(fc.record({ fault, wait: fc.boolean() }), {
      minLength: 1,
      maxLength: 12
    })
    await fc.assert(
      fc.asyncProperty(order, async calls => {
        const harness = await start()
        const pending: Promise<unknown>[] = []
        for (const { fault: action, wait } of calls) {
          await harness.later(0)
          harness.emulator.faults.next(action, { api: 'message.create' })
          const sent = send(harness).catch(() => undefined)
          if (wait) await sent
          pending.push(sent)
        }
        await Promise.all(pending)
        expect(harness.emulator.store.messages.size).toBeLessThanOrEqual(1)
        await harness.later(0)
        const last = idOf(await send(harness))
        expect([...harness.emulator.store.messages.keys()]).toEqual([last])
      }),
      { numRuns: 300 }
    )
  })
})
