import { mapLocalized, type Localized } from '../model/locale.ts'
import type { Mention } from '../model/mention.ts'
import { escapeCardLine, joinMarkdown, markdownLink, md } from '../text/card-markdown.ts'
import { atTag } from '../text/card-tags.ts'
import type { CardDraft } from './card.ts'
import { markdown } from './elements.ts'

/** One line that calls people: who, what failed, where to look. */
export function failureNotice(
  words: Localized,
  people: readonly Mention[],
  url: string
): CardDraft {
  const tags = joinMarkdown(people.map(atTag), ' ')
  const link = markdownLink(md`→`, url)
  const line = mapLocalized(words, text => md`${tags} ${escapeCardLine(text)} ${link}`)
  return {
    color: 'red',
    tags: [],
    summary: words,
    parts: [{ importance: 'main', blocks: [[markdown(line)]] }],
    buttons: []
  }
}
