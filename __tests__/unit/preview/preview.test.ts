import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { composePreview, type PreviewRequest } from '../../../src/preview/compose-preview.ts'
import { dataUrls } from '../../../src/preview/data-url.ts'
import { readPreviewOptions } from '../../../src/preview/options.ts'
import { previewPage } from '../../../src/preview/preview-page.ts'
import { runEnvironment, sampleEvent } from '../../../src/preview/sample-run.ts'
import { PNG } from '../emulator/harness.ts'

const NOTHING = { imageUrl: () => undefined, nameOf: () => undefined }

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-test-'))
  await writeFile(join(folder, 'pixel.png'), PNG)
})

afterAll(() => rm(folder, { recursive: true }))

async function compose(
  inputs: PreviewRequest['inputs'],
  more: Partial<PreviewRequest> = {}
): Promise<{
  json: string
  warnings: string[]
  composed: Awaited<ReturnType<typeof composePreview>>
}> {
  const warnings: string[] = []
  const quiet = (): void => undefined
  const log = {
    info: quiet,
    notice: quiet,
    error: quiet,
    debug: quiet,
    warning: (text: string) => void warnings.push(text)
  }
  const composed = await composePreview({
    inputs,
    event: sampleEvent('push'),
    folders: [folder],
    log,
    ...more
  })
  return { json: JSON.stringify(composed.content.content), warnings, composed }
}

describe('what is shown', () => {
  test.each([
    ['status', 'CI #128 · main'],
    ['release', 'octo/shop v2.4.0'],
    ['event', 'octo/shop']
  ])('%s by its name alone, from a sample', async (card, part) => {
    const options = readPreviewOptions([card])
    if (options === 'help') throw new Error('not help')
    const { json } = await compose(options.inputs, options)
    expect(json).toContain(part)
  })

  test('a file, its templates filled in from the event', async () => {
    await writeFile(
      join(folder, 'card.yml'),
      'schema: "2.0"\nbody:\n  elements:\n    - {tag: markdown, content: "by {{ event.pusher.name }}"}\n'
    )
    expect((await compose({ card_file: 'card.yml' })).json).toContain('by mona')
  })

  test('a card with a local picture, whose bytes go into the page', async () => {
    const elements = [
      { tag: 'img', img_key: './pixel.png', alt: { tag: 'plain_text', content: '' } }
    ]
    await writeFile(join(folder, 'a.json'), JSON.stringify({ schema: '2.0', body: { elements } }))
    const { composed } = await compose({ card_file: 'a.json' })
    const urls = await dataUrls(composed.pictures)
    const page = previewPage(
      composed.content,
      { language: 'en_us', theme: 'light', width: 600 },
      { ...NOTHING, imageUrl: key => urls.get(key) }
    )
    expect(page).toContain(`src="data:image/png;base64,${PNG.toString('base64')}"`)
  })

  test('a card that Feishu would refuse is refused, with the place', async () => {
    await writeFile(
      join(folder, 'bad.json'),
      '{"schema":"2.0","body":{"elements":[{"tag":"note","elements":[]}]}}'
    )
    await expect(compose({ card_file: 'bad.json' })).rejects.toThrow(
      /bad\.json, line 1.*body\.elements\[0\]/s
    )
  })
})

describe('the page', () => {
  const looks = { language: 'zh_cn', theme: 'dark', width: 375 } as const

  test('holds no markup of the message, and runs no script of it', () => {
    const hostile = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>'
    const page = previewPage({ msgType: 'text', content: { text: hostile } }, looks, NOTHING)
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toMatch(/script-src &#39;sha256-[\w+/=]+&#39;/)
  })

  test('needs nothing else', () => {
    const page = previewPage({ msgType: 'text', content: { text: 'a' } }, looks, NOTHING)
    expect(page).toContain('<html lang="zh-CN" data-theme="dark">')
    expect(page).not.toMatch(/<link|src="|@import|url\(|^import /m)
  })
})

describe('the command line', () => {
  test('takes inputs, the reader and the screen', () => {
    expect(
      readPreviewOptions([
        'status',
        '--input',
        'title=a=b',
        '--locale',
        'zh_cn',
        '--theme',
        'dark',
        '--width',
        '375',
        '--png',
        'x.png'
      ])
    ).toMatchObject({
      inputs: { card: 'status', title: 'a=b', status: 'failure' },
      language: 'zh_cn',
      theme: 'dark',
      width: 375,
      png: 'x.png'
    })
    expect(readPreviewOptions(['--help'])).toBe('help')
  })

  test.each([
    [['a.yml', 'b.yml'], /one card/],
    [['status', '--locale', 'fr_fr'], /--locale is one of zh_cn, en_us/],
    [['status', '--width', 'wide'], /--width/],
    [['status', '--input', 'title'], /name=value/],
    [['status', '--nonsense'], /nonsense/]
  ])('%j is refused', (args, message) => {
    expect(() => readPreviewOptions(args)).toThrow(message)
  })

  test('a pull request is a run for its merge', () => {
    const payload = {
      pull_request: { number: 7, head: { ref: 'fix', sha: 'abc' }, base: { ref: 'main' } }
    }
    expect(runEnvironment({ name: 'pull_request', path: 'x', payload })).toMatchObject({
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'fix',
      GITHUB_SHA: 'abc'
    })
  })
})
