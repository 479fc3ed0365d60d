import type { Emulator } from '../emulator.ts'
import type { Json } from '../json.ts'
import { isObject, own, parseJson } from '../json.ts'
import type { Batch, Message } from '../model.ts'
import type { TranscriptEntry } from '../transcript.ts'
import { readObject, readText } from './read.ts'

/** What stands behind an entry: the stored message with its content parsed, and the requests that made it so. */
export type Details = {
  readonly message: Message | Batch
  readonly content: Json
  readonly requests: readonly TranscriptEntry[]
}

/** The details of a message or batch; undefined when there is none of that id. */
export function detailsOf({ store, transcript }: Emulator, id: string): Details | undefined {
  const message = store.messages.get(id)
  const requests = transcript.entries
  if (message !== undefined) {
    return {
      message,
      content: parseJson(message.sent) ?? message.sent,
      requests: requests.filter(entry => isAbout(entry, id) || isWebhookOf(entry, message))
    }
  }
  const batch = store.batches.get(id)
  if (batch === undefined) return undefined
  return {
    message: batch,
    content: batch.content,
    requests: requests.filter(entry => isAbout(entry, id))
  }
}

/** The answer names it in its data, or the request in its path; a reply is about the message that it makes. */
function isAbout({ api, path, response }: TranscriptEntry, id: string): boolean {
  const data = isObject(response?.body) ? readObject(response.body, 'data') : {}
  if (readText(data, 'message_id') === id) return true
  return api !== 'message.reply' && path.split('/').includes(id)
}

/** A custom bot's answer names no message, so the content tells. */
function isWebhookOf({ api, time, body }: TranscriptEntry, message: Message): boolean {
  if (api !== 'webhook.send' || !isObject(body) || time > message.create_time) return false
  const content = own(body, 'card') ?? own(body, 'content')
  return message.sender.id_type === 'webhook' && JSON.stringify(content) === message.sent
}
