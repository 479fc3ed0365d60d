import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CardDraft, CardPart } from '../../../src/cards/card.ts'
import { countElements, countTables } from '../../../src/cards/count.ts'
import { foldingPanel, linkButton, markdown, textBlock } from '../../../src/cards/elements.ts'
import { fitCard } from '../../../src/cards/fit.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { escapeCardLine, md } from '../../../src/text/card-markdown.ts'
import { messageLimits, webhookLimits } from '../../support/card-limits.ts'
import { hostileText } from '../../support/hostile.ts'

function draftOf(...parts: CardPart[]): CardDraft {
  return {
    title: 'Build',
    color: 'green',
    tags: [],
    parts,
    buttons: [],
    wholeUrl: 'https://github.com/octo/shop/actions/runs/1'
  }
}

function linesPart(importance: CardPart['importance'], name: string, count: number): CardPart {
  return {
    importance,
    blocks: Array.from({ length: count }, (_, index) => [
      markdown(escapeCardLine(`${name} ${index + 1} ${'.'.repeat(300)}`))
    ]),
    rest: left => markdown(md`${left} more`)
  }
}

function fit(draft: CardDraft, limits = messageLimits): string {
  return JSON.stringify(fitCard(draft, 'auto', limits).card)
}

describe('a card within the limits', () => {
  test('is left alone', () => {
    const draft = draftOf(linesPart('extra', 'line', 10))
    const { card, isShortened } = fitCard(draft, 'auto', messageLimits)
    expect(isShortened).toBe(false)
    expect(card).toEqual(finishCard(draft, 'auto'))
  })
})

