import type { Browser } from 'playwright-core'

export type PictureOptions = {
  /** Pixels of the screen, as CSS counts them. */
  readonly width: number
  /** Device pixels for one of CSS. */
  readonly scale?: number
  /** The reader's time zone; the machine's own when left out. */
  readonly timeZone?: string
}

/** The message of a preview page as a PNG, as high as it is. */
export async function takePicture(
  browser: Browser,
  html: string,
  { width, scale = 2, timeZone }: PictureOptions
): Promise<Uint8Array> {
  const context = await browser.newContext({
    // The page has 16 pixels of air on both sides.
    viewport: { width: width + 32, height: 600 },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    offline: true,
    ...(timeZone === undefined ? {} : { timezoneId: timeZone })
  })
  try {
    const page = await context.newPage()
    await page.setContent(html)
    return await page.locator('body').screenshot()
  } finally {
    await context.close()
  }
}
