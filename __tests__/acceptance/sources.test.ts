import { describe, expect, jest, test } from '@jest/globals'
import { commands, contentOf, HOOK_URL, step, textOf } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const TO = { receive_id: 'oc_1' }
const BATCH = { open_ids: 'ou_1' }
const BOT = { webhook_url: HOOK_URL }
const CARD_2 = '{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"hi"}]}}'
const CARD_1 = '{"elements":[{"tag":"div","text":{"tag":"plain_text","content":"hi"}}]}'
const TEMPLATE = 'type: template\ndata: {template_id: AAq1}'
const POST = { zh_cn: { title: 'T', content: [[{ tag: 'text', text: 'x' }]] } }

describe('one source', () => {
  test.concurrent.each([
    [{}, ['text', 'markdown', 'content', 'card', 'card_file', 'template_id']],
    [{ text: 'a', markdown: 'b' }, ['text', 'markdown']],
    [
      { card: CARD_2, card_file: 'card.yml', template_id: 'AAq1' },
      ['card', 'card_file', 'template_id']
    ]
  ])('%j', async (sources, names) => {
    const { outputs } = await step({ ...TO, ...sources })
    for (const name of names) expect(outputs['error_message']).toContain(`\`${name}\``)
    expect(outputs['error_code']).toBe('INPUT')
  })
})

describe('msg_type is inferred from the source', () => {
  test.concurrent.each([
    ['markdown', { markdown: 'hi' }, 'interactive'],
    ['a bare string', { content: 'hi there' }, 'text'],
    ['a card-shaped object, 2.0', { content: CARD_2 }, 'interactive'],
    ['a card-shaped object, 1.0', { content: CARD_1 }, 'interactive'],
    ['a template-shaped object', { content: TEMPLATE }, 'interactive'],
    ['a card object', { card: TEMPLATE }, 'interactive']
  ])('%s', async (_, source, type) => {
    const { messages } = await step({ ...TO, ...source })
    expect(messages.map(({ body }) => body['msg_type'])).toEqual([type])
  })

  test.concurrent('only content needs it, and the error says so', async () => {
    const { outputs } = await step({ ...TO, content: JSON.stringify(POST) })
    expect(outputs['error_message']).toMatch(/`content`.*`msg_type`/)
  })

  test.concurrent('what contradicts the source is an input error', async () => {
    const { outputs } = await step({ ...TO, card: CARD_2, msg_type: 'text' })
    expect(outputs['error_message']).toMatch(/`card`.*`msg_type`/)
  })
})

describe('a bare string is sent as it is written, whatever YAML makes of it', () => {
  test.concurrent.each(['Build #5 done', 'two\n  lines', '0123', 'no'])('%j', async content => {
    expect(textOf((await step({ ...TO, content })).messages[0])).toBe(content)
  })
})

describe('content is for any msg_type, those of other tests here left out', () => {
  const CONTENTS = {
    image: { image_key: 'img_v3_1' },
    file: { file_key: 'file_v3_1' },
    audio: { file_key: 'file_v3_1' },
    media: { file_key: 'file_v3_1', image_key: 'img_v3_1' },
    sticker: { file_key: 'file_v3_1' },
    share_user: { user_id: 'ou_1' },
    system: { type: 'divider', params: { divider_text: { text: 'New run' } } }
  }

  test.concurrent.each(Object.entries(CONTENTS))('%s', async (msg_type, content) => {
    const { messages } = await step({ ...TO, msg_type, content: JSON.stringify(content) })
    expect(messages[0]?.body['msg_type']).toBe(msg_type)
    expect(contentOf(messages[0])).toEqual(content)
  })
})

describe('the same content serves every API', () => {
  test.concurrent.each([
    ['a batch nests a post', { ...BATCH, msg_type: 'post' }, POST, { post: POST }],
    ['a custom bot nests a post', { ...BOT, msg_type: 'post' }, { post: POST }, { post: POST }],
    ['a send takes a nested post', { ...TO, msg_type: 'post' }, { post: POST }, POST],
    [
      'a batch gets share_chat_id',
      { ...BATCH, msg_type: 'share_chat' },
      { chat_id: 'oc_2' },
      { share_chat_id: 'oc_2' }
    ],
    [
      'a custom bot gets share_chat_id',
      { ...BOT, msg_type: 'share_chat' },
      { chat_id: 'oc_2' },
      { share_chat_id: 'oc_2' }
    ],
    [
      'a send gets chat_id',
      { ...TO, msg_type: 'share_chat' },
      { share_chat_id: 'oc_2' },
      { chat_id: 'oc_2' }
    ],
    [
      'a batch passes objects',
      { ...BATCH, msg_type: 'image' },
      { image_key: 'img_v3_1' },
      { image_key: 'img_v3_1' }
    ]
  ])('%s', async (_, inputs, content, sent) => {
    const { messages } = await step({ ...inputs, content: JSON.stringify(content) })
    expect(contentOf(messages[0])).toEqual(sent)
  })

  test.concurrent('neither style nor md goes to a batch or a custom bot', async () => {
    const styled = {
      zh_cn: {
        content: [[{ tag: 'text', text: 'x', style: ['bold'] }], [{ tag: 'md', text: 'y' }]]
      }
    }
    const result = await step({ ...BATCH, msg_type: 'post', content: JSON.stringify(styled) })
    expect(result.messages[0]?.text).not.toMatch(/style|"md"/)
    expect(commands(result, 'warning')).toHaveLength(1)
  })

  test.concurrent.each([
    [BATCH, 'file'],
    [BOT, 'audio'],
    [{ reply_to: 'om_1' }, 'system'],
    [{ update_message_id: 'om_1' }, 'image']
  ])('%j takes no %s, which is told before any request', async (target, msg_type) => {
    const { outputs, tokenRequests } = await step({ ...target, msg_type, content: 'file_key: x' })
    expect(outputs['error_message']).toContain(msg_type)
    expect(tokenRequests).toBe(0)
  })
})

