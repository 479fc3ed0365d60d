import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'
import { markdownTexts } from '../markdown-texts.ts'

const MAX_TABLES = 4
// The line under the head of a table: `|---|:-:|`, or `--- | ---`.
const DELIMITER_ROW = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
// Deeper indented it would be code.
const MAX_INDENT = 3

/** At most 4 tables in a markdown element of a 2.0 card; 1.0 shows none (…/content-components/rich-text). */
export function markdownTables(card: CardView): Finding[] {
  return markdownTexts(card).flatMap(({ text, at }) => {
    const count = text.split('\n').filter(isDelimiterRow).length
    if (card.version === '1.0' && count > 0)
      return [warning(at, 'Markdown of a card JSON 1.0 shows no tables.', 'Use card JSON 2.0.')]
    if (count <= MAX_TABLES) return []
    const message = `The Markdown has ${count} tables; an element takes ${MAX_TABLES}.`
    return [warning(at, message, 'Split it into two elements, or use a table component.')]
  })
}

function isDelimiterRow(line: string): boolean {
  const row = line.trim()
  return row.includes('|') && line.indexOf(row) <= MAX_INDENT && DELIMITER_ROW.test(row)
}
