import { describe, expect, test } from '@jest/globals'
import { NO_LIMITS } from '../../../src/emulator/frequency.ts'
import type { Json, JsonObject } from '../../../src/emulator/json.ts'
import { card, harnessOver, idOf, startHarness } from './harness.ts'
import type { Harness } from './harness.ts'

const DAY = 24 * 3600_000
const MESSAGES = '/open-apis/im/v1/messages'

async function start(): Promise<Harness> {
  return startHarness({ limits: NO_LIMITS })
}

describe('create', () => {
  const send = (harness: Harness, type: string, id: Json, more: JsonObject = {}) =>
    harness.call('POST', `${MESSAGES}?receive_id_type=${type}`, {
      receive_id: id,
      msg_type: 'text',
      content: '{"text":"hi"}',
      ...more
    })

  test.each([
    ['chat_id', 'oc_nobody', 230034],
    ['chat_id', 'ou_mona', 230001],
    ['open_id', 'oc_emulator', 230001],
    ['open_id', 'ou_nobody', 99992351],
    ['open_id', 'ou_other_mona', 99992361],
    ['union_id', 'on_nobody', 230034],
    ['user_id', 'nobody', 99992360],
    ['email', 'nobody@example.com', 230034],
    ['email', 'mona', 230001],
    ['chat_id', 'oc_outside', 230002],
    ['chat_id', 'oc_muted', 230035],
    ['chat_id', 'oc_restricted', 230018],
    ['chat_id', 'oc_dissolved', 232009],
    ['chat_id', 'oc_encrypted', 230075],
    ['open_id', 'ou_resigned', 230013],
    ['open_id', 'ou_unavailable', 230013],
    ['open_id', 'ou_stopped', 230053],
    ['open_id', 'ou_blocking', 230035],
    ['open_id', 'ou_foreign', 230038],
    ['chat_id', 17, 99992402],
    ['chat_id', '', 99992402]
  ])('to %s %j is %i and makes nothing', async (type, id, code) => {
    const harness = await start()
    const reply = await send(harness, type, id)
    expect(reply.status).toBe(400)
    expect(reply.body.code).toBe(code)
    expect(harness.emulator.store.messages.size).toBe(0)
  })

  test('names the field that is missing or of the wrong type', async () => {
    const harness = await start()
    const object = await send(harness, 'chat_id', 'oc_emulator', { content: { text: 'hi' } })
    expect(object.body).toMatchObject({
      code: 99992402,
      error: {
        field_violations: [
          { field: 'content', value: '{"text":"hi"}', description: 'content must be a string' }
        ]
      }
    })
    const type = await send(harness, 'mobile', 'oc_emulator')
    expect(type.body.error?.['field_violations']).toMatchObject([
      { field: 'receive_id_type', value: 'mobile' }
    ])
  })

  test('a uuid has at most 50 characters', async () => {
    const { create } = await start()
    expect((await create('text', { text: 'x' }, { uuid: 'u'.repeat(51) })).body.code).toBe(99992402)
    expect((await create('text', { text: 'x' }, { uuid: 'ü'.repeat(50) })).body.code).toBe(0)
  })

  test('answers with the documented fields, times as milliseconds in strings', async () => {
    const { create, emulator } = await start()
    const reply = await create('text', { text: 'to <at user_id="ou_mona">Mona</at>' })
    const now = String(emulator.clock.now())
    expect(reply.body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        message_id: expect.stringMatching(/^om_[0-9a-f]{32}$/),
        msg_type: 'text',
        create_time: now,
        update_time: now,
        deleted: false,
        updated: false,
        chat_id: 'oc_emulator',
        sender: {
          id: 'cli_emulator',
          id_type: 'app_id',
          sender_type: 'app',
          tenant_key: 'tenant_emulator'
        },
        body: { content: '{"text":"to @_user_1"}' },
        mentions: [
          {
            key: '@_user_1',
            id: 'ou_mona',
            id_type: 'open_id',
            name: 'Mona',
            tenant_key: 'tenant_emulator'
          }
        ]
      }
    })
  })

  test('in a topic group every message opens a thread', async () => {
    const { create } = await start()
    const reply = await create('text', { text: 'x' }, { receive_id: 'oc_topic' })
    expect(reply.body.data?.['thread_id']).toMatch(/^omt_/)
  })

  test('a connected group takes no cards', async () => {
    const { create } = await start()
    const reply = await create('interactive', card(), { receive_id: 'oc_connected' })
    expect(reply.body).toMatchObject({
      code: 230054,
      msg: 'This type of message is unavailable in the connection group.'
    })
  })

  test.each([
    ['text', 150 * 1024],
    ['post', 30 * 1024],
    ['interactive', 30 * 1024]
  ])('a %s request of %i bytes passes and one byte more is 230025', async (msgType, max) => {
    const { create, emulator } = await start()
    const content = (fill: string): Json => {
      if (msgType === 'text') return { text: fill }
      if (msgType === 'post') return { en_us: { content: [[{ tag: 'text', text: fill }]] } }
      return card({ tag: 'markdown', content: fill })
    }
    await create(msgType, content('x'))
    const frame = (emulator.transcript.entries.at(-1)?.bytes ?? 0) - 1
    expect((await create(msgType, content('x'.repeat(max - frame)))).body.code).toBe(0)
    expect((await create(msgType, content('x'.repeat(max - frame + 1)))).body.code).toBe(230025)
  })
})

