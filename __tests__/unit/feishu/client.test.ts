import { describe, expect, test } from '@jest/globals'
import { FeishuClient, type FeishuClientOptions } from '../../../src/feishu/client.ts'
import { patchCard, sendMessage } from '../../../src/feishu/messages.ts'
import { sendBatch, NO_IDS } from '../../../src/feishu/batch-messages.ts'
import { TransportError } from '../../../src/http/errors.ts'
import { FakeClock } from '../../support/fake-clock.ts'
import {
  scriptedTransport,
  type Reply,
  type SeenRequest
} from '../../support/scripted-transport.ts'

const TEXT = { msgType: 'text', content: '{"text":"hi"}' } as const
const CHAT = { type: 'chat_id', id: 'oc_1' } as const
const LOST = new TransportError('dropped', 'the connection broke', true)
const REFUSED = new TransportError('connect', 'no connection', false)

const isAuth = ({ path }: SeenRequest): boolean => path.includes('/auth/')
const sent = (id = 'om_1'): Reply => ({ code: 0, data: { message_id: id } })
const expired = (): Reply => ({ code: 99991663, msg: 'token invalid' })

/** A token that is another one each time it is asked for. */
function tokens(): () => Reply {
  let issued = 0
  return () => {
    issued += 1
    return { code: 0, tenant_access_token: `t-${issued}` }
  }
}

type Setup = {
  client: FeishuClient
  requests: SeenRequest[]
  clock: FakeClock
  retried: string[]
}

function setup(
  script: (request: SeenRequest, n: number) => Reply | Promise<Reply>,
  more: Partial<FeishuClientOptions> = {}
): Setup {
  const clock = new FakeClock()
  const transport = scriptedTransport(script)
  const retried: string[] = []
  const client = new FeishuClient({
    transport,
    origin: 'https://open.feishu.cn',
    credentials: { kind: 'app', appId: 'cli_1', appSecret: 'secret' },
    timeoutMs: 10_000,
    retries: 4,
    clock,
    random: () => 0.5,
    onRetry: api => retried.push(api),
    ...more
  })
  return { client, requests: transport.requests, clock, retried }
}

const send = ({ client }: Setup, uuid = 'key-1'): Promise<unknown> =>
  sendMessage(client, CHAT, TEXT, uuid)

test('a time that comes as a number is told like one in quotes', async () => {
  const setting = setup(request =>
    isAuth(request)
      ? { code: 0, tenant_access_token: 't-1' }
      : { code: 0, data: { message_id: 'om_1', create_time: 1700000000000 } }
  )
  expect(await send(setting)).toEqual({ messageId: 'om_1', createTime: '1700000000000' })
})

describe('a message', () => {
  test('is one request for the token and one for the message', async () => {
    const issue = tokens()
    const setting = setup(request => (isAuth(request) ? issue() : sent()))
    await send(setting)
    expect(setting.requests.map(({ method, path, token }) => [method, path, token])).toEqual([
      ['POST', '/open-apis/auth/v3/tenant_access_token/internal', ''],
      ['POST', '/open-apis/im/v1/messages?receive_id_type=chat_id', 't-1']
    ])
    expect(setting.clock.sleeps).toEqual([])
  })

  test('keeps its uuid and its body over all tries', async () => {
    const issue = tokens()
    let tries = 0
    const faults: Reply[] = [
      LOST,
      { status: 502, headers: {}, body: '<html>' },
      { code: 230049, msg: 'being sent' },
      expired(),
      { status: 429, headers: { 'x-ogw-ratelimit-reset': '2' }, body: '{"code":99991400}' }
    ]
    const setting = setup(request => (isAuth(request) ? issue() : (faults[tries++] ?? sent())))
    await send(setting)
    const bodies = setting.requests.filter(request => !isAuth(request)).map(({ body }) => body)
    expect(bodies).toHaveLength(6)
    expect(new Set(bodies.map(body => JSON.stringify(body))).size).toBe(1)
    expect(bodies[0]?.['uuid']).toBe('key-1')
    expect(setting.retried).toEqual(['create', 'create', 'create', 'create'])
  })

  test('is given up after the tries that are allowed', async () => {
    const issue = tokens()
    const setting = setup(request => (isAuth(request) ? issue() : LOST), { retries: 2 })
    await expect(send(setting)).rejects.toBe(LOST)
    expect(setting.requests.filter(request => !isAuth(request))).toHaveLength(3)
  })
})

