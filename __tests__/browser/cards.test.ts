import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from '../../src/emulator/inbox/drawing.ts'
import { describeInBrowser } from './browser.ts'
import { allCards, sheetOf } from './sheet.ts'

const CARDS = allCards()

describeInBrowser('every card, drawn', browser => {
  describe.each(LANGUAGES)('in %s', language => {
    describe.each(['light', 'dark'] as const)('%s', theme => {
      let found: Record<string, string[]>

      beforeAll(async () => {
        const page = await browser().newPage({ viewport: { width: 360, height: 800 } })
        found = await measure(page, sheetOf(CARDS, { language, theme, width: 320 }))
        await page.close()
      })

      test.each([...CARDS.keys()])('%s fits a phone of 320 pixels, and can be read', name => {
        expect(found[name]).toEqual([])
      })
    })
  })
})

/** What is wrong with each section of a page, by its id. */
async function measure(page: Page, html: string): Promise<Record<string, string[]>> {
  await page.setContent(html)
  await page.addScriptTag({ path: join(import.meta.dirname, 'measure.js') })
  // Folded panels are read too.
  await page.evaluate('for (const panel of document.querySelectorAll("details")) panel.open = true')
  return page.evaluate<Record<string, string[]>>('measure()')
}
