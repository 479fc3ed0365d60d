import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { systemClock } from '../../src/http/clock.ts'
import { openTransport, type Transport } from '../../src/http/transport.ts'
import { runInProcess, type InProcessResult } from '../support/in-process.ts'
import { temporaryFolders } from '../support/temporary-folder.ts'

/** Steps with files, from their inputs to what stands in the chat. */
const makeFolder = temporaryFolders()
let emulator: EmulatorServer
let transport: Transport
let workspace = ''

beforeEach(async () => {
  emulator = await startEmulator({ seed: 'media-messages' })
  transport = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, 4)
  workspace = await makeFolder()
})

afterEach(async () => {
  await transport.close()
  await emulator.close()
})

async function put(sample: string, path = sample): Promise<void> {
  const place = join(workspace, path)
  await mkdir(dirname(place), { recursive: true })
  await copyFile(fileURLToPath(new URL(`../fixtures/media/${sample}`, import.meta.url)), place)
}

const APP = { app_id: 'cli_emulator', app_secret: 'emulator-secret' }

function step(inputs: Readonly<Record<string, string>>): Promise<InProcessResult> {
  return runInProcess({
    inputs: {
      ...('webhook_url' in inputs ? {} : APP),
      domain: emulator.url,
      retries: '0',
      timeout: '60',
      ...inputs
    },
    openTransport: () => transport,
    clock: systemClock,
    workspace
  })
}

const uploads = () => [...emulator.store.uploads.values()]
const messages = () => [...emulator.store.messages.values()]
const requests = (): number => emulator.transcript.entries.length
const keyIn = (sent: string): string => /"(?:file|image)_key":"([^"]+)"/.exec(sent)?.[1] ?? ''
const nameOf = (sent: string): string | undefined => {
  const upload = emulator.store.uploads.get(keyIn(sent))
  return upload?.kind === 'file' ? upload.name : upload?.format
}

