import { FenceReader } from './fence-reader.ts'

/**
 * What a value stands in, inside Markdown: its text, an address that stands in the text, the target of a
 * link, Feishu's tags (`url` in an attribute that holds an address), or code.
 */
export type MarkdownPlace =
  /** `beginsTag`: behind a `<`, where the value could be the name of a tag. */
  | { readonly kind: 'text'; readonly beginsTag: boolean }
  | { readonly kind: 'bare_url' }
  /** `isInTable`: where a `|` would end the cell, code or not. */
  | { readonly kind: 'code_span'; readonly isInTable: boolean }
  /** `prefix` begins each line of the block: what keeps it in its quote or list. */
  | { readonly kind: 'code_block'; readonly prefix: string }
  | { readonly kind: 'url'; readonly isStart: boolean }
  | TagPlace

/** Inside a tag. */
export type TagPlace = {
  readonly kind: 'tag'
  /** Lower case. */
  readonly tag: string
  /** What stands around the value in the same attribute. */
  readonly before: string
  readonly after: string
}

/** UTF-16 units. A line that is longer is taken for text, where escaping is strictest. */
export const MAX_LINE = 10_000
const LINK_TARGET = /^\]\(([^()\s<>]*)$/
const AUTOLINK = /^<https?:[^<>\s]*$/i
// Up to what ends an address in the converter too (src/cards/markdown/bare-links.ts).
const BARE_URL = /(?<![a-z])(?:https?:\/\/|www\.)[^\s<\u2018-\u201f\u3000-\u303f\uff00-\uffef]*$/i
const TAG_NAME = /^<\/?\w*$/
const IN_TAG = /^<([a-z_]+)([\s/][^]*)$/i
const ATTRIBUTE = /([a-z_]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"']*))$/i
const URL_ATTRIBUTE = /url$|^href$|^link$/i
// A tag may go over several lines, but not over a paragraph's end; code is no tag.
const NO_TAG = /[>`]|\n[ \t\r]*\n/

/** Follows Markdown as it is put together, to tell where the next value stands. */
export class MarkdownWriter {
  private written = ''
  private line = ''
  /** What follows the last `<`, as long as that may be a tag. */
  private tag = ''
  private last = ''
  /** A line of this paragraph left backticks open, so what they mean further down is not told by one line. */
  private isCodeOpen = false
  private readonly fence = new FenceReader()

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
    this.followTag(text)
    const lines = text.split('\n')
    for (const [index, piece] of lines.entries()) {
      this.line += piece
      if (index === lines.length - 1) return
      this.fence.pass(this.line)
      this.isCodeOpen = this.line.trim() !== '' && (this.isCodeOpen || openCode(this.line) > 0)
      this.line = ''
    }
  }

  /** Behind a `<`, where a value could be the name of a tag. */
  get beginsTag(): boolean {
    return TAG_NAME.test(this.tag)
  }

  /** Where a value stands that is written now; `rest` is what follows in the template. */
  place(rest: string): MarkdownPlace {
    const prefix = this.fence.prefixOf(this.line)
    if (prefix !== undefined) return { kind: 'code_block', prefix }
    const text = { kind: 'text', beginsTag: this.beginsTag } as const
    if (this.line.length > MAX_LINE) return text
    if (this.isInCodeSpan(rest))
      return { kind: 'code_span', isInTable: /^[^\n]*\|/.test(`${this.line}${rest}`) }
    return linkTarget(this.line) ?? this.tagPlace(rest) ?? bareUrl(this.line) ?? text
  }

  /** The place of a value inside a tag that the template goes on to end; undefined outside of tags. */
  tagPlace(rest: string): Extract<MarkdownPlace, { kind: 'url' | 'tag' }> | undefined {
    const end = /[<>]|\n[ \t\r]*\n/.exec(rest)?.[0]
    const [, tag, inside] = IN_TAG.exec(this.tag) ?? []
    if (end !== '>' || tag === undefined || inside === undefined) return undefined
    const [, name = '', ...values] = ATTRIBUTE.exec(inside) ?? []
    const before = values.join('')
    if (URL_ATTRIBUTE.test(name)) return { kind: 'url', isStart: before === '' }
    const after = /^[^\s,"'<>{]*/.exec(rest)?.[0] ?? ''
    return { kind: 'tag', tag: tag.toLowerCase(), before, after }
  }

  private followTag(text: string): void {
    const start = text.lastIndexOf('<')
    const tag = start === -1 ? this.tag && this.tag + text : text.slice(start)
    this.tag = NO_TAG.test(tag) || tag.length > MAX_LINE ? '' : tag
  }

  private isInCodeSpan(rest: string): boolean {
    const marks = this.isCodeOpen ? 0 : openCode(this.line)
    return marks > 0 && new RegExp(`^[^\\n]*?(?<!\`)\`{${marks}}(?!\`)`).test(rest)
  }
}

/** How many backticks opened the code that a line ends in; 0 outside of code. */
function openCode(line: string): number {
  let open = 0
  for (const [, slashes = '', marks = ''] of line.matchAll(/(\\*)(`+)/g)) {
    // Outside of code a backslash takes the meaning of what follows it; in code it is only a backslash.
    const isEscaped = open === 0 && slashes.length % 2 === 1
    const length = marks.length - (isEscaped ? 1 : 0)
    if (open === 0) open = length
    else if (open === length) open = 0
  }
  return open
}

function linkTarget(line: string): MarkdownPlace | undefined {
  const target = LINK_TARGET.exec(fromLast('](', line))?.[1]
  if (target !== undefined) return { kind: 'url', isStart: target === '' }
  return AUTOLINK.test(fromLast('<', line)) ? { kind: 'url', isStart: false } : undefined
}

function bareUrl(line: string): MarkdownPlace | undefined {
  const start = Math.max(line.lastIndexOf('://') - 'https'.length, line.lastIndexOf('www.'))
  return BARE_URL.test(line.slice(Math.max(0, start - 1))) ? { kind: 'bare_url' } : undefined
}

function fromLast(opening: string, line: string): string {
  const index = line.lastIndexOf(opening)
  return index === -1 ? '' : line.slice(index)
}
