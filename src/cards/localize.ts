import type { JsonObject, JsonValue } from '../model/json.ts'
import {
  inLanguage,
  isLocalized,
  localized,
  type Language,
  type Locale,
  type Localized
} from '../model/locale.ts'
import type { Card, CardDraft, CardElement, CardPart } from './card.ts'
import { plainText, row, smallPrint } from './elements.ts'

const BASE_LANGUAGE: Language = 'en_us'

/**
 * The finished card JSON 2.0 of a draft. With `auto` a text that differs between the languages stands
 * in both: English in `content`, both in `i18n_content`, where each reader's client picks
 * (https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/configure-multi-language-content).
 */
export function finishCard(draft: CardDraft, locale: Locale): Card {
  const summary = summaryOf(draft)
  const card = {
    schema: '2.0',
    config: {
      update_multi: true,
      ...(summary === undefined ? {} : { summary: { content: summary } })
    },
    ...(draft.title === undefined ? {} : { header: headerOf(draft, draft.title) }),
    body: { elements: bodyOf(draft) }
  }
  return localizeObject(card, locale)
}

function headerOf({ subtitle, color, tags }: CardDraft, title: Localized): object {
  return {
    title: plainText(title),
    ...(subtitle === undefined ? {} : { subtitle: plainText(subtitle) }),
    template: color,
    ...(tags.length === 0
      ? {}
      : {
          text_tag_list: tags.map(tag => ({
            tag: 'text_tag',
            text: plainText(tag.text),
            color: tag.color
          }))
        })
  }
}

function bodyOf({ parts, buttons, footer }: CardDraft): CardElement[] {
  return [
    ...parts.flatMap(elementsOf),
    ...(buttons.length === 0 ? [] : [row(buttons)]),
    ...(footer === undefined ? [] : [smallPrint(footer)])
  ]
}

function elementsOf({ blocks, left = 0, rest }: CardPart): CardElement[] {
  return left === 0 || rest === undefined ? blocks.flat() : [...blocks.flat(), rest(left)]
}

/** The same as the header in one line, the state in words: `CI #128 · main · Failed · Attempt 2`. */
function summaryOf({ summary, title, tags }: CardDraft): Localized | undefined {
  if (summary !== undefined || title === undefined) return summary
  return localized(language =>
    [title, ...tags.map(tag => tag.text)].map(text => inLanguage(text, language)).join(' · ')
  )
}

function localizeObject(object: object, locale: Locale): JsonObject {
  const result: JsonObject = {}
  for (const [key, value] of Object.entries(object)) {
    if (key === 'content' && isLocalized(value)) Object.assign(result, contentFields(value, locale))
    else result[key] = localizeValue(value, locale)
  }
  return result
}

function localizeValue(value: unknown, locale: Locale): JsonValue {
  if (Array.isArray(value)) return value.map(item => localizeValue(item, locale))
  if (typeof value === 'object' && value !== null) return localizeObject(value, locale)
  return value as JsonValue
}

function contentFields(content: Localized, locale: Locale): JsonObject {
  if (locale !== 'auto') return { content: inLanguage(content, locale) }
  const base = inLanguage(content, BASE_LANGUAGE)
  const chinese = inLanguage(content, 'zh_cn')
  if (base === chinese) return { content: base }
  return { content: base, i18n_content: { en_us: base, zh_cn: chinese } }
}
