import { describe, expect, test } from '@jest/globals'
import type { Json, JsonObject } from '../../../src/emulator/json.ts'
import type { Harness } from './harness.ts'
import { card, harnessOver, idOf, startHarness } from './harness.ts'

const SEND = '/open-apis/message/v4/batch_send/'
const DAY = 24 * 3600_000

function send(harness: Harness, more: JsonObject = {}): ReturnType<Harness['call']> {
  return harness.call('POST', SEND, {
    msg_type: 'text',
    content: { text: 'hi' },
    open_ids: ['ou_mona'],
    ...more
  })
}

describe('batch send', () => {
  test('takes every kind of id, each person once, and reports the ids that nobody has', async () => {
    const harness = await startHarness()
    const reply = await send(harness, {
      department_ids: ['od-team', 'nowhere'],
      open_ids: ['ou_mona', 'ou_nobody', 'ou_other_mona'],
      user_ids: ['tom', 'nobody'],
      union_ids: ['on_lin', 'on_nobody']
    })
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({
      code: 0,
      msg: 'ok',
      data: {
        message_id: expect.stringMatching(/^bm-/),
        invalid_department_ids: ['nowhere'],
        invalid_open_ids: ['ou_nobody', 'ou_other_mona'],
        invalid_user_ids: ['nobody'],
        invalid_union_ids: ['on_nobody']
      }
    })
    const [batch] = [...harness.emulator.store.batches.values()]
    expect(batch?.recipients.toSorted()).toEqual(['on_hubot', 'on_lin', 'on_mona', 'on_tom'])
  })

  test.each<[JsonObject]>([
    [{ msg_type: 'post', content: { post: { zh_cn: { content: [[]] } } } }],
    [{ msg_type: 'share_chat', content: { share_chat_id: 'oc_second' } }],
    [{ msg_type: 'interactive', content: undefined, card: card({ tag: 'hr' }) }],
    [{ msg_type: 'interactive', card: { type: 'template', data: { template_id: 'AAqEmulator' } } }]
  ])('takes %j', async message => {
    expect((await send(await startHarness(), message)).body.code).toBe(0)
  })

  test.each<[string, JsonObject, number]>([
    ['a content string', { content: '{"text":"hi"}' }, 10003],
    ['a card string', { msg_type: 'interactive', card: '{}' }, 10003],
    ['a card as content', { msg_type: 'interactive', content: {} }, 10003],
    ['a file', { msg_type: 'file', content: { file_key: 'x' } }, 10003],
    ['no list', { open_ids: undefined }, 10003],
    ['empty lists', { open_ids: [] }, 10003],
    ['201 ids', { open_ids: Array.from({ length: 201 }, (_, n) => `ou_${n}`) }, 10003],
    ['a list of numbers', { open_ids: [1] }, 10003],
    ['the root department', { department_ids: ['0'] }, 10003],
    ['an unnested post', { msg_type: 'post', content: { zh_cn: { content: [[]] } } }, 11246],
    ['md in a post', post({ tag: 'md', text: 'x' }), 11246],
    ['style in a post', post({ tag: 'text', text: 'x', style: ['bold'] }), 11246],
    ['a chat_id', { msg_type: 'share_chat', content: { chat_id: 'oc_second' } }, 11246],
    ['an unknown chat', { msg_type: 'share_chat', content: { share_chat_id: 'oc_x' } }, 11231],
    ['an unknown picture', { msg_type: 'image', content: { image_key: 'img_v3_x' } }, 11227],
    ['a text of 151 KB', { content: { text: 'x'.repeat(151 * 1024) } }, 11246]
  ])('refuses %s with HTTP 200 and %i', async (_name, message, code) => {
    const reply = await send(await startHarness(), message)
    expect(reply.status).toBe(200)
    expect(reply.body.code).toBe(code)
    expect(reply.body.error?.['log_id']).toBe(reply.headers['x-tt-logid'])
  })

  test('a bad card is 11246 with the sub-code in the text', async () => {
    const note = { msg_type: 'interactive', card: card({ tag: 'note', elements: [] }) }
    const reply = await send(await startHarness(), note)
    expect(reply.body.code).toBe(11246)
    expect(reply.body.msg).toMatch(/^Failed to create card content, ext=ErrCode: 200861; /)
  })

  test('the id lists do not count toward the size', async () => {
    const harness = await startHarness()
    const ids = Array.from({ length: 200 }, (_, n) => `ou_${String(n).padStart(40, '0')}`)
    const filled = card({ tag: 'markdown', content: 'x'.repeat(30 * 1024 - 200) })
    const message = { msg_type: 'interactive', content: undefined, card: filled }
    expect((await send(harness, { ...message, open_ids: ids, union_ids: ids })).body.code).toBe(0)
  })

  test.each([
    ['im:message:send_multi_users', { open_ids: ['ou_mona'] }, 11203],
    ['im:message:send_multi_depts', { department_ids: ['od-team'] }, 11204]
  ])('without the scope %s it is refused with %i', async (scope, lists, code) => {
    const harness = await startHarness()
    const app = harness.emulator.store.apps.get('cli_emulator')
    if (app !== undefined) app.scopes = app.scopes.filter(granted => granted !== scope)
    expect((await send(harness, { open_ids: undefined, ...lists })).body.code).toBe(code)
  })

  test('an app without a bot is 11205, the daily limit 11247', async () => {
    const harness = await startHarness({ batchDailyLimit: 2 })
    const two = { open_ids: ['ou_mona', 'ou_lin'] }
    expect((await send(harness, two)).body.code).toBe(0)
    expect((await send(harness)).body.code).toBe(11247)
    await harness.later(DAY)
    expect((await send(harness)).body.code).toBe(0)

    const app = harness.emulator.store.apps.get('cli_emulator')
    if (app !== undefined) app.bot = false
    expect((await send(harness)).body.code).toBe(11205)
  })

  test('there is no de-duplication: a repeat is a second batch', async () => {
    const harness = await startHarness()
    await send(harness, { uuid: 'same' })
    await send(harness, { uuid: 'same' })
    expect(harness.emulator.store.batches.size).toBe(2)
  })
})

