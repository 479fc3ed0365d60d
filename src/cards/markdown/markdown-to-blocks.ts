import { oneLine } from '../../text/graphemes.ts'
import type { CardBlock } from '../card.ts'
import { Allowance } from './allowance.ts'
import { withEmoji } from './emoji.ts'
import { isBlock } from './html-blocks.ts'
import { findElement, textContent, type HtmlElement, type HtmlNode } from './html-tree.ts'
import type { MarkdownOptions } from './markdown-options.ts'
import { packBlocks } from './pack.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { prepareSource } from './prepare-source.ts'
import { renderBlocks } from './render-blocks.ts'

/** What a card shows of a document. */
export type ConvertedMarkdown = {
  /** The first heading, in plain text. */
  readonly title?: string
  /** The beginning of the text, in one line. */
  readonly summary: string
  /** Top-level blocks in order: a card may be cut between them. */
  readonly blocks: readonly CardBlock[]
  /** False when the document is longer than what is read of it. */
  readonly isWhole: boolean
}

const TITLE_LENGTH = 200
const SUMMARY_LENGTH = 120

/**
 * GitHub-flavoured Markdown as what Feishu's cards can show (docs/markdown.md). Never throws; the time it
 * takes is bounded, since no more than `MAX_SOURCE_LENGTH` of the source is read. With `takeTitle` the
 * heading that the title is made of is left out of the blocks.
 */
export function markdownToBlocks(
  source: string,
  options: MarkdownOptions,
  { takeTitle = false }: { readonly takeTitle?: boolean } = {}
): ConvertedMarkdown {
  const { text, isWhole } = prepareSource(source)
  const document = parseMarkdown(text, options.newlines)
  const heading = findElement(document, isHeading)
  const isTaken = takeTitle && heading !== undefined && isTitle(heading, document)
  const nodes = isTaken ? without(document, heading) : document
  const context = { ...options, allowance: new Allowance(), depth: 0, renderBlocks }
  const title = heading === undefined ? '' : plainText([heading], TITLE_LENGTH)
  return {
    ...(title === '' ? {} : { title }),
    summary: plainText(nodes, SUMMARY_LENGTH),
    blocks: packBlocks(renderBlocks(nodes, context)),
    isWhole
  }
}

/** The addresses of the pictures in a document, as they stand there, for `MarkdownOptions.images`. */
export function imageAddresses(source: string): string[] {
  const addresses = new Set<string>()
  findElement(parseMarkdown(prepareSource(source).text, 'file'), ({ tag, attributes }) => {
    if (tag === 'img' && attributes['src'] !== undefined) addresses.add(attributes['src'])
    return false
  })
  return [...addresses]
}

function plainText(nodes: readonly HtmlNode[], length: number): string {
  return oneLine(withEmoji(textContent(nodes)), length)
}

function isHeading({ tag }: HtmlElement): boolean {
  return /^h[1-6]$/.test(tag)
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
