import { escapeCardLine, markdownLink } from '../../text/card-markdown.ts'
import { withEmoji } from './emoji.ts'
import type { Repository } from './markdown-options.ts'
import { splitReferences, type Reference } from './references.ts'
import type { Run, Style } from './runs.ts'

// The longest word that is kept in one piece, and about the longest run of words.
const PIECE = /\S(?:[\s\S]{0,998}\S)?(?=\s|$)|\S{1,1000}(?![\udc00-\udfff])/g
const WHITE_SPACE = /[ \t\n\f\r]+/g

/** Text of a document as runs: names of emoji become emoji, and what GitHub links is linked. */
export function textRuns(text: string, style: Style, repository: Repository | undefined): Run[] {
  const collapsed = withEmoji(text).replace(WHITE_SPACE, ' ')
  return splitReferences(collapsed, repository).flatMap(piece =>
    typeof piece === 'string' ? wordRuns(piece, style) : [referenceRun(piece, style)]
  )
}

function wordRuns(text: string, style: Style): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const { 0: words, index } of text.matchAll(PIECE)) {
    if (index > end) runs.push({ kind: 'space' })
    const content = escapeCardLine(words)
    if (content !== '') runs.push({ kind: 'text', content, style })
    end = index + words.length
  }
  return end < text.length ? [...runs, { kind: 'space' }] : runs
}

function referenceRun({ label, url }: Reference, style: Style): Run {
  return { kind: 'text', content: markdownLink(label, url), style }
}