describe('the token', () => {
  test('is renewed once over all tries, which counts as no retry', async () => {
    const issue = tokens()
    const script = [LOST, expired(), LOST, sent()]
    let tries = 0
    const setting = setup(request => (isAuth(request) ? issue() : (script[tries++] ?? sent())), {
      retries: 2
    })
    await send(setting)
    expect(setting.requests.map(({ token }) => token)).toEqual(['', 't-1', 't-1', '', 't-2', 't-2'])
  })

  test('a second refusal ends the call', async () => {
    const issue = tokens()
    const setting = setup(request => (isAuth(request) ? issue() : expired()))
    await expect(send(setting)).rejects.toThrow('99991663')
    expect(setting.requests).toHaveLength(4)
  })

  test('is asked for once by many calls, and renewed once for many', async () => {
    const issue = tokens()
    const setting = setup(request => {
      if (isAuth(request)) return issue()
      return request.token === 't-1' ? expired() : sent()
    })
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        sendMessage(setting.client, { type: 'chat_id', id: `oc_${n}` }, TEXT, `key-${n}`)
      )
    )
    expect(setting.requests.filter(isAuth)).toHaveLength(2)
    expect(setting.requests.filter(request => !isAuth(request))).toHaveLength(60)
  })

  test('rejections that arrive in one turn share one new token', async () => {
    const issue = tokens()
    const gates: (() => void)[] = []
    const setting = setup(async request => {
      if (isAuth(request)) return issue()
      if (request.token !== 't-1') return sent()
      await new Promise<void>(resolve => {
        gates.push(resolve)
        if (gates.length === 3) for (const open of gates) open()
      })
      return expired()
    })
    await Promise.all(
      ['oc_1', 'oc_2', 'oc_3'].map(id =>
        sendMessage(setting.client, { type: 'chat_id', id }, TEXT, `key-${id}`)
      )
    )
    expect(setting.requests.filter(isAuth)).toHaveLength(2)
  })

  test('that cannot be had ends the call without multiplying its tries', async () => {
    const setting = setup(() => REFUSED)
    await expect(send(setting)).rejects.toBe(REFUSED)
    expect(setting.requests).toHaveLength(5)
    expect(setting.requests.every(isAuth)).toBe(true)
  })

  test('that cannot be renewed ends the call in the same way', async () => {
    let issued = 0
    const setting = setup(request => {
      if (!isAuth(request)) return expired()
      issued += 1
      return issued === 1 ? { code: 0, tenant_access_token: 't-1' } : { code: 10014, msg: 'secret' }
    })
    await expect(send(setting)).rejects.toThrow('10014')
    expect(setting.requests).toHaveLength(3)
  })

  test('waiting for it counts as waiting of the call', async () => {
    let asked = 0
    const reset = { status: 429, headers: { 'x-ogw-ratelimit-reset': '50' }, body: '{"code":1}' }
    const setting = setup(request => {
      if (!isAuth(request)) return reset
      asked += 1
      return asked < 3 ? reset : { code: 0, tenant_access_token: 't-1' }
    })
    await expect(send(setting)).rejects.toThrow()
    // Twice 50 s for the token; a third time would be more than 120 s together.
    expect(setting.clock.sleeps).toEqual([50_000, 50_000])
  })

  test('that a user gave is not renewed', async () => {
    const setting = setup(() => expired(), { credentials: { kind: 'token', token: 't-given' } })
    await expect(send(setting)).rejects.toThrow('99991663')
    expect(setting.requests.map(({ token }) => token)).toEqual(['t-given'])
  })

  test('a failure to get it is not kept', async () => {
    let asked = 0
    const setting = setup(request => {
      if (!isAuth(request)) return sent()
      asked += 1
      return asked === 1 ? { code: 10014, msg: 'secret' } : { code: 0, tenant_access_token: 't-1' }
    })
    await expect(send(setting)).rejects.toThrow('10014')
    await send(setting)
    expect(setting.requests.map(isAuth)).toEqual([true, true, false])
  })

  test('is told before it is used, so that it can be masked', async () => {
    const events: string[] = []
    const issue = tokens()
    const setting = setup(
      request => {
        events.push(isAuth(request) ? 'asked' : 'used')
        return isAuth(request) ? issue() : sent()
      },
      { onToken: token => events.push(token) }
    )
    await send(setting)
    expect(events).toEqual(['asked', 't-1', 'used'])
  })

  test('an answer without one is an error', async () => {
    const setting = setup(() => ({ code: 0, tenant_access_token: '' }))
    await expect(send(setting)).rejects.toThrow('without a tenant_access_token')
  })
})

