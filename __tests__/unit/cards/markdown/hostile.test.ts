import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markdownCard } from '../../../../src/cards/markdown/markdown-card.ts'
import { markdownToBlocks } from '../../../../src/cards/markdown/markdown-to-blocks.ts'
import { acceptedCard } from '../../../support/accepted-card.ts'
import { auditElements, visibleParts } from '../../../support/audit-card.ts'
import { hostileText } from '../../../support/hostile-text.ts'
import { makeMarkdownOptions } from '../../../support/make-markdown-options.ts'
import { randomDocument } from '../../../support/random-markdown.ts'

const options = makeMarkdownOptions()

describe('a document of a stranger', () => {
  test('brings nothing to life', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (source, isFile) => {
        const { blocks } = markdownToBlocks(source, {
          ...options,
          newlines: isFile ? 'file' : 'comment'
        })
        auditElements(blocks.flat())
      }),
      { numRuns: 500 }
    )
  })

  test('brings nothing to life inside of any construct, and makes a card that Feishu takes', () => {
    fc.assert(
      fc.property(randomDocument(hostileText), ({ source }) => {
        auditElements(markdownToBlocks(source, options).blocks.flat())
        acceptedCard(markdownCard({ ...options, source }))
      }),
      { numRuns: 250 }
    )
  })
})

describe('any document', () => {
  const word = fc.constant('WORD')

  test('keeps each of its words, as text or in a link', () => {
    fc.assert(
      fc.property(randomDocument(word), fc.boolean(), ({ source, words }, hasRepository) => {
        const { repository, ...others } = options
        const { blocks } = markdownToBlocks(
          source,
          hasRepository ? { ...others, repository } : others
        )
        const seen = visibleParts(blocks).join('\n')
        for (const name of words) expect(seen).toContain(name)
      }),
      { numRuns: 500 }
    )
  })
})
