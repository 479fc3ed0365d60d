import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, jest, test } from '@jest/globals'
import { commands, HOOK_URL, refuse, step } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const MESSAGE = { receive_id: 'oc_1', text: 'hi' }
const BATCH = { open_ids: 'ou_1', text: 'hi' }
const BOT = { webhook_url: HOOK_URL, text: 'hi' }

describe('a Feishu error shows its code, message, meaning and remedy in both languages, sub-code, log_id and troubleshooter', () => {
  const URL = 'https://open.feishu.cn/search?from=openapi&log_id=LOG-1&code=230099&method_id=7'

  test.concurrent('all of it, once', async () => {
    const msg =
      'Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [2](tag: note); ErrMsg: unsupported tag note; '
    const error = {
      log_id: 'LOG-1',
      troubleshooter: `排查建议查看(Troubleshooting suggestions): ${URL}`
    }
    const result = await step(
      { receive_id: 'oc_1', card: '{}' },
      { answer: refuse(230099, msg, { error }) }
    )
    const [text = '', ...more] = commands(result, 'error')
    expect(more).toEqual([])
    for (const part of ['230099', msg.trim(), '200861', 'ROOT -> body', 'log_id: LOG-1', URL])
      expect(text).toContain(part)
    for (const label of ['Meaning: ', '含义：', 'What to do: ', '处理建议：'])
      expect(text).toContain(label)
  })

  test.concurrent('the log_id of the header, HTTP 200 with code != 0', async () => {
    const answer = refuse(230002, 'Bot/User can NOT be out of the chat.', {
      status: 200,
      headers: { 'X-Tt-Logid': 'LOG-2' }
    })
    const result = await step(MESSAGE, { answer })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ error_code: '230002', log_id: 'LOG-2' })
    expect(commands(result, 'error').join()).toMatch(/LOG-2/)
  })

  test.concurrent('a code that no page tells of says where to look', async () => {
    const result = await step(MESSAGE, { answer: refuse(777_777, 'unheard of') })
    const text = commands(result, 'error').join()
    for (const label of ['777777 unheard of', 'What to do: ', '处理建议：'])
      expect(text).toContain(label)
  })

  test.concurrent('missing scopes are named', async () => {
    const error = { permission_violations: [{ scope: 'im:message', url: 'https://example.com' }] }
    const result = await step(MESSAGE, { answer: refuse(99991672, 'Access denied', { error }) })
    const text = commands(result, 'error').join()
    expect(text).toContain('im:message')
    expect(text).toContain('publish')
  })

  test.concurrent('the same number means what its API means', async () => {
    const [reply, edit] = await Promise.all([
      step(
        { reply_to: 'om_1', reply_in_thread: 'true', text: 'hi' },
        { answer: refuse(230071, 'x') }
      ),
      step({ update_message_id: 'om_1', text: 'hi' }, { answer: refuse(230071, 'x') })
    ])
    expect(commands(reply, 'error').join()).toContain('reply_in_thread')
    expect(commands(edit, 'error').join()).toContain('update_message_id')
  })
})

describe('fail_on_error', () => {
  const answer = refuse(230002, 'no', { times: 9 })

  test.concurrent.each([
    ['true by default', MESSAGE, 1],
    ['false for card: status', { receive_id: 'oc_1', card: 'status' }, 0],
    ['as asked, false', { ...MESSAGE, fail_on_error: 'false' }, 0],
    ['as asked, true', { receive_id: 'oc_1', card: 'status', fail_on_error: 'true' }, 1]
  ])('%s', async (_, inputs, exitCode) => {
    const result = await step(inputs, { answer })
    expect(result.exitCode).toBe(exitCode)
    expect(result.outputs).toMatchObject({ ok: 'false', error_code: '230002' })
    expect(commands(result, exitCode === 0 ? 'warning' : 'error').join()).toContain('230002')
  })

  test.concurrent('input errors still fail', async () => {
    const { exitCode } = await step({ card: 'status', receive_id: 'oc_1', color: 'pink' })
    expect(exitCode).toBe(1)
  })
})

