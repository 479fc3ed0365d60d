import type { AppCall } from '../environment.ts'
import { ApiError, CardError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import type { App, Batch, MsgType } from '../model.ts'
import { checkContent } from '../rules/content.ts'
import { MAX_BATCH_IDS, maxBytes } from '../rules/limits.ts'
import type { Recipients } from '../rules/recipients.ts'
import { resolveRecipients } from '../rules/recipients.ts'
import type { Route } from '../router.ts'

const BATCH_TYPES = ['text', 'image', 'post', 'share_chat', 'interactive'] as const
const LISTS = ['department_ids', 'open_ids', 'user_ids', 'union_ids'] as const
const DAY_MS = 24 * 3600_000

/** Batch send (message/v4/batch_send), which answers its own errors with HTTP 200. */
export const batchRoutes: readonly Route[] = [
  {
    api: 'batch.send',
    method: 'POST',
    path: '/open-apis/message/v4/batch_send/',
    auth: 'tenant',
    body: 'json',
    scopes: [],
    handle: send
  }
]

function send(call: AppCall): JsonObject {
  const { env, app, body } = call
  if (!app.bot) throw new ApiError(11205)
  const msgType = readType(body)
  const lists = readLists(body)
  checkScopes(app, lists)
  const content = readContent(body, msgType)
  const context = { env, app, medium: 'batch' } as const
  const bytes = sizeWithoutLists(call)
  checkBytes(msgType, bytes)
  const checked = checkContent(context, msgType, content)
  checkBytes(msgType, bytes + checked.extraBytes)
  const recipients = resolveRecipients(env, app, lists)
  checkDailyLimit(call, recipients)
  const now = env.clock.now()
  const batch: Batch = {
    message_id: env.ids.next('bm-'),
    app_id: app.app_id,
    msg_type: msgType,
    content,
    recipients: recipients.valid,
    read_by: [],
    create_time: now,
    scheduled_at: now + env.settings.batchDelayMs
  }
  env.store.addBatch(batch)
  const data = { ...recipients.invalid, message_id: batch.message_id }
  return { code: 0, msg: 'ok', data }
}

function readType(body: JsonObject): MsgType {
  const type = BATCH_TYPES.find(known => known === own(body, 'msg_type'))
  if (type === undefined) throw new ApiError(10003, { ext: 'msg_type' })
  return type
}

function readLists(body: JsonObject): Record<(typeof LISTS)[number], string[]> {
  const lists = LISTS.map(name => [name, readList(body, name)] as const)
  if (lists.every(([, ids]) => ids.length === 0))
    throw new ApiError(10003, { ext: 'one of department_ids, open_ids, user_ids, union_ids' })
  const found = Object.fromEntries(lists)
  const { department_ids = [], open_ids = [], user_ids = [], union_ids = [] } = found
  if (department_ids.includes('0')) throw new ApiError(10003, { ext: 'department_ids' })
  return { department_ids, open_ids, user_ids, union_ids }
}

function readList(body: JsonObject, name: string): string[] {
  const list = own(body, name) ?? []
  if (!Array.isArray(list)) throw new ApiError(10003, { ext: name })
  const ids = list.filter(id => typeof id === 'string' && id !== '')
  if (ids.length < list.length || ids.length > MAX_BATCH_IDS)
    throw new ApiError(10003, { ext: name })
  return ids as string[]
}

/** `content` and `card` are objects here, not strings. */
function readContent(body: JsonObject, msgType: MsgType): JsonObject {
  const field = msgType === 'interactive' ? 'card' : 'content'
  const content = own(body, field)
  if (!isObject(content)) throw new ApiError(10003, { ext: field })
  return content
}

/** Sending as a bot, and a scope for each kind of list. */
function checkScopes(app: App, lists: ReturnType<typeof readLists>): void {
  const has = (scope: string): boolean => app.scopes.includes(scope)
  if (!has('im:message') && !has('im:message:send_as_bot')) throw new ApiError(11223)
  const users = lists.open_ids.length + lists.user_ids.length + lists.union_ids.length
  if (users > 0 && !has('im:message:send_multi_users')) throw new ApiError(11203)
  if (lists.department_ids.length > 0 && !has('im:message:send_multi_depts'))
    throw new ApiError(11204)
}

/** The limit is about the message, so the id lists are left out. */
function sizeWithoutLists({ body, request }: AppCall): number {
  const listBytes = LISTS.reduce((sum, name) => {
    const list = own(body, name)
    return list === undefined ? sum : sum + Buffer.byteLength(`"${name}":${JSON.stringify(list)},`)
  }, 0)
  return request.body.length - listBytes
}

function checkBytes(msgType: MsgType, bytes: number): void {
  const max = maxBytes(msgType)
  if (max === undefined || bytes <= max) return
  if (msgType === 'interactive')
    throw new CardError(200860, 'The card content exceeds the limit', { value: `${bytes} bytes` })
  throw new ApiError(11246, { ext: 'The length of the message content reaches its limit' })
}

function checkDailyLimit({ env, app }: AppCall, { valid }: Recipients): void {
  const since = env.clock.now() - DAY_MS
  const sent = [...env.store.batches.values()]
    .filter(batch => batch.app_id === app.app_id && batch.create_time > since)
    .reduce((sum, batch) => sum + batch.recipients.length, 0)
  if (sent + valid.length > env.settings.batchDailyLimit) throw new ApiError(11247)
}
