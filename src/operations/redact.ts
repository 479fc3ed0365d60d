import { ZERO_WIDTH_SPACE } from '../text/zero-width-space.ts'
import type { Inputs } from './inputs.ts'
import type { UserMap } from './mentions.ts'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/@/, 'email'],
  [/^oc_/, 'chat'],
  [/^ou_/, 'open_id'],
  [/^on_/, 'union_id'],
  [/^om_/, 'message'],
  [/^bm[-_]/, 'batch'],
  [/^od-/, 'department']
]

/** An id as logs and summaries may show it: its kind and its last four characters. */
export function redactedId(id: string): string {
  const kind = KINDS.find(([shape]) => shape.test(id))?.[1] ?? 'user_id'
  return `${kind} …${id.slice(-4)}`
}

/** The ids of people and chats that the inputs and the user map hold. */
export function idsOf({ receiveIds, batchTargets, mentions }: Inputs, users: UserMap): string[] {
  return [
    ...receiveIds,
    ...Object.values(batchTargets).flat(),
    ...mentions.filter(isMentionedId),
    ...[...users.values()].filter(id => id !== null)
  ]
}

/** A GitHub login may be shown, and has to be in a warning about it. */
export function isMentionedId(mention: string): boolean {
  return /^(?:o[un]_|user_id:)|.@/.test(mention)
}

/** Takes the ids of people and chats out of any text that will be logged, such as an answer that repeats one. */
export function redactor(ids: readonly string[]): (text: string) => string {
  const known = ids
    .map(id => id.replace(/^user_id:/, ''))
    .filter(id => id.length > 4)
    .sort((a, b) => b.length - a.length)
  const patterns = known.length === 0 ? [ID_ANYWHERE] : [anyOf(known), ID_ANYWHERE]
  return text => patterns.reduce((rest, pattern) => rest.replace(pattern, redactedId), text)
}

/** One pattern for all, since a log has as many lines as there are recipients; the first that fits is taken. */
function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(texts.map(text => RegExp.escape(text)).join('|'), 'g')
}

const ID_ANYWHERE = /\b(?:oc|ou|on)_[A-Za-z0-9_-]{8,}/g

const WORD = /(?:[\w.+@\u200b-]|&#(?:43|45|46|64|95);)+/g

/** Redacts Markdown, where an id may stand with some of its characters as entities. */
export function redactMarkdown(markdown: string, redact: (text: string) => string): string {
  return redact(markdown).replace(WORD, word => {
    const plain = word
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replaceAll(ZERO_WIDTH_SPACE, '')
    const redacted = redact(plain)
    return redacted === plain ? word : redacted
  })
}
