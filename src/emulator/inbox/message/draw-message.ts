import type { JsonObject } from '../../json.ts'
import type { MsgType } from '../../model.ts'
import { drawCard, summaryOfCard } from '../card/card.ts'
import type { Drawing } from '../drawing.ts'
import { drawPicture } from '../picture.ts'
import { readText } from '../read.ts'
import type { View } from '../view.ts'
import { textOfView } from '../view.ts'
import { word } from '../words.ts'
import type { FileFacts } from './media.ts'
import { drawMedia, drawShared, drawSystem } from './media.ts'
import { drawPost } from './post.ts'
import { drawText } from './text.ts'

/** What a message says, and how it came. */
export type Spoken = {
  readonly msgType: MsgType
  /** The content as it was sent, parsed; of a card entity the card itself. */
  readonly content: JsonObject
  /** False for a batch and a custom bot, which know no styles in a text. */
  readonly isStyled: boolean
  /** Of the file that it names, where it was uploaded here. */
  readonly file?: FileFacts
}

/** Draws a message of any type. */
export function drawMessage(message: Spoken, drawing: Drawing): View {
  const { msgType, content, isStyled, file } = message
  switch (msgType) {
    case 'text':
      return drawText(readText(content, 'text'), isStyled, drawing)
    case 'post':
      return drawPost(content, drawing)
    case 'interactive':
      return drawCard(content, drawing)
    case 'image':
      return drawPicture(readText(content, 'image_key'), '', drawing)
    case 'sticker':
      return drawPicture(readText(content, 'file_key'), word('sticker', drawing.language), drawing)
    case 'file':
    case 'audio':
    case 'media':
      return drawMedia(msgType, content, drawing, file)
    case 'share_chat':
      return drawShared(
        'group',
        readText(content, 'chat_id') || readText(content, 'share_chat_id'),
        drawing
      )
    case 'share_user':
      return drawShared('person', readText(content, 'user_id'), drawing)
    case 'system':
      return drawSystem(content, drawing)
  }
}

/** The message in one line, as the chat list shows it. */
export function summaryOf(message: Spoken, drawing: Drawing): string {
  const { language } = drawing
  switch (message.msgType) {
    case 'interactive':
      return `[${word('card', language)}] ${summaryOfCard(message.content, drawing)}`
    case 'image':
      return `[${word('picture', language)}]`
    case 'sticker':
      return `[${word('sticker', language)}]`
    default:
      return textOfView(drawMessage(message, drawing)).replace(/\s+/g, ' ').slice(0, 100)
  }
}
