import { describe, expect, jest, test } from '@jest/globals'
import { commands, contentOf, HOOK_URL, refuse, step, textOf } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const TO = { receive_id: 'oc_1' }
const MAP = '{Mona: ou_mona0001, lee: lee@example.com, kim: kim00001, tom: null, kit: ou_kit00001}'
const PEOPLE =
  'all, ou_direct01, dev@example.com, user_id:u0000001, lee, kim, tom, stranger, author'
const EVERYBODY = { mentions: PEOPLE, user_map: MAP }
const BY_KIT = { env: { GITHUB_ACTOR: 'kit' } }

describe('whom to @: all, an open_id, an email, user_id:<id>, a login of user_map, author', () => {
  test.concurrent('in a card', async () => {
    const { messages } = await step({ ...TO, markdown: 'hi', ...EVERYBODY }, BY_KIT)
    expect(JSON.stringify(contentOf(messages[0]))).toContain(
      [
        '<at id=all></at> <at id=ou_direct01></at> <at email=dev@example.com></at> <at id=u0000001></at>',
        '<at email=lee@example.com></at> <at id=kim00001></at>',
        '&#64;stranger <at id=ou_kit00001></at>'
      ].join(' ')
    )
  })

  test.concurrent('in a text, where an email is shown', async () => {
    const result = await step({ ...TO, text: 'hi', ...EVERYBODY }, BY_KIT)
    expect(textOf(result.messages[0])).toBe(
      [
        'hi\n<at user_id="all"></at> <at user_id="ou_direct01"></at> @dev@example.com',
        '<at user_id="u0000001"></at> @lee',
        '<at user_id="kim00001">kim</at> @stranger <at user_id="ou_kit00001">kit</at>'
      ].join(' ')
    )
    expect(commands(result, 'warning')).toHaveLength(2)
  })

  test.concurrent('in a post', async () => {
    const { messages } = await step({ ...TO, text: 'hi', msg_type: 'post', ...EVERYBODY }, BY_KIT)
    const at = (user_id: string): object => ({ tag: 'at', user_id })
    const text = (name: string): object => ({ tag: 'text', text: `@${name} ` })
    expect(contentOf(messages[0])).toEqual({
      zh_cn: {
        content: [
          [{ tag: 'text', text: 'hi' }],
          [
            ...[at('all'), at('ou_direct01'), text('dev@example.com'), at('u0000001')],
            ...[text('lee'), at('kim00001'), text('stranger'), at('ou_kit00001')]
          ]
        ]
      }
    })
  })

  test.concurrent.each([{ text: 'hi' }, { markdown: 'hi' }])(
    'to a custom bot by open_id and user_id alone: %j',
    async source => {
      const { messages } = await step({ webhook_url: HOOK_URL, ...source, ...EVERYBODY })
      expect(messages[0]?.text).toMatch(/kim00001.*ou_mona0001/)
      expect(messages[0]?.text).not.toMatch(/lee@example|email=/)
    }
  )
})

describe('a login not in the map is shown as text, with a warning that names it', () => {
  test.concurrent.each([{ text: 'hi' }, { markdown: 'hi' }])('%j', async source => {
    const result = await step({ ...TO, ...source, mentions: 'octostranger', user_map: MAP })
    expect(result.messages[0]?.text).toContain('octostranger')
    expect(result.messages[0]?.text).not.toContain('<at')
    expect(commands(result, 'warning').join()).toContain('octostranger')
  })
})

test.concurrent('null = never', async () => {
  const result = await step({ ...TO, text: 'hi', mentions: 'tom', user_map: MAP })
  expect(textOf(result.messages[0])).toBe('hi')
  expect(commands(result, 'warning')).toEqual([])
})

describe('user_map', () => {
  test.concurrent.each([
    ['inline JSON', '{"mona": "ou_mona0001"}'],
    ['inline YAML', 'MONA: ou_mona0001'],
    ['a JSON file', '.github/users.json'],
    ['a YAML file', '.github/users.yml']
  ])('%s', async (_, user_map) => {
    const files = {
      '.github/users.json': '{"mona": "ou_mona0001"}',
      '.github/users.yml': 'mona: ou_mona0001'
    }
    const { messages } = await step({ ...TO, text: 'hi', mentions: 'mona', user_map }, { files })
    expect(textOf(messages[0])).toContain('<at user_id="ou_mona0001">')
  })

  test.concurrent('a missing file is a warning', async () => {
    const result = await step({ ...TO, text: 'hi', mentions: 'mona', user_map: 'users.yml' })
    expect(result.exitCode).toBe(0)
    expect(commands(result, 'warning').join()).toContain('users.yml')
    expect(textOf(result.messages[0])).toBe('hi\n@mona')
  })
})

