import { md } from '../../text/card-markdown.ts'
import { foldingPanel } from '../elements.ts'
import { elementBlock, paragraph, type Block } from './block.ts'
import type { Context } from './context.ts'
import type { HtmlElement } from './html-tree.ts'
import { renderLine } from './inline.ts'
import { packElements } from './pack.ts'

// Feishu nests five containers; a box in the innermost panel takes two.
const MAX_DEPTH = 2

/** `<details>` as a folding panel; too deep or too many of them, as its title with what it holds below. */
export function renderDetails(details: HtmlElement, context: Context): Block[] {
  const summary = details.children.find(
    child => typeof child !== 'string' && child.tag === 'summary'
  )
  const content = details.children.filter(child => child !== summary)
  const text = summary === undefined ? md`` : renderLine([summary], context)
  const title = text === '' ? { en_us: md`Details`, zh_cn: md`详情` } : text
  const isPanel = context.depth <= MAX_DEPTH && context.allowance.take('panel')
  if (!isPanel) return [...heading(text), ...context.renderBlocks(content, context)]
  const blocks = context.renderBlocks(content, { ...context, depth: context.depth + 1 })
  if (blocks.length === 0) return heading(text)
  const isExpanded = details.attributes['open'] !== undefined
  return [elementBlock(foldingPanel(title, packElements(blocks), isExpanded))]
}

function heading(text: ReturnType<typeof renderLine>): Block[] {
  return text === '' ? [] : [paragraph(md`▸ ${text}`)]
}
