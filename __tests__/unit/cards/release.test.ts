import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countElements } from '../../../src/cards/count.ts'
import { markdown } from '../../../src/cards/elements.ts'
import { fitCard } from '../../../src/cards/fit.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { releaseCard, type ReleaseCardData } from '../../../src/cards/release.ts'
import { escapeCardLine } from '../../../src/text/card-markdown.ts'
import { messageLimits, webhookLimits } from '../../support/card-limits.ts'
import { hostileText, hostileUrl } from '../../support/hostile.ts'
import { makeAsset, makeReleaseData } from '../../support/make-release.ts'
import { linksOf, markupOf } from '../../support/markup.ts'

function textOf(overrides: Partial<ReleaseCardData> = {}): string {
  return JSON.stringify(finishCard(releaseCard(makeReleaseData(overrides)), 'en_us'))
}

describe('the release card', () => {
  test('names repository and tag, and the title under them', () => {
    expect(finishCard(releaseCard(makeReleaseData()), 'en_us')['header']).toMatchObject({
      title: { content: 'octo/shop v2.4.0' },
      subtitle: { content: 'Faster checkout' },
      text_tag_list: [{ text: { content: 'Latest' } }]
    })
  })

  test.each([
    ['prerelease' as const, 'Pre-release'],
    ['draft' as const, 'Draft']
  ])('%s says so', (state, word) => {
    expect(textOf({ state })).toContain(`"${word}"`)
  })

  test('does not repeat the tag as a title', () => {
    expect(textOf({ name: 'v2.4.0' })).not.toContain('subtitle')
  })

  test('says who and when, and links the tag', () => {
    const text = textOf()
    expect(text).toContain('[v2.4.0](https://github.com/octo/shop/tree/v2.4.0)')
    expect(text).toContain('[&#64;mona](https://github.com/mona)')
    expect(text).toContain("millisecond='1748963040000' format_type='date_num'")
  })

  test('the first three files are buttons with their size, the others lie in a panel', () => {
    const text = textOf({ assets: ['a', 'b', 'c', 'd', 'e'].map(name => makeAsset(name, 2048)) })
    expect(text).toContain('"📦 c (2 KB)"')
    expect(text).not.toContain('"📦 d')
    expect(text).toMatch(/collapsible_panel.*2 more files.*\[d\]/)
  })

  test('leaves out what is not known', () => {
    const { author, publishedAt, tagUrl, compareUrl, changesUrl, name, ...known } =
      makeReleaseData()
    const text = JSON.stringify(
      finishCard(releaseCard({ ...known, notes: [], assets: [] }), 'auto')
    )
    expect(text).not.toMatch(/undefined|Compare|All changes|local_datetime/)
    expect([author, publishedAt, tagUrl, compareUrl, changesUrl, name]).not.toContain(undefined)
  })

  test('200 KB of notes end between two blocks with a link to the rest; the files stay', () => {
    const notes = Array.from({ length: 400 }, (_, index) => [
      markdown(escapeCardLine(`Change ${index + 1}. ${'More of it. '.repeat(40)}`))
    ])
    const { card, isShortened } = fitCard(
      releaseCard(makeReleaseData({ notes })),
      'auto',
      messageLimits
    )
    const text = JSON.stringify(card)
    expect(isShortened).toBe(true)
    expect(text).toMatch(/Change 1\. .*Change 20\. .*More of it\."\},\{/)
    expect(text).toContain(
      '[… read the rest of the notes](https://github.com/octo/shop/releases/tag/v2.4.0)'
    )
    expect(text).toContain('checksums.txt')
  })

  test('hostile texts make no markup, and links lead to http(s) only', () => {
    const dataOf = (text: string, url: string): ReleaseCardData => ({
      ...makeReleaseData(),
      repository: text,
      tag: text,
      name: `${text} `,
      url,
      tagUrl: url,
      author: { login: text, url },
      assets: Array.from({ length: 6 }, () => ({ name: text, size: 1, url })),
      compareUrl: url
    })
    const cardOf = (text: string, url = 'https://example.com/'): unknown =>
      finishCard(releaseCard(dataOf(text, url)), 'auto')
    const expected = markupOf(cardOf('text'))
    fc.assert(
      fc.property(hostileText, hostileUrl, (text, url) => {
        expect(markupOf(cardOf(text))).toEqual(expected)
        for (const link of linksOf(cardOf(text, url))) {
          expect(link).toMatch(/^https?:\/\/[^\s()<>"'\\`]+$/)
        }
        const fitted = fitCard(releaseCard(dataOf(text, url)), 'auto', webhookLimits).card
        expect(webhookLimits.bytesOf(fitted)).toBeLessThanOrEqual(webhookLimits.maxBytes)
        expect(countElements(fitted)).toBeLessThanOrEqual(200)
      }),
      { numRuns: 60 }
    )
  })
})
