import type { AppCall } from '../environment.ts'
import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { isObject, own, parseJson } from '../json.ts'
import type { App, Message, MsgType, Sender } from '../model.ts'
import type { Target } from '../rules/receivers.ts'
import type { CheckedContent } from '../rules/content.ts'
import { limitTarget } from '../rules/throttle.ts'

/** A message that has passed every check and may be made. */
export type Draft = {
  readonly target: Target
  readonly msgType: MsgType
  readonly sent: string
  readonly checked: CheckedContent
  readonly uuid: string | undefined
  /** Where it stands among other messages, worked out when it is made. */
  readonly place: () => Pick<Message, 'root_id' | 'parent_id' | 'thread_id'>
}

/** The success envelope of im/v1. */
export function success(data: JsonObject, msg = 'success'): JsonObject {
  return { code: 0, msg, data }
}

/**
 * Makes the message once. A repeat of its uuid within the hour never makes another; what it answers
 * is a setting, since the reference leaves it open.
 */
export async function sendOnce(call: AppCall, draft: Draft): Promise<JsonObject> {
  const { env, app } = call
  const { uuid } = draft
  if (uuid === undefined) return success(messageData(await make(call, draft)))
  for (;;) {
    const known = env.uuids.find(app.app_id, uuid)
    if (known === undefined) {
      const message = await env.uuids.sending(app.app_id, uuid, () => make(call, draft))
      return success(messageData(message))
    }
    if (known.state === 'sent') return repeated(call, known.message_id)
    if (env.settings.repeatInFlight !== 'wait')
      throw new ApiError(Number(env.settings.repeatInFlight))
    await known.done
  }
}

/** The documented `data` of a message. Absent ids are left out, as the API does. */
export function messageData(message: Message): JsonObject {
  return {
    message_id: message.message_id,
    ...(message.root_id === undefined ? {} : { root_id: message.root_id }),
    ...(message.parent_id === undefined ? {} : { parent_id: message.parent_id }),
    ...(message.thread_id === undefined ? {} : { thread_id: message.thread_id }),
    msg_type: message.msg_type,
    create_time: String(message.create_time),
    update_time: String(message.update_time),
    deleted: message.recalled || message.removed,
    updated: message.updated,
    chat_id: message.chat_id,
    sender: { ...message.sender },
    body: { content: message.content },
    ...(message.mentions.length === 0
      ? {}
      : { mentions: message.mentions.map(mention => ({ ...mention })) })
  }
}

/** The app as a message's sender. */
function senderOf(app: App): Sender {
  return { id: app.app_id, id_type: 'app_id', sender_type: 'app', tenant_key: app.tenant_key }
}

function repeated({ env }: AppCall, messageId: string): JsonObject {
  const original = env.store.messages.get(messageId)
  const { repeat } = env.settings
  if (repeat === 'empty' || original === undefined) return success({})
  if (repeat === 'original') return success(messageData(original))
  throw new ApiError(Number(repeat))
}

async function make({ env, app, pause }: AppCall, draft: Draft): Promise<Message> {
  limitTarget(env, draft.target)
  await pause()
  const now = env.clock.now()
  const message: Message = {
    message_id: env.ids.next('om_'),
    chat_id: draft.target.chat.chat_id,
    msg_type: draft.msgType,
    content: draft.checked.content,
    sent: draft.sent,
    sender: senderOf(app),
    mentions: draft.checked.mentions,
    create_time: now,
    update_time: now,
    updated: false,
    recalled: false,
    removed: false,
    edits: 0,
    history: [],
    shared_card: draft.checked.sharedCard,
    ...(draft.uuid === undefined ? {} : { uuid: draft.uuid }),
    ...draft.place()
  }
  markEntitySent(env.store.cards, draft.sent)
  env.store.addMessage(message)
  return message
}

/** A card entity can be sent only once. */
function markEntitySent(cards: Map<string, { sent: boolean }>, sent: string): void {
  const content = parseJson(sent)
  const data =
    isObject(content) && own(content, 'type') === 'card' ? own(content, 'data') : undefined
  const id = isObject(data) ? own(data, 'card_id') : undefined
  const entity = typeof id === 'string' ? cards.get(id) : undefined
  if (entity !== undefined) entity.sent = true
}
