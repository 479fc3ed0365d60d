import type { HtmlElement, HtmlNode } from './html-tree.ts'

const BLOCKS = new Set(
  (
    'article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)

/** True for an element that stands on lines of its own. */
export function isBlock(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && BLOCKS.has(node.tag)
}

/** True for a block and for what holds one, such as a link around a heading. */
export function holdsBlock(node: HtmlNode): node is HtmlElement {
  if (typeof node === 'string') return false
  return BLOCKS.has(node.tag) || node.children.some(holdsBlock)
}

/**
 * A link or a style around blocks, as blocks that each have it inside: `<a><h3>x</h3></a>` becomes
 * `<h3><a>x</a></h3>`.
 */
export function pushedDown(element: HtmlElement): HtmlNode[] {
  const result: HtmlNode[] = []
  let inline: HtmlNode[] = []
  const flush = (): void => {
    if (inline.length > 0) result.push({ ...element, children: inline })
    inline = []
  }
  for (const child of element.children) {
    if (isBlock(child)) {
      flush()
      result.push({ ...child, children: pushedDown({ ...element, children: child.children }) })
    } else if (holdsBlock(child)) {
      flush()
      result.push(...pushedDown({ ...element, children: pushedDown(child) }))
    } else {
      inline.push(child)
    }
  }
  flush()
  return result
}
