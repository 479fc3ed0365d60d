import type { Allowance } from './allowance.ts'
import type { Block } from './block.ts'
import type { HtmlNode } from './html-tree.ts'
import type { MarkdownOptions } from './markdown-options.ts'

/** What the place in the card means for what is rendered there. */
export type Context = MarkdownOptions & {
  readonly allowance: Allowance
  /** How many containers are around: Feishu nests at most 5, and a `table` component stands in none. */
  readonly depth: number
  /** Renders what a block holds. */
  readonly renderBlocks: (nodes: readonly HtmlNode[], context: Context) => Block[]
}
