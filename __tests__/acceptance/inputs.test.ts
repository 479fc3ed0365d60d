import { describe, expect, jest, test } from '@jest/globals'
import { commands, step } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const MESSAGE = { receive_id: 'oc_1', text: 'hi' }

describe('lists are written one per line, comma separated, or as a JSON array', () => {
  test.concurrent.each(['oc_1\noc_2\n', 'oc_1, oc_2', '["oc_1", "oc_2"]'])('%j', async list => {
    const { messages } = await step({ ...MESSAGE, receive_id: list })
    expect(messages.map(({ body }) => body['receive_id']).sort()).toEqual(['oc_1', 'oc_2'])
  })
})

describe('a boolean is a YAML 1.2 core boolean; anything else is an input error', () => {
  test.concurrent.each(['True', 'TRUE', 'False', 'FALSE'])('%s', async value => {
    const { exitCode, messages } = await step({ ...MESSAGE, dry_run: value })
    expect(exitCode).toBe(0)
    expect(messages).toHaveLength(/true/i.test(value) ? 0 : 1)
  })

  test.concurrent.each(['yes', '1', 'tRUE'])('%s', async value => {
    const { outputs, messages } = await step({ ...MESSAGE, reply_in_thread: value })
    expect(outputs['error_message']).toMatch(/^Input `reply_in_thread`/)
    expect(messages).toEqual([])
  })
})

test.concurrent('an empty input means the default', async () => {
  const names = ['receive_id_type', 'status', 'status_scope', 'send_when', 'mention_on', 'locale']
  const more = ['fail_on_error', 'retries', 'timeout', 'dry_run', 'summary', 'templated', 'uuid']
  const empty = Object.fromEntries([...names, ...more].map(name => [name, '']))
  const result = await step({ ...MESSAGE, ...empty })
  expect(result.exitCode).toBe(0)
  expect(result.messages).toHaveLength(1)
  expect(commands(result, 'warning')).toEqual([])
  expect(result.summary).not.toBe('')
})

describe('structured inputs are checked even when the message does not use them', () => {
  test.concurrent.each([
    ['variables', '{"a": 1,\n "b": }', /line 2, column 7/],
    ['fields', 'a: 1\n b: 2', /line \d, column \d/],
    ['buttons', 'Open', /list/],
    ['template_variable', '[1]', /object/],
    ['user_map', '[1]', /object/],
    ['user_map', 'mona: true', /mona/]
  ])('%s: %j', async (name, value, words) => {
    const { outputs, tokenRequests } = await step({ ...MESSAGE, [name]: value })
    expect(outputs['error_code']).toBe('INPUT')
    expect(outputs['error_message']).toContain(`\`${name}\``)
    expect(outputs['error_message']).toMatch(words)
    expect(tokenRequests).toBe(0)
  })
})

describe('an input that the message does not use is named in a warning', () => {
  const UNUSED = {
    webhook_secret: 'signing-key-1',
    reply_in_thread: 'true',
    template_version_name: '1.0.0',
    template_variable: 'a: 1',
    variables: 'a: 1',
    status: 'success',
    status_scope: 'run',
    release_tag: 'v1',
    send_when: 'failure',
    title: 'T',
    subtitle: 'S',
    color: 'red',
    note: 'N',
    fields: 'a: b',
    buttons: '[{text: Open, url: "https://example.com"}]',
    mention_on: 'never',
    user_map: 'mona: ou_1',
    locale: 'zh_cn',
    cover: 'cover.png'
  }

  test.concurrent('a text uses none of these, and is sent', async () => {
    const result = await step({ ...MESSAGE, ...UNUSED })
    const [warning = '', ...more] = commands(result, 'warning')
    expect(more).toEqual([])
    for (const name of Object.keys(UNUSED)) expect(warning).toContain(`\`${name}\``)
    expect(result.messages).toHaveLength(1)
  })

  test.concurrent('what is used is not named', async () => {
    const result = await step({
      receive_id: 'oc_1',
      markdown: 'hi',
      receive_id_type: 'chat_id',
      uuid: 'key',
      title: 'T',
      subtitle: 'S',
      color: 'red',
      note: 'N',
      fields: 'a: b',
      buttons: '[{text: Open, url: "https://example.com"}]',
      mentions: 'mona',
      mention_on: 'always',
      user_map: 'mona: ou_1',
      locale: 'zh_cn'
    })
    expect(commands(result, 'warning')).toEqual([])
  })

  test.concurrent('a key has no effect on an update', async () => {
    const result = await step({ update_message_id: 'om_1', text: 'hi', uuid: 'key' })
    expect(commands(result, 'warning').join()).toContain('`uuid`')
  })
})

describe('a closed set is told when something else is written', () => {
  test.concurrent.each([
    ['color', 'pink', 'wathet'],
    ['status', 'passed', 'timed_out'],
    ['locale', 'fr', 'en_us'],
    ['receive_id_type', 'chat', 'union_id'],
    ['msg_type', 'markdown', 'interactive'],
    ['retries', '-1', 'whole number'],
    ['timeout', '0', 'seconds']
  ])('%s', async (name, value, words) => {
    const { outputs } = await step({ ...MESSAGE, [name]: value })
    expect(outputs['error_message']).toMatch(new RegExp(`\`${name}\`.*${words}`))
  })
})
