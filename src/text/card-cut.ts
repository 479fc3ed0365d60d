import { graphemeStart } from './graphemes.ts'

// Markup as this project writes it; in escaped text none of these characters stands for itself.
const FENCE = /(`{3,})[^\n]*\n[\s\S]*?\n\1/y
const WHOLE_ONLY = [
  FENCE,
  /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/y,
  /!?\[(?:[^[\]]|!?\[[^\]]*\]\([^)]*\))*\]\([^)]*\)/y,
  /<(?:br|hr)\s*\/?>/y,
  /<([a-z_]+)\b[^>]*>[\s\S]*?<\/\1>/y,
  /\*\*[\s\S]*?\*\*/y,
  /\*(?:\*\*[\s\S]*?\*\*|[^*])*\*/y,
  /~~[\s\S]*?~~/y,
  /(?<=^|\n)\|[^\n]*(?:\n|$)/y,
  /&#?\w{1,10};/y
]
// The characters that one of them begins with.
const OPENERS = '`![<*~|&'
const WORD_END = /\s|>/
// How far a cut goes back for the end of a word, and of a line.
const WORD_LENGTH = 40
const LINE_LENGTH = 200

/**
 * The start of card Markdown and `…`, about `max` UTF-16 units: no link, tag, style, code, entity or row of
 * a table is cut in two, and text only at a word or else at a grapheme. A block of code may end after
 * any line. Undefined when nothing of it can stand alone.
 */
export function cutMarkdown(content: string, max: number): string | undefined {
  if (content.length <= max) return content
  let at = 0
  let wordEnd = 0
  let lineEnd = 0
  let textStart = 0
  while (at < max) {
    const whole = wholeAt(content, at)
    const next = whole ?? at + 1
    if (next > max) {
      const fenced = cutFence(content, at, max)
      if (fenced !== undefined) return fenced
      break
    }
    if (whole !== undefined) textStart = next
    if (WORD_END.test(content.charAt(next - 1))) {
      wordEnd = next
      if (content.charAt(at) === '\n' || content.startsWith('<br>', at)) lineEnd = next
    }
    at = next
  }
  if (/^(?:\n|<br>)/.test(content.slice(at, at + 4))) return closed(content, at)
  if (lineEnd > 0 && at - lineEnd <= LINE_LENGTH) return closed(content, lineEnd)
  if (wordEnd > 0 && at - wordEnd <= WORD_LENGTH) return closed(content, wordEnd)
  return closed(content, Math.max(textStart, graphemeStart(content, at)))
}

/** Where the markup that starts here ends; undefined for a character of text. */
function wholeAt(content: string, at: number): number | undefined {
  if (!OPENERS.includes(content.charAt(at))) return undefined
  for (const pattern of WHOLE_ONLY) {
    pattern.lastIndex = at
    if (pattern.test(content)) return pattern.lastIndex
  }
  return undefined
}

function cutFence(content: string, at: number, max: number): string | undefined {
  FENCE.lastIndex = at
  const fence = FENCE.exec(content)?.[1]
  const lineEnd = content.lastIndexOf('\n', max)
  if (fence === undefined || lineEnd <= content.indexOf('\n', at)) return undefined
  return `${content.slice(0, lineEnd)}\n…\n${fence}`
}

function closed(content: string, end: number): string | undefined {
  let start = content.slice(0, end).trimEnd()
  while (start.endsWith('<br>')) start = start.slice(0, -'<br>'.length).trimEnd()
  return start === '' ? undefined : `${start} …`
}
