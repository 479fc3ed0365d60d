import { markdownLink, md } from '../../text/card-markdown.ts'
import { oneLine } from '../../text/graphemes.ts'
import type { CardBlock } from '../card.ts'
import { markdown } from '../elements.ts'
import { Allowance } from './allowance.ts'
import { withEmoji } from './emoji.ts'
import { isBlock } from './html-blocks.ts'
import { textContent, type HtmlElement, type HtmlNode } from './html-tree.ts'
import type { MarkdownOptions } from './markdown-options.ts'
import { packBlocks } from './pack.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { prepareSource } from './prepare-source.ts'
import { renderBlocks } from './render-blocks.ts'

/** What a card shows of a document. */
export type ConvertedMarkdown = {
  /** The first heading, in plain text. */
  readonly title?: string
  /** The beginning of the text in one line, when there is no heading. */
  readonly summary?: string
  /** Top-level blocks in order: a card may be cut between them. */
  readonly blocks: readonly CardBlock[]
}

const TITLE_LENGTH = 200
const SUMMARY_LENGTH = 120

/**
 * GitHub-flavoured Markdown as what Feishu's cards can show (docs/markdown.md). Never throws; the time it
 * takes is bounded, since no more than `MAX_SOURCE_LENGTH` of the source is read; then the last block says so. With `takeTitle` the
 * heading that the title is made of is left out of the blocks.
 */
export function markdownToBlocks(
  source: string,
  options: MarkdownOptions,
  { takeTitle = false }: { readonly takeTitle?: boolean } = {}
): ConvertedMarkdown {
  const { text, isWhole } = prepareSource(source)
  const document = parseMarkdown(text, options.newlines)
  const heading = findHeading(document)
  const isTaken = takeTitle && heading !== undefined && isTitle(heading, document)
  const nodes = isTaken ? without(document, heading) : document
  const context = { ...options, allowance: new Allowance(), depth: 0, renderBlocks }
  const title = heading === undefined ? '' : plainText([heading], TITLE_LENGTH)
  return {
    ...(title === '' ? { summary: plainText(document, SUMMARY_LENGTH) } : { title }),
    blocks: [...packBlocks(renderBlocks(nodes, context)), ...(isWhole ? [] : [more(options)])]
  }
}

/** The addresses of the pictures in a document, as they stand there, for `MarkdownOptions.images`. */
export function imageAddresses(source: string): string[] {
  const addresses = new Set<string>()
  const collect = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      const { src } = node.attributes
      if (node.tag === 'img' && src !== undefined) addresses.add(src)
      collect(node.children)
    }
  }
  collect(parseMarkdown(prepareSource(source).text, 'file'))
  return [...addresses]
}

function more({ pageUrl }: MarkdownOptions): CardBlock {
  if (pageUrl === undefined) return [markdown(md`…`)]
  return [
    markdown({
      en_us: markdownLink(md`… read the rest`, pageUrl),
      zh_cn: markdownLink(md`… 阅读其余内容`, pageUrl)
    })
  ]
}

function plainText(nodes: readonly HtmlNode[], length: number): string {
  return oneLine(withEmoji(textContent(nodes)), length)
}

const HEADING = /^h[1-6]$/
// What stands apart from the document: a heading in it is not the document's.
const APART = new Set(['blockquote', 'details', 'li', 'table', 'dd'])

function findHeading(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string' || APART.has(node.tag)) continue
    const found = HEADING.test(node.tag) ? node : findHeading(node.children)
    if (found !== undefined) return found
  }
  return undefined
}

/** A heading that opens the document is its title, and so is one of the first level wherever it stands. */
function isTitle(heading: HtmlElement, document: readonly HtmlNode[]): boolean {
  if (heading.tag === 'h1') return true
  const first = document.find(node => typeof node !== 'string' || node.trim() !== '')
  return first === heading
}

function without(nodes: readonly HtmlNode[], removed: HtmlElement): HtmlNode[] {
  return nodes
    .filter(node => node !== removed)
    .map(node =>
      typeof node === 'string' || !isBlock(node)
        ? node
        : { ...node, children: without(node.children, removed) }
    )
}