describe('exactly once', () => {
  const drop =
    (times: number) =>
    ({ path }: { path: string }, before: number) =>
      path.includes('/auth/') || before >= times ? undefined : ('drop' as const)

  test.concurrent.each([
    ['a lost response', MESSAGE, drop(2)],
    ['a lost response', { reply_to: 'om_1', text: 'hi' }, drop(1)],
    ['230049', MESSAGE, refuse(230049, 'message is being sent')],
    ['18121', MESSAGE, refuse(18121, 'processing')],
    ['230020', MESSAGE, refuse(230020, 'limit')],
    [
      'a 429',
      MESSAGE,
      refuse(99991400, 'limit', { status: 429, headers: { 'x-ogw-ratelimit-reset': '1' } })
    ],
    ['HTTP 503', MESSAGE, refuse(5000, 'internal', { status: 503 })]
  ])('%s: every retry of %j carries the same uuid', async (_, inputs, answer) => {
    const { outputs, messages } = await step(inputs, { answer })
    expect(outputs).toMatchObject({ ok: 'true' })
    expect(messages.length).toBeGreaterThan(1)
    expect(new Set(messages.map(({ text }) => text)).size).toBe(1)
  })

  test.concurrent.each([
    ['a lost response', BATCH, drop(1)],
    ['a lost response', BOT, drop(1)],
    ['HTTP 503', BATCH, refuse(5000, 'internal', { status: 503 })],
    ['11246', BATCH, refuse(11246, 'Service Internal Error', { status: 200 })],
    ['11246', BOT, refuse(11246, 'Service Internal Error', { status: 200 })]
  ])('%s: a batch or a custom bot (%j) is not tried again', async (_, inputs, answer) => {
    const { messages, outputs } = await step(inputs, { answer })
    expect(messages).toHaveLength(1)
    expect(outputs).toMatchObject({ ok: 'false' })
  })

  test.concurrent.each([
    [
      'a 429',
      BATCH,
      refuse(99991400, 'limit', { status: 429, headers: { 'x-ogw-ratelimit-reset': '1' } })
    ],
    ['11232', BATCH, refuse(11232, 'limit', { status: 200 })],
    ['11232', BOT, refuse(11232, 'limit', { status: 200 })]
  ])('%s: Feishu surely did not accept %j, so it is tried again', async (_, inputs, answer) => {
    const { messages, outputs } = await step(inputs, { answer })
    expect(messages).toHaveLength(2)
    expect(outputs).toMatchObject({ ok: 'true' })
  })
})

describe('retries and timeout', () => {
  test.concurrent('retries: 0 tries once', async () => {
    const { messages, outputs } = await step(
      { ...MESSAGE, retries: '0' },
      { answer: refuse(230020, 'limit') }
    )
    expect(messages).toHaveLength(1)
    expect(outputs).toMatchObject({ error_code: '230020' })
  })

  test.concurrent('a token refresh does not count', async () => {
    const answer = refuse(99991663, 'Invalid access token')
    const { messages, tokenRequests } = await step({ ...MESSAGE, retries: '0' }, { answer })
    expect([messages.length, tokenRequests]).toEqual([2, 2])
  })

  test.concurrent('timeout is for one request', async () => {
    const silent = createServer()
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const domain = `http://127.0.0.1:${port}`
    const { outputs } = await step({ ...MESSAGE, domain, timeout: '1', retries: '0' })
    expect(outputs).toMatchObject({ error_code: 'TIMEOUT', ok: 'false' })
    silent.close()
  })

  test.concurrent('a wait over 60 s is not kept', async () => {
    const answer = refuse(99991400, 'limit', {
      status: 429,
      headers: { 'x-ogw-ratelimit-reset': '61' }
    })
    const { messages, outputs } = await step(MESSAGE, { answer })
    expect(messages).toHaveLength(1)
    expect(outputs).toMatchObject({ error_code: '99991400' })
  })
})

test.concurrent('token and message go over one connection, in two requests', async () => {
  const { connections, messages, tokenRequests } = await step(MESSAGE)
  expect([connections, tokenRequests, messages.length]).toEqual([1, 1, 1])
})
