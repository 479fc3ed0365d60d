import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../model/json.ts'
import { ZERO_WIDTH_SPACE } from '../text/zero-width-space.ts'

// How a tag opens that mentions or shows a person, in a text, a post or card Markdown.
const PERSON_TAG = /<\s*(?:at|person)\b/gi
const CHARACTER_CODE = /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|U([\dA-Fa-f]{8}))/g
// No real tag is longer.
const TAG_LENGTH = 300

/**
 * Inline messages are the author's own words, and their mentions are live. But GitHub has filled in
 * `${{ }}` by then: a mention that comes from the event's payload, whole or in part, was a stranger's, and
 * is taken apart so that it shows but does not notify. Upper case, white space and the escapes of JSON and
 * YAML make no difference.
 */
export function takeForeignMentionsApart<T extends JsonValue>(
  value: T,
  event: JsonObject,
  warn: (message: string) => void
): T {
  if (!holdsMention(value)) return value
  const payload = [...new Set(stringsOf(event).flatMap(forms))]
  let found = 0
  const rewrite = (inner: JsonValue): JsonValue => {
    if (typeof inner === 'string') {
      const starts = foreignTags(inner, payload)
      found += starts.length
      return takenApart(inner, starts)
    }
    if (Array.isArray(inner)) return inner.map(rewrite)
    if (!isJsonObject(inner)) return inner
    if (isForeignNode(inner, payload)) {
      found++
      return { tag: 'text', text: `@${stringAt(inner, 'user_id') ?? ''}` }
    }
    return Object.fromEntries(
      Object.entries(inner).map(([key, item]) => [key, rewrite(item ?? null)])
    )
  }
  const own = rewrite(value)
  if (found === 0) return value
  warn(
    `The message holds a mention that comes from the event (${found === 1 ? 'one' : found} in all); it is shown as text. Put untrusted values in with \`templated: true\` and \`{{ event.… }}\`.`
  )
  return own as T
}

function holdsMention(value: JsonValue): boolean {
  if (typeof value === 'string') return value.search(PERSON_TAG) >= 0
  if (Array.isArray(value)) return value.some(holdsMention)
  if (!isJsonObject(value)) return false
  return value['tag'] === 'at' || Object.values(value).some(item => holdsMention(item ?? null))
}

/** Where in the text a tag begins whose `<` came from the payload, or that stands in it as a whole. */
function foreignTags(text: string, payload: readonly string[]): number[] {
  const candidates = payload.filter(written => written.includes('<'))
  if (candidates.length === 0) return []
  const whole = dense(text)
  let at = 0
  let end = 0
  return [...text.matchAll(PERSON_TAG)].flatMap(({ index }) => {
    at += dense(text.slice(end, index)).length
    end = index
    const tag = /^<[^<>]*>/.exec(text.slice(index, index + TAG_LENGTH))?.[0]
    const isForeign = candidates.some(
      written =>
        whole.slice(Math.max(0, at - written.length + 1), at + written.length).includes(written) ||
        (tag !== undefined && written.includes(dense(tag)))
    )
    return isForeign ? [index] : []
  })
}

function takenApart(text: string, starts: readonly number[]): string {
  let end = 0
  const pieces = starts.map(start => {
    const piece = text.slice(end, start + 1)
    end = start + 1
    return piece + ZERO_WIDTH_SPACE
  })
  return pieces.join('') + text.slice(end)
}

/** A node of a post that mentions: a title may have closed its text and opened one. */
function isForeignNode(node: JsonObject, payload: readonly string[]): boolean {
  const id = stringAt(node, 'user_id')
  if (node['tag'] !== 'at' || id === undefined) return false
  return payload.some(written => {
    const bare = written.replace(/["'\\]/g, '')
    return bare.includes('tag:at') && bare.includes(dense(id))
  })
}

/** A text of the payload as it may stand in the message: as it is, and with JSON's and YAML's escapes undone. */
function forms(text: string): string[] {
  const unescaped = text
    .replace(CHARACTER_CODE, (_, ...[short, byte, long]: readonly (string | undefined)[]) => {
      const code = Number.parseInt(short ?? byte ?? long ?? '', 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/\\(["'\\/])/g, '$1')
    .replaceAll("''", "'")
  return [dense(text), dense(unescaped)].filter(form => form !== '')
}

function dense(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

function stringsOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return isJsonObject(value) ? Object.values(value).flatMap(item => stringsOf(item ?? null)) : []
}
