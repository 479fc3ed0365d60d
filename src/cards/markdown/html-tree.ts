import { Parser } from 'htmlparser2'

/** An element of a parsed document, or a piece of its text. */
export type HtmlNode = HtmlElement | string

export type HtmlElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

type OpenElement = HtmlElement & { readonly children: HtmlNode[] }

// No document that people read is nested this deep; what is, loses its outer marks and keeps its text.
const MAX_DEPTH = 100

/** The tree of an HTML document. Any text is a document: what is open at the end is closed there. */
export function parseHtml(html: string): HtmlNode[] {
  const root: OpenElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  let tooDeep = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (open.length > MAX_DEPTH) {
        tooDeep++
        return
      }
      const element: OpenElement = { tag, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onclosetag() {
      if (tooDeep > 0) tooDeep--
      else open.pop()
    },
    ontext(text) {
      const siblings = open.at(-1)?.children ?? root.children
      const last = siblings.at(-1)
      if (typeof last === 'string') siblings[siblings.length - 1] = last + text
      else siblings.push(text)
    }
  })
  parser.end(html)
  return root.children
}

/** All text in a node, one piece after another; a `<br>` is a line break. */
export function textContent(node: HtmlNode | readonly HtmlNode[]): string {
  if (typeof node === 'string') return node
  if ('tag' in node && node.tag === 'br') return '\n'
  const children = 'tag' in node ? node.children : node
  return children.map(child => textContent(child)).join('')
}

/** The first element that `isWanted`, in the order of the document. */
export function findElement(
  nodes: readonly HtmlNode[],
  isWanted: (element: HtmlElement) => boolean
): HtmlElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const found = isWanted(node) ? node : findElement(node.children, isWanted)
    if (found !== undefined) return found
  }
  return undefined
}
