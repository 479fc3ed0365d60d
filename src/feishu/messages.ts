import { stringAt, textAt, type JsonObject } from '../model/json.ts'
import type { ApiCall, FeishuClient } from './client.ts'
import type { Recipient } from './receive-id.ts'

/** The `msg_type`s of the create API (IM/message/create). */
export const MSG_TYPES = [
  'text',
  'post',
  'image',
  'file',
  'audio',
  'media',
  'sticker',
  'interactive',
  'share_chat',
  'share_user',
  'system'
] as const

export type MsgType = (typeof MSG_TYPES)[number]

/** A message as the API of single messages takes it: `content` is JSON in a string. */
export type WireMessage = { readonly msgType: MsgType; readonly content: string }

/** What Feishu tells of a message; a field is absent where the API gives none. */
export type SentMessage = {
  readonly messageId?: string
  readonly chatId?: string
  readonly threadId?: string
  readonly rootId?: string
  readonly parentId?: string
  /** Milliseconds since the epoch, as a string. */
  readonly createTime?: string
}

const MESSAGES = '/open-apis/im/v1/messages'

/** Sends a message (https://open.feishu.cn/document/server-docs/im-v1/message/create). */
export async function sendMessage(
  client: FeishuClient,
  to: Recipient,
  message: WireMessage,
  uuid: string
): Promise<SentMessage> {
  const data = await client.call({
    api: 'create',
    method: 'POST',
    path: `${MESSAGES}?receive_id_type=${to.type}`,
    body: sendBody(to.id, message, uuid),
    target: to.id,
    repeatable: true,
    hasUuid: true
  })
  return readMessage(data)
}

/** The body of a send; what the size limits count. */
export function sendBody(receiveId: string, message: WireMessage, uuid: string): JsonObject {
  return { receive_id: receiveId, msg_type: message.msgType, content: message.content, uuid }
}

/** Replies to a message, as a topic if asked for (https://open.feishu.cn/document/server-docs/im-v1/message/reply). */
export async function replyToMessage(
  client: FeishuClient,
  messageId: string,
  message: WireMessage,
  options: { readonly inThread: boolean; readonly uuid: string }
): Promise<SentMessage> {
  const data = await client.call({
    api: 'reply',
    method: 'POST',
    path: `${messagePath(messageId)}/reply`,
    body: replyBody(message, options),
    target: messageId,
    repeatable: true,
    hasUuid: true
  })
  return readMessage(data)
}

/** The body of a reply; what the size limits count. */
export function replyBody(
  message: WireMessage,
  options: { readonly inThread: boolean; readonly uuid: string }
): JsonObject {
  return {
    msg_type: message.msgType,
    content: message.content,
    ...(options.inThread ? { reply_in_thread: true } : {}),
    uuid: options.uuid
  }
}

/** Puts a new card in a card's place (https://open.feishu.cn/document/server-docs/im-v1/message-card/patch). */
export async function patchCard(
  client: FeishuClient,
  messageId: string,
  content: string,
  bounds: Pick<ApiCall, 'signal' | 'givesWay'> = {}
): Promise<void> {
  await client.call({
    api: 'patch',
    method: 'PATCH',
    path: messagePath(messageId),
    body: { content },
    target: messageId,
    repeatable: true,
    hasUuid: false,
    ...bounds
  })
}

/** Edits a text or a post (https://open.feishu.cn/document/server-docs/im-v1/message/update). */
export async function editMessage(
  client: FeishuClient,
  messageId: string,
  message: WireMessage
): Promise<SentMessage> {
  const data = await client.call({
    api: 'edit',
    method: 'PUT',
    path: messagePath(messageId),
    body: { msg_type: message.msgType, content: message.content },
    target: messageId,
    repeatable: true,
    hasUuid: false
  })
  return readMessage(data)
}

/** The path of one message. */
export function messagePath(messageId: string): string {
  return `${MESSAGES}/${encodeURIComponent(messageId)}`
}

function readMessage(data: JsonObject): SentMessage {
  const fields = {
    messageId: stringAt(data, 'message_id'),
    chatId: stringAt(data, 'chat_id'),
    threadId: stringAt(data, 'thread_id'),
    rootId: stringAt(data, 'root_id'),
    parentId: stringAt(data, 'parent_id'),
    createTime: textAt(data, 'create_time')
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
