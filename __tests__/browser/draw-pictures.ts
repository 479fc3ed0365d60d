// `npm run pictures`: the pictures of docs/images/, drawn from the golden cards and recorded events. Needs a
// browser, and makes the files smaller where pngquant is found.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Language } from '../../src/emulator/inbox/drawing.ts'
import type { JsonObject } from '../../src/emulator/json.ts'
import { findBrowser, openBrowser } from '../../src/preview/browser.ts'
import { composePreview } from '../../src/preview/compose-preview.ts'
import { previewPage } from '../../src/preview/preview-page.ts'
import { readEvent } from '../../src/preview/sample-run.ts'
import { takePicture } from '../../src/preview/take-picture.ts'
import { openInbox } from './open-inbox.ts'

const TESTS = join(import.meta.dirname, '..')
const ROOT = join(TESTS, '..')
const IMAGES = join(ROOT, 'docs/images')

/** Pixels: two cards stand side by side in a README. */
const WIDTH = 440

const LANGUAGES = { en: 'en_us', 'zh-CN': 'zh_cn' } as const
const TIME_ZONES = { en_us: 'UTC', zh_cn: 'Asia/Shanghai' } as const

/** Pictures by name: a golden card, or the card of a recorded event. */
const GOLDEN = {
  'status-running': 'status/run-live.auto',
  'status-success': 'status/run-fixed.auto',
  'status-failure': 'status/run-failure.auto',
  'status-job': 'status/job-failure.auto',
  release: 'release/latest.auto'
}

const EVENTS = {
  'event-push': 'push',
  'event-pull-request': 'pull_request.opened',
  'event-review': 'pull_request_review_comment.created',
  'event-issue': 'issues.opened',
  'event-deployment': 'deployment_status.waiting',
  'event-workflow-dispatch': 'workflow_dispatch'
}

/** Cards of examples/cards/, with what they are sent with. */
const EXAMPLES = {
  'card-deployment-approval': {
    file: 'deployment-approval.yml',
    variables: {
      environment: 'production',
      approvers: ['ou_mona'],
      changes: 'https://github.com/octo/shop/compare/production...main'
    }
  },
  'card-pull-request-reminder': {
    file: 'pull-request-reminder.yml',
    variables: {
      pull_requests: [
        waiting(87, 'Checkout in one step', 'mona'),
        waiting(91, 'fix: retry the upload when the socket closes', 'tom')
      ]
    }
  }
}

function waiting(number: number, title: string, login: string): JsonObject {
  return { number, title, url: `https://github.com/octo/shop/pull/${number}`, author: { login } }
}

const MARKDOWN = `## What is new

- Checkout in **one step** ([#87](https://github.com/octo/shop/pull/87))
- Uploads are tried again, \`--retries 3\` by default

| Browser | Tests | Time |
| --- | --- | ---: |
| Chromium | ✅ 214 | 1m 05s |
| Firefox | ✅ 214 | 1m 31s |
| WebKit | ⚠️ 213 | 1m 12s |

> [!WARNING]
> Run the database migration first.

\`\`\`shell
npm run migrate
\`\`\`
`

async function main(): Promise<void> {
  const executable = await findBrowser(process.env['PATH'] ?? '')
  if (executable === undefined) throw new Error('No browser was found. Install chromium.')
  await mkdir(IMAGES, { recursive: true })
  const browser = await openBrowser(executable)
  try {
    const cards = await allCards()
    for (const [ending, language] of Object.entries(LANGUAGES)) {
      for (const [name, card] of cards)
        await write(`${name}.${ending}.png`, await drawCard(browser, card, language))
      await write(`inbox.${ending}.png`, await drawInbox(browser, language))
    }
    const markdown = await compose({ markdown: MARKDOWN, title: 'octo/shop v2.4.0' }, 'push')
    await write('markdown.png', await drawCard(browser, markdown, 'en_us'))
    const failure = golden(GOLDEN['status-failure'])
    await write('status-failure.dark.png', await drawCard(browser, failure, 'en_us', 'dark'))
  } finally {
    await browser.close()
  }
}

async function allCards(): Promise<ReadonlyMap<string, JsonObject>> {
  const cards = new Map<string, JsonObject>()
  for (const [name, file] of Object.entries(GOLDEN)) cards.set(name, golden(file))
  for (const [name, event] of Object.entries(EVENTS))
    cards.set(name, await compose({ card: 'event' }, event))
  for (const [name, { file, variables }] of Object.entries(EXAMPLES)) {
    const inputs = { card_file: `examples/cards/${file}`, variables: JSON.stringify(variables) }
    cards.set(name, await compose(inputs, 'push'))
  }
  return cards
}

function golden(name: string): JsonObject {
  return JSON.parse(readFileSync(join(TESTS, 'golden/cards', `${name}.json`), 'utf8')) as JsonObject
}

async function compose(inputs: Record<string, string>, event: string): Promise<JsonObject> {
  const quiet = (): void => undefined
  const { content } = await composePreview({
    inputs,
    event: readEvent(join(TESTS, 'fixtures/events', `${event}.json`)),
    folders: [ROOT],
    log: { info: quiet, notice: quiet, warning: quiet, error: quiet, debug: quiet }
  })
  return content.content
}

function drawCard(
  browser: Browser,
  content: JsonObject,
  language: Language,
  theme: 'light' | 'dark' = 'light'
): Promise<Uint8Array> {
  const looks = { language, theme, width: WIDTH }
  const html = previewPage({ msgType: 'interactive', content }, looks, {
    imageUrl: () => undefined,
    nameOf: () => 'Mona'
  })
  return takePicture(browser, html, { width: WIDTH, timeZone: TIME_ZONES[language] })
}

/** The inbox after a run: its card, a failure told in the thread, and the request beside it. */
async function drawInbox(browser: Browser, language: Language): Promise<Uint8Array> {
  const { page, send, call, close } = await openInbox(browser)
  try {
    const id = await send('interactive', golden('status/run-in_progress.auto'))
    await call('PATCH', `/im/v1/messages/${id}`, {
      content: JSON.stringify(golden('status/run-failure.auto'))
    })
    await call('POST', `/im/v1/messages/${id}/reply`, {
      msg_type: 'text',
      content: JSON.stringify({
        text: '<at user_id="ou_mona"></at> test (node 24, ubuntu) failed'
      }),
      reply_in_thread: true
    })
    await page.setViewportSize({ width: 1280, height: 640 })
    if (language === 'zh_cn') await page.getByRole('button', { name: '中文' }).click()
    await page.locator('.details-button').first().click()
    await page.locator('#details summary').first().click()
    await page.locator('.in-thread').waitFor()
    await page.locator('#messages').evaluate('element => element.scrollTo(0, 0)')
    return await page.screenshot()
  } finally {
    await close()
  }
}

async function write(name: string, png: Uint8Array): Promise<void> {
  const path = join(IMAGES, name)
  await writeFile(path, png)
  const smaller = spawnSync('pngquant', ['--force', '--strip', '--ext', '.png', path])
  const note = smaller.error === undefined ? '' : ' (as it is: no pngquant here)'
  process.stdout.write(`${name}${note}\n`)
}

await main()
