import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { inLanguage, type Language, type Locale, type Localized } from '../model/locale.ts'
import type { Card, CardDraft } from './card.ts'
import { plainText } from './elements.ts'

const BASE_LANGUAGE: Language = 'en_us'

/**
 * The finished card JSON 2.0 of a draft. With `auto` a text that differs between the languages stands
 * in both: English in `content`, both in `i18n_content`, where each reader's client picks
 * (https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/configure-multi-language-content).
 */
export function finishCard(draft: CardDraft, locale: Locale): Card {
  const header = {
    title: plainText(draft.title),
    ...(draft.subtitle === undefined ? {} : { subtitle: plainText(draft.subtitle) }),
    template: draft.color,
    ...(draft.tags === undefined || draft.tags.length === 0
      ? {}
      : {
          text_tag_list: draft.tags.map(({ text, color }) => ({
            tag: 'text_tag',
            text: plainText(text),
            color
          }))
        })
  }
  const card = {
    schema: '2.0',
    config: { update_multi: true, summary: { content: draft.summary } },
    header,
    body: { elements: draft.elements }
  }
  return localizeObject(card, locale)
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

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'string' || (isJsonObject(value) && 'en_us' in value && 'zh_cn' in value)
}
