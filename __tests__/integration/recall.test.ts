import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { batchBody, NO_IDS, sendBatch } from '../../src/feishu/batch-messages.ts'
import { getBatchProgress, getBatchReaders, recallBatch } from '../../src/feishu/batch-queries.ts'
import { FeishuClient } from '../../src/feishu/client.ts'
import { sendMessage } from '../../src/feishu/messages.ts'
import { recallMessage } from '../../src/feishu/recall.ts'
import { systemClock } from '../../src/http/clock.ts'
import { openTransport, type Transport } from '../../src/http/transport.ts'
import { runInProcess } from '../support/in-process.ts'

const QUEUE_MS = 60_000

let emulator: EmulatorServer
let transport: Transport
let client: FeishuClient

beforeEach(async () => {
  emulator = await startEmulator({ batchDelayMs: QUEUE_MS })
  transport = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, 1)
  client = new FeishuClient({
    transport,
    origin: emulator.url,
    credentials: { kind: 'app', appId: 'cli_emulator', appSecret: 'emulator-secret' },
    timeoutMs: 5_000,
    retries: 2,
    clock: systemClock,
    random: () => 0
  })
})

afterEach(async () => {
  await transport.close()
  await emulator.close()
})

async function send(uuid = 'u'): Promise<string> {
  const to = { type: 'chat_id', id: 'oc_emulator' } as const
  const { messageId } = await sendMessage(
    client,
    to,
    { msgType: 'text', content: '{"text":"hi"}' },
    uuid
  )
  return messageId ?? ''
}

async function batch(): Promise<string> {
  const people = { ...NO_IDS, open_ids: ['ou_mona', 'ou_lin', 'ou_resigned', 'ou_unavailable'] }
  const { batchMessageId } = await sendBatch(client, people, batchBody('text', { text: 'hi' }))
  return batchMessageId ?? ''
}

const callsOf = (api: string): number =>
  emulator.transcript.entries.filter(entry => entry.api === api).length

describe('a message', () => {
  test('is taken back', async () => {
    const id = await send()
    expect(await recallMessage(client, id)).toBe('recalled')
    expect(emulator.store.messages.get(id)).toMatchObject({ recalled: true })
  })

  test('is gone as it should be when the answer to the first try was lost', async () => {
    const id = await send()
    emulator.faults.next({ kind: 'reset', when: 'after' }, { api: 'message.delete' })
    expect(await recallMessage(client, id)).toBe('already_gone')
    expect(callsOf('message.delete')).toBe(2)
  })

  test('that is unknown, or too old, is an error', async () => {
    await expect(recallMessage(client, 'om_missing')).rejects.toMatchObject({
      refusal: { api: 'recall' }
    })
    const id = await send()
    emulator.clock.advance(366 * 24 * 3600_000)
    await expect(recallMessage(client, id)).rejects.toMatchObject({ refusal: { code: 230009 } })
  })

  test('an id cannot lead to another call', async () => {
    await expect(recallMessage(client, '../chats/oc_emulator')).rejects.toMatchObject({
      refusal: { api: 'recall' }
    })
    expect(emulator.transcript.entries.at(-1)?.path).toContain('..%2Fchats%2Foc_emulator')
  })
})

describe('a batch', () => {
  test('counts nobody until the queue has reached it, then whom it reached and who read it', async () => {
    const id = await batch()
    const nobody = {
      validUsers: 0,
      reachedUsers: 0,
      readUsers: 0,
      isRecalled: false,
      recalledUsers: 0
    }
    expect(await getBatchProgress(client, id)).toEqual(nobody)
    emulator.clock.advance(QUEUE_MS)
    emulator.store.batches.get(id)?.read_by.push('on_mona')
    const progress = await getBatchProgress(client, id)
    expect(progress).toEqual({ ...nobody, validUsers: 4, reachedUsers: 2, readUsers: 1 })
    expect(await getBatchReaders(client, id)).toEqual({ readUsers: 1, totalUsers: 2 })
  })

  test('is taken back some time after it was asked for, once', async () => {
    const id = await batch()
    emulator.clock.advance(QUEUE_MS)
    emulator.faults.next({ kind: 'reset', when: 'after' }, { api: 'batch.delete' })
    await recallBatch(client, id)
    expect(callsOf('batch.delete')).toBe(2)
    expect(await getBatchProgress(client, id)).toMatchObject({ isRecalled: true, recalledUsers: 0 })
    emulator.clock.advance(QUEUE_MS)
    expect(await getBatchProgress(client, id)).toMatchObject({ isRecalled: true, recalledUsers: 2 })
  })

  test('that is unknown, or from another app, is an error', async () => {
    await expect(getBatchProgress(client, 'bm-missing')).rejects.toMatchObject({
      refusal: { api: 'batch_query', code: 230030 }
    })
    const id = await batch()
    const record = emulator.store.batches.get(id)
    if (record !== undefined) Object.assign(record, { app_id: 'cli_other' })
    await expect(getBatchReaders(client, id)).rejects.toMatchObject({ refusal: { code: 230012 } })
  })
})