describe('reply', () => {
  const reply = (harness: Harness, id: string, more: JsonObject = {}) =>
    harness.call('POST', `${MESSAGES}/${id}/reply`, {
      msg_type: 'text',
      content: '{"text":"re"}',
      ...more
    })

  test('a reply to a reply keeps the root', async () => {
    const harness = await start()
    const root = idOf(await harness.create('text', { text: 'root' }))
    const first = idOf(await reply(harness, root))
    const second = await reply(harness, first)
    expect(second.body.data).toMatchObject({ root_id: root, parent_id: first })
  })

  test.each([
    ['om_unknown', 99992354],
    ['bm-1234', 230001],
    ['oc_emulator', 230001]
  ])('to %s is %i', async (id, code) => {
    const harness = await start()
    expect((await reply(harness, id)).body.code).toBe(code)
  })

  test('not to what was recalled, not with a system message, not in a thread where that is off', async () => {
    const harness = await start()
    const id = idOf(await harness.create('text', { text: 'x' }))
    const system = { msg_type: 'system', content: '{}' }
    expect((await reply(harness, id, system)).body.msg).toContain('ext=invalid msg_type')
    await harness.call('DELETE', `${MESSAGES}/${id}`)
    expect((await reply(harness, id)).body.code).toBe(230011)

    const elsewhere = await harness.create('text', { text: 'x' }, { receive_id: 'oc_no_thread' })
    const inThread = await reply(harness, idOf(elsewhere), { reply_in_thread: true })
    expect(inThread.body.code).toBe(230071)
    const wrongType = await reply(harness, idOf(elsewhere), { reply_in_thread: 'yes' })
    expect(wrongType.body.code).toBe(99992402)
  })
})

