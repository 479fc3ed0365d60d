import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutGraphemes, cutWords, oneLine } from '../../../src/text/graphemes.ts'

const FAMILY = '👨‍👩‍👧‍👦'

function graphemesOf(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment
  )
}

describe('cutGraphemes', () => {
  test.each([
    ['hello', 5, 'hello'],
    ['hello!', 5, 'hell…'],
    ['four words in all', 6, 'four…'],
    [FAMILY.repeat(3), 3, FAMILY.repeat(3)],
    [FAMILY.repeat(4), 3, `${FAMILY.repeat(2)}…`],
    ['e\u0301'.repeat(5), 4, `${'e\u0301'.repeat(3)}…`],
    ['部署到生产环境失败', 5, '部署到生…']
  ])('%s at %d', (text, max, expected) => {
    expect(cutGraphemes(text, max)).toBe(expected)
  })

  test('a letter under thousands of accents does not blow up a line', () => {
    expect(cutGraphemes('a' + '\u0301'.repeat(10_000), 10).length).toBeLessThan(100)
  })

  test('the result is whole graphemes of the text, at most as many as asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const cut = cutGraphemes(text, max)
        expect(graphemesOf(cut).length).toBeLessThanOrEqual(max)
        if (cut !== text) expect(text.startsWith(cut.slice(0, -1))).toBe(true)
      })
    )
  })
})

describe('cutWords', () => {
  test.each([
    ['some words', 20, 'some words'],
    ['some words in all', 9, 'some…'],
    ['one longword', 10, 'one…'],
    ['x'.repeat(60), 50, `${'x'.repeat(49)}…`],
    ['部署到生产环境失败', 5, '部署到生…']
  ])('%s at %d', (text, max, expected) => {
    expect(cutWords(text, max)).toBe(expected)
  })
})

describe('oneLine', () => {
  test('line breaks, tabs and runs of blanks become one blank', () => {
    expect(oneLine('  fix: a\r\n\n\tb\u2028c  ', 50)).toBe('fix: a b c')
  })

  test('control characters and bidirectional controls go', () => {
    expect(oneLine('a\u0000b\u202ec\u2066d\u200fe', 50)).toBe('abcde')
  })

  test('half a surrogate pair becomes the replacement character', () => {
    expect(oneLine('a\ud83d', 50)).toBe('a\ufffd')
  })

  test('megabytes are cut before they are looked at', () => {
    expect(oneLine(' '.repeat(5_000_000) + 'x', 10)).toBe('…')
    expect(oneLine('x'.repeat(5_000_000), 10)).toBe('xxxxxxxxx…')
  })
})
