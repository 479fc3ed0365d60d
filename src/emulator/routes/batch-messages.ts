import type { AppCall } from '../environment.ts'
import { ApiError, invalidParam } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import type { Batch } from '../model.ts'
import type { Route } from '../router.ts'
import { success } from './send.ts'

const PATH = '/open-apis/im/v1/batch_messages/:batch_message_id'
const SCOPES = [['im:message:send_multi_users', 'im:message:send_multi_depts']]

/** How long a batch's figures can be asked for. */
const FIGURES_MS = 30 * 24 * 3600_000

/** What becomes of a batch: progress, readers, recall (im-v1/batch_message/*). */
export const batchMessageRoutes: readonly Route[] = [
  {
    api: 'batch.get_progress',
    method: 'GET',
    path: `${PATH}/get_progress`,
    auth: 'tenant',
    body: 'none',
    scopes: SCOPES,
    handle: progress
  },
  {
    api: 'batch.read_user',
    method: 'GET',
    path: `${PATH}/read_user`,
    auth: 'tenant',
    body: 'none',
    scopes: SCOPES,
    handle: readers
  },
  {
    api: 'batch.delete',
    method: 'DELETE',
    path: PATH,
    auth: 'tenant',
    body: 'none',
    scopes: SCOPES,
    handle: recall
  }
]

/** Zero everywhere until the queue has reached the batch. */
function progress(call: AppCall): JsonObject {
  const batch = findBatch(call)
  const scheduled = call.env.clock.now() >= batch.scheduled_at
  return success({
    batch_message_send_progress: {
      valid_user_ids_count: scheduled ? batch.recipients.length : 0,
      success_user_ids_count: scheduled ? delivered(call, batch) : 0,
      read_user_ids_count: batch.read_by.length
    },
    batch_message_recall_progress: {
      recall: batch.recalled_at !== undefined,
      recall_count: isRecalled(call, batch) ? delivered(call, batch) : 0
    }
  })
}

/** The two counts are strings. */
function readers(call: AppCall): JsonObject {
  const batch = findBatch(call)
  const scheduled = call.env.clock.now() >= batch.scheduled_at
  return success({
    read_user: {
      read_count: String(batch.read_by.length),
      total_count: String(scheduled ? delivered(call, batch) : 0)
    }
  })
}

function recall(call: AppCall): JsonObject {
  const { env } = call
  const batch = findBatch(call)
  const now = env.clock.now()
  if (now - batch.create_time > env.settings.recallWindowMs) throw new ApiError(230009)
  if (batch.recalled_at === undefined) env.store.recallBatch(batch, now)
  return success({})
}

function findBatch({ env, app, params }: AppCall): Batch {
  const id = params['batch_message_id'] ?? ''
  if (id.length < 4) throw invalidParam('batch_message_id length is less than 4')
  const batch = env.store.batches.get(id)
  if (batch === undefined || env.clock.now() - batch.create_time > FIGURES_MS)
    throw new ApiError(230030)
  if (batch.app_id !== app.app_id) throw new ApiError(230012)
  return batch
}

/** Those whom the app may reach; the others stay in the valid count. */
function delivered({ env, app }: AppCall, batch: Batch): number {
  return batch.recipients.filter(id => {
    const user = env.store.userByUnionId(id)
    const available = app.available_to === 'all' || app.available_to.includes(id)
    return available && user?.resigned !== true && user?.stopped_bot !== true
  }).length
}

/** A recall is worked off like a batch: some time after it was asked for. */
function isRecalled({ env }: AppCall, batch: Batch): boolean {
  return (
    batch.recalled_at !== undefined &&
    env.clock.now() >= batch.recalled_at + env.settings.batchDelayMs
  )
}