describe('template_id, template_version_name and template_variable make a card', () => {
  const inputs = { template_id: 'AAq1', template_version_name: '1.0.0', template_variable: 'n: 1' }
  const card = {
    type: 'template',
    data: { template_id: 'AAq1', template_version_name: '1.0.0', template_variable: { n: 1 } }
  }

  test.concurrent.each([TO, BATCH, BOT, { update_message_id: 'om_1' }])('%j', async target => {
    const { messages } = await step({ ...target, ...inputs })
    expect(contentOf(messages[0])).toEqual(card)
  })
})

describe('files', () => {
  const files = {
    'cards/a.json': CARD_2,
    'cards/a.YML': 'schema: "2.0"\nbody:\n  elements: [{tag: markdown, content: hi}]\n',
    'note.md': '# Hello\n\ntext',
    'bad.json': '{"schema": "2.0",\n "body": }'
  }

  test.concurrent.each([
    ['cards/a.json', 'hi'],
    ['./cards/a.YML', 'hi'],
    ['note.md', 'Hello']
  ])('card_file: %s', async (card_file, words) => {
    const { messages } = await step({ ...TO, card_file }, { files })
    expect(messages[0]?.text).toContain(words)
  })

  test.concurrent.each([
    [{ card_file: 'missing.json' }, /missing\.json.*checkout/],
    [{ card_file: '../outside.json' }, /outside the workspace/],
    [{ card_file: '/etc/hostname.json' }, /outside the workspace/],
    [{ card_file: 'bad.json' }, /bad\.json, line 2, column 10/],
    [{ content_file: 'note.md', msg_type: 'text' }, /\.json, \.yml or \.yaml/]
  ])('%j is an input error', async (inputs, words) => {
    const { outputs, tokenRequests } = await step({ ...TO, ...inputs }, { files })
    expect(outputs['error_message']).toMatch(words)
    expect(outputs['error_message']).toContain(Object.keys(inputs)[0])
    expect(tokenRequests).toBe(0)
  })
})

describe('config.update_multi: true is set on every card that is sent or patched', () => {
  test.concurrent.each([
    [TO, CARD_1],
    [TO, CARD_2],
    [TO, '{"config": {"wide_screen_mode": true}, "elements": []}'],
    [{ update_message_id: 'om_1' }, CARD_2],
    [BOT, CARD_1]
  ])('%j %s', async (target, card) => {
    const { messages } = await step({ ...target, card })
    expect(contentOf(messages[0])['config']).toMatchObject({ update_multi: true })
  })

  const SAYS_FALSE = '{"config": {"update_multi": false}, "elements": []}'

  test.concurrent('a 1.0 card that says false is sent as asked, with a warning', async () => {
    const result = await step({ ...TO, card: SAYS_FALSE })
    expect(contentOf(result.messages[0])['config']).toEqual({ update_multi: false })
    expect(commands(result, 'warning')).toHaveLength(1)
  })

  test.concurrent('and refused on update', async () => {
    const { outputs } = await step({ update_message_id: 'om_1', card: SAYS_FALSE })
    expect(outputs['error_message']).toContain('update_multi')
  })

  test.concurrent('in a 2.0 card false is an input error', async () => {
    const card = '{"schema": "2.0", "config": {"update_multi": false}, "body": {"elements": []}}'
    const { outputs } = await step({ ...TO, card, dry_run: 'true' })
    expect(outputs).toMatchObject({ error_code: 'INPUT', ok: 'false' })
  })
})

test.concurrent('a text with msg_type: post is one paragraph, with the title', async () => {
  const { messages } = await step({ ...TO, text: 'a\nb', msg_type: 'post', title: 'T' })
  expect(contentOf(messages[0])).toEqual({
    zh_cn: { title: 'T', content: [[{ tag: 'text', text: 'a\nb' }]] }
  })
})

describe('what Feishu surely refuses in a card is told before any request, with its place', () => {
  const elements = (count: number): string =>
    JSON.stringify({ schema: '2.0', body: { elements: Array(count).fill({ tag: 'hr' }) } })

  test.concurrent.each([
    ['more than 200 elements', elements(201), /200/],
    [
      'a tag that JSON 2.0 refuses',
      '{"schema":"2.0","body":{"elements":[{"tag":"action","actions":[]}]}}',
      /line 1.*\$\.body\.elements\[0\].*action/
    ],
    ['a field that JSON 2.0 refuses', '{"schema":"2.0","elements":[]}', /elements/]
  ])('%s', async (_, card, words) => {
    const { outputs, tokenRequests } = await step({ ...TO, card })
    expect(outputs['error_message']).toMatch(words)
    expect(outputs['error_code']).toBe('INPUT')
    expect(tokenRequests).toBe(0)
  })

  test.concurrent('200 elements are fine', async () => {
    expect((await step({ ...TO, card: elements(200) })).messages).toHaveLength(1)
  })
})
