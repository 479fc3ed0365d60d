import { describe, expect, test } from '@jest/globals'
import { fitCard } from '../../../../src/cards/fit.ts'
import { markdownCard } from '../../../../src/cards/markdown/markdown-card.ts'
import { imageAddresses } from '../../../../src/cards/markdown/markdown-to-blocks.ts'
import { acceptedCard, CARD_LIMITS } from '../../../support/accepted-card.ts'
import { auditElements } from '../../../support/audit-card.ts'
import { makeMarkdownOptions } from '../../../support/make-markdown-options.ts'

const options = makeMarkdownOptions()
describe('markdownCard', () => {
  test('takes its title from the first heading, which the body does not repeat', () => {
    const draft = markdownCard({
      ...options,
      source: '\n# Hello **you** :tada:\n\ntext\n\n## More'
    })
    expect(draft.title).toBe('Hello you 🎉')
    expect(draft.parts[0]?.blocks).toEqual([[{ tag: 'markdown', content: 'text\n\n## More' }]])
  })

  test('a main heading is the title wherever it stands, a lesser one stays where it heads something', () => {
    const main = markdownCard({ ...options, source: '![logo](a.png)\n\n# Shop\n\ntext' })
    expect(main.title).toBe('Shop')
    expect(JSON.stringify(main.parts)).not.toContain('Shop')

    const lesser = markdownCard({ ...options, source: 'intro\n\n## Section\n\ntext' })
    expect(lesser.title).toBe('Section')
    expect(JSON.stringify(lesser.parts)).toContain('## Section')
  })

  test('a title of its own leaves the document whole', () => {
    const draft = markdownCard({
      ...options,
      source: '# Hello\n\ntext',
      overrides: { title: 'Mine' }
    })
    expect(draft.title).toBe('Mine')
    expect(JSON.stringify(draft.parts)).toContain('# Hello')
  })

  test('without a title the subtitle is one', () => {
    const overrides = { subtitle: 'Mine', color: 'red' as const }
    const draft = markdownCard({ ...options, source: 'text', overrides })
    expect(draft).toMatchObject({ title: 'Mine', color: 'red' })
    expect(draft.subtitle).toBeUndefined()
    expect(markdownCard({ ...options, source: '# Hi', overrides })).toMatchObject({
      title: 'Hi',
      subtitle: 'Mine'
    })
  })

  test('without a heading it has no header; the chat list shows how the text begins', () => {
    const { card } = fitCard(
      markdownCard({ ...options, source: 'just *text*\nmore' }),
      'auto',
      CARD_LIMITS
    )
    expect(card).toEqual({
      schema: '2.0',
      config: { update_multi: true, summary: { content: 'just text more' } },
      body: { elements: [{ tag: 'markdown', content: 'just *text*<br>more' }] }
    })
  })

  test.each(['', ' \n ', '<!-- nothing -->', '# '])('%j makes a card all the same', source => {
    expect(acceptedCard(markdownCard({ ...options, source }))['schema']).toBe('2.0')
  })

  test('release notes of 200 KB fit and lead to the whole', () => {
    const notes = Array.from(
      { length: 1_500 },
      (_, index) =>
        `## v1.${index}\n\n* fix(api): retry \`upload\` **${index}** by @mona in https://github.com/octo/shop/pull/${index}\n* 修复 #${index}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`
    ).join('\n')
    expect(notes.length).toBeGreaterThan(200_000)
    const { card, isShortened } = fitCard(
      markdownCard({ ...options, source: notes }),
      'auto',
      CARD_LIMITS
    )
    expect(isShortened).toBe(true)
    expect(CARD_LIMITS.bytesOf(card)).toBeLessThanOrEqual(CARD_LIMITS.maxBytes)
    expect(CARD_LIMITS.bytesOf(card)).toBeGreaterThan(CARD_LIMITS.maxBytes * 0.9)
    const { body } = card as { body: { elements: { tag: string }[] } }
    auditElements(body.elements.slice(0, -1))
    expect(JSON.stringify(body.elements.at(-1))).toContain(options.pageUrl)
  })

  test('says so when a document is longer than what is read of it, even if that fits', () => {
    const source = `start\n\n<!-- ${'hidden\n'.repeat(20_000)} -->\n\nend`
    const { card, isShortened } = fitCard(markdownCard({ ...options, source }), 'auto', CARD_LIMITS)
    expect(isShortened).toBe(false)
    expect(JSON.stringify(card)).toContain(`… read the rest](${options.pageUrl})`)
  })
})

test('imageAddresses lists the pictures as they are written', () => {
  const source =
    '![a](./chart.png) [![b](b&amp;.png)](x) <img src="c.png"> ![a](./chart.png) `![d](d.png)`\n\n<details>\n\n![e][e]\n</details>\n\n[e]: e.png'
  expect(imageAddresses(source)).toEqual(['./chart.png', 'b&.png', 'c.png', 'e.png'])
})
