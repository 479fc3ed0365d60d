import { mergeTargets, NO_IDS } from '../feishu/batch-messages.ts'
import type { SentMessage } from '../feishu/messages.ts'
import type { JsonObject } from '../model/json.ts'
import { isFailed, type Delivery } from '../operations/delivery.ts'
import type { Failure } from '../operations/failure.ts'
import type { Report } from '../operations/notify.ts'
import { isBatchId } from '../operations/resolve-target.ts'
import { OUTPUT_NAMES, type OutputName } from './manifest.ts'

export type Outputs = Readonly<Record<OutputName, string>>

/** What a step puts out when it did not get as far as sending. */
export function outputsOfError(failure: Failure): Outputs {
  return { ...outputsOf({ deliveries: [] }), ok: 'false', ...errorOutputs(failure) }
}

/** The outputs of a step; each is set, an absent value as ''. */
export function outputsOf(report: Report): Outputs {
  const { deliveries, content, skipped } = report
  const first = deliveries.map(messageOf).find(message => message !== undefined)
  const batches = deliveries.flatMap(({ outcome }) =>
    outcome.kind === 'batch' ? [outcome.batch] : []
  )
  const failure = deliveries.flatMap(({ outcome }) =>
    outcome.kind === 'failed' ? [outcome.failure] : []
  )[0]
  const sentContent = deliveries.map(contentOf).find(sent => sent !== undefined) ?? content?.content
  return {
    ...EMPTY,
    message_id: first?.messageId ?? '',
    message_ids: JSON.stringify(
      deliveries
        .filter(delivery => HAS_PLACE.has(delivery.operation))
        .map(delivery => messageOf(delivery)?.messageId ?? '')
    ),
    chat_id: first?.chatId ?? '',
    thread_id: first?.threadId ?? '',
    root_id: first?.rootId ?? '',
    parent_id: first?.parentId ?? '',
    create_time: first?.createTime ?? '',
    results: JSON.stringify(deliveries.map(resultOf)),
    batch_message_ids: JSON.stringify(batches.flatMap(batch => batch.batchMessageId ?? [])),
    batch_progress: JSON.stringify(deliveries.flatMap(progressOf)),
    invalid_ids: JSON.stringify(mergeTargets([NO_IDS, ...batches.map(batch => batch.invalidIds)])),
    card: sentContent === undefined ? '' : JSON.stringify(sentContent),
    ok: String(!deliveries.some(isFailed)),
    skipped: String(skipped !== undefined),
    ...(failure === undefined ? {} : errorOutputs(failure))
  }
}

const EMPTY = Object.fromEntries(OUTPUT_NAMES.map(name => [name, ''])) as Record<OutputName, string>

function errorOutputs({
  code,
  msg,
  logId
}: Failure): Pick<Outputs, 'error_code' | 'error_message' | 'log_id'> {
  return { error_code: String(code), error_message: msg, log_id: logId }
}

function resultOf(delivery: Delivery): JsonObject {
  const { operation, receiveId, targetId, outcome } = delivery
  const idName = targetId !== undefined && isBatchId(targetId) ? 'batch_message_id' : 'message_id'
  const target = targetId === undefined ? {} : { [idName]: targetId }
  const result = {
    ...(receiveId === undefined ? {} : { receive_id: receiveId }),
    ok: !isFailed(delivery),
    ...target
  }
  switch (outcome.kind) {
    case 'sent':
      return {
        ...result,
        // A reply's result names the message that was replied to.
        ...(operation === 'reply' ? {} : { message_id: outcome.message.messageId }),
        chat_id: outcome.message.chatId
      }
    case 'updated':
      return { ...result, chat_id: outcome.message.chatId }
    case 'batch':
      return { ...result, batch_message_id: outcome.batch.batchMessageId }
    case 'recalled':
      return outcome.wasGone ? { ...result, already_gone: true } : result
    case 'queried':
    case 'nothing':
      return result
    case 'failed': {
      const { code, msg, logId } = outcome.failure
      return { ...result, code, msg, ...(logId === '' ? {} : { log_id: logId }) }
    }
  }
}

/** The operations that put out a message_id for each recipient. */
const HAS_PLACE: ReadonlySet<Delivery['operation']> = new Set([
  'send',
  'reply',
  'update',
  'webhook'
])

/** The figures of a batch, in Feishu's own words. */
function progressOf({ targetId, outcome }: Delivery): JsonObject[] {
  if (outcome.kind !== 'queried') return []
  const { progress, readers } = outcome
  return [
    {
      batch_message_id: targetId,
      valid_user_ids_count: progress.validUsers,
      success_user_ids_count: progress.reachedUsers,
      read_user_ids_count: progress.readUsers,
      read_count: readers.readUsers,
      total_count: readers.totalUsers,
      recall: progress.isRecalled,
      recall_count: progress.recalledUsers
    }
  ]
}

function messageOf({ outcome }: Delivery): SentMessage | undefined {
  return outcome.kind === 'sent' || outcome.kind === 'updated' ? outcome.message : undefined
}

function contentOf({ outcome }: Delivery): JsonObject | undefined {
  return outcome.kind === 'sent' || outcome.kind === 'updated' ? outcome.content.content : undefined
}