describe('mention_on', () => {
  test.concurrent.each([
    ['a text: always by default', { text: 'hi' }, 'success', true],
    ['a text on failure, the job failed', { text: 'hi', mention_on: 'failure' }, 'failure', true],
    [
      'a text on failure, the job did not fail',
      { text: 'hi', mention_on: 'failure' },
      'success',
      false
    ],
    [
      'a status card: on failure by default',
      { card: 'status', status: 'failure' },
      'success',
      true
    ],
    ['a status card that is green', { card: 'status', status: 'success' }, 'success', false],
    ['never', { markdown: 'hi', mention_on: 'never' }, 'failure', false]
  ])('%s', async (_, inputs, jobStatus, isMentioned) => {
    const { messages } = await step({ ...TO, ...inputs, mentions: 'ou_direct01' }, { jobStatus })
    expect(messages[0]?.text.includes('ou_direct01')).toBe(isMentioned)
  })
})

describe('if Feishu refuses a mention, a message the action built goes out again with the name as text', () => {
  const INVALID =
    'Failed to create card content, ext=ErrCode: 100290; ErrMsg: invalid user resource; '

  test.concurrent.each([
    ['a card', { ...TO, markdown: 'hi' }, refuse(230099, INVALID)],
    ['a status card', { ...TO, card: 'status', status: 'failure' }, refuse(230099, INVALID)],
    ['a text', { ...TO, text: 'hi' }, refuse(230018, 'the group forbids @all')],
    [
      'a text whose user is invalid',
      { ...TO, text: 'hi' },
      refuse(230001, 'Your request contains an invalid request parameter, ext=invalid user_id.')
    ],
    ['a reply', { reply_to: 'om_1', markdown: 'hi' }, refuse(230099, INVALID)],
    ['an update', { update_message_id: 'om_1', markdown: 'hi' }, refuse(230099, INVALID)],
    [
      'a batch',
      { open_ids: 'ou_1', text: 'hi' },
      refuse(11235, 'only admin can mention @All', { status: 200 })
    ],
    [
      'a custom bot',
      { webhook_url: HOOK_URL, markdown: 'hi' },
      refuse(11246, INVALID, { status: 200 })
    ]
  ])('%s', async (_, inputs, answer) => {
    const result = await step({ ...inputs, mentions: 'mona', user_map: MAP }, { answer })
    expect(result.outputs).toMatchObject({ ok: 'true' })
    expect(result.messages.map(({ text }) => text.includes('ou_mona0001'))).toEqual([true, false])
    expect(result.messages[1]?.text).toContain('mona')
    expect(commands(result, 'warning').join()).toContain('refused a mention')
  })

  test.concurrent('a mention of the user is an error', async () => {
    const { messages, outputs } = await step(
      { ...TO, text: '<at user_id="ou_1"></at>' },
      { answer: refuse(230099, INVALID) }
    )
    expect(messages).toHaveLength(1)
    expect(outputs).toMatchObject({ error_code: '230099' })
  })
})

describe('a mention that stands word for word in the event is taken apart, with a warning', () => {
  const TAG = '<at user_id="all">everybody</at>'
  const event = { pull_request: { title: `fix ${TAG}` } }

  test.concurrent.each([
    [{ text: `news: ${TAG}` }],
    [{ text: `news: ${TAG}`, msg_type: 'post' }],
    [{ content: JSON.stringify({ text: TAG }), msg_type: 'text' }],
    [
      {
        card: JSON.stringify({
          schema: '2.0',
          body: { elements: [{ tag: 'markdown', content: TAG }] }
        })
      }
    ],
    [{ template_id: 'AAq1', template_variable: JSON.stringify({ title: TAG }) }]
  ])('%j', async source => {
    const result = await step({ ...TO, ...source }, { event })
    expect(result.messages[0]?.text).not.toContain('<at')
    expect(commands(result, 'warning')).toHaveLength(1)
  })

  test.concurrent('the own words of the author stay live', async () => {
    const result = await step({ ...TO, text: TAG }, { event: { title: 'fix' } })
    expect(textOf(result.messages[0])).toBe(TAG)
    expect(commands(result, 'warning')).toEqual([])
  })

  test.concurrent('Feishu tags in markdown are shown as text', async () => {
    const { messages } = await step({ ...TO, markdown: `hi ${TAG}` })
    expect(JSON.stringify(contentOf(messages[0])['body'])).not.toContain('<at')
  })
})
