import { isJsonObject, objectAt } from '../../model/json.ts'
import type { JsonPath } from '../../text/structured-path.ts'
import type { CardView } from './card-view.ts'
import { withoutCode } from './without-code.ts'

/** A text in card Markdown, without the code in it, and where it stands. */
export type MarkdownText = { readonly text: string; readonly at: JsonPath }

/** The Markdown of a card, each language by itself. */
export function markdownTexts({ nodes }: CardView): MarkdownText[] {
  return nodes.flatMap(({ tag, object, path }) => {
    if (tag !== 'markdown' && tag !== 'lark_md') return []
    const languages = objectAt(object, 'i18n_content')
    const translations = isJsonObject(languages) ? Object.entries(languages) : []
    const candidates = [
      { text: object['content'], at: [...path, 'content'] },
      ...translations.map(([key, text]) => ({ text, at: [...path, 'i18n_content', key] }))
    ]
    return candidates.flatMap(({ text, at }) =>
      typeof text === 'string' ? [{ text: withoutCode(text), at }] : []
    )
  })
}
