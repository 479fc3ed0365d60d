import { beforeEach, describe, expect, test } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/emulator.ts'
import type { Webhook } from '../../src/emulator/model.ts'
import { FeishuClient } from '../../src/feishu/client.ts'
import { postToCustomBot, signature, signed } from '../../src/feishu/custom-bot.ts'
import type { Transport } from '../../src/http/transport.ts'
import { toFailure } from '../../src/operations/failure.ts'
import { emulatorTransport } from '../support/emulator-transport.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { runInProcess, type InProcessResult } from '../support/in-process.ts'

/** Steps that have a group's custom bots only, on an emulator that asks for signatures and keeps the limits. */
const FEISHU = 'https://open.feishu.cn/open-apis/bot/v2/hook/'
const LARK = 'https://open.larksuite.com/open-apis/bot/v2/hook/'

const BOTS: readonly Webhook[] = [
  { token: 'plain', chat_id: 'oc_emulator' },
  { token: 'one', chat_id: 'oc_emulator', secret: 's3cr3t' },
  { token: 'two', chat_id: 'oc_second', secret: 'demo' },
  { token: 'keyword', chat_id: 'oc_second', keywords: ['build'] },
  { token: 'elsewhere', chat_id: 'oc_second', ips: ['10.0.0.0/8'] }
]

let clock: FakeClock
let emulator: Emulator
let urls: string[]
let transport: Transport

beforeEach(() => {
  clock = new FakeClock()
  emulator = createEmulator({
    seed: 'custom-bots',
    now: clock.now,
    sleep: clock.sleep,
    world: { webhooks: [...BOTS] }
  })
  urls = []
  const near = emulatorTransport({ emulator, clock })
  transport = {
    ...near,
    request(request) {
      urls.push(request.url.href)
      return near.request(request)
    }
  }
})

const step = (inputs: Readonly<Record<string, string>>): Promise<InProcessResult> =>
  runInProcess({ inputs, openTransport: () => transport, clock })

const TEXT = { msg_type: 'text', content: { text: 'hi' } }

const openClient = (retries: number): FeishuClient =>
  new FeishuClient({
    transport,
    origin: 'https://open.feishu.cn',
    timeoutMs: 10_000,
    retries,
    clock,
    random: () => 0
  })

const messages = () => [...emulator.store.messages.values()]

describe('a signature', () => {
  test.each([
    ['s3cr3t', '1700000000', 'CNNNRL0wSY2j+cKcY98lQAfVvb21u/iW3phZyXRkmcY='],
    ['demo', '100', 'jquNHnVOwmDRfw+vqTIrY5dooJAgi5EcRtLsQE4wfXg=']
  ])('with %s at %s', (secret, timestamp, sign) => {
    expect(signature(timestamp, secret)).toBe(sign)
    const body = signed({ msg_type: 'text' }, secret, Number(timestamp) * 1000 + 999)
    expect(body).toEqual({ timestamp, sign, msg_type: 'text' })
  })

  test('is made anew for each try, since it holds for an hour', async () => {
    emulator.faults.next({ kind: 'code', code: 11232, status: 200 }, { api: 'webhook.send' })
    const times = [clock.now() - 2 * 3600_000, clock.now()]
    const bot = { url: `${FEISHU}one`, secret: 's3cr3t' }
    await postToCustomBot(openClient(1), bot, TEXT, () => times.shift() ?? 0)
    expect(messages()).toHaveLength(1)
  })
})

describe('several custom bots', () => {
  test('get the message each with its own secret, or with none', async () => {
    const { outputs } = await step({
      webhook_url: `${FEISHU}one\n${FEISHU}plain\n${FEISHU}two`,
      webhook_secret: '["s3cr3t", "", "demo"]',
      text: 'hi'
    })
    expect(outputs).toMatchObject({ ok: 'true', message_ids: '["","",""]' })
    expect(JSON.parse(outputs.results)).toHaveLength(3)
    expect(messages()).toHaveLength(3)
  })

  test('on Feishu and on Lark are asked where they are, whatever the domain', async () => {
    const webhook_url = `${FEISHU}plain,${LARK}keyword`
    await step({ webhook_url, domain: 'lark', text: 'build 128' })
    expect(urls.sort()).toEqual([`${FEISHU}plain`, `${LARK}keyword`])
  })

  test('do not stop each other, and the address of the one that failed shows nowhere', async () => {
    const { outputs, log } = await step({
      webhook_url: `${FEISHU}removed-bot,${FEISHU}plain`,
      text: 'hi'
    })
    expect(outputs).toMatchObject({ ok: 'false', error_code: '19001' })
    expect(JSON.parse(outputs.results)).toMatchObject([{ ok: false, code: 19001 }, { ok: true }])
    expect(messages()).toHaveLength(1)
    expect(JSON.stringify([outputs, log])).not.toContain('removed-bot')
  })
})