describe('patch', () => {
  const patch = (harness: Harness, id: string, content: Json) =>
    harness.call('PATCH', `${MESSAGES}/${id}`, { content: JSON.stringify(content) })
  const shared = { config: { update_multi: true }, elements: [{ tag: 'hr' }] }

  test('replaces the card, answers {} and keeps what was there', async () => {
    const harness = await start()
    const id = idOf(await harness.create('interactive', card({ tag: 'hr' })))
    await harness.later(14 * DAY)
    const reply = await patch(harness, id, card({ tag: 'markdown', content: 'new' }))
    expect(reply.body).toEqual({ code: 0, msg: 'ok', data: {} })
    const message = harness.emulator.store.messages.get(id)
    expect(message).toMatchObject({ updated: true, history: [JSON.stringify(card({ tag: 'hr' }))] })
    expect(message?.content).toContain('new')
  })

  test('not after 14 days (230031)', async () => {
    const harness = await start()
    const id = idOf(await harness.create('interactive', card()))
    await harness.later(14 * DAY + 1)
    expect((await patch(harness, id, card())).body.code).toBe(230031)
  })

  test('a 1.0 card must say update_multi: true before and after', async () => {
    const harness = await start()
    const plain = { elements: [{ tag: 'hr' }] }
    const unshared = idOf(await harness.create('interactive', plain))
    const ready = idOf(await harness.create('interactive', shared))
    expect((await patch(harness, unshared, shared)).body.code).toBe(230001)
    expect((await patch(harness, ready, plain)).body.code).toBe(230001)
    expect((await patch(harness, ready, shared)).body.code).toBe(0)
  })

  test('only cards, only own ones, not recalled or deleted ones', async () => {
    const harness = await start()
    const text = idOf(await harness.create('text', { text: 'x' }))
    expect((await patch(harness, text, card())).body.msg).toBe(
      'Your request contains an invalid request parameter, ext=This message is NOT a card.'
    )
    const own = idOf(await harness.create('interactive', card()))
    const other = await harnessOver(harness.emulator, {
      app_id: 'cli_other',
      app_secret: 'other-secret'
    })
    expect((await patch(other, own, card())).body.msg).toContain('bot or user is not the message')
    await harness.call('DELETE', `${MESSAGES}/${own}`)
    expect((await patch(harness, own, card())).body.code).toBe(230011)

    const gone = idOf(await harness.create('interactive', card()))
    const message = harness.emulator.store.messages.get(gone)
    if (message !== undefined) message.removed = true
    expect((await patch(harness, gone, card())).body.code).toBe(230110)
  })

  test('5 a second for one message', async () => {
    const harness = await startHarness()
    const id = idOf(await harness.create('interactive', card()))
    for (let n = 0; n < 5; n += 1) expect((await patch(harness, id, card())).body.code).toBe(0)
    expect((await patch(harness, id, card())).body.code).toBe(230020)
    harness.emulator.clock.advance(1_000)
    expect((await patch(harness, id, card())).body.code).toBe(0)
  })
})

describe('edit and recall', () => {
  const edit = (harness: Harness, id: string, more: JsonObject = {}) =>
    harness.call('PUT', `${MESSAGES}/${id}`, {
      msg_type: 'text',
      content: '{"text":"new"}',
      ...more
    })

  test('20 edits, then 230072', async () => {
    const harness = await start()
    const id = idOf(await harness.create('text', { text: 'x' }))
    for (let n = 0; n < 20; n += 1) expect((await edit(harness, id)).body.code).toBe(0)
    expect((await edit(harness, id)).body).toMatchObject({
      code: 230072,
      msg: 'The message has reached the maximum number of edits.'
    })
  })

  test('not a card, not after the window, not with another type', async () => {
    const harness = await startHarness({ limits: NO_LIMITS, editWindowMs: 60_000 })
    const id = idOf(await harness.create('text', { text: 'x' }))
    const cardId = idOf(await harness.create('interactive', card()))
    expect((await edit(harness, cardId)).body.code).toBe(230054)
    const asImage = await edit(harness, id, { msg_type: 'image' })
    expect(asImage.body.msg).toContain('ext=invalid msg_type')
    harness.emulator.clock.advance(60_001)
    expect((await edit(harness, id)).body).toMatchObject({
      code: 230075,
      msg: 'The message can not be edited because of the time limit.'
    })
  })

  test('only own messages are edited (230071) and recalled (230026), once', async () => {
    const harness = await start()
    const id = idOf(await harness.create('text', { text: 'x' }))
    const other = await harnessOver(harness.emulator, {
      app_id: 'cli_other',
      app_secret: 'other-secret'
    })
    const recall = (who: Harness) => who.call('DELETE', `${MESSAGES}/${id}`)
    expect((await edit(other, id)).body.code).toBe(230071)
    expect((await recall(other)).body.code).toBe(230026)
    expect((await recall(harness)).body).toEqual({ code: 0, msg: 'success', data: {} })
    expect((await recall(harness)).body.code).toBe(230110)
  })

  test('a recall has a window too', async () => {
    const harness = await start()
    const id = idOf(await harness.create('text', { text: 'x' }))
    await harness.later(DAY + 1)
    expect((await harness.call('DELETE', `${MESSAGES}/${id}`)).body.code).toBe(230009)
  })
})
