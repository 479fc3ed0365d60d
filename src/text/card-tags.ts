import type { Mention } from '../model/mention.ts'
import { escapeCardLine, md, type CardMarkdown } from './card-markdown.ts'

// What may stand in an attribute of a tag that the action makes; anything else is shown as text.
const ID = /^[A-Za-z0-9_-]{1,100}$/
const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}$/

/** An `<at>` tag, which notifies. A name, or an id that is none, becomes text. */
export function atTag(mention: Mention): CardMarkdown {
  switch (mention.kind) {
    case 'all':
      return md`<at id=all></at>`
    case 'text':
      return escapeCardLine(mention.text)
    case 'email':
      return EMAIL.test(mention.id)
        ? md`<at email=${mention.id as CardMarkdown}></at>`
        : escapeCardLine(mention.id)
    default:
      return ID.test(mention.id)
        ? md`<at id=${mention.id as CardMarkdown}></at>`
        : escapeCardLine(mention.id)
  }
}

/** A moment (milliseconds since the epoch) that each reader's client shows in their own time zone. */
export function localTime(
  milliseconds: number,
  format: 'date_num' | 'date_short' | 'time' = 'time'
): CardMarkdown {
  const moment = String(Math.trunc(milliseconds)) as CardMarkdown
  return md`<local_datetime millisecond='${moment}' format_type='${format as CardMarkdown}'></local_datetime>`
}

/** Small print: grey text. */
export function grey(text: CardMarkdown): CardMarkdown {
  return md`<font color='grey'>${text}</font>`
}
