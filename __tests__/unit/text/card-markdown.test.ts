import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  escapeCardLine,
  escapeCardMarkdown,
  joinMarkdown,
  markdownLink,
  md,
  safeUrl
} from '../../../src/text/card-markdown.ts'
import { ATTACKS, hostileText, splitHostileText } from '../../support/hostile-text.ts'
import { renderMarkdown } from '../../support/rendered-markdown.ts'

const RUNS = { numRuns: 2_000 }

/** What a reader should see of foreign text, said in another way than the escaper does it. */
function seen(text: string): string[] {
  const clean = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, '')
  return clean
    .trim()
    .split('\n')
    .map(line => line.replace(/\t/g, ' ').trim())
}

/** The patterns that make Feishu's client act, looked for without a parser. */
function expectInert(markdown: string): void {
  const own = markdown.replaceAll('<br>', '\n')
  expect(own).not.toMatch(/<\s*\/?\s*[a-z]/i)
  expect(own).not.toMatch(/[<>*_~`[\]()|$\\!]/)
  expect(own).not.toMatch(/:[A-Za-z0-9_+-]+:/)
  expect(own).not.toMatch(/[a-z]:\/\//i)
  expect(own).not.toMatch(/^ {0,3}([-+=#]|\d+[.)])/m)
  expect(own).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
}

describe('escapeCardMarkdown', () => {
  test('keeps every character that a reader sees, as text alone', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const escaped = escapeCardMarkdown(text)
        expectInert(escaped)
        const expected = seen(text).join('\n')
        const { shape, text: read } = renderMarkdown(escaped)
        expect(read).toBe(expected)
        expect(shape).toBe(expected === '' ? 'root' : 'root(paragraph)')
      }),
      RUNS
    )
  })

  test('writes the entities that Feishu documents', () => {
    expect(escapeCardMarkdown('<at id=all></at>')).toBe('&#60;at id=all&#62;&#60;/at&#62;')
    expect(escapeCardMarkdown('[a](https://b.example)')).toBe(
      '&#91;a&#93;&#40;https&#58;//b.example&#41;'
    )
    expect(escapeCardMarkdown('&#60;at id=all>')).toBe('&#38;&#35;60;at id=all&#62;')
    expect(escapeCardMarkdown('*_~`!#$|\\')).toBe('&#42;&#95;&#126;&#96;&#33;&#35;&#36;&#124;&#92;')
  })

  test('leaves ordinary words as they are', () => {
    const title = 'fix: retry the upload, v1.2.3 of octo/shop on feature-1 (now) "really"'
    expect(escapeCardMarkdown(title)).toBe(
      'fix: retry the upload, v1.2.3 of octo/shop on feature-1 &#40;now&#41; "really"'
    )
  })

  test('breaks lines with a tag, since one newline may be swallowed', () => {
    expect(escapeCardMarkdown('\n one\r\n\ttwo\u2028\r1. three \n\n')).toBe(
      'one<br>two<br><br>1&#46; three'
    )
  })

  test('escapes what would begin a list, a table or a heading, only where it would', () => {
    expect(escapeCardMarkdown('- a - b\n+ c\n= d')).toBe('&#45; a - b<br>&#43; c<br>&#61; d')
    expect(escapeCardMarkdown('2024. a 1.5 b 3. c')).toBe('2024&#46; a 1.5 b 3. c')
  })

  test('takes a megabyte of anything in one go', () => {
    for (const char of [' ', '\n', '\t', '<', ':', '.', '1', 'w.', '&', 'a', '\u202e', '😀']) {
      const escaped = escapeCardMarkdown(`x${char.repeat(1_000_000 / char.length)}x`)
      expect(escaped.startsWith('x')).toBe(true)
      expect(escaped.endsWith('x')).toBe(true)
    }
  })
})

