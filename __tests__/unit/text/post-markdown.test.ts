import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapePostMarkdown } from '../../../src/text/post-markdown.ts'
import { hostileText, splitHostileText } from '../../support/hostile-text.ts'
import { renderMarkdown } from '../../support/rendered-markdown.ts'

/** What the `md` node of a post reads: mentions, links, lists, code, quotes, dividers, styles. */
const ACTIVE = /<|\]\(|[*~`]|^\s*(>|[-+]|\d+[.)])/m

describe('escapePostMarkdown', () => {
  test('writes entities and keeps lines', () => {
    expect(escapePostMarkdown('<at user_id="all"></at>\n- **a**')).toBe(
      '&#60;at user&#95;id="all"&#62;&#60;/at&#62;\n&#45; &#42;&#42;a&#42;&#42;'
    )
  })

  test('leaves nothing that a post reads, also over several fields', () => {
    fc.assert(
      fc.property(splitHostileText, fields =>
        expect(fields.map(escapePostMarkdown).join('')).not.toMatch(ACTIVE)
      ),
      { numRuns: 1_000 }
    )
  })

  test('is nothing but paragraphs for a Markdown reader', () => {
    fc.assert(
      fc.property(hostileText, text =>
        expect(renderMarkdown(escapePostMarkdown(text)).shape).toMatch(
          /^root(\(paragraph(,paragraph)*\))?$/
        )
      ),
      { numRuns: 1_000 }
    )
  })
})