describe('a card over a limit', () => {
  test('says that it was shortened and links to the whole, in both languages', () => {
    const { card, isShortened } = fitCard(
      draftOf(linesPart('normal', 'line', 500)),
      'auto',
      messageLimits
    )
    expect(isShortened).toBe(true)
    const text = JSON.stringify(card)
    expect(text).toContain('[see it all](https://github.com/octo/shop/actions/runs/1)')
    expect(text).toContain('[查看完整内容](https://github.com/octo/shop/actions/runs/1)')
  })

  test('loses blocks from the end and counts them', () => {
    const text = fit(draftOf(linesPart('normal', 'line', 500)))
    const shown = text.match(/line \d+ /g) ?? []
    expect(shown[0]).toBe('line 1 ')
    expect(shown.at(-1)).toBe(`line ${shown.length} `)
    expect(text).toContain(`${500 - shown.length} more`)
  })

  test('uses the room there is', () => {
    const { card } = fitCard(draftOf(linesPart('normal', 'line', 500)), 'auto', messageLimits)
    expect(messageLimits.bytesOf(card)).toBeGreaterThan(messageLimits.maxBytes - 600)
  })

  test('loses the least important first', () => {
    const text = fit(
      draftOf(
        linesPart('main', 'main', 20),
        linesPart('extra', 'extra', 20),
        linesPart('normal', 'normal', 500)
      )
    )
    expect(text).toContain('main 20 ')
    expect(text).toContain('normal 1 ')
    expect(text).not.toContain('extra 1 ')
  })

  test('of two equally important parts the bigger gives way', () => {
    const text = fit(draftOf(linesPart('normal', 'big', 500), linesPart('normal', 'small', 20)))
    expect(text).toContain('big 1 ')
    expect(text).toContain('small 20 ')
  })

  test('is told shorter before anything is cut off', () => {
    const lean = linesPart('normal', 'lean', 3).blocks
    const text = fit(draftOf({ ...linesPart('normal', 'full', 100), lean }))
    expect(text).not.toContain('full')
    expect(text).toContain('lean 3 ')
    expect(text).not.toContain('more')
  })

  test('a long text is cut at a word, a long name at a grapheme', () => {
    const words = fit(
      draftOf({ importance: 'normal', blocks: [[textBlock('word '.repeat(20_000))]] })
    )
    expect(words).toMatch(/word…"/)
    const family = '👨‍👩‍👧‍👦'
    const emoji = fit(draftOf({ importance: 'normal', blocks: [[textBlock(family.repeat(5000))]] }))
    expect(emoji).toContain(`${family}…"`)
  })

  test('a panel and a table lose what is at their end', () => {
    const lines = linesPart('normal', 'line', 300).blocks.flat()
    const rows = Array.from({ length: 500 }, (_, index) => ({
      a: `row ${index} ${'.'.repeat(99)}`
    }))
    const table = { tag: 'table', columns: [{ name: 'a', data_type: 'text' }], rows }
    const panel = fit(draftOf({ importance: 'normal', blocks: [[foldingPanel(md`all`, lines)]] }))
    expect(panel).toMatch(/collapsible_panel.*line 1 .*line 20 /)
    expect(fit(draftOf({ importance: 'normal', blocks: [[table]] }))).toMatch(/row 1 .*row 100 /)
  })

  test('what cannot be cut goes as a whole', () => {
    const button = linkButton('b', `https://example.com/${'u'.repeat(40_000)}`)
    const blocks = button === undefined ? [] : [[button], [markdown(md`after`)]]
    const text = fit(draftOf({ importance: 'normal', blocks }, linesPart('main', 'main', 2)))
    expect(text).not.toContain('uuu')
    expect(text).toContain('main 2 ')
  })

  test('more than 200 elements are too many, however small', () => {
    const tiny: CardPart = {
      importance: 'normal',
      blocks: Array.from({ length: 400 }, () => [textBlock('x')])
    }
    const { card } = fitCard(draftOf(tiny), 'auto', messageLimits)
    expect(countElements(card)).toBeLessThanOrEqual(200)
    expect(countElements(card)).toBeGreaterThan(190)
  })

  test('a sixth table is one too many', () => {
    const blocks = Array.from({ length: 8 }, () => [{ tag: 'table', columns: [], rows: [] }])
    const { card } = fitCard(draftOf({ importance: 'normal', blocks }), 'auto', messageLimits)
    expect(countTables(card)).toBe(5)
  })

  test('keeps both languages while it can, then English', () => {
    const both = (size: number): CardPart => ({
      importance: 'main',
      blocks: [[textBlock({ en_us: 'e'.repeat(size), zh_cn: 'z'.repeat(size) })]]
    })
    expect(fit(draftOf(both(7000), linesPart('extra', 'x', 50)))).toContain('zzz')
    const english = fit(draftOf(both(20_000)))
    expect(english).toContain('e'.repeat(20_000))
    expect(english).not.toContain('zzz')
  })

  test('endless titles, tags and buttons are cut to what a client shows', () => {
    const button = linkButton('b'.repeat(100), `https://example.com/${'u'.repeat(50)}`)
    const card = fit({
      ...draftOf(linesPart('main', 'main', 3)),
      title: 't'.repeat(50_000),
      subtitle: 's'.repeat(50_000),
      tags: Array.from({ length: 50 }, () => ({ text: 'g'.repeat(5000), color: 'blue' as const })),
      buttons: button === undefined ? [] : Array.from({ length: 300 }, () => button)
    })
    expect(card).toContain('main 3 ')
    expect(card).toContain('t'.repeat(100))
    expect(card.split('"button"')).toHaveLength(9)
  })
})

test('any draft fits, whatever is in it', () => {
  const part = fc.record({
    importance: fc.constantFrom('extra' as const, 'normal' as const, 'main' as const),
    blocks: fc.array(
      fc.array(
        hostileText.chain(text => fc.constantFrom(textBlock(text), markdown(escapeCardLine(text)))),
        { minLength: 1, maxLength: 3 }
      ),
      { maxLength: 40 }
    )
  })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), hostileText, (parts, text) => {
      const draft = { ...draftOf(...parts), title: text, subtitle: text, wholeUrl: text }
      const { card } = fitCard(draft, 'auto', webhookLimits)
      expect(webhookLimits.bytesOf(card)).toBeLessThanOrEqual(webhookLimits.maxBytes)
      expect(countElements(card)).toBeLessThanOrEqual(200)
    }),
    { numRuns: 40 }
  )
})