describe('what becomes of a batch', () => {
  const path = (id: string, rest = ''): string => `/open-apis/im/v1/batch_messages/${id}${rest}`

  test('counts come once it is scheduled; who cannot be reached stays valid only', async () => {
    const harness = await startHarness()
    const id = idOf(await send(harness, { open_ids: ['ou_mona', 'ou_unavailable'] }))
    const progress = async () => {
      const reply = await harness.call('GET', path(id, '/get_progress'))
      return reply.body.data
    }
    const none = { valid_user_ids_count: 0, success_user_ids_count: 0, read_user_ids_count: 0 }
    expect(await progress()).toEqual({
      batch_message_send_progress: none,
      batch_message_recall_progress: { recall: false, recall_count: 0 }
    })

    await harness.later(500)
    const batch = harness.emulator.store.batches.get(id)
    batch?.read_by.push('on_mona')
    expect(await progress()).toMatchObject({
      batch_message_send_progress: {
        valid_user_ids_count: 2,
        success_user_ids_count: 1,
        read_user_ids_count: 1
      }
    })
    const readers = await harness.call('GET', path(id, '/read_user'))
    expect(readers.body.data).toEqual({ read_user: { read_count: '1', total_count: '1' } })
  })

  test('a recall is worked off later', async () => {
    const harness = await startHarness()
    const id = idOf(await send(harness))
    await harness.later(1_000)
    const recalled = await harness.call('DELETE', path(id))
    expect(recalled.body).toMatchObject({ code: 0, data: {} })
    const count = async () => {
      const reply = await harness.call('GET', path(id, '/get_progress'))
      return reply.body.data?.['batch_message_recall_progress']
    }
    expect(await count()).toEqual({ recall: true, recall_count: 0 })
    await harness.later(500)
    expect(await count()).toEqual({ recall: true, recall_count: 1 })
  })

  test.each([
    ['bm-unknown', 230030],
    ['bm-', 230001]
  ])('%s is %i', async (id, code) => {
    const harness = await startHarness()
    const reply = await harness.call('GET', path(id, '/get_progress'))
    expect(reply.status).toBe(400)
    expect(reply.body.code).toBe(code)
  })

  test('another app asks in vain (230012), and so does anybody after 30 days (230030)', async () => {
    const harness = await startHarness()
    const id = idOf(await send(harness))
    const url = path(id, '/read_user')
    const other = await harnessOver(harness.emulator, {
      app_id: 'cli_other',
      app_secret: 'other-secret'
    })
    expect((await other.call('GET', url)).body.code).toBe(230012)
    await harness.later(30 * DAY + 1)
    expect((await harness.call('GET', url)).body.code).toBe(230030)
  })

  test('a batch message is never replied to or patched', async () => {
    const harness = await startHarness()
    const id = idOf(await send(harness))
    const url = `/open-apis/im/v1/messages/${id}`
    const content = { content: JSON.stringify(card()) }
    expect((await harness.call('PATCH', url, content)).body.msg).toContain('ext=invalid message_id')
  })
})

function post(node: Json): JsonObject {
  return { msg_type: 'post', content: { post: { zh_cn: { content: [[node]] } } } }
}
