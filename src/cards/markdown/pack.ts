import { joinMarkdown, type CardMarkdown } from '../../text/card-markdown.ts'
import type { CardBlock, CardElement } from '../card.ts'
import { markdown } from '../elements.ts'
import type { Block, MarkdownBlock } from './block.ts'

// About this many characters of Markdown go into one element: few enough elements for the 200 that a card
// may hold, and small enough that a card can be cut between them.
const MAX_LENGTH = 3000
// A title, its section and its subsection; more headings without text between head nothing.
const MAX_HEADINGS = 3

/**
 * The blocks as the card's: Markdown that follows on Markdown shares an element, and a heading stays with
 * what it heads.
 */
export function packBlocks(blocks: readonly Block[]): CardBlock[] {
  const packed: CardBlock[] = []
  let waiting: MarkdownBlock[] = []
  let length = 0
  const flush = (): void => {
    if (waiting.length > 0) packed.push([joined(waiting)])
    waiting = []
    length = 0
  }
  for (const block of blocks) {
    if (block.kind === 'element' || length > MAX_LENGTH) {
      const headings = takeHeadings(waiting)
      flush()
      waiting = headings
    }
    if (block.kind === 'markdown') {
      waiting.push(block)
      length += block.lines.reduce((sum, line) => sum + line.length, 0)
    } else {
      const headings = waiting.length === 0 ? [] : [joined(waiting)]
      packed.push([...headings, block.element])
      waiting = []
    }
  }
  flush()
  return packed
}

/** The same without the cuts, for the inside of a container. */
export function packElements(blocks: readonly Block[]): CardElement[] {
  return packBlocks(blocks).flat()
}

/** Takes away the headings at the end: they belong to what comes next. */
function takeHeadings(blocks: MarkdownBlock[]): MarkdownBlock[] {
  let start = blocks.length
  while (blocks[start - 1]?.isHeading === true && blocks.length - start < MAX_HEADINGS) start--
  return blocks.splice(start)
}

function joined(blocks: readonly MarkdownBlock[]): CardElement {
  return markdown(joinMarkdown(blocks.map(contentOf), '\n\n'))
}

function contentOf({ lines }: MarkdownBlock): CardMarkdown {
  return joinMarkdown(lines, '\n')
}
