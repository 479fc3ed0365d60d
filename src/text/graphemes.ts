import { visibleText } from './visible-text.ts'

const ELLIPSIS = '…'
// A grapheme may carry any number of combining marks. Real scripts and emoji stay far below this
// many UTF-16 units on average, so text that needs more is noise that must not blow up a card.
const UNITS_PER_GRAPHEME = 12
// eslint-disable-next-line no-control-regex -- plain ASCII needs no segmenter
const ASCII = /^[\u0000-\u007f]*$/

/**
 * The text, or its first graphemes and `…`, at most `max` in all: never half an emoji, or a base
 * letter without its accents.
 */
export function cutGraphemes(text: string, max: number): string {
  if (text.length <= max) return text
  const head = text.slice(0, max * UNITS_PER_GRAPHEME)
  if (ASCII.test(head)) return withEllipsis(head.slice(0, max - 1))
  const graphemes = firstGraphemes(head, max + 1)
  const isWholeText = head.length === text.length
  if (isWholeText && graphemes.length <= max) return text
  // The slice by units may have halved the last grapheme.
  const safe = isWholeText ? graphemes : graphemes.slice(0, -1)
  return withEllipsis(safe.slice(0, max - 1).join(''))
}

/** The same, cut at the end of a word where one is near. */
export function cutWords(text: string, max: number): string {
  const cut = cutGraphemes(text, max)
  if (cut === text) return text
  const wordEnd = cut.search(/\s\S{1,40}…$/)
  return wordEnd > 0 ? withEllipsis(cut.slice(0, wordEnd)) : cut
}

/** Foreign text in one line for a `plain_text` node: at most `max` graphemes, nothing invisible in it. */
export function oneLine(text: string, max: number): string {
  // What lies behind can never be shown, and a payload may hold megabytes.
  const head = text.slice(0, max * UNITS_PER_GRAPHEME * 2)
  const line = visibleText(head).replace(/\s+/g, ' ').trim()
  return cutGraphemes(head.length < text.length ? `${line} ${ELLIPSIS}`.trimStart() : line, max)
}

/** The start of the last grapheme that begins at or before `index`: there text may be cut. */
export function graphemeStart(text: string, index: number): number {
  // A window, since the segmenter would walk from the start. No real grapheme is half as long.
  const from = Math.max(0, index - 50)
  const found = segmenter()
    .segment(text.slice(from, index + 50))
    .containing(index - from)
  return found === undefined ? index : from + found.index
}

function withEllipsis(text: string): string {
  return text.trimEnd() + ELLIPSIS
}

function firstGraphemes(text: string, count: number): string[] {
  const graphemes: string[] = []
  for (const { segment } of segmenter().segment(text)) {
    graphemes.push(segment)
    if (graphemes.length === count) break
  }
  return graphemes
}

let shared: Intl.Segmenter | undefined

/** Made on first use: most messages need none, and it costs time at the start of a step. */
function segmenter(): Intl.Segmenter {
  shared ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return shared
}
