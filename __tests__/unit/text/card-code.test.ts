import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeBlock, inlineCode } from '../../../src/text/card-code.ts'
import { md } from '../../../src/text/card-markdown.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { renderMarkdown } from '../../support/rendered-markdown.ts'

const RUNS = { numRuns: 1_000 }
const FEISHU_TAG = /<\s*\/?\s*(a|at|audio|font|link|local_datetime|number_tag|person|text_tag)\b/i

describe('codeBlock', () => {
  test('shows code as it is', () => {
    expect(codeBlock('const a = 1\r\n\tconst b: List<String> = 2\n', 'ts')).toBe(
      '```typescript\nconst a = 1\n\tconst b: List<String> = 2\n```'
    )
  })

  test('takes no language that Feishu does not know', () => {
    expect(codeBlock('x', 'mermaid')).toBe('```plain_text\nx\n```')
    expect(codeBlock('x', 'a\n```\n<at id=all>')).toBe('```plain_text\nx\n```')
  })

  test('is fenced by more backticks than it holds', () => {
    expect(codeBlock('```js\nx\n```')).toBe('````plain_text\n```js\nx\n```\n````')
  })

  test('takes mentions and links apart', () => {
    expect(codeBlock('<at id=all></at> [a](b)')).toBe(
      '```plain_text\n<\u200bat id=all><\u200b/at> [a]\u200b(b)\n```'
    )
  })

  test('no text ends the block or opens a tag of Feishu', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const block = codeBlock(text)
        expect(renderMarkdown(`${block}\n\nafter`).shape).toBe('root(code,paragraph)')
        expect(block).not.toMatch(FEISHU_TAG)
        expect(block).not.toMatch(/\]\(|[\u202a-\u202e]/)
      }),
      RUNS
    )
  })

  test('takes a megabyte of anything', () => {
    for (const char of ['<', '`', ' ', '` ', '< ', '\n', '](', '<a ']) {
      expect(codeBlock(`<${char.repeat(1_000_000 / char.length)}x`).length).toBeGreaterThan(
        1_000_000
      )
    }
  })
})

describe('inlineCode', () => {
  test('shows code as it is, in one line', () => {
    expect(inlineCode('a_b *c*\nd')).toBe('`a_b *c* d`')
    expect(inlineCode('a`b')).toBe('``a`b``')
    expect(inlineCode('``a`')).toBe('``` ``a` ```')
    expect(inlineCode('a``b')).toBe('`a``b`')
    expect(inlineCode(' \n')).toBe('')
  })

  test('no text leaves the code', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const code = inlineCode(text)
        fc.pre(code !== '')
        const { shape } = renderMarkdown(md`before ${code} after`)
        expect(shape).toBe('root(paragraph(inlineCode))')
        expect(code).not.toMatch(FEISHU_TAG)
      }),
      RUNS
    )
  })
})
