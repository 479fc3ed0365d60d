import { describe, expect, jest, test } from '@jest/globals'
import { countElements, countTables } from '../../../../src/cards/count.ts'
import { markdownCard } from '../../../../src/cards/markdown/markdown-card.ts'
import { markdownToBlocks } from '../../../../src/cards/markdown/markdown-to-blocks.ts'
import { acceptedCard } from '../../../support/accepted-card.ts'
import { auditElements, visibleParts } from '../../../support/audit-card.ts'
import { makeMarkdownOptions } from '../../../support/make-markdown-options.ts'

const options = makeMarkdownOptions()
const LENGTH = 60_000

function repeat(text: string): string {
  return text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH)
}

function lines(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('\n')
}

// Each of them makes some Markdown or HTML reader take quadratic time, overflow its stack or its memory.
const BOMBS: Record<string, string> = {
  'quotes in quotes': '>'.repeat(10_000) + ' end',
  'open brackets': `${'['.repeat(10_000)}end`,
  'brackets in brackets': '['.repeat(20_000) + 'x' + ']'.repeat(20_000),
  'links in links': '[a]('.repeat(10_000),
  'open pictures': repeat('!['),
  'lists in lists': lines(300, index => `${'  '.repeat(index)}- item ${index}`),
  'lists in one line': repeat('- '),
  'numbers and bullets': repeat('1. - '),
  'quotes and lists': repeat('> - '),
  stars: repeat('*a '),
  'stars and underscores': repeat('*a_b '),
  'closing stars': `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
  tildes: repeat('~a '),
  'backticks of every length': lines(340, index => `a${'`'.repeat(index)}`).replaceAll('\n', ''),
  'opening tags': repeat('<b>'),
  'tags in paragraphs':
    lines(2_000, index => `<b id="${index}">`) + '\n\n' + '<p>x\n\n'.repeat(5_000),
  'divs in divs': repeat('<div>\n\n'),
  'tables in tables': repeat('<table><tr><td>'),
  'details in details': repeat('<details><summary>x</summary>\n\n'),
  'many details': repeat('<details><summary>x</summary>\n\ny\n\n</details>\n\n'),
  'many alerts': repeat('> [!NOTE]\n> x\n\n'),
  'many tables': repeat('| a |\n|---|\n| b |\n\n'),
  'a long table': `| a | b |\n|---|---|\n${repeat('| c | d |\n')}`,
  'a wide table': `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n|x|`,
  'rows without bars': `| a |\n|---|\n${repeat('x\n')}`,
  'open comments': repeat('<!-- '),
  'open attributes': repeat('<a b="'),
  'unclosed tags': repeat('<a '),
  ampersands: repeat('&'),
  footnotes: lines(3_000, index => `[^${index}]: x\n\n[^${index}]\n`),
  'one footnote, many times': `[^1]: x\n\n${repeat('[^1] ')}`,
  definitions: lines(3_000, index => `[a${index}]: b`) + '\n\n' + '[a1] '.repeat(1_000),
  mentions: repeat('@a '),
  issues: repeat('#1 '),
  'almost references': repeat('a.b/'),
  hexadecimal: repeat('abc1234'),
  addresses: repeat('www.a.'),
  'e-mails': repeat('a@b.'),
  colons: repeat(':a:'),
  headings: repeat('# a\n'),
  'underlined headings': repeat('a\n=\n'),
  fences: repeat('```\n'),
  formulas: repeat('$$\n'),
  'blank lines': repeat('\n'),
  spaces: `a${repeat(' ')}b`,
  'one word': repeat('a'),
  'one line of words': repeat('word '),
  'a line of 200 KB': 'word '.repeat(40_000),
  'a line of code of 200 KB': `\`\`\`\n${'code '.repeat(40_000)}\n\`\`\``,
  emoji: '😀'.repeat(30_000),
  'combining marks': `a${'\u0301'.repeat(60_000)}`,
  'null characters': repeat('\u0000')
}

// Time for a machine that is busy; what is quadratic would take minutes.
jest.setTimeout(30_000)

describe('a document that was made to hurt', () => {
  test.each(Object.keys(BOMBS))('%s: converted in bounded time, to what a card can hold', name => {
    const { blocks } = markdownToBlocks(BOMBS[name] ?? '', options)
    const elements = blocks.flat()
    // The beginning stands for the rest: the auditing parser is slow where a bomb bites it.
    auditElements(elements.slice(0, 8))
    expect(countTables(elements)).toBeLessThanOrEqual(5)
    // What may be cut goes, but no single block can keep a card from fitting.
    for (const block of blocks) expect(countElements(block)).toBeLessThanOrEqual(150)
    acceptedCard(markdownCard({ ...options, source: BOMBS[name] ?? '' }))
  })

  test('nesting that no card can show keeps its text', () => {
    for (const source of [
      `${'>'.repeat(10_000)} the end`,
      `${'['.repeat(10_000)}the end`,
      lines(200, index => `${'  '.repeat(index)}- ${index === 199 ? 'the end' : 'x'}`),
      `${'<div>'.repeat(1_000)}the end`,
      `${'<details>'.repeat(200)}\n\nthe end`
    ]) {
      expect(visibleParts(markdownToBlocks(source, options).blocks).join('\n')).toContain('the end')
    }
  })
})
