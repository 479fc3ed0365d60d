import {
  BATCH_LISTS,
  batchBody,
  cutIntoCalls,
  sendBatch,
  type BatchMsgType,
  type SentBatch
} from '../feishu/batch-messages.ts'
import { forManyMessages, isBatchMsgType, type Content } from '../feishu/content.ts'
import { postToCustomBot, type CustomBot } from '../feishu/custom-bot.ts'
import type { JsonObject } from '../model/json.ts'
import { attempt } from './attempt.ts'
import type { Delivery } from './delivery.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import { withMentionFallback } from './mention-fallback.ts'
import type { ReadyMessage } from './ready-message.ts'
import type { Target } from './resolve-target.ts'

/** Cuts a batch into calls, which run at the same time. */
export async function deliverBatch(
  { targets }: Extract<Target, { kind: 'batch' }>,
  ready: ReadyMessage,
  options: DeliveryOptions
): Promise<Delivery[]> {
  const calls = cutIntoCalls(targets)
  return Promise.all(
    calls.map((ids, index) => {
      const label = `send batch ${index + 1} of ${calls.length}`
      return attempt({ operation: 'batch', label }, () =>
        withMentionFallback(ready, options, async content => {
          const batch = await sendBatch(options.client, ids, batchBody(...manyForm(content)))
          tellInvalid(label, batch, options)
          return { kind: 'batch', batch }
        })
      )
    })
  )
}

/** Feishu takes a batch although it knows some of the ids not: those people get nothing. */
function tellInvalid(label: string, { invalidIds }: SentBatch, { warn }: DeliveryOptions): void {
  const found = BATCH_LISTS.filter(list => invalidIds[list].length > 0)
  if (found.length === 0) return
  const counts = found.map(list => `${invalidIds[list].length} of \`${list}\``).join(', ')
  warn(`${label}: Feishu calls ${counts} invalid; the output \`invalid_ids\` names them.`)
}

/** Posts through each of the custom bots. Their URLs are secrets, so they go by numbers. */
export function deliverToBots(
  { bots }: Extract<Target, { kind: 'webhook' }>,
  ready: ReadyMessage,
  options: DeliveryOptions
): Promise<Delivery[]> {
  return Promise.all(
    bots.map((bot, index) => deliverToBot(bot, `webhook ${index + 1}`, ready, options))
  )
}

function deliverToBot(
  bot: CustomBot,
  name: string,
  ready: ReadyMessage,
  options: DeliveryOptions
): Promise<Delivery> {
  return attempt({ operation: 'webhook', label: `post to ${name}` }, () =>
    withMentionFallback(ready, options, async content => {
      const body = batchBody(...manyForm(content))
      await postToCustomBot(options.client, bot, body, options.now)
      return { kind: 'sent', message: {}, content: forManyMessages(content) }
    })
  )
}

/** The form that batches and custom bots take; which types they take was checked before (check-message.ts). */
function manyForm(message: Content): [BatchMsgType, JsonObject] {
  const { msgType, content } = forManyMessages(message)
  if (!isBatchMsgType(msgType)) throw new Error(`a ${msgType} was not refused in time`)
  return [msgType, content]
}
