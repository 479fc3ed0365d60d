import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markdownToBlocks } from '../../../../src/cards/markdown/markdown-to-blocks.ts'
import { visibleParts } from '../../../support/audit-card.ts'
import { parseRendered, textOf } from '../../../support/rendered-markdown.ts'

// Without `~`, which micromark pairs in its own way beside `*`, and never an empty item of a list.
const words = fc
  .string({ unit: fc.constantFrom(...Array.from('ab*_`[]!\\.-+ 1中“')), maxLength: 14 })
  .map(text => `${text}z`)

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
    { numRuns: 3_000 }
  )
})

function withoutSpace(text: string): string {
  return text.replace(/<hr>|\s/g, '')
}