describe('as a step', () => {
  const step = (inputs: Readonly<Record<string, string>>) =>
    runInProcess({
      inputs: {
        app_id: 'cli_emulator',
        app_secret: 'emulator-secret',
        domain: emulator.url,
        retries: '0',
        ...inputs
      },
      openTransport: () => transport,
      clock: systemClock
    })

  const requests = (): string[] =>
    emulator.transcript.entries.map(({ api }) => api ?? '').filter(api => !api.startsWith('auth'))

  test('recall_message_id takes messages and batches back, each whatever becomes of the others', async () => {
    const [message, gone, many] = [await send(), await send('v'), await batch()]
    await recallMessage(client, gone)
    const { outputs } = await step({
      recall_message_id: [message, gone, 'om_missing', many, message].join('\n')
    })
    expect(JSON.parse(outputs.results)).toEqual([
      { ok: true, message_id: message },
      { ok: true, message_id: gone, already_gone: true },
      expect.objectContaining({ ok: false, message_id: 'om_missing' }),
      { ok: true, batch_message_id: many }
    ])
    expect(outputs).toMatchObject({ ok: 'false', message_ids: '[]', card: '' })
    expect(Number(outputs.error_code)).toBeGreaterThan(0)
    expect(emulator.store.messages.get(message)).toMatchObject({ recalled: true })
    expect(emulator.store.batches.get(many)).toMatchObject({ recalled_at: expect.any(Number) })
  })

  test("batch_message_id puts out a batch's figures, in Feishu's own words", async () => {
    const id = await batch()
    emulator.clock.advance(QUEUE_MS)
    emulator.store.batches.get(id)?.read_by.push('on_mona')
    const { outputs } = await step({ batch_message_id: `["${id}", "bm-missing"]` })
    expect(JSON.parse(outputs.batch_progress)).toEqual([
      {
        batch_message_id: id,
        valid_user_ids_count: 4,
        success_user_ids_count: 2,
        read_user_ids_count: 1,
        read_count: 1,
        total_count: 2,
        recall: false,
        recall_count: 0
      }
    ])
    expect(JSON.parse(outputs.results)).toMatchObject([
      { ok: true, batch_message_id: id },
      { ok: false, batch_message_id: 'bm-missing', code: 230030 }
    ])
    expect(outputs).toMatchObject({ ok: 'false', error_code: '230030' })
  })

  test.each([
    [{ recall_message_id: 'oc_1' }, /`recall_message_id`.*om_ or bm-/],
    [{ batch_message_id: 'om_1' }, /`batch_message_id`.*bm-/],
    [{ recall_message_id: 'om_1', reply_to: 'om_2' }, /`reply_to`.*`recall_message_id`/],
    [{ recall_message_id: 'om_1', batch_message_id: 'bm-1' }, /`recall_message_id`.*`batch/]
  ])('%j is told before any request', async (inputs, words) => {
    const { outputs } = await step({ ...inputs, text: 'x' })
    expect(outputs).toMatchObject({ ok: 'false', error_code: 'INPUT' })
    expect(outputs.error_message).toMatch(words)
    expect(requests()).toEqual([])
  })

  test('a message beside it is told to have no effect, and a dry run asks nothing', async () => {
    const id = await send()
    const { outputs, log } = await step({
      recall_message_id: id,
      text: 'x',
      title: 'y',
      dry_run: 'true'
    })
    expect(outputs).toMatchObject({ ok: 'true', results: '[]' })
    expect(log.join('\n')).toMatch(/`text` and `title` have no effect.*\n.*Dry run/)
    expect(requests()).toEqual(['message.create'])
  })
})
