import { describe, expect, test } from '@jest/globals'
import { NO_LIMITS } from '../../../src/emulator/frequency.ts'
import type { JsonObject } from '../../../src/emulator/json.ts'
import { asText } from '../../../src/emulator/json.ts'
import { harnessOver, START, startHarness } from './harness.ts'

const AUTH = '/open-apis/auth/v3/tenant_access_token/internal'
const CREATE = '/open-apis/im/v1/messages?receive_id_type=chat_id'
const BODY = { receive_id: 'oc_emulator', msg_type: 'text', content: '{"text":"hi"}' }

describe('tokens', () => {
  test('one token while it has 30 minutes left, then a new one, both valid until their end', async () => {
    const { emulator, call, token } = await startHarness()
    const ask = async (): Promise<JsonObject> =>
      (await call('POST', AUTH, { app_id: 'cli_emulator', app_secret: 'emulator-secret' })).body
    const works = async (bearer: string): Promise<boolean> => {
      const reply = await call('POST', CREATE, BODY, { authorization: `Bearer ${bearer}` })
      return reply.status === 200
    }

    expect(token).toMatch(/^t-/)
    emulator.clock.advance(90 * 60_000)
    expect(await ask()).toMatchObject({ tenant_access_token: token, expire: 1800 })

    emulator.clock.advance(1_000)
    const fresh = await ask()
    expect(fresh['tenant_access_token']).not.toBe(token)
    expect(fresh['expire']).toBe(7200)
    expect(await works(token)).toBe(true)

    emulator.clock.advance(30 * 60_000)
    expect(await works(token)).toBe(false)
    expect(await works(asText(fresh['tenant_access_token']))).toBe(true)
  })

  test.each([
    [{ app_id: 'cli_emulator', app_secret: 'wrong' }, 10014],
    [{ app_id: 'cli_nobody', app_secret: 'x' }, 99991543],
    [{ app_id: 'cli_emulator' }, 10003],
    [{ app_id: 1, app_secret: 'x' }, 10003]
  ])('refuses the credentials %j with %i', async (credentials, code) => {
    const { call } = await startHarness()
    const reply = await call('POST', AUTH, credentials)
    expect(reply.status).toBe(400)
    expect(reply.body.code).toBe(code)
  })

  test.each([
    ['', 99991661],
    ['Basic abc', 99991661],
    ['Bearer', 99991661],
    ['Bearer abc', 99991671],
    ['Bearer u-user', 99991668],
    ['Bearer t-unknown', 99991663]
  ])('the header %j is %i', async (authorization, code) => {
    const { call } = await startHarness()
    const reply = await call('POST', CREATE, BODY, { authorization })
    expect(reply.status).toBe(400)
    expect(reply.body.code).toBe(code)
  })

  test('a revoked token is 99991663, a disabled app 99991662', async () => {
    const { emulator, call, token } = await startHarness()
    emulator.revokeTokens(token)
    expect((await call('POST', CREATE, BODY)).body.code).toBe(99991663)

    const app = emulator.store.apps.get('cli_other')
    const other = await harnessOver(emulator, { app_id: 'cli_other', app_secret: 'other-secret' })
    if (app !== undefined) app.enabled = false
    expect((await other.call('POST', CREATE, BODY)).body.code).toBe(99991662)
  })
})

