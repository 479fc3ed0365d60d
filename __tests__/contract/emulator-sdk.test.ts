import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import * as lark from '@larksuiteoapi/node-sdk'
import type { EmulatorServer } from '../../src/emulator/server.ts'
import { startEmulator } from '../../src/emulator/server.ts'

/** The official SDK as a client that shares nothing with this project. */
let emulator: EmulatorServer
let client: lark.Client

beforeAll(async () => {
  emulator = await startEmulator({ seed: 'sdk' })
  client = new lark.Client({
    appId: 'cli_emulator',
    appSecret: 'emulator-secret',
    domain: emulator.url,
    logger: silent
  })
})

afterAll(() => emulator.close())

// Five messages a second to one chat: each test starts in a second of its own.
beforeEach(() => emulator.clock.advance(1_000))

const nothing = (): undefined => undefined
const silent = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing }

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

const sample = (name: string): URL => new URL(`../fixtures/media/${name}`, import.meta.url)

async function sendText(text: string): Promise<string> {
  const answer = await client.im.message.create({
    params: { receive_id_type: 'chat_id' },
    data: { receive_id: 'oc_emulator', msg_type: 'text', content: JSON.stringify({ text }) }
  })
  expect(answer.code).toBe(0)
  return answer.data?.message_id ?? ''
}

