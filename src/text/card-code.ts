import type { CardMarkdown } from './card-markdown.ts'
import { codeLanguage } from './code-languages.ts'
import { visibleText } from './visible-text.ts'
import { ZERO_WIDTH_SPACE } from './zero-width-space.ts'

/**
 * Foreign text as a block of code, in a fence longer than any run of backticks in it. `language` is any
 * name that Markdown knows; one that Feishu does not know is plain text.
 */
export function codeBlock(text: string, language = ''): CardMarkdown {
  const code = inertInCode(text).replace(/\n$/, '')
  const longest = backtickRuns(code).reduce((most, length) => Math.max(most, length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${codeLanguage(language)}\n${code}\n${fence}` as CardMarkdown
}

/** Foreign text as code within a line; line breaks become spaces. Nothing when there is nothing to see. */
export function inlineCode(text: string): CardMarkdown {
  const code = inertInCode(text)
    .replaceAll(/[\n\t]/g, ' ')
    .trim()
  if (code === '') return '' as CardMarkdown
  const runs = new Set(backtickRuns(code))
  let length = 1
  while (runs.has(length)) length++
  const fence = '`'.repeat(length)
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}` as CardMarkdown
}

// Inside code Markdown decodes no entities, and whether Feishu's tags are inert there is not documented.
const TAG_OR_LINK =
  /<(?=\s*(?:\/\s*)?(?:a|at|audio|br|font|hr|link|local_datetime|number_tag|person|raw|text_tag)\b)|\](?=\()/gi

/** What could open one of Feishu's tags or a link is taken apart by a zero-width space; other code stays fit to copy. */
function inertInCode(text: string): string {
  return visibleText(text).replace(TAG_OR_LINK, `$&${ZERO_WIDTH_SPACE}`)
}

function backtickRuns(code: string): number[] {
  return Array.from(code.matchAll(/`+/g), ([run]) => run.length)
}
