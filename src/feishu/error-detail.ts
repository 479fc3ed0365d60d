/** What a card sub-code's message says: which rule was broken, where in the card, by what value. */
export type CardErrorDetail = {
  readonly code: number
  readonly message: string
  /** The element's place, such as `ROOT -> body -> elements -> [2](tag: chart)`. */
  readonly path?: string
  readonly value?: string
}

/** A server's text is read this far only, so that a huge one costs nothing. In UTF-16 units. */
const MAX_TEXT_LENGTH = 4096

/**
 * Reads a card sub-code out of the message of 230099 or 11246; undefined when there is none.
 * The documented forms are `…, ext=ErrCode: N; [ErrPath: …; ]ErrMsg: …[; ErrorValue: …][; code:N]`
 * (the create message page, "230099 子错误码").
 */
export function parseCardError(msg: string): CardErrorDetail | undefined {
  const text = msg.slice(0, MAX_TEXT_LENGTH)
  const codeAt = endOf(text, 'ErrCode:', 0)
  const digits = codeAt === -1 ? null : /^\s*(\d{1,9})/.exec(text.slice(codeAt))
  if (digits?.[1] === undefined) return undefined
  const fields = splitFields(text.slice(codeAt + digits[0].length))
  return { code: Number(digits[1]), ...fields }
}

/**
 * True when a server's message holds one of the documented wordings: without regard to case and to
 * which quotation mark Feishu writes (its pages have `message`s`).
 */
export function containsText(msg: string, text: string): boolean {
  return comparable(msg).includes(comparable(text))
}

function comparable(text: string): string {
  return text.slice(0, MAX_TEXT_LENGTH).toLowerCase().replaceAll(/[`’]/g, "'")
}

/** Labels are looked for from left to right: a value that quotes one of them must not count. */
function splitFields(rest: string): Omit<CardErrorDetail, 'code'> {
  const messageAt = endOf(rest, 'ErrMsg:', 0)
  if (messageAt === -1) return { message: withoutTail(rest) }
  const valueAt = endOf(rest, 'ErrorValue:', messageAt)
  const messageEnd = valueAt === -1 ? rest.length : valueAt - 'ErrorValue:'.length
  const pathAt = endOf(rest.slice(0, messageAt), 'ErrPath:', 0)
  const path = pathAt === -1 ? '' : withoutTail(rest.slice(pathAt, messageAt - 'ErrMsg:'.length))
  const value = valueAt === -1 ? '' : withoutTail(rest.slice(valueAt))
  return {
    message: withoutTail(rest.slice(messageAt, messageEnd)),
    ...(path === '' ? {} : { path }),
    ...(value === '' ? {} : { value })
  }
}

/** Where the text after `label` starts, or -1. */
function endOf(text: string, label: string, from: number): number {
  const at = text.indexOf(label, from)
  return at === -1 ? -1 : at + label.length
}

/** Takes off the separators that end a field and the outer code that Feishu appends (`; code:230099`). */
function withoutTail(field: string): string {
  const outerCode = field.lastIndexOf('code:')
  const isTail = outerCode !== -1 && /^\s*\d{1,9}[\s;,]*$/.test(field.slice(outerCode + 5))
  let end = isTail ? outerCode : field.length
  while (end > 0 && ' \n\t;,'.includes(field.charAt(end - 1))) end--
  return field.slice(0, end).replace(/^[\s;,]+/, '')
}
