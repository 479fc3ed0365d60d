import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { EmulatorServer } from '../../src/emulator/server.ts'
import { startEmulator } from '../../src/emulator/server.ts'
import { request } from 'node:http'

let emulator: EmulatorServer
let agent: Agent

beforeEach(async () => {
  emulator = await startEmulator({ seed: 'server' })
  agent = new Agent({ keepAlive: true, maxSockets: 1 })
})

afterEach(async () => {
  agent.destroy()
  await emulator.close()
})

type Got = { status: number; body: unknown }

function call(
  method: string,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {}
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, agent, headers: { 'content-type': 'application/json', ...headers } },
      response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown })
        })
      }
    )
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

const control = (method: string, name: string, body?: unknown): Promise<Got> =>
  call(method, `${emulator.url}/__emulator/${name}`, body)

async function login(url = emulator.url): Promise<Record<string, string>> {
  const answer = await call('POST', `${url}/open-apis/auth/v3/tenant_access_token/internal`, {
    app_id: 'cli_emulator',
    app_secret: 'emulator-secret'
  })
  const { tenant_access_token } = answer.body as { tenant_access_token: string }
  return { authorization: `Bearer ${tenant_access_token}` }
}

function send(headers: Record<string, string>, url = emulator.url, id = 'oc_emulator') {
  const message = { receive_id: id, msg_type: 'text', content: '{"text":"hi"}' }
  return call('POST', `${url}/open-apis/im/v1/messages?receive_id_type=chat_id`, message, headers)
}

describe('the control API', () => {
  test('lists messages, of all chats or of one', async () => {
    const headers = await login()
    await send(headers)
    await send(headers, emulator.url, 'oc_second')
    const all = await control('GET', 'messages')
    const one = await control('GET', 'messages?chat_id=oc_second')
    expect(all.body).toHaveLength(2)
    expect(one.body).toMatchObject([{ chat_id: 'oc_second', sent: '{"text":"hi"}' }])
  })

  test('the transcript numbers requests and connections and holds no secret', async () => {
    const headers = await login()
    await send(headers)
    const hook = { msg_type: 'text', content: { text: 'x' }, timestamp: '1', sign: 'c2lnbmF0dXJl' }
    await call('POST', `${emulator.url}/open-apis/bot/v2/hook/hook-signed`, hook)
    const { body } = await control('GET', 'transcript')
    expect(body).toMatchObject([
      {
        n: 1,
        connection: 1,
        api: 'auth.tenant_access_token',
        body: { app_secret: '***cret' },
        response: { status: 200, body: { tenant_access_token: expect.stringMatching(/^\*\*\*/) } }
      },
      {
        n: 2,
        connection: 1,
        api: 'message.create',
        method: 'POST',
        path: '/open-apis/im/v1/messages',
        query: { receive_id_type: 'chat_id' },
        headers: { authorization: expect.stringMatching(/^Bearer \*\*\*/) },
        body: { receive_id: 'oc_emulator' },
        response: { status: 200, delivery: 'whole' }
      },
      { n: 3, path: '/open-apis/bot/v2/hook/***gned', response: { body: { code: 19021 } } }
    ])
    const text = JSON.stringify(body)
    const secrets = ['emulator-secret', headers['authorization'] ?? '', 'hook-signed', hook.sign]
    for (const secret of secrets) expect(text).not.toContain(secret.replace('Bearer ', ''))
    expect(emulator.connections()).toBe(1)
  })

  test('orders faults, one or several, and takes them back', async () => {
    const headers = await login()
    const busy = { kind: 'code', code: 230020 }
    await control('POST', 'faults', { match: { api: 'message.create' }, action: busy })
    expect((await send(headers)).body).toMatchObject({ code: 230020 })
    expect((await send(headers)).body).toMatchObject({ code: 0 })

    await control('POST', 'faults', [{ actions: [busy, busy] }, { action: busy, times: 'always' }])
    expect((await control('GET', 'faults')).body).toHaveLength(2)
    await control('DELETE', 'faults')
    expect((await send(headers)).body).toMatchObject({ code: 0 })
    expect((await control('POST', 'faults', { match: {} })).status).toBe(400)
    const unknown = await control('POST', 'faults', { action: { kind: 'explode' } })
    expect(unknown).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('reset') }
    })
  })

  test('seeds, moves the clock, changes settings, revokes tokens, resets', async () => {
    const headers = await login()
    const chat = { chat_id: 'oc_new', name: 'New', mode: 'group', bots: ['cli_emulator'] }
    await control('POST', 'seed', { chats: [chat] })
    expect((await send(headers, emulator.url, 'oc_new')).body).toMatchObject({ code: 0 })

    const before = emulator.clock.now()
    await control('POST', 'clock', { advance_ms: 60_000 })
    expect(emulator.clock.now() - before).toBeGreaterThanOrEqual(60_000)

    await control('POST', 'settings', { requireCharset: true })
    expect((await send(headers)).body).toMatchObject({ code: 9499 })

    await control('POST', 'tokens/revoke')
    expect((await send(headers)).body).toMatchObject({ code: 99991663 })

    await control('POST', 'reset')
    expect(emulator.store.messages.size).toBe(0)
    expect(emulator.store.chats.has('oc_new')).toBe(false)
    expect(emulator.transcript.entries).toEqual([])
    expect(emulator.settings.requireCharset).toBe(false)
  })

  test('marks a batch as read', async () => {
    const headers = await login()
    const body = { msg_type: 'text', content: { text: 'x' }, open_ids: ['ou_mona', 'ou_lin'] }
    const url = `${emulator.url}/open-apis/message/v4/batch_send/`
    const sent = await call('POST', url, body, headers)
    const { data } = sent.body as { data: { message_id: string } }
    const read = { batch_message_id: data.message_id, union_ids: ['on_mona'] }
    expect((await control('POST', 'read', read)).body).toEqual({ read: 1 })
    expect(emulator.store.batches.get(data.message_id)?.read_by).toEqual(['on_mona'])
  })

  test('tells what there is, without secrets', async () => {
    const { body } = await control('GET', 'state')
    expect(body).toMatchObject({ apps: [{ app_id: 'cli_emulator', app_secret: '***' }, {}] })
    expect(JSON.stringify(body)).not.toMatch(/emulator-secret|hook-secret/)
    expect((await control('GET', '')).body).toMatchObject({ apps: ['cli_emulator', 'cli_other'] })
    expect((await control('GET', 'nothing')).status).toBe(404)
  })
})

describe('npm run emulator', () => {
  test('prints where it listens and what it knows, and ends when told', async () => {
    const child = spawn(process.execPath, ['src/emulator/cli.ts', '--port', '0', '--seed', 'x'])
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    while (!printed.includes('/__emulator/transcript')) await once(child.stdout, 'data')
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? ''
    expect(printed).toContain(`domain: ${url}`)
    expect(printed).toContain('cli_emulator  secret emulator-secret')
    expect(printed).toContain('oc_emulator')
    expect((await send(await login(url), url)).body).toMatchObject({ code: 0 })

    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number | null]
    // Windows has no SIGTERM to handle: the process is ended from outside.
    expect(code).toBe(process.platform === 'win32' ? null : 0)
  })

  test('an unknown option is an error that shows the usage', async () => {
    const child = spawn(process.execPath, ['src/emulator/cli.ts', '--colour'])
    let printed = ''
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    const [code] = (await once(child, 'close')) as [number | null]
    expect(code).toBe(1)
    expect(printed).toContain('Usage: npm run emulator')
  })
})
