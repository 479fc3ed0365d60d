import { beforeEach, describe, expect, test } from '@jest/globals'
import { startEmulator } from '../../../src/emulator/server.ts'
import { card, idOf, PNG, startHarness, textOf, type Harness } from '../emulator/harness.ts'

type Entry = Record<string, unknown> & { id: string }

let harness: Harness

async function get(path: string): Promise<unknown> {
  const answer = await harness.emulator.handle({
    method: 'GET',
    url: path,
    headers: {},
    body: Buffer.alloc(0)
  })
  expect(answer.status).toBe(200)
  return JSON.parse(answer.body.toString())
}

const entriesIn = async (chat: string): Promise<Entry[]> =>
  (await get(`/inbox/chats/${chat}`)) as Entry[]

beforeEach(async () => {
  harness = await startHarness()
})

describe('the page', () => {
  test.each(['/', '/inbox'])(
    '%s is HTML under a policy that lets nothing in from elsewhere',
    async url => {
      const answer = await harness.emulator.handle({
        method: 'GET',
        url,
        headers: {},
        body: Buffer.alloc(0)
      })
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'self';/)
      expect(answer.body.toString()).not.toMatch(/<script>|<style|style=|https?:\/\//)
    }
  )

  test.each([
    '/inbox/page/inbox.js',
    '/inbox/page/card.css',
    '/inbox/page/palette.css',
    '/inbox/page/icon.svg'
  ])('%s is served', async url => {
    const answer = await harness.emulator.handle({
      method: 'GET',
      url,
      headers: {},
      body: Buffer.alloc(0)
    })
    expect(answer.status).toBe(200)
    expect(answer.body.length).toBeGreaterThan(100)
  })

  test.each([
    '/inbox/page/tsconfig.json',
    '/inbox/page/..%2fview.ts',
    '/inbox/nothing',
    '/inbox/chats/oc_x',
    '/inbox/images/img_x'
  ])('%s is not there', async url => {
    const answer = await harness.emulator.handle({
      method: 'GET',
      url,
      headers: {},
      body: Buffer.alloc(0)
    })
    expect(answer.status).toBe(404)
  })

  test('is neither recorded nor written to', async () => {
    const before = harness.emulator.transcript.entries.length
    const answer = await harness.emulator.handle({
      method: 'POST',
      url: '/inbox/chats',
      headers: {},
      body: Buffer.alloc(0)
    })
    expect(answer.status).toBe(405)
    expect(harness.emulator.transcript.entries).toHaveLength(before)
  })
})

