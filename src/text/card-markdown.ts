import { escapeMarkdownLines } from './escape-markdown.ts'

declare const cardMarkdown: unique symbol

/**
 * Markdown for a card's `markdown` element in which every piece of foreign text has been escaped.
 * The brand keeps a raw string from reaching a card by mistake: only `src/text/card-*.ts` make one.
 */
export type CardMarkdown = string & { readonly [cardMarkdown]: true }

/**
 * Foreign text as card Markdown: no mention, link, image, tag, emphasis or layout can come of it, also
 * in a table cell or in the text of a link. Line breaks become `<br>`, since the client may swallow a
 * single newline.
 */
export function escapeCardMarkdown(text: string): CardMarkdown {
  return escapeMarkdownLines(text).join('<br>') as CardMarkdown
}

/** The same in one line: line breaks become a space. */
export function escapeCardLine(text: string): CardMarkdown {
  return escapeMarkdownLines(text)
    .filter(line => line !== '')
    .join(' ') as CardMarkdown
}

/** Markdown that the action itself wrote; the interpolated parts are card Markdown already. */
export function md(
  strings: TemplateStringsArray,
  ...parts: readonly (CardMarkdown | number)[]
): CardMarkdown {
  return String.raw({ raw: strings }, ...parts) as CardMarkdown
}

/** Joins pieces of card Markdown. */
export function joinMarkdown(parts: readonly CardMarkdown[], separator = ''): CardMarkdown {
  return parts.join(separator) as CardMarkdown
}

/** `[text](url)`, the address as text when there is none, or the text alone when the URL is not http(s). */
export function markdownLink(text: CardMarkdown, url: string): CardMarkdown {
  const safe = safeUrl(url)
  if (safe === undefined) return text
  return `[${text === '' ? escapeCardLine(safe) : text}](${safe})` as CardMarkdown
}

const IMAGE_KEY = /^img_[\w-]{1,200}$/

/**
 * An uploaded picture; undefined when `imageKey` is none, since card Markdown takes no address
 * (200570 fails the whole card).
 */
export function markdownImage(alt: CardMarkdown, imageKey: string): CardMarkdown | undefined {
  return IMAGE_KEY.test(imageKey) ? (`![${alt}](${imageKey})` as CardMarkdown) : undefined
}

// What ends the target of a link or an attribute. A `;` does so only where it completes an entity.
const UNSAFE_IN_URL = /[()<>"'\\`|\s]|(?<=&#?\w{1,32});/g
const BRACKETS = /[[\]]/g

/** The URL, normalised, with what Markdown or an attribute would read percent-encoded; undefined unless http(s). */
export function safeUrl(url: string): string | undefined {
  const parsed = URL.parse(url)
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return undefined
  const safe = parsed.href.replace(UNSAFE_IN_URL, percentEncoded)
  // The host of an IPv6 address keeps its brackets.
  const pathStart = safe.indexOf('/', safe.indexOf('//') + 2)
  return safe.slice(0, pathStart) + safe.slice(pathStart).replace(BRACKETS, percentEncoded)
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
