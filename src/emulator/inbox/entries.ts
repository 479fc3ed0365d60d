import type { Emulator } from '../emulator.ts'
import type { Batch, Message } from '../model.ts'
import type { Drawing, Language } from './drawing.ts'
import { drawMessage, summaryOf } from './message/draw-message.ts'
import { drawingFor, spokenBatch, spokenMessage } from './spoken.ts'
import type { View } from './view.ts'

/** A message as the page shows it. Times are milliseconds. */
export type Entry = {
  readonly id: string
  readonly chat: string
  readonly msgType: string
  readonly sender: { readonly name: string; readonly kind: 'app' | 'webhook' | 'batch' }
  readonly time: number
  /** When it was last patched or edited, and how often. */
  readonly edited?: { readonly time: number; readonly times: number }
  readonly isRecalled: boolean
  /** The thread it is in; its root names no `root`. */
  readonly thread?: { readonly id: string; readonly root?: string }
  /** What it answers, when it is no thread. */
  readonly parent?: { readonly id: string; readonly summary: string }
  /** Of a batch: whom it went to, and how many of them have read it. */
  readonly batch?: { readonly recipients: readonly string[]; readonly read: number }
  readonly view: View
}

/** The entries of a chat, oldest first. */
export function entriesOf(emulator: Emulator, chatId: string, language: Language): Entry[] {
  return emulator.store.messagesIn(chatId).map(message => messageEntry(emulator, message, language))
}

export function messageEntry(emulator: Emulator, message: Message, language: Language): Entry {
  const drawing = drawingFor(emulator, language, message.create_time)
  const isWebhook = message.sender.id_type === 'webhook'
  return {
    id: message.message_id,
    chat: message.chat_id,
    msgType: message.msg_type,
    sender: { name: message.sender.id, kind: isWebhook ? 'webhook' : 'app' },
    time: message.create_time,
    ...(message.updated
      ? { edited: { time: message.update_time, times: message.history.length } }
      : {}),
    isRecalled: message.recalled || message.removed,
    ...threadOf(message),
    ...parentOf(emulator, message, drawing),
    view: drawMessage(spokenMessage(emulator, message), drawing)
  }
}

export function batchEntry(emulator: Emulator, batch: Batch, language: Language): Entry {
  const drawing = drawingFor(emulator, language, batch.create_time)
  return {
    id: batch.message_id,
    chat: 'batches',
    msgType: batch.msg_type,
    sender: { name: batch.app_id, kind: 'batch' },
    time: batch.create_time,
    isRecalled: batch.recalled_at !== undefined,
    batch: {
      recipients: batch.recipients.map(id => drawing.nameOf(id) ?? id),
      read: batch.read_by.length
    },
    view: drawMessage(spokenBatch(batch), drawing)
  }
}

function threadOf({ thread_id, root_id }: Message): Pick<Entry, 'thread'> {
  if (thread_id === undefined) return {}
  return { thread: { id: thread_id, ...(root_id === undefined ? {} : { root: root_id }) } }
}

function parentOf(
  emulator: Emulator,
  { parent_id, thread_id }: Message,
  drawing: Drawing
): Pick<Entry, 'parent'> {
  if (parent_id === undefined || thread_id !== undefined) return {}
  const parent = emulator.store.messages.get(parent_id)
  const summary = parent === undefined ? '' : summaryOf(spokenMessage(emulator, parent), drawing)
  return { parent: { id: parent_id, summary } }
}
