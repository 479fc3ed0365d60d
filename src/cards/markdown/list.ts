import { joinMarkdown, md, type CardMarkdown } from '../../text/card-markdown.ts'
import { paragraph, type Block } from './block.ts'
import type { Context } from './context.ts'
import { holdsBlock } from './html-blocks.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { renderInline } from './inline.ts'

/** A line of a list; `depth` is 0 at the outermost. */
type Row = { readonly depth: number; readonly text: CardMarkdown }

// Feishu nests a list by 4 spaces a level.
const INDENT = md`    `
// How many rows stand in one block, so that a long list can be cut between them.
const MAX_ROWS = 40

/**
 * A list: nested ones are indented, tasks are ☐ and ☑. What a line cannot hold (code, tables, quotes)
 * stands between the lines at the margin.
 */
export function renderList(list: HtmlElement, context: Context): Block[] {
  const blocks: Block[] = []
  let rows: Row[] = []
  const flush = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'markdown', lines: linesOf(rows) })
    rows = []
  }
  for (const part of listParts(list, 0, context)) {
    if ('depth' in part) {
      if (rows.length >= MAX_ROWS && part.depth === 0) flush()
      rows.push(part)
    } else {
      flush()
      blocks.push(part)
    }
  }
  flush()
  return blocks
}

function listParts(list: HtmlElement, depth: number, context: Context): (Row | Block)[] {
  let number = Number.parseInt(list.attributes['start'] ?? '1', 10)
  if (!Number.isSafeInteger(number) || number < 0) number = 1
  return list.children.flatMap(child => {
    if (typeof child === 'string') return []
    if (isList(child)) return listParts(child, depth + 1, context)
    const marker = list.tag === 'ol' ? md`${number++}.` : md`-`
    return itemParts(child, { depth, marker }, context)
  })
}

type Item = { readonly depth: number; readonly marker: CardMarkdown }

function itemParts(item: HtmlElement, { depth, marker }: Item, context: Context): (Row | Block)[] {
  const { box, children } = withoutTaskBox(item.children)
  const all = paragraphsAndBlocks(children)
  const firstBlock = all.findIndex(isElement)
  const rest = firstBlock < 0 ? [] : all.slice(firstBlock)
  const lines = all
    .slice(0, all.length - rest.length)
    .flatMap(part => (isElement(part) ? [] : renderInline(part, context)))
  const parts: (Row | Block)[] = []
  // A number tells something by itself, a bullet does not.
  if (lines.length > 0 || box !== undefined || marker !== '-') {
    const text = lines.length === 0 ? md`&nbsp;` : joinMarkdown(lines, '<br>')
    parts.push({
      depth,
      text: joinMarkdown(box === undefined ? [marker, text] : [marker, box, text], ' ')
    })
  }
  for (const part of rest) for (const inner of partsOf(part, depth, context)) parts.push(inner)
  return parts
}

function partsOf(
  part: readonly HtmlNode[] | HtmlElement,
  depth: number,
  context: Context
): (Row | Block)[] {
  if (!isElement(part)) return renderInline(part, context).map(paragraph)
  return isList(part) ? listParts(part, depth + 1, context) : context.renderBlocks([part], context)
}

/** The children of an item: runs of inline nodes (a `<p>` is one), and blocks. */
function paragraphsAndBlocks(children: readonly HtmlNode[]): (readonly HtmlNode[] | HtmlElement)[] {
  const parts: (HtmlNode[] | HtmlElement)[] = []
  let inline: HtmlNode[] | undefined
  for (const child of children) {
    if (typeof child !== 'string' && child.tag === 'p' && !child.children.some(holdsBlock)) {
      parts.push([...child.children])
      inline = undefined
    } else if (holdsBlock(child)) {
      parts.push(child)
      inline = undefined
    } else if (inline !== undefined) {
      inline.push(child)
    } else if (typeof child !== 'string' || child.trim() !== '') {
      parts.push((inline = [child]))
    }
  }
  return parts
}

const TASK = /^\s*\[([ xX])\](?=\s|$)/

/** `[ ]` and `[x]` at the start of an item, as GFM reads them. */
function withoutTaskBox(children: readonly HtmlNode[]): {
  readonly box?: CardMarkdown
  readonly children: readonly HtmlNode[]
} {
  const index = children.findIndex(child => typeof child !== 'string' || child.trim() !== '')
  const first = children[index]
  if (typeof first === 'string') {
    const [found, mark] = TASK.exec(first) ?? []
    // What stands right behind it, such as code, makes it a text.
    if (mark === undefined || (found === first && index < children.length - 1)) return { children }
    const box = mark === ' ' ? md`☐` : md`☑`
    return { box, children: children.with(index, first.replace(TASK, '')) }
  }
  if (first?.tag !== 'p') return { children }
  const inner = withoutTaskBox(first.children)
  return { ...inner, children: children.with(index, { ...first, children: inner.children }) }
}

/** The rows as lines. Each is at most one level below the one before, else it would be read as code. */
function linesOf(rows: readonly Row[]): CardMarkdown[] {
  let margin = rows[0]?.depth ?? 0
  let level = -1
  return rows.map(({ depth, text }) => {
    margin = Math.min(margin, depth)
    level = Math.min(depth - margin, level + 1)
    return joinMarkdown([...Array.from({ length: level }, () => INDENT), text])
  })
}

function isElement(part: readonly HtmlNode[] | HtmlElement): part is HtmlElement {
  return 'tag' in part
}

function isList(element: HtmlElement): boolean {
  return element.tag === 'ul' || element.tag === 'ol'
}
