import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, openBrowser } from '../preview/browser.ts'

const SCREEN = { width: 1100, height: 760 }

/** Leaves a picture of the inbox in a temporary folder; undefined where no browser is found. */
export async function leavePicture(inboxUrl: string, path: string): Promise<string | undefined> {
  const executable = await findBrowser(path)
  if (executable === undefined) return undefined
  const browser = await openBrowser(executable)
  try {
    const page = await browser.newPage({ viewport: SCREEN, deviceScaleFactor: 2 })
    await page.goto(inboxUrl)
    await page.locator('.entry').first().waitFor()
    const file = join(await mkdtemp(join(tmpdir(), 'feishu-message-demo-')), 'inbox.png')
    await writeFile(file, await page.screenshot())
    return file
  } finally {
    await browser.close()
  }
}
