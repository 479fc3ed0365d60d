import { assertNever } from '../model/assert-never.ts'
import { escapeCardMarkdown } from '../text/card-markdown.ts'
import { escapeGitHubMarkdown } from '../text/github-markdown.ts'
import { escapePostMarkdown } from '../text/post-markdown.ts'
import { escapeMessageText } from '../text/text-message.ts'
import { visibleText } from '../text/visible-text.ts'
import { ZERO_WIDTH_SPACE } from '../text/zero-width-space.ts'
import type { MarkdownPlace, TagPlace } from './place-in-markdown.ts'

/**
 * The kinds of text a template can stand in. `github_markdown` is the `markdown` input before it is
 * converted; `mentioned_id` the `user_id` of an `at` node; `unknown` a variable of a card from Feishu's card
 * builder, which may land in plain text as well as in Markdown; `exact` takes a value as it is.
 */
export type Sink =
  | 'card_markdown'
  | 'post_markdown'
  | 'github_markdown'
  | 'message_text'
  | 'mentioned_id'
  | 'unknown'
  | 'exact'

/** The sinks whose text is Markdown, where it matters what in the text a value stands in. */
export type MarkdownSink = Extract<Sink, `${string}_markdown`>

export function isMarkdown(sink: Sink): sink is MarkdownSink {
  return sink.endsWith('_markdown')
}

/** A value for its place in Markdown: nothing in it can end that place or begin another. */
export function escapeInMarkdown(value: string, sink: MarkdownSink, place: MarkdownPlace): string {
  switch (place.kind) {
    case 'text':
      return `${place.beginsTag ? ZERO_WIDTH_SPACE : ''}${escapeText(value, sink)}`
    case 'url':
      return escapeUrl(value, place.isStart)
    case 'bare_url':
      return value.toWellFormed().replace(UNSAFE_IN_BARE_URL, percentEncoded)
    case 'tag':
      return escapeInTag(value, place)
    case 'code_span':
      return breakMarkup(visibleText(value).replace(/\s*\n\s*/g, ' '))
        .replaceAll('`', 'ˋ')
        .replaceAll('|', place.isInTable ? '∣' : '|')
    case 'code_block':
      return breakMarkup(visibleText(value))
        .replace(/`(?=`|$)|~(?=~|$)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replaceAll('\n', `\n${place.prefix}`)
    default:
      return assertNever(place)
  }
}

/** A value outside Markdown, and what it stands between. */
export function escapeOutside(
  value: string,
  sink: Exclude<Sink, MarkdownSink>,
  around: {
    /** Whether it could be the name of a tag. */
    readonly beginsTag: boolean
    /** The character before it. */
    readonly before: string
    /** What the template goes on with. */
    readonly after: string
  }
): string {
  switch (sink) {
    case 'exact':
      return value
    case 'mentioned_id':
      return isAll(value) ? '' : value
    case 'message_text':
    case 'unknown': {
      // `[tag]` of the template must not become a link by a title that begins with `(https://…)`.
      const completes = around.beginsTag || (around.before === ']' && value.startsWith('('))
      // What stands around a variable of a card is not known here.
      const next = sink === 'unknown' ? '(' : around.after
      return `${completes ? ZERO_WIDTH_SPACE : ''}${escapeMessageText(value, next)}`
    }
    default:
      return assertNever(sink)
  }
}

function escapeText(value: string, sink: MarkdownSink): string {
  switch (sink) {
    case 'card_markdown':
      return escapeCardMarkdown(value)
    case 'post_markdown':
      return escapePostMarkdown(value)
    case 'github_markdown':
      return escapeGitHubMarkdown(value)
    default:
      return assertNever(sink)
  }
}

const UNSAFE_IN_URL = /[\s()<>"'\\`|[\]\p{Cc}\p{Bidi_Control}]|(?<=&#?\w{1,32});/gu

function escapeUrl(value: string, isStart: boolean): string {
  const encoded = value.toWellFormed().replace(UNSAFE_IN_URL, percentEncoded)
  // Anything else than http(s) must not become the scheme of a link.
  return isStart && !/^https?:/i.test(encoded) ? encoded.replaceAll(':', '%3A') : encoded
}

// Here what Markdown reads in a text counts too.
const UNSAFE_IN_BARE_URL = /[^\w./?=&%#+,:-]|_|:(?!\d)/gu

function percentEncoded(character: string): string {
  const bytes = new TextEncoder().encode(character)
  return Array.from(bytes, byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** An id, an address or a word. The id `all` is never taken from data: it would call everybody. */
export function escapeInTag(value: string, { tag, before, after }: TagPlace): string {
  if (!/^[\w.@%+:,-]*$/.test(value)) return ''
  return tag === 'at' && isAll(before + value + after) ? '' : value
}

function isAll(ids: string): boolean {
  return ids.split(',').some(id => id.trim().toLowerCase() === 'all')
}

function breakMarkup(text: string): string {
  return text.replace(/<|\](?=[([:]|$)/g, `$&${ZERO_WIDTH_SPACE}`)
}