describe('requests', () => {
  test.each([
    ['GET', '/open-apis/im/v1/nothing', 404, 99991201],
    ['POST', '/open-apis/message/v4/batch_send', 404, 99991201],
    ['PUT', '/open-apis/im/v1/messages', 405, 99991301],
    ['GET', '/open-apis/message/v4/batch_send/', 405, 99991301]
  ])('%s %s is HTTP %i with %i', async (method, path, status, code) => {
    const { call } = await startHarness()
    const reply = await call(method, path)
    expect(reply.status).toBe(status)
    expect(reply.body.code).toBe(code)
  })

  test.each([
    ['text/plain', JSON.stringify(BODY)],
    ['', JSON.stringify(BODY)],
    ['application/json; charset=gbk', JSON.stringify(BODY)],
    ['application/json', '{"receive_id":'],
    ['application/json', '[]'],
    ['application/json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]
  ])('Content-Type %j with body %j is 9499', async (type, body) => {
    const { raw } = await startHarness()
    const reply = await raw('POST', CREATE, body, { 'content-type': type })
    expect(reply.status).toBe(400)
    expect(reply.body.code).toBe(9499)
  })

  test('a missing charset is refused only when asked for', async () => {
    const { call } = await startHarness({ requireCharset: true })
    const bare = { 'content-type': 'application/json' }
    expect((await call('POST', CREATE, BODY, bare)).body.code).toBe(9499)
    expect((await call('POST', CREATE, BODY)).body.code).toBe(0)
  })

  test('a missing scope is named in permission_violations', async () => {
    const { emulator, call } = await startHarness()
    const app = emulator.store.apps.get('cli_emulator')
    if (app !== undefined) app.scopes = ['im:message:update']
    const reply = await call('POST', CREATE, BODY)
    expect(reply.body.code).toBe(99991672)
    expect(reply.body.error?.['permission_violations']).toContainEqual({
      scope: 'im:message:send_as_bot',
      url: 'https://open.feishu.cn/app?scope=im%3Amessage%3Asend_as_bot'
    })
  })

  test('user_id asks for a scope of its own', async () => {
    const { emulator, call } = await startHarness()
    const byUserId = (): ReturnType<typeof call> =>
      call('POST', '/open-apis/im/v1/messages?receive_id_type=user_id', {
        ...BODY,
        receive_id: 'mona'
      })
    expect((await byUserId()).body.code).toBe(0)
    const app = emulator.store.apps.get('cli_emulator')
    if (app !== undefined) app.scopes = ['im:message']
    expect((await byUserId()).body.code).toBe(99991672)
  })

  test('header names in any case and whole URLs are understood in process', async () => {
    const { emulator, token } = await startHarness()
    const answer = await emulator.handle({
      method: 'POST',
      url: `https://open.feishu.cn${CREATE}`,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: Buffer.from(JSON.stringify(BODY))
    })
    expect(answer.status).toBe(200)
  })

  test('an error carries its log id in the header and twice in the body', async () => {
    const { create } = await startHarness()
    const reply = await create('nonsense', {})
    const logId = reply.headers['x-tt-logid'] ?? ''
    expect(logId).toMatch(/^20260105090000000[0-9A-F]{17}$/)
    expect(reply.body.error?.['log_id']).toBe(logId)
    expect(reply.body.error?.['troubleshooter']).toContain(`log_id=${logId}&code=230001`)
  })
})

describe('frequency', () => {
  test('50 a second for an API, with the seconds to wait in a header', async () => {
    const limits = { ...NO_LIMITS, api: [{ count: 50, ms: 1_000 }] }
    const { call, emulator } = await startHarness({ limits })
    const send = (): ReturnType<typeof call> => call('POST', CREATE, BODY)
    for (let n = 0; n < 50; n += 1) expect((await send()).status).toBe(200)

    const refused = await send()
    expect(refused.status).toBe(429)
    expect(refused.body).toMatchObject({ code: 99991400, msg: 'request trigger frequency limit' })
    expect(refused.headers).toMatchObject({
      'x-ogw-ratelimit-limit': '50',
      'x-ogw-ratelimit-reset': '1'
    })
    emulator.clock.advance(999)
    expect((await send()).status).toBe(429)
    emulator.clock.advance(1)
    expect((await send()).status).toBe(200)
  })

  test('1,000 a minute: the wait is what the window needs', async () => {
    const limits = { ...NO_LIMITS, api: [{ count: 3, ms: 60_000 }] }
    const { call, emulator } = await startHarness({ limits })
    for (let n = 0; n < 3; n += 1) {
      await call('POST', CREATE, BODY)
      emulator.clock.advance(10_000)
    }
    expect((await call('POST', CREATE, BODY)).headers['x-ogw-ratelimit-reset']).toBe('30')
  })

  test('5 a second to a chat (230020), counted apart for each chat and over all apps', async () => {
    const { call, create, emulator } = await startHarness()
    const other = await harnessOver(emulator, { app_id: 'cli_other', app_secret: 'other-secret' })
    for (let n = 0; n < 4; n += 1) expect((await create('text', { text: 'x' })).status).toBe(200)
    expect((await other.create('text', { text: 'x' })).status).toBe(200)

    const refused = await create('text', { text: 'x' })
    expect(refused.status).toBe(400)
    expect(refused.body.code).toBe(230020)
    expect((await call('POST', CREATE, { ...BODY, receive_id: 'oc_second' })).status).toBe(200)
    emulator.clock.advance(1_000)
    expect((await create('text', { text: 'x' })).status).toBe(200)
  })

  test('the token call has the limit of an API too', async () => {
    const { call } = await startHarness()
    const app = { app_id: 'cli_emulator', app_secret: 'emulator-secret' }
    for (let n = 1; n < 50; n += 1) expect((await call('POST', AUTH, app)).status).toBe(200)
    expect((await call('POST', AUTH, app)).body.code).toBe(99991400)
  })

  test('can be switched off', async () => {
    const { create } = await startHarness({ limits: NO_LIMITS })
    for (let n = 0; n < 60; n += 1) expect((await create('text', { text: 'x' })).status).toBe(200)
  })
})

test('the same seed gives the same ids and tokens', async () => {
  const [one, two] = [await startHarness(), await startHarness()]
  expect((await one.create('text', { text: 'a' })).body).toEqual(
    (await two.create('text', { text: 'a' })).body
  )
  expect(one.token).toBe(two.token)
  expect(one.emulator.clock.now()).toBe(START)
})
