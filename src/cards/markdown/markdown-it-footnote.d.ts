declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  /** GitHub's footnotes, `[^1]`; the package has no types of its own. */
  export default function footnotes(parser: MarkdownIt): void
}
