import type { AppCall } from '../environment.ts'
import { ApiError, invalidParam, scopeError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import type { App, Message, MsgType } from '../model.ts'
import { MSG_TYPES } from '../model.ts'
import type { CheckedContent } from '../rules/content.ts'
import { checkContent, parseContent, readMsgType } from '../rules/content.ts'
import { optionalBoolean, optionalString, requiredString } from '../rules/fields.ts'
import { checkSize, MAX_UUID } from '../rules/limits.ts'
import type { Target } from '../rules/receivers.ts'
import { checkMayPost, findTarget, readReceiveIdType, targetOf } from '../rules/receivers.ts'
import type { Route } from '../router.ts'
import type { Draft } from './send.ts'
import { messageData, sendOnce, success } from './send.ts'

const SEND_SCOPES = [['im:message', 'im:message:send_as_bot', 'im:message:send']]

/** Create, reply and read (im-v1/message/create, reply, get). */
export const messageRoutes: readonly Route[] = [
  {
    api: 'message.create',
    method: 'POST',
    path: '/open-apis/im/v1/messages',
    auth: 'tenant',
    body: 'json',
    scopes: SEND_SCOPES,
    handle: create
  },
  {
    api: 'message.reply',
    method: 'POST',
    path: '/open-apis/im/v1/messages/:message_id/reply',
    auth: 'tenant',
    body: 'json',
    scopes: SEND_SCOPES,
    handle: reply
  },
  {
    api: 'message.get',
    method: 'GET',
    path: '/open-apis/im/v1/messages/:message_id',
    auth: 'tenant',
    body: 'none',
    scopes: [['im:message', 'im:message:readonly']],
    handle: call => success({ items: [messageData(findMessage(call))] })
  }
]

/** The message of the path. A batch id (`bm-`) is no message id; an unknown one is 99992354. */
export function findMessage({ env, params }: AppCall): Message {
  const id = params['message_id'] ?? ''
  if (!id.startsWith('om_')) throw invalidParam('invalid message_id')
  const message = env.store.messages.get(id)
  if (message === undefined) throw new ApiError(99992354)
  return message
}

function create(call: AppCall): Promise<JsonObject> {
  const { env, app, body, query } = call
  const type = readReceiveIdType(query.get('receive_id_type'))
  const receiveId = requiredString(body, 'receive_id')
  if (type === 'user_id') checkUserIdScope(app)
  const fields = readFields(call, MSG_TYPES)
  const target = findTarget(env, app, type, receiveId)
  const place = (): ReturnType<Draft['place']> =>
    target.chat.mode === 'topic' ? { thread_id: env.ids.next('omt_', 12) } : {}
  return sendOnce(call, { ...fields, target, checked: checkDraft(call, target, fields), place })
}

function reply(call: AppCall): Promise<JsonObject> {
  const { env, body } = call
  const parent = findMessage(call)
  const inThread = optionalBoolean(body, 'reply_in_thread')
  const fields = readFields(
    call,
    MSG_TYPES.filter(type => type !== 'system')
  )
  if (parent.recalled) throw new ApiError(230011)
  if (parent.removed) throw new ApiError(230050)
  if (parent.msg_type === 'system') throw new ApiError(230054)
  const chat = env.store.chats.get(parent.chat_id)
  if (chat === undefined) throw new ApiError(230050)
  const target = targetOf(env, chat)
  const checked = checkDraft(call, target, fields)
  if (inThread && parent.thread_id === undefined && chat.thread_reply_forbidden === true)
    throw new ApiError(230071)
  return sendOnce(call, {
    ...fields,
    target,
    checked,
    place: () => placeReply(call, parent, inThread)
  })
}

type Fields = Pick<Draft, 'msgType' | 'sent' | 'uuid'>

function readFields({ body }: AppCall, allowed: readonly MsgType[]): Fields {
  const msgType = readMsgType(requiredString(body, 'msg_type'), allowed)
  const sent = requiredString(body, 'content')
  return { msgType, sent, uuid: optionalString(body, 'uuid', MAX_UUID) }
}

function checkDraft(call: AppCall, target: Target, { msgType, sent }: Fields): CheckedContent {
  const { env, app, request } = call
  checkMayPost(app, target)
  checkSize(msgType, request.body.length)
  const { chat } = target
  if (chat.connected === true && msgType === 'interactive') throw new ApiError(230054)
  const content = parseContent(msgType, sent)
  const checked = checkContent({ env, app, chat, medium: 'im' }, msgType, content)
  checkSize(msgType, request.body.length + checked.extraBytes)
  return checked
}

/** `receive_id_type=user_id` asks for a scope of its own (create page). */
function checkUserIdScope(app: App): void {
  const scope = 'contact:user.employee_id:readonly'
  if (!app.scopes.includes(scope)) throw scopeError([scope])
}

/**
 * In a thread root and parent are the thread's root message. A first reply in a thread makes the
 * thread; a message that is in one already forces it.
 */
function placeReply(
  { env }: AppCall,
  parent: Message,
  inThread: boolean
): ReturnType<Draft['place']> {
  if (parent.thread_id !== undefined) {
    const root = rootOfThread(env.store.messages, parent.thread_id)
    return { root_id: root, parent_id: root, thread_id: parent.thread_id }
  }
  const { message_id } = parent
  if (!inThread) return { root_id: parent.root_id ?? message_id, parent_id: message_id }
  parent.thread_id = env.ids.next('omt_', 12)
  return { root_id: message_id, parent_id: message_id, thread_id: parent.thread_id }
}

/** A thread's root is its oldest message; the store keeps them in order. */
function rootOfThread(messages: ReadonlyMap<string, Message>, threadId: string): string {
  for (const message of messages.values())
    if (message.thread_id === threadId) return message.message_id
  return ''
}
