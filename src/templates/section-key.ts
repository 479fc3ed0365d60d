import { isJsonObject, type JsonValue } from '../model/json.ts'

/** An item of a list that stands for its content as often as its key says. */
export type Section = {
  readonly key: string
  readonly name: string
  readonly inverted: boolean
  readonly content: JsonValue
}

const SECTION_KEY = /^\{\{\s*([#^])\s*([^{}\s]+)\s*\}\}$/

/** The section that an object with the single key `{{#name}}` or `{{^name}}` is. */
export function readSection(item: JsonValue): Section | undefined {
  if (!isJsonObject(item)) return undefined
  const [entry, ...others] = Object.entries(item)
  if (entry === undefined || others.length > 0) return undefined
  const [key, content] = entry
  const [, sign, name] = SECTION_KEY.exec(key) ?? []
  if (name === undefined || content === undefined) return undefined
  return { key, name, inverted: sign === '^', content }
}
