import { arrayAt, stringAt, type JsonObject } from '../model/json.ts'
import type { FeishuClient } from './client.ts'
import { BATCH_LIST_IDS } from './limits.ts'

/** The four lists of a batch. */
export const BATCH_LISTS = ['department_ids', 'open_ids', 'user_ids', 'union_ids'] as const

export type BatchList = (typeof BATCH_LISTS)[number]

/** Ids by list. */
export type BatchTargets = Readonly<Record<BatchList, readonly string[]>>

/** The `msg_type`s that a batch takes. */
export const BATCH_MSG_TYPES = ['text', 'image', 'post', 'share_chat', 'interactive'] as const

export type BatchMsgType = (typeof BATCH_MSG_TYPES)[number]

/** What Feishu tells of one batch call. */
export type SentBatch = { readonly batchMessageId?: string; readonly invalidIds: BatchTargets }

export const NO_IDS: BatchTargets = {
  department_ids: [],
  open_ids: [],
  user_ids: [],
  union_ids: []
}

/** Cuts the lists into calls of at most 200 ids a list, all lists at once. */
export function cutIntoCalls(targets: BatchTargets): BatchTargets[] {
  const calls = Math.max(
    ...BATCH_LISTS.map(list => Math.ceil(targets[list].length / BATCH_LIST_IDS))
  )
  return Array.from({ length: calls }, (_, call) =>
    mapLists(list => targets[list].slice(call * BATCH_LIST_IDS, (call + 1) * BATCH_LIST_IDS))
  )
}

/** The part of a batch request that the size limits count: all but the id lists. */
export function batchBody(msgType: BatchMsgType, content: JsonObject): JsonObject {
  return msgType === 'interactive'
    ? { msg_type: msgType, card: content }
    : { msg_type: msgType, content }
}

/**
 * Sends to many users or departments (https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM).
 * There is no key against doubles here, so the call is made again only when Feishu surely took nothing.
 */
export async function sendBatch(
  client: FeishuClient,
  targets: BatchTargets,
  body: JsonObject
): Promise<SentBatch> {
  const lists = Object.fromEntries(
    BATCH_LISTS.filter(list => targets[list].length > 0).map(list => [list, [...targets[list]]])
  )
  const data = await client.call({
    api: 'batch_send',
    method: 'POST',
    path: '/open-apis/message/v4/batch_send/',
    body: { ...lists, ...body },
    repeatable: false,
    hasUuid: false
  })
  const batchMessageId = stringAt(data, 'message_id')
  return {
    ...(batchMessageId === undefined ? {} : { batchMessageId }),
    invalidIds: mapLists(list =>
      arrayAt(data, `invalid_${list}`).filter(id => typeof id === 'string')
    )
  }
}

/** All ids of several lists of lists. */
export function mergeTargets(parts: readonly BatchTargets[]): BatchTargets {
  return mapLists(list => parts.flatMap(part => part[list]))
}

function mapLists(ids: (list: BatchList) => readonly string[]): BatchTargets {
  return {
    department_ids: ids('department_ids'),
    open_ids: ids('open_ids'),
    user_ids: ids('user_ids'),
    union_ids: ids('union_ids')
  }
}
