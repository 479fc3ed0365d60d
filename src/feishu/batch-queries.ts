import { numberAt, objectAt, stringAt, type JsonObject } from '../model/json.ts'
import type { ApiCall, FeishuClient } from './client.ts'

/** How far a batch has come; Feishu keeps the figures for 30 days. */
export type BatchProgress = {
  /** People the batch is for; 0 until the queue has reached it. */
  readonly validUsers: number
  /** People it has reached; may stay below `validUsers`, since some cannot be reached. */
  readonly reachedUsers: number
  readonly readUsers: number
  /** True when a recall was asked for. */
  readonly isRecalled: boolean
  readonly recalledUsers: number
}

/** How many of those whom a batch has reached have read it. */
export type BatchReaders = { readonly readUsers: number; readonly totalUsers: number }

/** The progress of a batch (https://open.feishu.cn/document/server-docs/im-v1/batch_message/get_progress). */
export async function getBatchProgress(
  client: FeishuClient,
  batchMessageId: string
): Promise<BatchProgress> {
  const data = await client.call(batchCall('GET', batchMessageId, '/get_progress'))
  const sent = objectAt(data, 'batch_message_send_progress')
  const recalled = objectAt(data, 'batch_message_recall_progress')
  return {
    validUsers: countAt(sent, 'valid_user_ids_count'),
    reachedUsers: countAt(sent, 'success_user_ids_count'),
    readUsers: countAt(sent, 'read_user_ids_count'),
    isRecalled: recalled?.['recall'] === true,
    recalledUsers: countAt(recalled, 'recall_count')
  }
}

/** The readers of a batch (https://open.feishu.cn/document/server-docs/im-v1/batch_message/read_user). */
export async function getBatchReaders(
  client: FeishuClient,
  batchMessageId: string
): Promise<BatchReaders> {
  const data = await client.call(batchCall('GET', batchMessageId, '/read_user'))
  const readers = objectAt(data, 'read_user')
  return {
    readUsers: countAt(readers, 'read_count'),
    totalUsers: countAt(readers, 'total_count')
  }
}

/**
 * Asks for a batch to be taken back, which Feishu does some time later
 * (https://open.feishu.cn/document/server-docs/im-v1/batch_message/delete). Asking twice changes nothing.
 */
export async function recallBatch(client: FeishuClient, batchMessageId: string): Promise<void> {
  await client.call(batchCall('DELETE', batchMessageId, ''))
}

function batchCall(method: 'GET' | 'DELETE', id: string, query: string): ApiCall {
  return {
    api: 'batch_query',
    method,
    path: `/open-apis/im/v1/batch_messages/${encodeURIComponent(id)}${query}`,
    repeatable: true,
    hasUuid: false
  }
}

/** Feishu writes counts as numbers in one answer and as strings in the other. */
function countAt(object: JsonObject | undefined, key: string): number {
  const count = Number(stringAt(object, key) ?? numberAt(object, key))
  return Number.isSafeInteger(count) && count >= 0 ? count : 0
}
