import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { localFiles } from '../../src/action/local-files.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { FeishuClient } from '../../src/feishu/client.ts'
import { sendMessage } from '../../src/feishu/messages.ts'
import { systemClock } from '../../src/http/clock.ts'
import { openTransport, type Transport } from '../../src/http/transport.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { takeLocalPictures } from '../../src/operations/pictures.ts'
import { Uploader } from '../../src/operations/uploads.ts'
import { temporaryFolders } from '../support/temporary-folder.ts'

const makeFolder = temporaryFolders()
let emulator: EmulatorServer
let transport: Transport
let client: FeishuClient
let workspace = ''

beforeEach(async () => {
  emulator = await startEmulator()
  transport = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, 4)
  client = new FeishuClient({
    transport,
    origin: emulator.url,
    credentials: { kind: 'app', appId: 'cli_emulator', appSecret: 'emulator-secret' },
    timeoutMs: 10_000,
    retries: 0,
    clock: systemClock,
    random: () => 0
  })
  workspace = await makeFolder()
  await mkdir(join(workspace, 'charts'))
})

afterEach(async () => {
  await transport.close()
  await emulator.close()
})

const put = (sample: string, name: string): Promise<void> =>
  copyFile(
    fileURLToPath(new URL(`../fixtures/media/${sample}`, import.meta.url)),
    join(workspace, name)
  )

const uploads = (): number =>
  emulator.transcript.entries.filter(entry => entry.api === 'image.create').length

async function withUploadedImages(card: JsonObject): Promise<JsonObject> {
  const { content, pictures } = await takeLocalPictures('card', card, localFiles([workspace]))
  const uploader = new Uploader(client, () => undefined)
  const message = { msgType: 'interactive', content } as const
  return (await uploader.complete(message, { kind: 'pictures', pictures })).content
}

describe('pictures in a card', () => {
  test('are uploaded once by content, and the card is accepted with their keys', async () => {
    await put('picture.png', 'logo.png')
    await put('picture.png', 'charts/copy.png')
    await put('picture.jpg', 'charts/other.jpg')
    const card = await withUploadedImages({
      schema: '2.0',
      body: {
        elements: [
          { tag: 'img', img_key: './logo.png', alt: { tag: 'plain_text', content: '' } },
          { tag: 'img', img_key: 'file:logo.png', alt: { tag: 'plain_text', content: '' } },
          { tag: 'markdown', content: '![copy](./charts/copy.png) ![other](./charts/other.jpg)' }
        ]
      }
    })
    expect(JSON.stringify(card)).not.toMatch(/\.(png|jpg)/)
    expect(uploads()).toBe(2)
    await sendMessage(
      client,
      { type: 'chat_id', id: 'oc_emulator' },
      { msgType: 'interactive', content: JSON.stringify(card) },
      'uuid'
    )
    expect(emulator.store.messages.size).toBe(1)
  })

  test('a file that is no picture is told before anything is uploaded', async () => {
    await put('tone.mp3', 'chart.png')
    await expect(withUploadedImages({ img_key: './chart.png' })).rejects.toThrow(
      'Input `card`: "./chart.png" is not a picture that Feishu takes'
    )
    await expect(withUploadedImages({ img_key: '../chart.png' })).rejects.toThrow(
      'outside the workspace'
    )
    expect(uploads()).toBe(0)
  })
})
