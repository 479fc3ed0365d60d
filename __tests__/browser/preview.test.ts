import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPicture } from '../../src/emulator/rules/picture.ts'
import { describeInBrowser } from './browser.ts'

const CLI = join(import.meta.dirname, '../../src/preview/cli.ts')
const CARD = join(import.meta.dirname, 'cards/everything.json')

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-test-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function preview(args: string[]): Promise<string> {
  const { stderr } = await run(process.execPath, [CLI, ...args])
  return stderr
}

describeInBrowser('a preview', browser => {
  test('is a picture, two pixels for one', async () => {
    const png = join(folder, 'card.png')
    expect(await preview(['status', '--png', png, '--width', '375'])).toContain(`picture  ${png}`)
    const picture = readPicture(await readFile(png))
    expect(picture).toMatchObject({ format: 'png', size: { width: (375 + 32) * 2 } })
    expect(picture?.size?.height).toBeGreaterThan(400)
  })

  test('is a page that works on its own, under its policy', async () => {
    const out = join(folder, 'card.html')
    await preview([CARD, '--out', out])
    const context = await browser().newContext({ timezoneId: 'Asia/Shanghai', offline: true })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(pathToFileURL(out).href)
    expect(await page.locator('local-time').first().innerText()).toBe('Jun 3, 2025')
    await page.locator('.pager').first().getByRole('button', { name: '›' }).click()
    expect(await page.locator('.pager span').first().innerText()).toBe('2/2')
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('without a browser', () => {
  test('the page is written all the same', async () => {
    const out = join(folder, 'alone.html')
    await preview(['event', '--out', out])
    expect(await readFile(out, 'utf8')).toContain('octo/shop')
  })

  test('a card that is wrong is told with its place, and nothing is written', async () => {
    const failed = await preview(['no-such-card.yml', '--out', join(folder, 'none.html')]).catch(
      (error: unknown) => error
    )
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('no-such-card.yml') })
  })
})
