import type { Person } from '../model/run.ts'
import { escapeCardLine, markdownLink, type CardMarkdown } from '../text/card-markdown.ts'
import { oneLine } from '../text/graphemes.ts'

const NAME_LENGTH = 60

/** Foreign text in a line of Markdown: one line, at most `max` graphemes, escaped. */
export function foreign(text: string, max: number): CardMarkdown {
  return escapeCardLine(oneLine(text, max))
}

/** `@login`, with a link where the profile is known. It mentions nobody: only an `<at>` tag does. */
export function personLink({ login, url }: Person): CardMarkdown {
  const name = foreign(`@${login}`, NAME_LENGTH)
  return url === undefined ? name : markdownLink(name, url)
}
