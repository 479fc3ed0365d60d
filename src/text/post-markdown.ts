import { escapeMarkdownLines } from './escape-markdown.ts'

declare const postMarkdown: unique symbol

/** The text of an `md` node of a post in which every piece of foreign text has been escaped. */
export type PostMarkdown = string & { readonly [postMarkdown]: true }

/**
 * Foreign text for the `md` node of a post: no mention, link, style, list, quote or code can come of it.
 * A post knows no `<br>`, so lines stay lines.
 */
export function escapePostMarkdown(text: string): PostMarkdown {
  return escapeMarkdownLines(text).join('\n') as PostMarkdown
}
