import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markdownToBlocks } from '../../../../src/cards/markdown/markdown-to-blocks.ts'
import { visibleParts } from '../../../support/audit-card.ts'
import { parseRendered, textOf } from '../../../support/rendered-markdown.ts'

// Where the two differ is left out: stray marks beside each other, empty items, numbers behind a bullet.
const words = fc
  .array(
    fc.constantFrom(
      ' *i* ',
      ' **b** ',
      ' _i_ ',
      '中**b**中',
      '`c`',
      ...Array.from('ab`[]!\\.-+ 中“')
    ),
    {
      maxLength: 10
    }
  )
  .map(pieces => `${pieces.join('')}z`)

const line = fc.oneof(
  words,
  words.map(text => `# ${text}`),
  words.map(text => `- ${text}`),
  words.map(text => `  - ${text}`),
  words.map(text => `1. ${text}`),
  words.map(text => `> ${text}`),
  words.map(text => `    ${text}`),
  words.map(text => `| ${text} | b |`),
  fc.constantFrom('', '```', '---', '===', '|---|---|')
)

test('a document reads as another parser reads it, and what comes of it reads the same again', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 7 }), lines => {
      const source = lines.join('\n')
      const { blocks } = markdownToBlocks(source, { newlines: 'file' })
      expect(withoutSpace(visibleParts(blocks).join(''))).toBe(
        withoutSpace(textOf(parseRendered(source)))
      )
    }),
    { numRuns: 1_000, examples: [[['- [ ]`c`z']]] }
  )
})

function withoutSpace(text: string): string {
  return text.replace(/<hr>|[\s☐☑]/g, '')
}
