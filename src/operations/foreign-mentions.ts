import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'

// A tag that mentions or shows a person, in a text, a post or card Markdown.
const PERSON_TAG = /<\s*(?:at|person)\b[^<>]{0,300}>/gi
const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Inline messages are the author's own words, and their mentions are live. But GitHub has filled in
 * `${{ }}` by then: a mention that stands in the event's payload too, letter by letter, was a stranger's,
 * and is taken apart so that it shows but does not notify.
 */
export function takeForeignMentionsApart<T extends JsonValue>(
  value: T,
  event: JsonObject,
  warn: (message: string) => void
): T {
  const tags = new Set(stringsOf(value).flatMap(text => text.match(PERSON_TAG) ?? []))
  if (tags.size === 0) return value
  const payload = stringsOf(event).filter(text => text.includes('<'))
  const foreign = [...tags].filter(tag => payload.some(text => text.includes(tag)))
  if (foreign.length === 0) return value
  warn(
    `The message holds a mention that comes from the event (${foreign.length === 1 ? 'one' : foreign.length} in all); it is shown as text. Put untrusted values in with \`templated: true\` and \`{{ event.… }}\`.`
  )
  return mapStrings(value, text =>
    foreign.reduce((result, tag) => result.replaceAll(tag, takeApart(tag)), text)
  ) as T
}

function takeApart(tag: string): string {
  return tag.replace('<', `<${ZERO_WIDTH_SPACE}`)
}

function stringsOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return isJsonObject(value) ? Object.values(value).flatMap(item => stringsOf(item ?? null)) : []
}

function mapStrings(value: JsonValue, transform: (text: string) => string): JsonValue {
  if (typeof value === 'string') return transform(value)
  if (Array.isArray(value)) return value.map(item => mapStrings(item, transform))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item ?? null, transform)])
  )
}
