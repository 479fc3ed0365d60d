import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutMarkdown } from '../../../src/text/card-cut.ts'

describe('cutMarkdown', () => {
  test.each([
    ['short', 10, 'short'],
    ['some words that go on', 12, 'some words …'],
    ['**bold text** and more', 10, undefined],
    ['see **bold text** and more', 12, 'see …'],
    ['see [a link](https://example.com/) and more', 30, 'see …'],
    ['see [a link](https://example.com/) and more', 36, 'see [a link](https://example.com/) …'],
    ["see <font color='grey'>small print</font> and more", 30, 'see …'],
    ['a &#38;&#38;&#38; b', 8, 'a …'],
    ['one<br>two<br>three', 12, 'one<br>two …'],
    ['- one item\n- another\n- a third item', 26, '- one item\n- another …'],
    [`- one\n${'word '.repeat(50)}`, 250, `- one\n${'word '.repeat(48)}…`],
    ['use `npm run all` now', 10, 'use …'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |', 34, '| a | b |\n|---|---|\n| 1 | 2 | …'],
    ['```ts\none\ntwo\nthree\n```', 15, '```ts\none\ntwo\n…\n```'],
    ['text\n```ts\none\ntwo\n```', 12, 'text …'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 15, '👨‍👩‍👧‍👦 …'],
    ['😀😀', 1, undefined]
  ])('%j at %d', (content, max, expected) => {
    expect(cutMarkdown(content, max)).toBe(expected)
  })

  test('never cuts markup in two', () => {
    const unit = fc.constantFrom(
      'word',
      '部署',
      '&#60;',
      '**b**',
      '[a&#93;](https://example.com/)',
      '[![i](img_v3_1) b](https://example.com/)',
      "<font color='red'>r</font>",
      '<br>',
      '`code`',
      '*i **b** i*'
    )
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), fc.nat(200), (units, max) => {
        // Of emphasis that touches, `i**i`, nobody can say where one ends.
        const content = units.join(' ')
        const cut = cutMarkdown(content, max)
        if (cut === undefined || cut === content) return
        const kept = cut.slice(0, -2)
        // What is kept are whole units, but for a plain word.
        let rest = kept
        for (const whole of units) {
          if (!rest.startsWith(whole)) break
          rest = rest.slice(whole.length).replace(/^ /, '')
        }
        expect(['', 'w', 'wo', 'wor', 'word', '部']).toContain(rest)
        expect(cut.length).toBeLessThanOrEqual(max + 2)
      })
    )
  })

  test('hundreds of kilobytes take no time to speak of', () => {
    const content = '**a** [b](https://example.com/) `c` '.repeat(20_000)
    expect(cutMarkdown(content, 500_000)?.length).toBeGreaterThan(499_000)
  })
})
