import { escapeCardLine, markdownImage, markdownLink, md } from '../../text/card-markdown.ts'
import type { MarkdownOptions } from './markdown-options.ts'
import type { HtmlElement } from './html-tree.ts'
import { resolveAddress } from './links.ts'
import type { Run, Style } from './runs.ts'

const BADGE = /\bbadges?\b|shields\.io/i

/**
 * A picture: itself when its image key is known, else a link to it. Inside of a link it is its text.
 */
export function imageRun(
  { attributes }: HtmlElement,
  style: Style,
  context: MarkdownOptions & { readonly isLink?: boolean }
): Run {
  const { src = '', alt = '' } = attributes
  const text = escapeCardLine(alt === '' ? fileName(src) : alt)
  if (context.isLink === true) return { kind: 'text', content: text, style }
  const image = markdownImage(text, context.images?.get(src) ?? '')
  if (image !== undefined) return { kind: 'text', content: image, style }
  const url = resolveAddress(src, 'raw', context)
  const label = BADGE.test(src) ? text : md`🖼 ${text}`
  return { kind: 'text', content: url === undefined ? label : markdownLink(label, url), style }
}

/** The last part of an address, as a name for what it leads to. */
export function fileName(address: string): string {
  return /([^/?#]{1,80})\/?(?:[?#].*)?$/.exec(address)?.[1] ?? '…'
}
