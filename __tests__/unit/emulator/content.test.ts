import { describe, expect, test } from '@jest/globals'
import { NO_LIMITS } from '../../../src/emulator/frequency.ts'
import type { Json } from '../../../src/emulator/json.ts'
import type { Harness } from './harness.ts'
import { harnessOver, MP4, OPUS, PNG, startHarness, textOf } from './harness.ts'

/** A harness with one upload of each kind, whose keys replace the names in the content. */
async function startWithUploads(): Promise<{ harness: Harness; keys: Record<string, string> }> {
  const harness = await startHarness({ limits: NO_LIMITS })
  const file = async (type: string, bytes: Buffer): Promise<string> => {
    const fields = { file_type: type, file_name: `a.${type}` }
    return textOf(await harness.upload('files', fields, bytes), 'file_key')
  }
  const image = async (type: string, by = harness): Promise<string> =>
    textOf(await by.upload('images', { image_type: type }, PNG), 'image_key')
  const other = await harnessOver(harness.emulator, {
    app_id: 'cli_other',
    app_secret: 'other-secret'
  })
  const keys = {
    IMAGE: await image('message'),
    AVATAR: await image('avatar'),
    FOREIGN: await image('message', other),
    OPUS: await file('opus', OPUS),
    MP4: await file('mp4', MP4),
    FILE: await file('stream', Buffer.from('x'))
  }
  return { harness, keys }
}

function withKeys(content: Json, keys: Record<string, string>): string {
  return JSON.stringify(content).replace(/"([A-Z0-9]+)"/g, (whole, name: string) =>
    Object.hasOwn(keys, name) ? `"${keys[name] ?? ''}"` : whole
  )
}

describe('what each msg_type takes', () => {
  test.each<[string, Json]>([
    ['text', { text: '<b>bold</b> [link](https://example.com) <at user_id="all"></at>' }],
    ['text', { text: '<at user_id="ou_nobody">Somebody</at>' }],
    ['image', { image_key: 'IMAGE' }],
    ['file', { file_key: 'FILE' }],
    ['audio', { file_key: 'OPUS' }],
    ['media', { file_key: 'MP4' }],
    ['media', { file_key: 'MP4', image_key: 'IMAGE' }],
    ['sticker', { file_key: 'file_v3_sticker' }],
    ['share_chat', { chat_id: 'oc_second' }],
    ['share_user', { user_id: 'ou_mona' }]
  ])('%s %j', async (msgType, content) => {
    const { harness, keys } = await startWithUploads()
    expect((await harness.create(msgType, withKeys(content, keys))).body.code).toBe(0)
  })

  test.each<[string, Json, number, string]>([
    ['text', {}, 230001, 'invalid message content. validate content fail'],
    ['text', { text: 1 }, 230001, 'invalid message content'],
    ['text', { text: ' ' }, 230001, 'content cannot be empty'],
    ['text', 'no json', 230001, 'invalid message content'],
    ['image', { image_key: 'img_v3_nobody' }, 230001, 'invalid image_key'],
    ['image', { image_key: 'AVATAR' }, 230001, 'invalid image_key'],
    ['image', { image_key: 'FOREIGN' }, 230017, 'NOT the owner'],
    ['image', { image_key: 'FILE' }, 230001, 'invalid image_key'],
    ['file', { file_key: 'OPUS' }, 230055, 'does not match'],
    ['audio', { file_key: 'MP4' }, 230055, 'does not match'],
    ['media', { file_key: 'FILE' }, 230055, 'does not match'],
    ['file', { file_key: 'file_v3_nobody' }, 230001, 'invalid file_key'],
    ['media', { file_key: 'MP4', image_key: 'img_v3_nobody' }, 230001, 'invalid image_key'],
    ['sticker', { file_key: 'FILE' }, 230001, 'invalid file_key'],
    ['share_chat', { share_chat_id: 'oc_second' }, 230001, 'invalid message content'],
    ['share_chat', { chat_id: 'oc_nobody' }, 230001, 'invalid chat_id'],
    ['share_chat', { chat_id: 'oc_outside' }, 230002, 'outside the group'],
    ['share_user', { user_id: 'on_mona' }, 230001, 'invalid user_id'],
    ['share_user', { user_id: 'ou_unavailable' }, 230013, 'NO availability'],
    ['location', {}, 230001, 'invalid msg_type']
  ])('%s %j is refused with %i', async (msgType, content, code, msg) => {
    const { harness, keys } = await startWithUploads()
    const text = typeof content === 'string' ? content : withKeys(content, keys)
    const reply = await harness.create(msgType, text)
    expect(reply.body.code).toBe(code)
    expect(reply.body.msg).toContain(msg)
  })

  test('a private chat cannot be shared', async () => {
    const harness = await startHarness()
    const sent = await harness.call('POST', '/open-apis/im/v1/messages?receive_id_type=open_id', {
      receive_id: 'ou_mona',
      msg_type: 'text',
      content: '{"text":"x"}'
    })
    const chat_id = textOf(sent, 'chat_id')
    expect((await harness.create('share_chat', { chat_id })).body.code).toBe(230015)
  })

  test('@all is refused where the group forbids it, in text, post and card', async () => {
    const harness = await startHarness({ limits: NO_LIMITS })
    const to = { receive_id: 'oc_no_at_all' }
    const at = { tag: 'at', user_id: 'all' }
    const card = { elements: [{ tag: 'markdown', content: '<at id=all></at>' }] }
    const replies = [
      await harness.create('text', { text: '<at user_id="all"></at>' }, to),
      await harness.create('post', { en_us: { content: [[at]] } }, to),
      await harness.create('interactive', card, to)
    ]
    expect(replies.map(reply => reply.body.code)).toEqual([230018, 230018, 230018])
  })
})

