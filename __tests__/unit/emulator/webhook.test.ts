import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../../src/emulator/emulator.ts'
import { createEmulator } from '../../../src/emulator/emulator.ts'
import type { Json, JsonObject } from '../../../src/emulator/json.ts'
import type { Webhook } from '../../../src/emulator/model.ts'
import { signatureOf } from '../../../src/emulator/rules/webhook-guard.ts'
import { card, START } from './harness.ts'

const SUCCESS = { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' }
const TEXT = { msg_type: 'text', content: { text: 'hi' } }

function start(hook: Partial<Webhook> = {}): Emulator {
  const webhooks = [{ token: 'test', chat_id: 'oc_emulator', ...hook }]
  return createEmulator({ seed: 'test', now: () => START, world: { webhooks } })
}

async function post(
  emulator: Emulator,
  body: Json,
  remoteAddress = '127.0.0.1',
  token = 'test'
): Promise<{ status: number; body: JsonObject }> {
  const answer = await emulator.handle({
    method: 'POST',
    url: `/open-apis/bot/v2/hook/${token}`,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    remoteAddress
  })
  return { status: answer.status, body: JSON.parse(answer.body.toString()) as JsonObject }
}

describe('custom bot', () => {
  test('puts the message into its group and tells no id', async () => {
    const emulator = start()
    expect(await post(emulator, TEXT)).toEqual({ status: 200, body: SUCCESS })
    expect(emulator.store.messagesIn('oc_emulator')).toMatchObject([
      { msg_type: 'text', sent: '{"text":"hi"}', sender: { sender_type: 'app' } }
    ])
  })

  test.each<[JsonObject]>([
    [
      {
        msg_type: 'post',
        content: { post: { zh_cn: { content: [[{ tag: 'at', user_id: 'x' }]] } } }
      }
    ],
    [{ msg_type: 'share_chat', content: { share_chat_id: 'oc_second' } }],
    [{ msg_type: 'interactive', card: card({ tag: 'hr' }) }],
    [{ msg_type: 'interactive', card: { elements: [{ tag: 'hr' }] } }]
  ])('takes %j', async body => {
    expect((await post(start(), body)).body['code']).toBe(0)
  })

  test.each<[string, Json, number]>([
    ['no JSON', '{"msg_type"', 9499],
    ['a body over 20 KB', { ...TEXT, content: { text: 'x'.repeat(20 * 1024) } }, 9499],
    ['no msg_type', { content: { text: 'x' } }, 19002],
    ['another msg_type', { msg_type: 'file', content: {} }, 19002],
    ['a content string', { msg_type: 'text', content: '{"text":"x"}' }, 19002],
    ['a card as content', { msg_type: 'interactive', content: {} }, 19002],
    ['a post with md', { msg_type: 'post', content: md() }, 19002],
    ['a bad card', { msg_type: 'interactive', card: card({ tag: 'note' }) }, 11246],
    ['a mention by email', { msg_type: 'interactive', card: byEmail() }, 11246]
  ])('refuses %s with HTTP 200 and %i', async (_name, body, code) => {
    const emulator = start()
    const reply = await post(emulator, body)
    expect(reply.status).toBe(200)
    expect(reply.body['code']).toBe(code)
    expect(emulator.store.messages.size).toBe(0)
  })

  test('an unknown URL is 19001', async () => {
    expect((await post(start(), TEXT, '127.0.0.1', 'nobody')).body).toMatchObject({
      code: 19001,
      msg: 'param invalid: incoming webhook access token invalid'
    })
  })

  test('5 a second and 100 a minute (11232)', async () => {
    const emulator = start()
    const codes: (Json | undefined)[] = []
    for (let n = 0; n < 6; n += 1) codes.push((await post(emulator, TEXT)).body['code'])
    expect(codes).toEqual([0, 0, 0, 0, 0, 11232])
    for (let n = 0; n < 19; n += 1) {
      emulator.clock.advance(1_000)
      for (let m = 0; m < 5; m += 1) expect((await post(emulator, TEXT)).body['code']).toBe(0)
    }
    emulator.clock.advance(1_000)
    expect((await post(emulator, TEXT)).body['code']).toBe(11232)
  })
})

describe('security', () => {
  test.each([
    ['s3cr3t', '1700000000', 'CNNNRL0wSY2j+cKcY98lQAfVvb21u/iW3phZyXRkmcY='],
    ['demo', '100', 'jquNHnVOwmDRfw+vqTIrY5dooJAgi5EcRtLsQE4wfXg=']
  ])('signs with %s at %s as documented', (secret, timestamp, sign) => {
    expect(signatureOf(timestamp, secret)).toBe(sign)
  })

  const now = START / 1000
  const signed = (at: number, secret = 's'): JsonObject => ({
    ...TEXT,
    timestamp: String(at),
    sign: signatureOf(String(at), secret)
  })

  test.each<[string, JsonObject, number]>([
    ['a good one', signed(now), 0],
    ['one that is an hour old', signed(now - 3600), 0],
    ['one that is older', signed(now - 3601), 19021],
    ['one from the future', signed(now + 3601), 19021],
    ['one with another secret', signed(now, 'other'), 19021],
    ['none', TEXT, 19021],
    ['a timestamp as a number', { ...signed(now), timestamp: now }, 19021],
    ['a sign that is cut off', { ...signed(now), sign: 'abc' }, 19021]
  ])('signature: %s', async (_name, body, code) => {
    expect((await post(start({ secret: 's' }), body)).body['code']).toBe(code)
  })

  test.each([
    [['127.0.0.1'], '127.0.0.1', 0],
    [['10.0.0.0/8'], '10.9.8.7', 0],
    [['10.0.0.0/8'], '11.0.0.1', 19022],
    [['10.0.*.*'], '10.0.3.4', 0],
    [['10.0.*.*'], '10.1.3.4', 19022],
    [['2001:db8::/32'], '2001:db8::1', 0],
    [['127.0.0.1'], '::ffff:127.0.0.1', 0]
  ])('IP list %j for %s is %i', async (ips, address, code) => {
    expect((await post(start({ ips }), TEXT, address)).body['code']).toBe(code)
  })

  test('keywords are looked for in all of the message', async () => {
    const emulator = start({ keywords: ['build', 'deploy'] })
    const inCard = { msg_type: 'interactive', card: card({ tag: 'markdown', content: 'deploy!' }) }
    expect((await post(emulator, TEXT)).body['code']).toBe(19024)
    expect((await post(emulator, inCard)).body['code']).toBe(0)
  })
})

function md(): Json {
  return { post: { en_us: { content: [[{ tag: 'md', text: 'x' }]] } } }
}

function byEmail(): Json {
  return card({ tag: 'markdown', content: '<at email=mona@example.com></at>' })
}