describe('the official SDK against the emulator', () => {
  test('sends a text and reads it back', async () => {
    const id = await sendText('hello from the SDK')

    const read = await client.im.message.get({ path: { message_id: id } })

    expect(read.data?.items?.[0]).toMatchObject({
      message_id: id,
      msg_type: 'text',
      chat_id: 'oc_emulator',
      deleted: false,
      sender: { id: 'cli_emulator', id_type: 'app_id', sender_type: 'app' },
      body: { content: '{"text":"hello from the SDK"}' }
    })
  })

  test('sends to a user by email and by open_id, into the same private chat', async () => {
    const create = (
      receive_id_type: 'email' | 'open_id',
      receive_id: string
    ): ReturnType<typeof client.im.message.create> =>
      client.im.message.create({
        params: { receive_id_type },
        data: { receive_id, msg_type: 'text', content: '{"text":"hi"}' }
      })

    const byEmail = await create('email', 'mona@example.com')
    const byOpenId = await create('open_id', 'ou_mona')

    expect(byEmail.data?.chat_id).toMatch(/^oc_/)
    expect(byOpenId.data?.chat_id).toBe(byEmail.data?.chat_id)
  })

  test('replies, also in a thread that later replies stay in', async () => {
    const id = await sendText('root')
    const reply = (inThread: boolean): ReturnType<typeof client.im.message.reply> =>
      client.im.message.reply({
        path: { message_id: id },
        data: { content: '{"text":"re"}', msg_type: 'text', reply_in_thread: inThread }
      })

    const plain = await reply(false)
    const threaded = await reply(true)
    const later = await reply(false)

    expect(plain.data).toMatchObject({ root_id: id, parent_id: id })
    expect(plain.data?.thread_id).toBeUndefined()
    expect(threaded.data?.thread_id).toMatch(/^omt_/)
    expect(later.data).toMatchObject({
      root_id: id,
      parent_id: id,
      thread_id: threaded.data?.thread_id
    })
  })

  test('sends a card and patches it', async () => {
    const card = (text: string): string =>
      JSON.stringify({
        schema: '2.0',
        config: { update_multi: true },
        body: { elements: [{ tag: 'markdown', content: text }] }
      })
    const sent = await client.im.message.create({
      params: { receive_id_type: 'chat_id' },
      data: { receive_id: 'oc_second', msg_type: 'interactive', content: card('**before**') }
    })
    const id = sent.data?.message_id ?? ''

    const patched = await client.im.message.patch({
      path: { message_id: id },
      data: { content: card('**after**') }
    })

    expect(patched.code).toBe(0)
    expect(emulator.store.messages.get(id)?.sent).toContain('**after**')
  })

  test('edits a text and recalls it', async () => {
    const id = await sendText('first')

    const edited = await client.im.message.update({
      path: { message_id: id },
      data: { msg_type: 'text', content: '{"text":"second"}' }
    })
    const recalled = await client.im.message.delete({ path: { message_id: id } })

    expect(edited.data).toMatchObject({ updated: true, body: { content: '{"text":"second"}' } })
    expect(recalled.code).toBe(0)
    expect(emulator.store.messages.get(id)?.recalled).toBe(true)
  })

  test('uploads a picture and a file and sends both', async () => {
    const image = await client.im.image.create({ data: { image_type: 'message', image: PNG } })
    const file = await client.im.file.create({
      data: { file_type: 'stream', file_name: 'report.txt', file: Buffer.from('42 tests passed') }
    })

    const pictureMessage = await client.im.message.create({
      params: { receive_id_type: 'open_id' },
      data: {
        receive_id: 'ou_hubot',
        msg_type: 'image',
        content: JSON.stringify({ image_key: image?.image_key })
      }
    })
    const fileMessage = await client.im.message.create({
      params: { receive_id_type: 'open_id' },
      data: {
        receive_id: 'ou_hubot',
        msg_type: 'file',
        content: JSON.stringify({ file_key: file?.file_key })
      }
    })

    expect(pictureMessage.code).toBe(0)
    expect(fileMessage.code).toBe(0)
    expect(emulator.store.uploads.get(image?.image_key ?? '')).toMatchObject({ format: 'png' })
    expect(emulator.store.uploads.get(file?.file_key ?? '')).toMatchObject({
      name: 'report.txt',
      size: 15
    })
  })

  test('uploads a video as a stream, and sends it with its cover', async () => {
    const cover = await client.im.image.create({
      data: { image_type: 'message', image: createReadStream(sample('picture.png')) }
    })
    const video = await client.im.file.create({
      data: {
        file_type: 'mp4',
        file_name: '演示.mp4',
        duration: 2000,
        file: createReadStream(sample('clip.mp4'))
      }
    })
    const send = (msg_type: string): ReturnType<typeof client.im.message.create> =>
      client.im.message.create({
        params: { receive_id_type: 'open_id' },
        data: {
          receive_id: 'ou_mona',
          msg_type,
          content: JSON.stringify({ file_key: video?.file_key, image_key: cover?.image_key })
        }
      })

    expect((await send('media')).code).toBe(0)
    expect(emulator.store.uploads.get(video?.file_key ?? '')).toMatchObject({
      type: 'mp4',
      name: '演示.mp4',
      duration: 2000
    })
    await expect(send('file')).rejects.toMatchObject({ response: { data: { code: 230055 } } })
  })

  test('is refused a picture that is none, and a file that is empty', async () => {
    const picture = client.im.image.create({
      data: { image_type: 'message', image: Buffer.from('no picture') }
    })
    const file = client.im.file.create({
      data: { file_type: 'stream', file_name: 'empty.txt', file: Buffer.alloc(0) }
    })

    await expect(picture).rejects.toMatchObject({ response: { data: { code: 234011 } } })
    await expect(file).rejects.toMatchObject({ response: { data: { code: 234010 } } })
  })

  test('asks for the readers of a batch and takes it back', async () => {
    const { data }: { data: { message_id: string } } = await client.request({
      method: 'POST',
      url: '/open-apis/message/v4/batch_send/',
      data: { msg_type: 'text', content: { text: 'hi' }, open_ids: ['ou_mona', 'ou_hubot'] }
    })
    const path = { batch_message_id: data.message_id }
    emulator.clock.advance(1_000)

    const readers = await client.im.batchMessage.readUser({ path })
    const recalled = await client.im.batchMessage.delete({ path })
    emulator.clock.advance(1_000)
    const progress = await client.im.batchMessage.getProgress({ path })

    expect(readers.data?.read_user).toEqual({ read_count: '0', total_count: '2' })
    expect(recalled.code).toBe(0)
    expect(progress.data?.batch_message_recall_progress).toEqual({ recall: true, recall_count: 2 })
  })

  test('sends a batch and asks for its progress', async () => {
    const sent: { code: number; data: { message_id: string; invalid_open_ids: string[] } } =
      await client.request({
        method: 'POST',
        url: '/open-apis/message/v4/batch_send/',
        data: { msg_type: 'text', content: { text: 'hi' }, open_ids: ['ou_mona', 'ou_nobody'] }
      })
    emulator.clock.advance(1_000)

    const progress = await client.im.batchMessage.getProgress({
      path: { batch_message_id: sent.data.message_id }
    })

    expect(sent.code).toBe(0)
    expect(sent.data.message_id).toMatch(/^bm-/)
    expect(sent.data.invalid_open_ids).toEqual(['ou_nobody'])
    expect(progress.data?.batch_message_send_progress).toEqual({
      valid_user_ids_count: 1,
      success_user_ids_count: 1,
      read_user_ids_count: 0
    })
  })

  test('sees an API error with its code, text and log id', async () => {
    const failed = client.im.message.create({
      params: { receive_id_type: 'chat_id' },
      data: { receive_id: 'oc_outside', msg_type: 'text', content: '{"text":"hi"}' }
    })

    await expect(failed).rejects.toMatchObject({
      response: {
        status: 400,
        data: {
          code: 230002,
          msg: 'The bot can not be outside the group.',
          error: { log_id: expect.stringMatching(/^\d{17}[0-9A-F]{17}$/) }
        }
      }
    })
  })
})