describe('file', () => {
  test('goes up once, and its key goes to every recipient', async () => {
    await put('clip.mp4')
    await put('picture.png', 'cover.png')
    const { outputs } = await step({
      receive_id: 'oc_emulator,oc_second,ou_mona',
      file: 'clip.mp4',
      cover: 'cover.png'
    })
    expect(outputs).toMatchObject({ ok: 'true', error_message: '' })
    expect(
      uploads()
        .map(({ kind }) => kind)
        .sort()
    ).toEqual(['file', 'image'])
    expect(messages()).toHaveLength(3)
    expect(new Set(messages().map(({ msg_type, sent }) => `${msg_type} ${sent}`)).size).toBe(1)
    expect(messages()[0]).toMatchObject({
      msg_type: 'media',
      sent: expect.stringMatching(/"image_key":"img_/)
    })
  })

  test('a pattern sends each file, in the order of their names, as what it is', async () => {
    await put('picture.png', 'out/3.png')
    await put('tone.opus', 'out/deep/2.opus')
    await put('clip.mp4', 'out/1.mp4')
    await writeFile(join(workspace, 'out/4.pdf'), '%PDF-1.7')
    await put('picture.jpg', 'out/.hidden.jpg')
    const { outputs } = await step({ receive_id: 'oc_emulator,oc_second', file: 'out/**/*.*' })
    expect(outputs.ok).toBe('true')
    const inChat = (chat: string) =>
      messages()
        .filter(({ chat_id }) => chat_id === chat)
        .map(({ msg_type, sent }) => `${msg_type} ${nameOf(sent) ?? ''}`)
    const expected = ['media 1.mp4', 'image png', 'file 4.pdf', 'audio 2.opus']
    expect(inChat('oc_emulator')).toEqual(expected)
    expect(inChat('oc_second')).toEqual(expected)
    expect(uploads()).toHaveLength(4)
    expect(JSON.parse(outputs.message_ids)).toHaveLength(8)
    expect(new Set(JSON.parse(outputs.message_ids) as string[]).size).toBe(8)
  })

  test('a reply is a file too', async () => {
    await put('picture.png')
    const first = await step({ receive_id: 'oc_emulator', text: 'the picture follows' })
    const target = { reply_to: first.outputs.message_id, uuid: 'another message' }
    const { outputs } = await step({ ...target, file: 'picture.png' })
    expect(outputs).toMatchObject({ ok: 'true', root_id: first.outputs.message_id })
  })

  test('a batch takes a picture', async () => {
    await put('picture.png')
    const { outputs } = await step({ open_ids: 'ou_mona,ou_lin', file: 'picture.png' })
    expect(outputs).toMatchObject({ ok: 'true', error_message: '' })
    expect([...emulator.store.batches.values()]).toMatchObject([{ msg_type: 'image' }])
  })

  test('an upload that Feishu refuses fails every delivery, explained', async () => {
    await put('picture.png')
    emulator.faults.next({ kind: 'code', code: 234042 }, { api: 'image.create' })
    const { outputs } = await step({ receive_id: 'oc_emulator,oc_second', file: 'picture.png' })
    expect(outputs).toMatchObject({ ok: 'false', error_code: '234042', message_ids: '["",""]' })
    expect(messages()).toEqual([])
  })

  const HOOK = 'https://open.feishu.cn/open-apis/bot/v2/hook/hook-emulator'
  const TO = { receive_id: 'oc_emulator' }

  test.each<[string, Record<string, string>, RegExp]>([
    ['a file in a batch', { open_ids: 'ou_mona', file: 'a.txt' }, /a batch takes .* not file/],
    ['audio in a batch', { open_ids: 'ou_mona', file: 'tone.opus' }, /a batch takes .* not audio/],
    ['a file to a custom bot', { webhook_url: HOOK, file: 'a.txt' }, /cannot upload.*`app_id`/],
    [
      'an update with a file',
      { update_message_id: 'om_1', file: 'a.txt' },
      /not a message of type file/
    ],
    ['no such file', { ...TO, file: 'missing.txt' }, /no file "missing\.txt"/],
    ['no match', { ...TO, file: 'out/*.png' }, /no file matches/],
    ['an empty file', { ...TO, file: 'empty.txt' }, /is empty/],
    ['one bad file of several', { ...TO, file: '{a,empty}.txt' }, /"empty\.txt" is empty/],
    ['a file outside', { ...TO, file: '../a.txt' }, /outside the workspace/],
    ['text as a picture', { ...TO, file: 'a.txt', msg_type: 'image' }, /not a picture that Feishu/],
    ['MP3 as audio', { ...TO, file: 'tone.mp3', msg_type: 'audio' }, /not Opus.*ffmpeg/],
    ['MOV as a video', { ...TO, file: 'clip.mov', msg_type: 'media' }, /not MP4.*ffmpeg/],
    ['a file as a card', { ...TO, file: 'a.txt', msg_type: 'interactive' }, /not as interactive/],
    ['a cover for a text', { ...TO, file: 'a.txt', cover: 'picture.png' }, /cover is for a video/],
    ['a cover that is none', { ...TO, file: 'clip.mp4', cover: 'a.txt' }, /`cover`.*not a picture/]
  ])('%s is told before any request', async (_, inputs, words) => {
    for (const name of ['tone.opus', 'tone.mp3', 'clip.mp4', 'clip.mov', 'picture.png'])
      await put(name)
    await writeFile(join(workspace, 'a.txt'), 'a')
    await writeFile(join(workspace, 'empty.txt'), '')
    const { outputs } = await step(inputs)
    expect(outputs).toMatchObject({ ok: 'false', error_code: 'INPUT' })
    expect(outputs.error_message).toMatch(words)
    expect(requests()).toBe(0)
  })
})

describe('local pictures', () => {
  const POST = JSON.stringify({
    zh_cn: { title: 'T', content: [[{ tag: 'img', image_key: './picture.png' }]] }
  })

  test.each<[string, Record<string, string>]>([
    ['a post', { msg_type: 'post', content: POST }],
    [
      'a card',
      {
        card: '{"elements": [{"tag": "img", "img_key": "file:picture.png", "alt": {"tag": "plain_text", "content": ""}}]}'
      }
    ],
    ['Markdown', { markdown: 'look: ![it](./picture.png) ![again](./picture.png)' }],
    ['a Markdown file', { card_file: 'docs/page.md' }]
  ])('in %s go up once', async (_, source) => {
    await put('picture.png')
    await mkdir(join(workspace, 'docs'))
    await writeFile(join(workspace, 'docs/page.md'), '![it](../picture.png)')
    const { outputs } = await step({ receive_id: 'oc_emulator,oc_second', ...source })
    expect(outputs).toMatchObject({ ok: 'true', error_message: '' })
    expect(uploads()).toHaveLength(1)
    for (const { sent } of messages()) expect(sent).toContain(uploads()[0]?.key)
    expect(outputs.card).toContain(uploads()[0]?.key)
  })

  test('an absolute path in Markdown is taken as it is', async () => {
    await put('picture.png')
    const { outputs } = await step({
      receive_id: 'oc_emulator',
      markdown: `![it](file://${join(workspace, 'picture.png')})`
    })
    expect(outputs.card).toMatch(/!\[it\]\(img_/)
  })

  test('one that is missing is an error in a card, and a link in Markdown', async () => {
    const card =
      '{"elements": [{"tag": "img", "img_key": "./no.png", "alt": {"tag": "plain_text", "content": ""}}]}'
    const bad = await step({ receive_id: 'oc_emulator', card })
    expect(bad.outputs).toMatchObject({ error_code: 'INPUT' })
    const { outputs, log } = await step({ receive_id: 'oc_emulator', markdown: '![it](./no.png)' })
    expect(outputs.ok).toBe('true')
    expect(outputs.card).toContain('🖼 it')
    expect(log.join()).toMatch(/no\.png.*shown as a link/)
  })

  test('are what a custom bot cannot have: an error in a post, a link with a warning in Markdown', async () => {
    await put('picture.png')
    const webhook_url = `${emulator.url}/open-apis/bot/v2/hook/hook-emulator`
    const bad = await step({ webhook_url, msg_type: 'post', content: POST })
    expect(bad.outputs.error_message).toMatch(/cannot upload.*`app_id`/)
    const all = await step({ webhook_url, markdown: 'no picture', upload_images: 'true' })
    expect(all.outputs.error_message).toMatch(/`upload_images`.*cannot upload.*`app_id`/)
    expect(requests()).toBe(0)
    const { outputs, log } = await step({ webhook_url, markdown: '![it](./picture.png)' })
    expect(outputs.ok).toBe('true')
    expect(log.join()).toMatch(/cannot upload.*shown as a link/)
  })
})