describe('foreign text in the places of a card', () => {
  const places: Record<string, (text: ReturnType<typeof escapeCardLine>) => string> = {
    'a paragraph': text => md`Title ${text} end`,
    'a list item': text => md`- ${text}\n- next`,
    'a nested item': text => md`- a\n    - ${text}`,
    'a numbered item': text => md`1. ${text}`,
    'a quote': text => md`> ${text}`,
    'a heading': text => md`## ${text}\n\nbody`,
    'bold text': text => md`**a ${text} b**`,
    'a link text': text => md`[${text}](https://example.com)`,
    'a table cell': text => md`| a | b |\n| --- | --- |\n| ${text} | c |`,
    'grey text': text => md`<font color='grey'>${text}</font>`,
    'the end of a line': text => md`a\n${text}\nb`
  }

  test.each(Object.keys(places))('it stays text in %s', place => {
    const write = places[place] ?? String
    const expected = renderMarkdown(write(escapeCardLine('word'))).shape
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, oneLine) => {
        const escaped = oneLine ? escapeCardLine(text) : escapeCardMarkdown(text)
        fc.pre(escaped !== '')
        expect(renderMarkdown(write(escaped)).shape).toBe(expected)
      }),
      { numRuns: 400 }
    )
  })

  test('parts of an attack in different fields do not come together', () => {
    fc.assert(
      fc.property(splitHostileText, fields => {
        const whole = joinMarkdown(fields.map(escapeCardMarkdown))
        expectInert(whole)
        expect(renderMarkdown(whole).shape).toMatch(/^root(\(paragraph\))?$/)
      }),
      RUNS
    )
  })

  test.each(ATTACKS)('cut anywhere, %j stays text', attack => {
    for (let cut = 0; cut <= attack.length; cut++) {
      const parts = [attack.slice(0, cut), attack.slice(cut)]
      const whole = joinMarkdown(parts.map(escapeCardLine))
      expectInert(whole)
      expect(renderMarkdown(whole).shape).toMatch(/^root(\(paragraph\))?$/)
    }
  })
})

describe('escapeCardLine', () => {
  test('is one line, words kept apart', () => {
    expect(escapeCardLine(' a\n\n b\r\n\tc ')).toBe('a b c')
    fc.assert(
      fc.property(hostileText, text => {
        const escaped = escapeCardLine(text)
        expect(escaped).not.toMatch(/[\r\n\u2028\u2029\u0085]|<br>/)
        expect(renderMarkdown(escaped).text).toBe(
          seen(text)
            .filter(line => line !== '')
            .join(' ')
        )
      }),
      RUNS
    )
  })
})

describe('safeUrl', () => {
  test('takes http and https alone', () => {
    expect(safeUrl('https://example.com/a')).toBe('https://example.com/a')
    expect(safeUrl('HTTP://EXAMPLE.com')).toBe('http://example.com/')
    for (const url of [
      '',
      '/a',
      'example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.com',
      'mailto:a@example.com',
      'lark://x',
      'https://',
      'https://a b.example'
    ]) {
      expect(safeUrl(url)).toBeUndefined()
    }
  })

  test('encodes what would end a link or an attribute', () => {
    expect(safeUrl('https://example.com/a(b)<c>"d\'e f\\g`h[i]|j')).toBe(
      'https://example.com/a%28b%29%3Cc%3E%22d%27e%20f/g%60h%5Bi%5D%7Cj'
    )
    expect(safeUrl('http://[::1]:8080/[a]')).toBe('http://[::1]:8080/%5Ba%5D')
    expect(safeUrl('https://example.com/?a=1&lt;=2&b;c')).toBe(
      'https://example.com/?a=1&lt%3B=2&b%3Bc'
    )
    expect(safeUrl('https://example.com/a_b*c~d')).toBe('https://example.com/a_b*c~d')
  })

  test('of any text is a link to the same place, or none', () => {
    const url = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      hostileText.map(text => `https://example.com/${text}`),
      hostileText.map(text => `https://${text}.example/`),
      hostileText.map(text => `https://${text}@example.com/?${text}#${text}`)
    )
    fc.assert(
      fc.property(url, text => {
        const safe = safeUrl(text)
        if (safe === undefined) return
        expect(safe).toMatch(/^https?:\/\/[!-~]+$/)
        expect(safe).not.toMatch(/[()<>"'\\`|]|\](?!:|\/)/)
        expect(new URL(safe).host).toBe(new URL(text).host)
        const link = renderMarkdown(`[word](${safe})`)
        expect(link).toEqual({ shape: 'root(paragraph(link))', text: 'word' })
      }),
      RUNS
    )
  })
})

describe('markdownLink', () => {
  test('links escaped text', () => {
    expect(markdownLink(escapeCardLine('[x]'), 'https://example.com/a b')).toBe(
      '[&#91;x&#93;](https://example.com/a%20b)'
    )
  })

  test('is the text alone when the address is no page', () => {
    expect(markdownLink(escapeCardLine('x'), 'javascript:alert(1)')).toBe('x')
  })

  test('shows the address when there is no text, so that there is something to click', () => {
    expect(markdownLink(escapeCardLine(' '), 'https://example.com/')).toBe(
      '[https&#58;//example.com/](https://example.com/)'
    )
  })
})
