// `npm run preview -- card.yml --event push.json`: what a message will look like, without sending it.
import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findBrowser, openBrowser } from './browser.ts'
import { composePreview } from './compose-preview.ts'
import { dataUrls } from './data-url.ts'
import { readPreviewOptions, USAGE, type PreviewOptions } from './options.ts'
import { previewPage } from './preview-page.ts'
import { takePicture } from './take-picture.ts'

async function main(args: readonly string[]): Promise<void> {
  const options = readPreviewOptions(args)
  if (options === 'help') {
    console.log(USAGE)
    return
  }
  const { content, pictures } = await composePreview({
    ...options,
    folders: [process.cwd(), dirname(resolve(options.inputs['card_file'] ?? ''))],
    log: LOG
  })
  if (options.printsJson) console.log(JSON.stringify(content.content, null, 2))
  const urls = await dataUrls(pictures)
  const html = previewPage(content, options, {
    imageUrl: key => urls.get(key),
    nameOf: () => undefined
  })
  const path = await writePage(html, options)
  if (options.png !== undefined) await writePicture(html, options.png, options.width)
  if (options.opens && path !== undefined) open(path)
}

/** Without a place for it the page goes to a temporary folder, unless only a picture was asked for. */
async function writePage(html: string, options: PreviewOptions): Promise<string | undefined> {
  if (options.out === undefined && options.png !== undefined && !options.opens) return undefined
  const path =
    options.out ?? join(await mkdtemp(join(tmpdir(), 'feishu-message-preview-')), 'card.html')
  await writeFile(path, html)
  console.error(`page     ${resolve(path)}`)
  return resolve(path)
}

async function writePicture(html: string, path: string, width: number): Promise<void> {
  const executable = await findBrowser(process.env['PATH'] ?? '')
  if (executable === undefined) {
    console.error('picture  left out: no Chromium, Chrome or Edge was found on this machine')
    return
  }
  const browser = await openBrowser(executable)
  try {
    await writeFile(path, await takePicture(browser, html, { width }))
    console.error(`picture  ${resolve(path)}`)
  } finally {
    await browser.close()
  }
}

function open(path: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', path]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', path]
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  child.on('error', () => console.error('no program was found that opens the page'))
  child.unref()
}

/** On standard error, so that `--json` can be piped on. */
const LOG = {
  info: (text: string): void => console.error(text),
  notice: (text: string): void => console.error(text),
  warning: (text: string): void => console.error(`warning  ${text}`),
  error: (text: string): void => console.error(`error    ${text}`),
  debug: (): void => undefined
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
