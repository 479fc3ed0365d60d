import type { CardDraft } from '../card.ts'
import { applyOverrides, type CardOverrides } from '../overrides.ts'
import type { MarkdownOptions } from './markdown-options.ts'
import { markdownToBlocks } from './markdown-to-blocks.ts'

/** All that a `markdown` card says. */
export type MarkdownCardData = MarkdownOptions & {
  readonly source: string
  readonly overrides?: CardOverrides
}

/**
 * The card of the `markdown` input: the title is the override's, else the first heading, which is then not
 * repeated; the body is the document. Without a title the card has no header.
 */
export function markdownCard({ source, overrides, ...options }: MarkdownCardData): CardDraft {
  const takeTitle = overrides?.title === undefined
  const { title, summary, blocks } = markdownToBlocks(source, options, { takeTitle })
  const draft: CardDraft = {
    ...(title === undefined ? {} : { title }),
    // With a title of its own the notification says that, as the header does.
    ...(takeTitle && summary !== undefined && summary !== '' ? { summary } : {}),
    color: 'blue',
    tags: [],
    parts: [{ importance: 'main', blocks }],
    buttons: [],
    ...(options.pageUrl === undefined ? {} : { wholeUrl: options.pageUrl })
  }
  return applyOverrides(draft, overrides)
}
