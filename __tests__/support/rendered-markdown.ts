import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

// Without `transforms`: they look for bare URLs a second time in what entities have been decoded to,
// which neither GFM nor a Markdown client does.
const mdastExtensions = gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] }))

/** What a CommonMark and GFM reader makes of card Markdown. Written with a parser that src/ does not use. */
export type Rendered = {
  /** The tree in brackets, text left out: `root(paragraph(strong))`. A `<br>` is text, any other tag is not. */
  readonly shape: string
  /** What is read, a `<br>` as a line break. */
  readonly text: string
}

export function renderMarkdown(source: string): Rendered {
  const tree = parseRendered(source)
  return { shape: shapeOf(tree), text: textOf(tree) }
}

/** The tree of card Markdown. */
export function parseRendered(source: string): Root {
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions })
}

function shapeOf(node: Nodes): string {
  const name = node.type === 'html' ? `html:${node.value}` : node.type
  if (!('children' in node)) return name
  const inner = node.children.filter(child => !isText(child)).map(shapeOf)
  return inner.length === 0 ? name : `${name}(${inner.join(',')})`
}

/** What is read of a node, a `<br>` as a line break. */
export function textOf(node: Nodes): string {
  if (isLineBreak(node)) return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function isText(node: Nodes): boolean {
  return node.type === 'text' || isLineBreak(node)
}

function isLineBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br ?\/?>$/.test(node.value))
}
