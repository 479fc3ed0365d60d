import type { Emulator } from '../emulator.ts'
import type { Language } from './drawing.ts'
import { spokenBatch, spokenMessage, drawingFor } from './spoken.ts'
import { summaryOf } from './message/draw-message.ts'

/** A line of the list at the left. */
export type Conversation = {
  readonly id: string
  readonly name: string
  readonly kind: 'group' | 'topic' | 'p2p' | 'batch'
  readonly count: number
  /** The last message in one line, and when it came. */
  readonly summary: string
  readonly time: number
}

/** Where batch deliveries are listed. */
export const BATCHES = 'batches'

/** All chats, those with the latest message first, and the batches as one more. */
export function listConversations(emulator: Emulator, language: Language): Conversation[] {
  const { store } = emulator
  const chats = [...store.chats.values()].map((chat): Conversation => {
    const messages = store.messagesIn(chat.chat_id)
    const last = messages.at(-1)
    return {
      id: chat.chat_id,
      name: chat.name,
      kind: chat.mode,
      count: messages.length,
      summary:
        last === undefined || last.recalled
          ? ''
          : summaryOf(
              spokenMessage(emulator, last),
              drawingFor(emulator, language, last.create_time)
            ),
      time: last?.create_time ?? 0
    }
  })
  return [...batchConversation(emulator, language), ...chats].sort(latestFirst)
}

function batchConversation(emulator: Emulator, language: Language): Conversation[] {
  const batches = [...emulator.store.batches.values()]
  const last = batches.at(-1)
  if (last === undefined) return []
  const drawing = drawingFor(emulator, language, last.create_time)
  return [
    {
      id: BATCHES,
      name: '',
      kind: 'batch',
      count: batches.length,
      summary: summaryOf(spokenBatch(last), drawing),
      time: last.create_time
    }
  ]
}

function latestFirst(a: Conversation, b: Conversation): number {
  return b.time - a.time
}
