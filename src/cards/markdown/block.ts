import type { CardMarkdown } from '../../text/card-markdown.ts'
import type { CardElement } from '../card.ts'

/** A block of the document on its way into the card. */
export type Block = MarkdownBlock | ElementBlock

export type MarkdownBlock = {
  readonly kind: 'markdown'
  readonly lines: readonly CardMarkdown[]
  /** A heading: it stays with what follows it. */
  readonly isHeading?: boolean
  /** Code and tables: their lines may not be quoted or indented. */
  readonly isRigid?: boolean
}

export type ElementBlock = { readonly kind: 'element'; readonly element: CardElement }

export function paragraph(content: CardMarkdown): MarkdownBlock {
  return { kind: 'markdown', lines: [content] }
}

export function elementBlock(element: CardElement): ElementBlock {
  return { kind: 'element', element }
}
