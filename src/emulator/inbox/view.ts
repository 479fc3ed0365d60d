/**
 * A piece of a page as plain data: what the server draws and the browser builds with DOM calls alone.
 * A string is text and never anything else, so no message can bring an element of its own.
 */
export type View = string | ViewNode

export type ViewNode = {
  readonly tag: ViewTag
  readonly class?: string
  readonly attributes?: Attributes
  readonly style?: Style
  readonly children?: readonly View[]
}

/** The elements that a drawing may use; page/draw.js holds the same list. */
export const VIEW_TAGS = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'details',
  'div',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'li',
  'local-time',
  'ol',
  'p',
  'paged-table',
  'path',
  'pre',
  'span',
  'strong',
  'summary',
  'svg',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'u',
  'ul'
] as const

export type ViewTag = (typeof VIEW_TAGS)[number]

export const VIEW_ATTRIBUTES = [
  'alt',
  'aria-label',
  'd',
  'data-format',
  'data-language',
  'data-ms',
  'data-page-size',
  'data-tag',
  'href',
  'open',
  'preserveAspectRatio',
  'role',
  'src',
  'start',
  'title',
  'viewBox'
] as const

export type Attributes = Readonly<Partial<Record<(typeof VIEW_ATTRIBUTES)[number], string>>>

/** CSS properties by name; the values are made by the drawing, never taken from a message as they are. */
export type Style = Readonly<Record<string, string>>

type Looks = Omit<ViewNode, 'tag' | 'children'>

/** An element; `looks` is its class or all that it has beside children. */
export function view(tag: ViewTag, looks: string | Looks, ...children: readonly View[]): ViewNode {
  const own = typeof looks === 'string' ? (looks === '' ? {} : { class: looks }) : looks
  return { tag, ...own, ...(children.length === 0 ? {} : { children }) }
}

/** The text of a drawing without its elements. */
export function textOfView(drawn: View): string {
  if (typeof drawn === 'string') return drawn
  return (drawn.children ?? []).map(textOfView).join('')
}

/** A link to an http(s) page, or a span when the address is no such thing. */
export function link(url: string, looks: string, ...children: readonly View[]): ViewNode {
  const href = webAddress(url)
  if (href === undefined) return view('span', looks, ...children)
  return view('a', { class: looks, attributes: { href } }, ...children)
}

/** The address when it is http(s) or a telephone number; undefined for all that a browser might run. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed !== null && ['http:', 'https:', 'tel:'].includes(parsed.protocol)
    ? parsed.href
    : undefined
}
