import { md, markdownLink } from '../../text/card-markdown.ts'
import type { CardDraft } from '../card.ts'
import { markdown } from '../elements.ts'
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
 * repeated; the body is the document. What does not fit is linked when `pageUrl` is known.
 */
export function markdownCard({ source, overrides, ...options }: MarkdownCardData): CardDraft {
  const takeTitle = overrides?.title === undefined
  const { title, summary, blocks, isWhole } = markdownToBlocks(source, options, { takeTitle })
  const { pageUrl } = options
  const draft: CardDraft = {
    ...(title === undefined ? {} : { title }),
    ...(title !== undefined || summary === '' ? {} : { summary }),
    color: 'blue',
    tags: [],
    parts: [
      {
        importance: 'main',
        blocks,
        left: isWhole ? 0 : 1,
        rest: () =>
          markdown(
            pageUrl === undefined
              ? md`…`
              : {
                  en_us: markdownLink(md`… read the rest`, pageUrl),
                  zh_cn: markdownLink(md`……查看其余内容`, pageUrl)
                }
          )
      }
    ],
    buttons: [],
    ...(pageUrl === undefined ? {} : { wholeUrl: pageUrl })
  }
  return applyOverrides(draft, overrides)
}
