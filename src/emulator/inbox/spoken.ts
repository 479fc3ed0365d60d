import type { Emulator } from '../emulator.ts'
import type { JsonObject } from '../json.ts'
import { isObject, own, parseJson } from '../json.ts'
import type { Batch, Message } from '../model.ts'
import type { Drawing, Language } from './drawing.ts'
import type { FileFacts } from './message/media.ts'
import type { Spoken } from './message/draw-message.ts'
import { readObject, readText } from './read.ts'

/** What a stored message says: the content as it was sent, where the tags are still whole. */
export function spokenMessage(emulator: Emulator, message: Message): Spoken {
  const parsed = parseJson(message.sent)
  const content = isObject(parsed) ? parsed : {}
  const file = fileFacts(emulator, readText(content, 'file_key'))
  return {
    msgType: message.msg_type,
    content: entityCard(emulator, content) ?? content,
    isStyled: message.sender.id_type !== 'webhook',
    ...(file === undefined ? {} : { file })
  }
}

/** What a batch says. */
export function spokenBatch(batch: Batch): Spoken {
  const content = isObject(batch.content) ? batch.content : {}
  return { msgType: batch.msg_type, content, isStyled: false }
}

/** The names and pictures of an emulator's world. */
export function drawingFor(
  { store }: Pick<Emulator, 'store'>,
  language: Language,
  time: number
): Drawing {
  return {
    language,
    time,
    imageUrl: key =>
      store.files.has(key) ? `/inbox/images/${encodeURIComponent(key)}` : undefined,
    nameOf: id =>
      store.users.find(
        user =>
          [user.union_id, user.user_id, user.email].includes(id) ||
          Object.values(user.open_ids).includes(id)
      )?.name,
    chatName: id => store.chats.get(id)?.name
  }
}

/** The card that `{type: "card", data: {card_id}}` stands for. */
function entityCard({ store }: Emulator, content: JsonObject): JsonObject | undefined {
  if (own(content, 'type') !== 'card') return undefined
  return store.cards.get(readText(readObject(content, 'data'), 'card_id'))?.card
}

function fileFacts({ store }: Emulator, key: string): FileFacts | undefined {
  const upload = store.uploads.get(key)
  if (upload === undefined) return undefined
  const { name, size, duration } = upload
  return { name, size, ...(duration === undefined ? {} : { duration }) }
}
