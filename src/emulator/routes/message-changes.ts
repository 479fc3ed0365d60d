import type { AppCall } from '../environment.ts'
import { ApiError, invalidParam } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import type { App, Message } from '../model.ts'
import { checkContent, parseContent, readMsgType } from '../rules/content.ts'
import { requiredString } from '../rules/fields.ts'
import { checkSize, MAX_EDITS, PATCH_WINDOW_MS } from '../rules/limits.ts'
import type { Target } from '../rules/receivers.ts'
import { checkAvailable, checkMayPost, targetOf } from '../rules/receivers.ts'
import { limitMessage } from '../rules/throttle.ts'
import type { Route } from '../router.ts'
import { findMessage } from './messages.ts'
import { messageData, success } from './send.ts'

const PATH = '/open-apis/im/v1/messages/:message_id'
const CHANGE_SCOPES = [['im:message', 'im:message:send_as_bot', 'im:message:update']]

/** Patch a card, edit a text or post, recall (im-v1/message-card/patch, message/update, delete). */
export const messageChangeRoutes: readonly Route[] = [
  {
    api: 'message.patch',
    method: 'PATCH',
    path: PATH,
    auth: 'tenant',
    body: 'json',
    scopes: CHANGE_SCOPES,
    handle: patch
  },
  {
    api: 'message.update',
    method: 'PUT',
    path: PATH,
    auth: 'tenant',
    body: 'json',
    scopes: CHANGE_SCOPES,
    handle: edit
  },
  {
    api: 'message.delete',
    method: 'DELETE',
    path: PATH,
    auth: 'tenant',
    body: 'none',
    scopes: [['im:message', 'im:message:recall', 'im:message:send_as_bot']],
    handle: recall
  }
]

function patch(call: AppCall): JsonObject {
  const { env, app, body, request } = call
  const message = findMessage(call)
  const sent = requiredString(body, 'content')
  const { chat, user } = targetOfMessage(call, message)
  if (!app.bot) throw new ApiError(230006)
  if (!isOwn(app, message)) throw invalidParam('bot or user is not the message`s sender')
  if (message.msg_type !== 'interactive') throw invalidParam('This message is NOT a card')
  checkAlive(message)
  if (chat.dissolved === true) throw new ApiError(232009)
  if (user !== undefined) checkAvailable(app, user)
  if (env.clock.now() - message.create_time > PATCH_WINDOW_MS) throw new ApiError(230031)
  checkSize('interactive', request.body.length)
  const content = parseContent('interactive', sent)
  const checked = checkContent({ env, app, chat, medium: 'im' }, 'interactive', content)
  checkSize('interactive', request.body.length + checked.extraBytes)
  if (!message.shared_card || !checked.sharedCard)
    throw invalidParam('update_multi must be true in the card that was sent and in the new card')
  limitMessage(env, message)
  change(call, message, sent, checked.content)
  return success({}, 'ok')
}

function edit(call: AppCall): JsonObject {
  const { env, app, body, request } = call
  const message = findMessage(call)
  const msgType = readMsgType(requiredString(body, 'msg_type'), ['text', 'post'])
  const sent = requiredString(body, 'content')
  const target = targetOfMessage(call, message)
  if (!isOwn(app, message)) throw new ApiError(230071)
  if (message.msg_type !== 'text' && message.msg_type !== 'post') throw new ApiError(230054)
  checkAlive(message)
  checkMayPost(app, target)
  if (message.edits >= MAX_EDITS) throw new ApiError(230072)
  if (env.clock.now() - message.create_time > env.settings.editWindowMs) throw new ApiError(230075)
  checkSize(msgType, request.body.length)
  const content = parseContent(msgType, sent)
  const context = { env, app, chat: target.chat, medium: 'im' } as const
  const checked = checkContent(context, msgType, content)
  limitMessage(env, message)
  message.msg_type = msgType
  message.mentions = checked.mentions
  message.edits += 1
  change(call, message, sent, checked.content)
  return success(messageData(message))
}

function recall(call: AppCall): JsonObject {
  const { env, app } = call
  const message = findMessage(call)
  const { chat, user } = targetOfMessage(call, message)
  if (!app.bot) throw new ApiError(230006)
  if (chat.dissolved === true) throw new ApiError(232009)
  if (user !== undefined) checkAvailable(app, user)
  if (!chat.bots.includes(app.app_id)) throw new ApiError(230002)
  if (message.recalled || message.removed) throw new ApiError(230110)
  if (!isOwn(app, message)) throw new ApiError(230026)
  if (env.clock.now() - message.create_time > env.settings.recallWindowMs)
    throw new ApiError(230009)
  env.store.recallMessage(message)
  return success({})
}

function targetOfMessage({ env }: AppCall, message: Message): Target {
  const chat = env.store.chats.get(message.chat_id)
  if (chat === undefined) throw new ApiError(230050)
  return targetOf(env, chat)
}

function isOwn(app: App, message: Message): boolean {
  return message.sender.id === app.app_id
}

function checkAlive(message: Message): void {
  if (message.recalled) throw new ApiError(230011)
  if (message.removed) throw new ApiError(230110)
}

function change({ env }: AppCall, message: Message, sent: string, content: string): void {
  message.history.push(message.sent)
  message.sent = sent
  message.content = content
  message.updated = true
  message.update_time = env.clock.now()
  env.store.updateMessage(message)
}
