import { describe, expect, jest, test } from '@jest/globals'
import { contentOf, HOOK_URL, refuse, step } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const TEXT = { text: 'hi' }
const CARD = { card: '{"schema":"2.0","body":{"elements":[]}}' }
const CREATE = '/open-apis/im/v1/messages?receive_id_type='

describe('the operation follows from the target that is given', () => {
  test.concurrent.each([
    ['receive_id sends', { receive_id: 'oc_team', ...TEXT }, [`POST ${CREATE}chat_id`]],
    [
      'reply_to replies',
      { reply_to: 'om_1', ...TEXT },
      ['POST /open-apis/im/v1/messages/om_1/reply']
    ],
    [
      'update_message_id patches a card',
      { update_message_id: 'om_1', ...CARD },
      ['PATCH /open-apis/im/v1/messages/om_1']
    ],
    [
      'update_message_id edits a text',
      { update_message_id: 'om_1', ...TEXT },
      ['PUT /open-apis/im/v1/messages/om_1']
    ],
    [
      'update_message_id edits a post',
      { update_message_id: 'om_1', msg_type: 'post', ...TEXT },
      ['PUT /open-apis/im/v1/messages/om_1']
    ],
    [
      'any mix of the batch lists is a batch send',
      { open_ids: 'ou_1', union_ids: 'on_1', ...TEXT },
      ['POST /open-apis/message/v4/batch_send/']
    ],
    [
      'webhook_url posts to the custom bot',
      { webhook_url: HOOK_URL, ...TEXT },
      ['POST /open-apis/bot/v2/hook/acceptance-hook']
    ],
    ['none, with dry_run: no request at all', { dry_run: 'true', ...TEXT }, []]
  ])('%s', async (_, inputs, requests) => {
    const { exitCode, messages, tokenRequests } = await step(inputs)
    expect(messages.map(({ method, target }) => `${method} ${target}`)).toEqual(requests)
    expect(tokenRequests).toBe(requests.length === 0 || 'webhook_url' in inputs ? 0 : 1)
    expect(exitCode).toBe(0)
  })
})

describe('exactly one target; none or two is an input error that names the inputs involved', () => {
  test.concurrent.each([
    [{}, ['receive_id', 'reply_to', 'update_message_id', 'open_ids', 'webhook_url']],
    [{ receive_id: 'oc_1', reply_to: 'om_1' }, ['receive_id', 'reply_to']],
    [{ reply_to: 'om_1', update_message_id: 'om_2' }, ['reply_to', 'update_message_id']],
    [{ receive_id: 'oc_1', webhook_url: HOOK_URL }, ['receive_id', 'webhook_url']],
    [
      { department_ids: 'od-1', update_message_id: 'om_1' },
      ['department_ids', 'update_message_id']
    ],
    [{ receive_id: 'oc_1', reply_to: 'om_1', dry_run: 'true' }, ['receive_id', 'reply_to']]
  ])('%j', async (target, names) => {
    const { exitCode, outputs, messages } = await step({ ...TEXT, ...target })
    expect(exitCode).toBe(1)
    expect(outputs['error_code']).toBe('INPUT')
    for (const name of names) expect(outputs['error_message']).toContain(`\`${name}\``)
    expect(messages).toEqual([])
  })
})

describe('only for card: status no target (all empty) is a warning and skipped', () => {
  test.concurrent.each([{}, { update_message_id: '[]' }, { update_message_id: '[""]' }])(
    '%j',
    async target => {
      const { exitCode, outputs, log, messages } = await step({ card: 'status', ...target })
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ ok: 'true', skipped: 'true', error_code: '' })
      expect(log).toContain('::warning::')
      expect(messages).toEqual([])
    }
  )
})

describe('update_message_id with receive_id', () => {
  test.concurrent('both lists pair up one to one, and "" in the id list sends', async () => {
    const { messages, outputs } = await step({
      update_message_id: '["om_1",""]',
      receive_id: 'oc_1, oc_2',
      ...CARD
    })
    expect(
      messages.map(({ method, body, path }) => [method, body['receive_id'] ?? path]).sort()
    ).toEqual([
      ['PATCH', '/open-apis/im/v1/messages/om_1'],
      ['POST', 'oc_2']
    ])
    expect(outputs['message_ids']).toBe('["om_1","om_oc_2"]')
  })

  test.concurrent.each(['', '[]', '["",""]'])('an empty id list (%j) sends to all', async ids => {
    const { messages, exitCode } = await step({
      update_message_id: ids,
      receive_id: 'oc_1,oc_2',
      // Only a send takes a picture.
      msg_type: 'image',
      content: 'image_key: img_v3_1'
    })
    expect(exitCode).toBe(0)
    expect(messages.map(({ body }) => body['receive_id']).sort()).toEqual(['oc_1', 'oc_2'])
  })

  test.concurrent('unequal counts are an input error', async () => {
    const { outputs, messages } = await step({
      update_message_id: 'om_1',
      receive_id: 'oc_1,oc_2',
      ...TEXT
    })
    expect(outputs['error_message']).toMatch(/`update_message_id`.*`receive_id`.*1 and 2/)
    expect(messages).toEqual([])
  })

  test.concurrent.each([
    ['recalled', CARD, 230011],
    ['deleted', CARD, 230110],
    ['older than 14 days', CARD, 230031],
    ['edits used up', TEXT, 230072],
    ['their time over', TEXT, 230075]
  ])('a message that can no longer be updated (%s) is sent anew', async (_, source, code) => {
    const { messages, outputs } = await step(
      { update_message_id: 'om_1', receive_id: 'oc_1', ...source },
      {
        answer: (request, before) =>
          request.path.endsWith('/om_1') ? refuse(code, 'no')(request, before) : undefined
      }
    )
    expect(messages).toHaveLength(2)
    expect(contentOf(messages[1])).toEqual(contentOf(messages[0]))
    expect(outputs).toMatchObject({ ok: 'true', message_id: 'om_oc_1', message_ids: '["om_oc_1"]' })
  })

  test.concurrent('any other refusal sends nothing', async () => {
    const { messages, outputs } = await step(
      { update_message_id: 'om_1', receive_id: 'oc_1', ...CARD },
      { answer: refuse(230027, 'no permission') }
    )
    expect(messages).toHaveLength(1)
    expect(outputs).toMatchObject({ ok: 'false', error_code: '230027' })
  })
})

describe('id shapes are checked before any request', () => {
  test.concurrent.each([
    [{ reply_to: 'om_1,om_2' }, 'one message'],
    [{ reply_to: 'oc_1' }, 'om_'],
    [{ update_message_id: 'bm-1' }, 'batch'],
    [{ open_ids: 'on_1' }, 'ou_'],
    [{ union_ids: 'ou_1' }, 'on_'],
    [{ department_ids: '0' }, 'whole company'],
    [{ receive_id: 'oc_1 oc_2' }, 'one id a line']
  ])('%j', async (target, words) => {
    const { outputs, tokenRequests } = await step({ ...TEXT, ...target })
    expect(outputs['error_code']).toBe('INPUT')
    expect(outputs['error_message']).toContain(`\`${Object.keys(target).join()}\``)
    expect(outputs['error_message']).toContain(words)
    expect(tokenRequests).toBe(0)
  })
})

test.concurrent('reply_in_thread replies as a topic', async () => {
  const { messages } = await step({ reply_to: 'om_1', reply_in_thread: 'TRUE', ...TEXT })
  expect(messages[0]?.body['reply_in_thread']).toBe(true)
})
