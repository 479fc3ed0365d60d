/**
 * What a value stands in, inside Markdown: its text, an address that stands in the text, the target of a
 * link, an attribute of one of Feishu's tags (`url` when it holds an address), or code.
 */
export type MarkdownPlace =
  | { readonly kind: 'text' | 'bare_url' | 'code_span' | 'code_block' }
  | { readonly kind: 'url'; readonly isStart: boolean }
  | { readonly kind: 'attribute'; readonly tag: string }

/** UTF-16 units. A line that is longer is taken for text, where escaping is strictest. */
export const MAX_LINE = 10_000
// Behind the marks of lists and quotes too.
const FENCE = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/
const LINK_TARGET = /^\]\(([^()\s<>]*)$/
const AUTOLINK = /^<https?:[^<>\s]*$/i
// Up to what ends an address in the converter too (src/cards/markdown/bare-links.ts).
const BARE_URL = /(?<![a-z])(?:https?:\/\/|www\.)[^\s<\u2018-\u201f\u3000-\u303f\uff00-\uffef]*$/i
const ATTRIBUTE = /^<([a-z_]+)(?:\s[^<>]*)?\s([a-z_]+)\s*=\s*["']?([^"'<>\s]*)$/i
const URL_ATTRIBUTE = /url$|^href$|^link$/i

/** Follows Markdown as it is put together, to tell where the next value stands. */
export class MarkdownWriter {
  private written = ''
  private line = ''
  /** What opened the block of code that the text is in. */
  private fence = ''
  private last = ''

  get text(): string {
    return this.written
  }

  /** The last UTF-16 unit of the text, kept apart since looking into a text that grows would copy it. */
  get lastCharacter(): string {
    return this.last
  }

  append(text: string): void {
    this.written += text
    this.last = text.at(-1) ?? this.last
    const lines = text.split('\n')
    for (const [index, piece] of lines.entries()) {
      this.line += piece
      if (index === lines.length - 1) return
      this.passFence()
      this.line = ''
    }
  }

  /** Where a value stands that is written now; `rest` is what follows in the template. */
  place(rest: string): MarkdownPlace {
    if (this.fence.startsWith('`')) return { kind: 'code_block' }
    if (this.line.length > MAX_LINE) return { kind: 'text' }
    if (this.isInCodeSpan(rest)) return { kind: 'code_span' }
    return linkTarget(this.line) ?? attribute(this.line) ?? bareUrl(this.line) ?? { kind: 'text' }
  }

  private passFence(): void {
    const [, marks = '', info = ''] = FENCE.exec(this.line) ?? []
    if (marks === '') return
    if (this.fence !== '') {
      if (marks.startsWith(this.fence) && info.trim() === '') this.fence = ''
    } else if (!info.includes('`')) {
      this.fence = marks
    }
  }

  /** Behind an odd number of single backticks, with another one to come in this line. */
  private isInCodeSpan(rest: string): boolean {
    const runs = this.line.match(/`+/g) ?? []
    const areSingle = runs.every(run => run.length === 1)
    return areSingle && runs.length % 2 === 1 && /^[^`\n]*`(?!`)/.test(rest)
  }
}

function linkTarget(line: string): MarkdownPlace | undefined {
  const target = LINK_TARGET.exec(fromLast('](', line))?.[1]
  if (target !== undefined) return { kind: 'url', isStart: target === '' }
  return AUTOLINK.test(fromLast('<', line)) ? { kind: 'url', isStart: false } : undefined
}

function attribute(line: string): MarkdownPlace | undefined {
  const [, tag, name, value] = ATTRIBUTE.exec(fromLast('<', line)) ?? []
  if (tag === undefined || name === undefined) return undefined
  if (URL_ATTRIBUTE.test(name)) return { kind: 'url', isStart: value === '' }
  return { kind: 'attribute', tag: tag.toLowerCase() }
}

function bareUrl(line: string): MarkdownPlace | undefined {
  const start = Math.max(line.lastIndexOf('://') - 'https'.length, line.lastIndexOf('www.'))
  return BARE_URL.test(line.slice(Math.max(0, start - 1))) ? { kind: 'bare_url' } : undefined
}

function fromLast(opening: string, line: string): string {
  const index = line.lastIndexOf(opening)
  return index === -1 ? '' : line.slice(index)
}
