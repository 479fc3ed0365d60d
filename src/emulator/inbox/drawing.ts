import type { Json, JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import { readObject } from './read.ts'

/** The languages that the inbox shows. */
export const LANGUAGES = ['zh_cn', 'en_us'] as const

export type Language = (typeof LANGUAGES)[number]

/** What a drawing needs to know beside the message. */
export type Drawing = {
  readonly language: Language
  /** Where an uploaded picture is to be had; undefined when its bytes are not known. */
  readonly imageUrl: (key: string) => string | undefined
  /** A person's name by any of the ids; undefined for an unknown one. */
  readonly nameOf: (id: string) => string | undefined
  /** The group's name. */
  readonly chatName: (id: string) => string | undefined
  /** What the message was sent at, milliseconds: the moment of a `local_datetime` without one. */
  readonly time: number
}

/** A drawing inside a card: its version, its own colours and text sizes. */
export type CardDrawing = Drawing & {
  readonly version: 1 | 2
  /** CSS values by name. */
  readonly colours: ReadonlyMap<string, string>
  readonly sizes: ReadonlyMap<string, string>
}

/**
 * The value of `key` for the reader: `i18n_<key>` in the language where it is there, else `key` itself, else
 * any language (FC/configure-multi-language-content).
 */
export function localized(json: JsonObject, key: string, language: Language): Json | undefined {
  const languages = readObject(json, `i18n_${key}`)
  return own(languages, language) ?? own(json, key) ?? Object.values(languages)[0]
}

/** The same for a text; empty when there is none. */
export function localText(json: JsonObject, key: string, language: Language): string {
  const value = localized(json, key, language)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The content of a text node such as `{"tag": "plain_text", "content": …}`, or a plain string. */
export function contentOf(node: Json | undefined, language: Language): string {
  if (typeof node === 'string') return node
  if (!isObject(node)) return ''
  // JSON 1.0 also has `i18n` in the title of a card.
  const old = own(readObject(node, 'i18n'), language)
  return typeof old === 'string' ? old : localText(node, 'content', language)
}
