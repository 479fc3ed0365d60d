import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Where browsers are that no PATH leads to. */
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

/** Nothing that is not needed for a picture: no sandbox (containers have none), no updates, no first run. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none'
]

// A busy machine takes its time.
const START_MS = 120_000

/** The path of a Chromium or its like on this machine; undefined when none is found. */
export async function findBrowser(path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter(folder => folder !== '')
  const candidates = [
    ...folders.flatMap(folder => NAMES.map(name => join(folder, name))),
    ...PLACES
  ]
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate
  return undefined
}

/** Starts a browser that `findBrowser` found; whoever starts it closes it. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath, args: FLAGS, timeout: START_MS })
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