describe('post', () => {
  const post = (...paragraphs: Json[]): Json => ({ en_us: { title: 'T', content: paragraphs } })

  test.each<[Json]>([
    [post([{ tag: 'text', text: 'x', un_escape: true, style: ['bold', 'unheard-of'] }])],
    [post([{ tag: 'a', text: 'x', href: 'https://example.com' }], [{ tag: 'hr' }])],
    [
      post([
        { tag: 'at', user_id: 'ou_mona' },
        { tag: 'emotion', emoji_type: 'SMILE' }
      ])
    ],
    [post([{ tag: 'img', image_key: 'IMAGE' }], [{ tag: 'media', file_key: 'MP4' }])],
    [post([{ tag: 'code_block', language: 'go', text: 'x' }], [{ tag: 'md', text: '- a' }])],
    [{ zh_cn: { content: [[]] }, ja_jp: { content: [[{ tag: 'text', text: 'x' }]] } }]
  ])('takes %j', async content => {
    const { harness, keys } = await startWithUploads()
    expect((await harness.create('post', withKeys(content, keys))).body.code).toBe(0)
  })

  test.each<[Json, string]>([
    [{}, 'validate content fail'],
    [{ post: { en_us: { content: [[]] } } }, 'validate content fail'],
    [{ en_US: { content: [[]] } }, 'validate content fail'],
    [{ en_us: { content: [] } }, 'validate content fail'],
    [{ en_us: { content: [{ tag: 'text', text: 'x' }] } }, 'validate content fail'],
    [{ en_us: { title: 1, content: [[]] } }, 'validate content fail'],
    [post([{ tag: 'text' }]), 'validate content fail'],
    [post([{ tag: 'text', text: 'x', style: 'bold' }]), 'validate content fail'],
    [post([{ tag: 'a', text: 'x', href: 'example.com' }]), 'validate content fail'],
    [post([{ tag: 'a', text: 'x', href: 'javascript:alert(1)' }]), 'validate content fail'],
    [post([{ tag: 'at', user_id: 'ou_nobody' }]), 'invalid user_id'],
    [post([{ tag: 'img', image_key: 'IMAGE' }, { tag: 'hr' }]), 'validate content fail'],
    [post([{ tag: 'img', image_key: 'img_v3_nobody' }]), 'invalid image_key'],
    [post([{ tag: 'media', file_key: 'FILE' }]), 'invalid file_key'],
    [post([{ tag: 'table' }]), 'validate content fail']
  ])('refuses %j', async (content, msg) => {
    const { harness, keys } = await startWithUploads()
    const reply = await harness.create('post', withKeys(content, keys))
    expect(reply.body.code).toBe(230001)
    expect(reply.body.msg).toContain(msg)
  })

  test('its mentions become placeholders, each person once', async () => {
    const { create } = await startHarness()
    const reply = await create('post', {
      en_us: {
        content: [
          [
            { tag: 'at', user_id: 'ou_mona' },
            { tag: 'at', user_id: 'on_mona' }
          ],
          [{ tag: 'md', text: '<at user_id="hubot">Hubot</at>' }]
        ]
      }
    })
    expect(reply.body.data?.['mentions']).toMatchObject([
      { key: '@_user_1', id: 'ou_mona' },
      { key: '@_user_2', id: 'ou_hubot' }
    ])
    const body = reply.body.data?.['body']
    expect(JSON.stringify(body)).not.toContain('ou_mona')
  })
})

describe('system', () => {
  const divider = (text: Json, more = {}): Json => ({
    type: 'divider',
    params: { divider_text: { text, ...more } },
    options: { need_rollup: true }
  })
  const send = async (content: Json, id = 'ou_mona') => {
    const { call } = await startHarness()
    const url = `/open-apis/im/v1/messages?receive_id_type=${id.startsWith('ou_') ? 'open_id' : 'chat_id'}`
    return call('POST', url, {
      receive_id: id,
      msg_type: 'system',
      content: JSON.stringify(content)
    })
  }

  test('goes to a private chat, with texts of width 20', async () => {
    const translated = { i18n_text: { zh_CN: '一二三四五六七八九十' } }
    expect((await send(divider('x'.repeat(20), translated))).body.code).toBe(0)
  })

  test.each<[Json, string, string]>([
    [divider('x'), 'oc_emulator', 'sending system messages in group chats is not supported'],
    [divider(''), 'ou_mona', 'divider_text must be set'],
    [{ type: 'divider' }, 'ou_mona', 'divider_text must be set'],
    [{ type: 'banner' }, 'ou_mona', 'validate content fail'],
    [divider('x'.repeat(21)), 'ou_mona', 'validate content fail'],
    [divider('一二三四五六七八九十一'), 'ou_mona', 'validate content fail']
  ])('%j to %s is refused', async (content, id, msg) => {
    const reply = await send(content, id)
    expect(reply.body.code).toBe(230001)
    expect(reply.body.msg).toContain(msg)
  })
})
