import { ZERO_WIDTH_SPACE } from './zero-width-space.ts'

declare const messageText: unique symbol

/** The `text` of a text message in which every piece of foreign text has been taken apart. */
export type MessageText = string & { readonly [messageText]: true }

/**
 * Foreign text for a text message, which reads `<at …>`, `<b>` and `[text](url)` and documents no escape:
 * a zero-width space after each `<` and between `](` takes them apart and changes nothing that is seen.
 * A `]` at the end counts where a `(` may follow: when what comes after it, `next`, begins with one or with a
 * template.
 */
export function escapeMessageText(text: string, next: string): MessageText {
  const isLinkAhead = /^[({]/.test(next)
  const unsafe = isLinkAhead ? /<|\](?=\(|$)/g : /<|\](?=\()/g
  return text.toWellFormed().replace(unsafe, `$&${ZERO_WIDTH_SPACE}`) as MessageText
}
