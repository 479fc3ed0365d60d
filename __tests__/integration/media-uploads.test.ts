import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { copyFile, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { attachmentContent, attachmentOf, type Attachment } from '../../src/feishu/attachment.ts'
import { FeishuClient } from '../../src/feishu/client.ts'
import { FeishuError } from '../../src/feishu/errors.ts'
import { FILE_BYTES, IMAGE_BYTES, MB } from '../../src/feishu/limits.ts'
import { uploadFile, uploadImage } from '../../src/feishu/media.ts'
import { sendMessage, type MsgType } from '../../src/feishu/messages.ts'
import { readMediaFile } from '../../src/files/read-media-file.ts'
import { systemClock } from '../../src/http/clock.ts'
import { openTransport, type Transport } from '../../src/http/transport.ts'
import { makeMediaFile, sourceOf } from '../support/make-media-file.ts'
import { temporaryFolders } from '../support/temporary-folder.ts'

const sample = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/media/${name}`, import.meta.url))

const makeFolder = temporaryFolders()
let emulator: EmulatorServer
let transport: Transport
let client: FeishuClient
let workspace = ''

beforeEach(async () => {
  emulator = await startEmulator()
  transport = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, 2)
  client = new FeishuClient({
    transport,
    origin: emulator.url,
    credentials: { kind: 'app', appId: 'cli_emulator', appSecret: 'emulator-secret' },
    timeoutMs: 10_000,
    retries: 4,
    clock: systemClock,
    random: () => 0
  })
  workspace = await makeFolder()
})

afterEach(async () => {
  await transport.close()
  await emulator.close()
})

const read = (path: string) => readMediaFile({ roots: [workspace], input: 'file', path })

async function attach(name: string, msgType?: MsgType): Promise<Attachment> {
  await copyFile(sample(name), join(workspace, name))
  return attachmentOf('file', await read(name), msgType)
}

const upload = (attachment: Attachment): Promise<string> =>
  attachment.msgType === 'image'
    ? uploadImage(client, attachment.file)
    : uploadFile(client, attachment.file, attachment.upload)

const send = (msgType: MsgType, content: object) =>
  sendMessage(
    client,
    { type: 'chat_id', id: 'oc_emulator' },
    { msgType, content: JSON.stringify(content) },
    'uuid'
  )

const uploadsOf = (api: 'file.create' | 'image.create') =>
  emulator.transcript.entries.filter(entry => entry.api === api)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('from a file to a message', () => {
  test.each<[string, MsgType | undefined, MsgType, object]>([
    ['picture.png', undefined, 'image', { kind: 'image', format: 'png' }],
    ['picture.jpg', undefined, 'image', { kind: 'image', format: 'jpeg' }],
    ['picture.gif', undefined, 'image', { kind: 'image', format: 'gif' }],
    ['picture.webp', undefined, 'image', { kind: 'image', format: 'webp' }],
    ['picture.bmp', undefined, 'image', { kind: 'image', format: 'bmp' }],
    ['picture.ico', undefined, 'image', { kind: 'image', format: 'ico' }],
    ['picture.tiff', undefined, 'image', { kind: 'image', format: 'tiff' }],
    ['picture.png', 'file', 'file', { kind: 'file', type: 'stream', name: 'picture.png' }],
    ['tone.opus', undefined, 'audio', { type: 'opus', name: 'tone.opus', duration: 1500 }],
    ['clip.mp4', undefined, 'media', { type: 'mp4', name: 'clip.mp4', duration: 2000 }],
    ['fragmented.mp4', undefined, 'media', { type: 'mp4', duration: 2000 }],
    ['clip.mp4', 'file', 'file', { type: 'stream', name: 'clip.mp4' }],
    ['tone.opus', 'file', 'file', { type: 'stream', name: 'tone.opus' }],
    ['tone.mp3', undefined, 'file', { type: 'stream', name: 'tone.mp3' }]
  ])('%s (msg_type %s) is sent as %s', async (name, msgType, sentAs, kept) => {
    const attachment = await attach(name, msgType)
    const key = await upload(attachment)
    expect(emulator.store.uploads.get(key)).toMatchObject(kept)
    const { content } = attachmentContent(attachment, key)
    await send(attachment.msgType, content)
    const [message] = [...emulator.store.messages.values()]
    expect(message).toMatchObject({ msg_type: sentAs, sent: JSON.stringify(content) })
  })

  test('a video with its cover', async () => {
    const video = await attach('clip.mp4')
    const cover = await uploadImage(client, (await attach('picture.png')).file)
    const { content } = attachmentContent(video, await upload(video), cover)
    await send('media', content)
    expect(emulator.store.messages.size).toBe(1)
  })

  test('an upload that is no match for its message is refused (230055), so types are planned together', async () => {
    const key = await uploadFile(client, sourceOf('x'), { fileType: 'stream', fileName: 'a.bin' })
    const refused = send('audio', { file_key: key }).catch((error: unknown) => error)
    expect(await refused).toBeInstanceOf(FeishuError)
    expect(await refused).toMatchObject({ refusal: { code: 230055 } })
  })

  test.each([
    'a";filename="b.png',
    'a\r\nX-Evil: 1\r\n\r\n.txt',
    '覆盖率 “100%”.txt',
    "o'neil.txt"
  ])('the name %j arrives in one piece', async fileName => {
    const key = await uploadFile(client, sourceOf('x'), { fileType: 'stream', fileName })
    expect(emulator.store.uploads.get(key)).toMatchObject({
      name: fileName.replace(/[\r\n]/g, '_'),
      size: 1
    })
  })
})

describe('what Feishu refuses is found before, by the same numbers', () => {
  test.each([
    ['a picture of 10 MB', 'image', IMAGE_BYTES, 0],
    ['a picture of a byte more', 'image', IMAGE_BYTES + 1, 234006],
    ['a file of 30 MB', 'file', FILE_BYTES, 0],
    ['a file of a byte more', 'file', FILE_BYTES + 1, 234006],
    ['an empty file', 'file', 0, 234010]
  ] as const)('%s', async (_what, msgType, bytes, code) => {
    await copyFile(sample('picture.png'), join(workspace, 'a.png'))
    await truncate(join(workspace, 'a.png'), bytes)
    const file = await read('a.png')
    const check = (): unknown => attachmentOf('file', file, msgType)
    if (code === 0) expect(check).not.toThrow()
    else expect(check).toThrow('Input `file`')
    const sent =
      msgType === 'image'
        ? uploadImage(client, file)
        : uploadFile(client, file, { fileType: 'stream', fileName: 'a.png' })
    const answered = await sent.then(
      () => 0,
      (error: unknown) => (error instanceof FeishuError ? error.refusal.code : error)
    )
    expect(answered).toBe(code)
  })

  test('a picture in a format that Feishu does not know', async () => {
    const svg = makeMediaFile({ label: 'a.svg', ...sourceOf('<svg/>') })
    expect(() => attachmentOf('file', svg, 'image')).toThrow('is not a picture that Feishu takes')
    await expect(uploadImage(client, svg)).rejects.toMatchObject({ refusal: { code: 234011 } })
  })
})

describe('again, from the start of the file', () => {
  const bytes = randomBytes(3 * MB + 11)

  beforeEach(() => writeFile(join(workspace, 'a.bin'), bytes))

  const uploadBytes = async (): Promise<string> =>
    uploadFile(client, await read('a.bin'), { fileType: 'stream', fileName: 'a.bin' })

  test.each([
    ['a broken connection', { kind: 'reset', when: 'after' }],
    ['an answer that is no JSON', { kind: 'not_json' }],
    ['writes that are stopped for a while', { kind: 'code', code: 232096 }],
    ['a frequency limit', { kind: 'throttle', reset: 0 }],
    ['a server error', { kind: 'status', status: 502 }]
  ] as const)('after %s', async (_what, fault) => {
    emulator.faults.next(fault, { api: 'file.create' })
    const key = await uploadBytes()
    expect(emulator.store.uploads.get(key)).toMatchObject({
      size: bytes.length,
      sha256: sha256(bytes)
    })
    expect(uploadsOf('file.create')).toHaveLength(2)
  })

  test('with a new token, when the old one is no longer taken', async () => {
    emulator.faults.next({ kind: 'expire_token' }, { api: 'file.create' })
    const key = await uploadBytes()
    expect(emulator.store.uploads.get(key)).toMatchObject({ sha256: sha256(bytes) })
    expect(
      emulator.transcript.entries.filter(entry => entry.api === 'auth.tenant_access_token')
    ).toHaveLength(2)
  })

  test('but not when Feishu refuses it', async () => {
    emulator.faults.next({ kind: 'code', code: 234042 }, { api: 'file.create' })
    await expect(uploadBytes()).rejects.toMatchObject({ refusal: { code: 234042 } })
    expect(uploadsOf('file.create')).toHaveLength(1)
  })

  test('nor when the file has changed, which is told as it is', async () => {
    const file = await read('a.bin')
    await truncate(join(workspace, 'a.bin'), MB)
    await expect(
      uploadFile(client, file, { fileType: 'stream', fileName: 'a.bin' })
    ).rejects.toThrow('Input `file`: "a.bin" became shorter while it was read.')
    await expect(send('text', { text: 'the connection is fine' })).resolves.toMatchObject({
      messageId: expect.stringMatching(/^om_/)
    })
  })

  test('its length is told beforehand', async () => {
    await uploadBytes()
    const [entry] = uploadsOf('file.create')
    expect(Number(entry?.headers['content-length'])).toBeGreaterThan(bytes.length)
    expect(entry?.headers['transfer-encoding']).toBeUndefined()
  })
})

describe('a file of 30 MB', () => {
  test('arrives as it is when the other end reads slowly, in little memory', async () => {
    const bodies: Buffer[] = []
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        // A reader that stops now and then shows whether the sender writes over what is still under way.
        if (chunks.length % 100 !== 0) return
        request.pause()
        setImmediate(() => request.resume())
      })
      request.on('end', () => {
        bodies.push(Buffer.concat(chunks))
        response.end('{"code":0,"data":{"file_key":"file_v3_x"}}')
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    // A video: to know its duration is no reason to read it whole.
    const clip = await readFile(sample('clip.mp4'))
    const pictures = randomBytes(FILE_BYTES - clip.length)
    pictures.writeUInt32BE(pictures.length, 0)
    pictures.write('mdat', 4)
    const bytes = Buffer.concat([clip, pictures])
    await writeFile(join(workspace, 'large.mp4'), bytes)
    await writeFile(join(workspace, 'small.mp4'), clip)

    const peak = async (name: string): Promise<number> => {
      const script = fileURLToPath(new URL('../support/upload-file.ts', import.meta.url))
      const run = promisify(execFile)
      return Number((await run(process.execPath, [script, join(workspace, name), origin])).stdout)
    }
    const small = await peak('small.mp4')
    const large = await peak('large.mp4')
    server.close()
    // 1 to 2 MB where it was measured; all of the file would be 30.
    expect((large - small) / MB).toBeLessThan(8)
    expect(bodies.at(-1)?.includes(bytes)).toBe(true)
  }, 30_000)
})
