import { escapeCardLine, md } from '../../text/card-markdown.ts'
import { paragraph, type Block } from './block.ts'
import { renderCode } from './code.ts'
import type { Context } from './context.ts'
import { renderDetails } from './details.ts'
import { holdsBlock, isBlock, pushedDown } from './html-blocks.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { renderInline, renderLine } from './inline.ts'
import { renderList } from './list.ts'
import { renderQuote } from './quote.ts'
import { renderTable } from './table.ts'

/** The blocks of a part of a document, in order. */
export function renderBlocks(nodes: readonly HtmlNode[], context: Context): Block[] {
  const blocks: Block[] = []
  let inline: HtmlNode[] = []
  const flush = (): void => {
    blocks.push(...renderInline(inline, context).map(paragraph))
    inline = []
  }
  for (const node of nodes) {
    if (!holdsBlock(node)) {
      inline.push(node)
      continue
    }
    flush()
    const inner = isBlock(node)
      ? renderBlock(node, context)
      : renderBlocks(pushedDown(node), context)
    for (const block of inner) blocks.push(block)
  }
  flush()
  return blocks
}

function renderBlock(element: HtmlElement, context: Context): Block[] {
  switch (element.tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return renderHeading(element, context)
    case 'ul':
    case 'ol':
      return renderList(element, context)
    case 'pre':
      return renderCode(element)
    case 'blockquote':
      return renderQuote(element, context)
    case 'table':
      return renderTable(element, context)
    case 'details':
      return renderDetails(element, context)
    case 'hr':
      return [paragraph(md`<hr>`)]
    case 'dt':
    case 'caption':
    case 'summary':
      return renderBlocks(pushedDown({ ...element, tag: 'strong' }), context)
    default:
      return renderBlocks(element.children, context)
  }
}

const HEADING_MARKS = new Map([
  ['h1', md`#`],
  ['h2', md`##`],
  ['h3', md`###`],
  ['h4', md`####`],
  ['h5', md`#####`],
  ['h6', md`######`]
])

function renderHeading({ tag, children }: HtmlElement, context: Context): Block[] {
  const text = renderLine(children, context)
  const mark = HEADING_MARKS.get(tag) ?? escapeCardLine('')
  return text === '' ? [] : [{ kind: 'markdown', lines: [md`${mark} ${text}`], isHeading: true }]
}