describe('what it shows', () => {
  test('chats, the one with the latest message first, and what that says', async () => {
    await harness.create('text', { text: 'hello <b>you</b>' })
    const [first] = (await get('/inbox/chats')) as Record<string, unknown>[]
    expect(first).toMatchObject({
      id: 'oc_emulator',
      name: 'Emulator',
      kind: 'group',
      count: 1,
      summary: 'hello you'
    })
  })

  test('a card that was patched, a text that was edited, a message that was recalled', async () => {
    const patched = idOf(
      await harness.create('interactive', card({ tag: 'markdown', content: 'one' }))
    )
    const content = JSON.stringify(card({ tag: 'markdown', content: 'two' }))
    await harness.call('PATCH', `/open-apis/im/v1/messages/${patched}`, { content })
    const recalled = idOf(await harness.create('text', { text: 'oops' }))
    await harness.call('DELETE', `/open-apis/im/v1/messages/${recalled}`)
    const entries = await entriesIn('oc_emulator')
    expect(entries).toMatchObject([
      { id: patched, isRecalled: false, edited: { times: 1 } },
      { id: recalled, isRecalled: true }
    ])
    expect(JSON.stringify(entries[0]?.['view'])).toContain('two')
  })

  test('a thread with its root, and a plain reply with what it answers', async () => {
    const root = idOf(await harness.create('text', { text: 'root' }))
    const reply = (id: string, more: object): Promise<unknown> =>
      harness.call('POST', `/open-apis/im/v1/messages/${id}/reply`, {
        msg_type: 'text',
        content: '{"text":"reply"}',
        ...more
      })
    await reply(root, { reply_in_thread: true })
    const other = idOf(await harness.create('text', { text: 'other' }))
    await reply(other, {})
    const [first, threaded, , plain] = await entriesIn('oc_emulator')
    expect(first?.['thread']).toEqual({ id: expect.stringMatching(/^omt_/) })
    expect(threaded?.['thread']).toMatchObject({ root })
    expect(plain).toMatchObject({ parent: { id: other, summary: 'other' } })
  })

  test('custom bots and batches', async () => {
    await harness.call('POST', '/open-apis/bot/v2/hook/hook-emulator', {
      msg_type: 'text',
      content: { text: 'hook' }
    })
    await harness.call('POST', '/open-apis/message/v4/batch_send/', {
      open_ids: ['ou_mona', 'ou_lin'],
      msg_type: 'text',
      content: { text: 'batch' }
    })
    expect(await entriesIn('oc_emulator')).toMatchObject([{ sender: { kind: 'webhook' } }])
    expect(await entriesIn('batches')).toMatchObject([
      { sender: { kind: 'batch' }, batch: { recipients: ['Mona', '林雪'], read: 0 } }
    ])
  })

  test("a picture's own bytes", async () => {
    const key = textOf(await harness.upload('images', { image_type: 'message' }, PNG), 'image_key')
    await harness.create('image', { image_key: key })
    const answer = await harness.emulator.handle({
      method: 'GET',
      url: `/inbox/images/${key}`,
      headers: {},
      body: Buffer.alloc(0)
    })
    expect(answer.body).toEqual(PNG)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff'
    })
    const [entry] = await entriesIn('oc_emulator')
    expect(entry?.['view']).toMatchObject({
      tag: 'img',
      attributes: { src: `/inbox/images/${key}` }
    })
  })

  test('the JSON of a message with the requests that made it so', async () => {
    const id = idOf(await harness.create('interactive', card({ tag: 'hr' })))
    await harness.call('POST', `/open-apis/im/v1/messages/${id}/reply`, {
      msg_type: 'text',
      content: '{"text":"another"}'
    })
    const content = JSON.stringify(card({ tag: 'markdown', content: 'two' }))
    await harness.call('PATCH', `/open-apis/im/v1/messages/${id}`, { content })
    const details = (await get(`/inbox/messages/${id}/details`)) as {
      content: unknown
      requests: unknown[]
    }
    expect(details.content).toEqual(JSON.parse(content))
    expect(details.requests).toMatchObject([{ api: 'message.create' }, { api: 'message.patch' }])
  })

  test('a custom bot’s request, with its secret hidden', async () => {
    await harness.call('POST', '/open-apis/bot/v2/hook/hook-emulator', {
      msg_type: 'text',
      content: { text: 'hook' }
    })
    const [entry] = await entriesIn('oc_emulator')
    const details = (await get(`/inbox/messages/${entry?.id ?? ''}/details`)) as {
      requests: unknown[]
    }
    expect(details.requests).toMatchObject([{ api: 'webhook.send' }])
    expect(JSON.stringify(details)).not.toContain('hook-emulator')
  })
})

describe('the stream of changes', () => {
  test('tells which entry of which chat changed', async () => {
    const server = await startEmulator({ seed: 'stream' })
    try {
      const response = await fetch(`${server.url}/inbox/events`)
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
      const hook = await fetch(`${server.url}/open-apis/bot/v2/hook/hook-emulator`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ msg_type: 'text', content: { text: 'hello' } })
      })
      expect(hook.status).toBe(200)
      let text = ''
      while (!text.includes('data:')) text += (await reader?.read())?.value ?? ''
      const [id] = [...server.store.messages.keys()]
      expect(text).toContain(JSON.stringify({ kind: 'message_created', id, chat: 'oc_emulator' }))
    } finally {
      await server.close()
    }
  })
})