describe('a batch', () => {
  const batch = ({ client }: Setup): Promise<unknown> =>
    sendBatch(client, { ...NO_IDS, open_ids: ['ou_1'] }, { msg_type: 'text' })

  test('goes again only when surely nothing was taken', async () => {
    const issue = tokens()
    const script = [REFUSED, { code: 11232, msg: 'slow down' }, expired(), sent('bm-1')]
    let tries = 0
    const setting = setup(request => (isAuth(request) ? issue() : (script[tries++] ?? sent())))
    await batch(setting)
    expect(tries).toBe(4)
  })

  test.each<[string, Reply]>([
    ['a lost answer', LOST],
    ['a gateway’s page', { status: 502, headers: {}, body: '<html>' }],
    ['half an answer', { status: 200, headers: {}, body: '{"code":' }],
    ['11246', { code: 11246, msg: 'Service Internal Error' }]
  ])('%s ends it', async (_name, reply) => {
    const issue = tokens()
    const setting = setup(request => (isAuth(request) ? issue() : reply))
    await expect(batch(setting)).rejects.toThrow()
    expect(setting.requests.filter(request => !isAuth(request))).toHaveLength(1)
  })

  test('is tried once the token is there, whatever became of earlier tries for the token', async () => {
    const script: Reply[] = [LOST, { code: 0, tenant_access_token: 't-1' }, sent('bm-1')]
    const setting = setup((_request, n) => script[n - 1] ?? sent())
    await batch(setting)
    expect(setting.requests).toHaveLength(3)
  })
})

describe('updates of one message', () => {
  test('never overtake each other, and hold up no other message', async () => {
    const issue = tokens()
    const events: string[] = []
    let failures = 1
    const clock = new FakeClock()
    const setting = setup(
      async request => {
        if (isAuth(request)) return issue()
        const name = `${request.path.slice(-4)} ${String(request.body['content'])}`
        events.push(name)
        await clock.sleep(name === 'om_1 first' ? 1000 : 10)
        return name === 'om_1 first' && failures-- > 0 ? LOST : { code: 0, data: {} }
      },
      { clock }
    )
    await Promise.all([
      patchCard(setting.client, 'om_1', 'first'),
      patchCard(setting.client, 'om_1', 'second'),
      patchCard(setting.client, 'om_2', 'other')
    ])
    expect(events).toEqual(['om_1 first', 'om_2 other', 'om_1 first', 'om_1 second'])
  })

  test('one that is given up while it waits is not made later', async () => {
    const issue = tokens()
    const controller = new AbortController()
    const gaveUp = new Error('the time for an update is used up')
    const setting = setup(request => {
      if (isAuth(request)) return issue()
      controller.abort(gaveUp)
      return { code: 0, data: {} }
    })
    const first = patchCard(setting.client, 'om_1', 'first')
    const second = patchCard(setting.client, 'om_1', 'second', { signal: controller.signal })
    await first
    await expect(second).rejects.toBe(gaveUp)
    const third = patchCard(setting.client, 'om_1', 'third')
    await third
    const contents = setting.requests.map(({ body }) => body['content']).filter(Boolean)
    expect(contents).toEqual(['first', 'third'])
  })
})

describe('the end of the job', () => {
  const cancelled = new Error('the job was cancelled')

  test('ends a wait between tries at once', async () => {
    const issue = tokens()
    const controller = new AbortController()
    const setting = setup(request => (isAuth(request) ? issue() : LOST), {
      signal: controller.signal,
      onRetry: () => controller.abort(cancelled)
    })
    const begin = setting.clock.now()
    await expect(send(setting)).rejects.toBe(cancelled)
    expect(setting.clock.now()).toBe(begin)
    expect(setting.requests).toHaveLength(2)
  })

  test('ends the wait for a place, of all calls', async () => {
    const issue = tokens()
    const controller = new AbortController()
    const setting = setup(
      request => {
        if (isAuth(request)) return issue()
        controller.abort(cancelled)
        return sent()
      },
      { signal: controller.signal }
    )
    const calls = Array.from({ length: 20 }, (_, n) =>
      sendMessage(setting.client, { type: 'chat_id', id: `oc_${n}` }, TEXT, `key-${n}`)
    )
    const results = await Promise.allSettled(calls)
    // The first answer was there already: what was sent is told as sent.
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      ...Array<string>(19).fill('rejected')
    ])
    expect(setting.requests).toHaveLength(2)
  })
})