describe('a custom bot takes', () => {
  const POST = '{"zh_cn": {"title": "T", "content": [[{"tag": "text", "text": "build"}]]}}'
  const CARD_1 = '{"elements": [{"tag": "hr"}]}'
  const CARD_2 = '{"schema": "2.0", "body": {"elements": [{"tag": "hr"}]}}'

  test.each<[string, Record<string, string>, string]>([
    ['text', { text: 'build' }, 'text'],
    ['a text as a post', { text: 'build', msg_type: 'post', title: 'T' }, 'post'],
    ['a post', { msg_type: 'post', content: POST }, 'post'],
    ['a shared group', { msg_type: 'share_chat', content: 'chat_id: oc_second' }, 'share_chat'],
    ['card JSON 1.0', { card: CARD_1 }, 'interactive'],
    ['card JSON 2.0', { card: CARD_2 }, 'interactive'],
    ['a card of the card builder', { template_id: 'AAqEmulator' }, 'interactive'],
    ['Markdown', { markdown: '# T\n\n- a\n- b' }, 'interactive'],
    ['a status card', { card: 'status', status: 'failure' }, 'interactive'],
    ['an event card', { card: 'event' }, 'interactive']
  ])('%s', async (_, source, type) => {
    const { outputs } = await step({ webhook_url: `${FEISHU}plain`, ...source })
    expect(outputs).toMatchObject({ ok: 'true', error_message: '' })
    expect(messages()).toMatchObject([{ msg_type: type }])
  })

  test('the key of a picture that an app uploaded', async () => {
    emulator.store.addUpload({
      key: 'img_v3_of-an-app',
      app_id: 'cli_emulator',
      kind: 'image',
      type: 'message',
      name: '',
      size: 1,
      sha256: ''
    })
    const content = 'image_key: img_v3_of-an-app'
    const { outputs } = await step({ webhook_url: `${FEISHU}plain`, msg_type: 'image', content })
    expect(outputs).toMatchObject({ ok: 'true', error_message: '' })
  })
})

describe('what needs an app', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a reply', { reply_to: 'om_1' }, /`reply_to`.*`webhook_url`.*to reply or update, use an app/],
    ['an update', { update_message_id: 'om_1' }, /`update_message_id`.*use an app/],
    ['a recall', { recall_message_id: 'om_1' }, /`recall_message_id`.*use an app/],
    ['a chat', { receive_id: 'oc_1' }, /`receive_id`.*use an app/],
    ['a file', { text: '', file: 'report.pdf' }, /cannot upload.*`app_id`/],
    ['a sticker', { text: '', msg_type: 'sticker', content: 'file_key: x' }, /an app/],
    ['a user card', { text: '', msg_type: 'share_user', content: 'user_id: ou_1' }, /an app/]
  ])('%s is an input error that names the way out', async (_, inputs, words) => {
    const { outputs } = await step({ webhook_url: `${FEISHU}plain`, text: 'hi', ...inputs })
    expect(outputs).toMatchObject({ ok: 'false', error_code: 'INPUT' })
    expect(outputs.error_message).toMatch(words)
    expect(urls).toEqual([])
  })
})

describe('the limits of one custom bot', () => {
  test('5 a second and 100 a minute are kept, so none of many posts is refused', async () => {
    const client = openClient(0)
    const begin = clock.now()
    const posts = Array.from({ length: 120 }, () =>
      postToCustomBot(client, { url: `${FEISHU}plain` }, TEXT, clock.now)
    )
    await Promise.all(posts)
    expect(messages()).toHaveLength(120)
    expect(clock.now() - begin).toBeGreaterThan(60_000)
  })

  test('a post that is refused for its frequency goes out again; one whose answer is lost does not', async () => {
    emulator.faults.next({ kind: 'code', code: 11232, status: 200 }, { api: 'webhook.send' })
    const bot = { webhook_url: `${FEISHU}plain`, text: 'hi' }
    expect((await step(bot)).outputs.ok).toBe('true')
    emulator.faults.next({ kind: 'reset', when: 'after' }, { api: 'webhook.send' })
    expect((await step(bot)).outputs).toMatchObject({ ok: 'false', error_code: 'NETWORK' })
    expect(messages()).toHaveLength(2)
  })
})

describe('a refusal is explained in both languages', () => {
  test.each<[number, Record<string, string>, RegExp, RegExp]>([
    [19001, { webhook_url: `${FEISHU}removed` }, /Copy the URL again/, /重新复制地址/],
    [19021, { webhook_url: `${FEISHU}one` }, /signing secret/, /签名密钥/],
    [19022, { webhook_url: `${FEISHU}elsewhere` }, /self-hosted runner/, /自托管/],
    [19024, { webhook_url: `${FEISHU}keyword` }, /one of the keywords/, /关键词/]
  ])('%i', async (code, inputs, english, chinese) => {
    const { outputs } = await step({ text: 'hi', ...inputs })
    expect(outputs.error_code).toBe(String(code))
    const explained = await explanationOf(code)
    expect(explained).toMatch(english)
    expect(explained).toMatch(chinese)
  })

  test.each([
    [9499, /20 KB/, /20 KB/],
    [19002, /dry_run/, /dry_run/],
    [11232, /What to do/, /处理建议/]
  ])('%i', async (code, english, chinese) => {
    const explained = await explanationOf(code)
    expect(explained).toMatch(/Meaning: .+/)
    expect(explained).toMatch(english)
    expect(explained).toMatch(chinese)
  })

  async function explanationOf(code: number): Promise<string> {
    emulator.faults.next({ kind: 'code', code, status: 200 }, { api: 'webhook.send' })
    const client = openClient(0)
    const error: unknown = await postToCustomBot(
      client,
      { url: `${FEISHU}plain` },
      TEXT,
      clock.now
    ).catch((reason: unknown) => reason)
    return (await toFailure(error)).explanation.join('\n')
  }
})
