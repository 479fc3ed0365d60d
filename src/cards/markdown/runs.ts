import { joinMarkdown, md, type CardMarkdown } from '../../text/card-markdown.ts'

export type Style = { readonly bold: boolean; readonly italic: boolean; readonly strike: boolean }

/** A piece of a line: text of one style, white space, or a line break. */
export type Run =
  | { readonly kind: 'text'; readonly content: CardMarkdown; readonly style: Style }
  | { readonly kind: 'space' }
  | { readonly kind: 'break' }

type Segment = {
  readonly content: CardMarkdown
  readonly style: Style
  readonly breaks: number
  readonly isSpaced: boolean
}

export const PLAIN: Style = { bold: false, italic: false, strike: false }

// Longer paragraphs are cut into several, so that each piece can be handled and cut by itself.
const MAX_LENGTH = 2000
const MAX_BREAKS = 2

/** The runs as card Markdown, in pieces of a few thousand characters; a line break is `<br>`. */
export function writeRuns(
  runs: readonly Run[],
  lineBreak: CardMarkdown = md`<br>`
): CardMarkdown[] {
  const pieces: CardMarkdown[] = []
  let parts: CardMarkdown[] = []
  let length = 0
  let previous: Segment | undefined
  for (const segment of segmentsOf(runs)) {
    if (length > MAX_LENGTH) {
      pieces.push(joinMarkdown(parts))
      parts = []
      length = 0
      previous = undefined
    }
    if (previous !== undefined) parts.push(between(previous, segment, lineBreak))
    const mark = markOf(segment.style)
    parts.push(mark.open, segment.content, mark.close)
    length += segment.content.length
    previous = segment
  }
  return parts.length === 0 ? pieces : [...pieces, joinMarkdown(parts)]
}

/** Runs of one style together; white space belongs to no style, so it stands between the marks. */
function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = []
  let breaks = 0
  let isSpaced = false
  for (const run of runs) {
    if (run.kind === 'space') {
      isSpaced = true
      continue
    }
    if (run.kind === 'break') {
      breaks = Math.min(breaks + 1, MAX_BREAKS)
      isSpaced = false
      continue
    }
    const last = segments.at(-1)
    if (last !== undefined && breaks === 0 && isSame(last.style, run.style) && isShort(last)) {
      const content = isSpaced
        ? md`${last.content} ${run.content}`
        : md`${last.content}${run.content}`
      segments[segments.length - 1] = { ...last, content }
    } else {
      segments.push({ content: run.content, style: run.style, breaks, isSpaced })
    }
    breaks = 0
    isSpaced = false
  }
  return segments
}

function between(previous: Segment, next: Segment, lineBreak: CardMarkdown): CardMarkdown {
  if (next.breaks > 0) return joinMarkdown(Array.from({ length: next.breaks }, () => lineBreak))
  return next.isSpaced || needsSpace(previous, next) ? md` ` : md``
}

/**
 * True where a mark would not be read as one: beside another mark, or glued to a letter. (Feishu: "if bold
 * does not show, put a space before and after"; CommonMark: where the marked text begins or ends with
 * punctuation.)
 */
function needsSpace(previous: Segment, next: Segment): boolean {
  const isPreviousMarked = isMarked(previous.style)
  const isNextMarked = isMarked(next.style)
  if (isPreviousMarked && isNextMarked) return true
  if (isNextMarked)
    return isGlued(LAST.exec(previous.content), FIRST.exec(next.content), next.style)
  if (isPreviousMarked) {
    return isGlued(FIRST.exec(next.content), LAST.exec(previous.content), previous.style)
  }
  return false
}

const FIRST = /^./su
const LAST = /.$/su
const PUNCTUATION = /[\p{P}\p{S}\s]/u

function isGlued(
  outer: RegExpExecArray | null,
  inner: RegExpExecArray | null,
  style: Style
): boolean {
  if (PUNCTUATION.test(outer?.[0] ?? ' ')) return false
  // Two marks: the inner one is the punctuation.
  return style.bold || (style.strike && style.italic) || PUNCTUATION.test(inner?.[0] ?? ' ')
}

function markOf(style: Style): { readonly open: CardMarkdown; readonly close: CardMarkdown } {
  const emphasis = joinMarkdown([style.bold ? md`**` : md``, style.italic ? md`*` : md``])
  return style.strike
    ? { open: md`~~${emphasis}`, close: md`${emphasis}~~` }
    : { open: emphasis, close: emphasis }
}

function isMarked(style: Style): boolean {
  return style.bold || style.italic || style.strike
}

function isSame(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.strike === b.strike
}

function isShort(segment: Segment): boolean {
  return segment.content.length <= MAX_LENGTH
}
