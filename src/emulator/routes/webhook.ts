import type { Call } from '../environment.ts'
import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import type { App, Chat, Message, MsgType, Webhook } from '../model.ts'
import type { CheckedContent } from '../rules/content.ts'
import { checkContent } from '../rules/content.ts'
import { MAX_WEBHOOK_BYTES } from '../rules/limits.ts'
import { checkAddress, checkKeywords, checkSignature } from '../rules/webhook-guard.ts'
import type { Route } from '../router.ts'
import { mask } from '../transcript.ts'

const TYPES = ['text', 'post', 'image', 'share_chat', 'interactive'] as const

/** A group's custom bot (ucTM5YjL3ETO24yNxkjN); its errors are HTTP 200. */
export const webhookRoutes: readonly Route[] = [
  {
    api: 'webhook.send',
    method: 'POST',
    path: '/open-apis/bot/v2/hook/:token',
    auth: 'none',
    body: 'json',
    handle: send
  }
]

function send(call: Call): JsonObject {
  const { env, body, request } = call
  const hook = env.store.webhooks.get(call.params['token'] ?? '')
  const chat = env.store.chats.get(hook?.chat_id ?? '')
  const app = [...env.store.apps.values()][0]
  if (hook === undefined || chat === undefined || app === undefined) throw new ApiError(19001)
  checkAddress(hook, request.remoteAddress)
  if (request.body.length > MAX_WEBHOOK_BYTES)
    throw new ApiError(9499, { msg: 'Bad Request: the request is larger than 20 KB' })
  checkSignature(hook, body, env.clock.now())
  const msgType = readType(body)
  const content = readContent(body, msgType)
  checkKeywords(hook, content)
  const checked = checkContent({ env, app, chat, medium: 'webhook' }, msgType, content)
  limit(call, hook)
  env.store.addMessage(messageOf(call, { hook, chat, app, msgType, content, checked }))
  return { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' }
}

function readType(body: JsonObject): MsgType {
  const type = TYPES.find(known => known === own(body, 'msg_type'))
  if (type === undefined) throw new ApiError(19002)
  return type
}

/** `content` and `card` are objects here, not strings. */
function readContent(body: JsonObject, msgType: MsgType): JsonObject {
  const field = msgType === 'interactive' ? 'card' : 'content'
  const content = own(body, field)
  if (!isObject(content)) throw new ApiError(19002, { msg: `params error, ${field} need` })
  return content
}

/** 5 a second and 100 a minute for each bot. */
function limit({ env }: Call, hook: Webhook): void {
  const { webhook } = env.settings.limits
  const refusal = env.frequency.take(`hook|${hook.token}`, webhook, env.clock.now())
  if (refusal !== undefined) throw new ApiError(11232)
}

type Parts = {
  hook: Webhook
  chat: Chat
  app: App
  msgType: MsgType
  content: JsonObject
  checked: CheckedContent
}

function messageOf({ env }: Call, parts: Parts): Message {
  const now = env.clock.now()
  return {
    message_id: env.ids.next('om_'),
    chat_id: parts.chat.chat_id,
    msg_type: parts.msgType,
    content: parts.checked.content,
    sent: JSON.stringify(parts.content),
    sender: {
      id: `webhook ${mask(parts.hook.token)}`,
      id_type: 'webhook',
      sender_type: 'app',
      tenant_key: parts.app.tenant_key
    },
    mentions: parts.checked.mentions,
    create_time: now,
    update_time: now,
    updated: false,
    recalled: false,
    removed: false,
    edits: 0,
    history: [],
    shared_card: false
  }
}
