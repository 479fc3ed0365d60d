declare const cardMarkdown: unique symbol

/**
 * Markdown for a card's `markdown` element in which every piece of foreign text has been escaped.
 * The brand keeps a raw string from reaching a card by mistake: only this file makes one.
 */
export type CardMarkdown = string & { readonly [cardMarkdown]: true }

// The characters that card Markdown gives a meaning, as the entities that Feishu documents
// (rich-text component, "escape characters"). `&` first, else an entity in the text would be decoded.
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&#38;',
  '<': '&#60;',
  '>': '&#62;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '-': '&#45;',
  '+': '&#43;',
  '=': '&#61;',
  '!': '&#33;',
  '\\': '&#92;',
  '[': '&#91;',
  ']': '&#93;',
  '(': '&#40;',
  ')': '&#41;',
  '#': '&#35;',
  ':': '&#58;',
  '`': '&#96;',
  $: '&#36;',
  '|': '&#124;'
}

const ACTIVE = /[&<>*_~+=!\\[\]()#:`$|-]/g
const LINE_BREAKS = /\r\n?|\n|\u2028|\u2029|\u0085/g
// Control characters, and the bidirectional overrides that make a line read as another one.
// eslint-disable-next-line no-control-regex -- they are the point
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
// `1.` or `1)` would begin an ordered list at the start of a line.
const LIST_NUMBER = /^(\s*\d{1,9})\./gm

/**
 * Foreign text as card Markdown: no mention, link, image, tag, emphasis or layout can come of it.
 * Line breaks become `<br>`, since the client may swallow a single newline.
 */
export function escapeCardMarkdown(text: string): CardMarkdown {
  return escapeOneLine(text, '<br>')
}

/** The same in one line: line breaks become spaces. */
export function escapeCardLine(text: string): CardMarkdown {
  return escapeOneLine(text, ' ')
}

function escapeOneLine(text: string, lineBreak: string): CardMarkdown {
  const escaped = text
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(ACTIVE, char => ENTITIES[char] ?? char)
    .replace(LIST_NUMBER, '$1&#46;')
    .replace(/^ +/gm, '')
    .replace(/\n/g, lineBreak)
  return escaped as CardMarkdown
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

/** `[text](url)`, or the text alone when the URL is not http(s). */
export function markdownLink(text: CardMarkdown, url: string): CardMarkdown {
  const safe = safeUrl(url)
  return safe === undefined ? text : (`[${text}](${safe})` as CardMarkdown)
}

/** The URL, normalised, with what Markdown or an attribute would read percent-encoded; undefined unless http(s). */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined
  return parsed.href.replace(/[()<>"'\\`[\]|*_~\s]/g, char =>
    char === '_' || char === '~' || char === '*'
      ? char
      : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  )
}
