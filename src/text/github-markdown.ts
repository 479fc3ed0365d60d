import { escapeCardMarkdown } from './card-markdown.ts'
import { ZERO_WIDTH_SPACE } from './zero-width-space.ts'

/** Beside it nothing is a reference; as it is invisible, `visibleText` leaves it out of what is shown. */
export const WORD_JOINER = '\u2060'

// Bare addresses, shortcodes, `@login` and `#12` are looked for after entities have been decoded.
const LINKED_SIGN = /&#(?:35|58|64);|www/gi
// A commit's id and `GH-12`; the edges, since text from elsewhere may complete one of them.
const LINKED_WORD = /^(?=[\da-z])|(?<=[\da-z])$|(?<![\da-z])(?=[\da-f]{7}|gh-)/gi

/**
 * Foreign text for GitHub-flavoured Markdown that is still to be converted for a card: beside what
 * `escapeCardMarkdown` prevents, nothing in it becomes a link because GitHub would make one of it.
 */
export function escapeGitHubMarkdown(text: string): string {
  return escapeCardMarkdown(text)
    .replace(LINKED_SIGN, `$&${ZERO_WIDTH_SPACE}`)
    .replace(LINKED_WORD, WORD_JOINER)
}
