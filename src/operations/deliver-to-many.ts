import { batchBody, cutIntoCalls, sendBatch, type BatchMsgType } from '../feishu/batch-messages.ts'
import { forManyMessages, isBatchMsgType, type Content } from '../feishu/content.ts'
import { customBotBody, postToCustomBot, type CustomBot } from '../feishu/custom-bot.ts'
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
  { client }: DeliveryOptions
): Promise<Delivery[]> {
  const calls = cutIntoCalls(targets)
  return Promise.all(
    calls.map((ids, index) =>
      attempt({ operation: 'batch', label: `batch ${index + 1} of ${calls.length}` }, async () => ({
        kind: 'batch',
        batch: await sendBatch(client, ids, batchBody(...manyForm(await ready())))
      }))
    )
  )
}

/** Posts through one custom bot; `name` stands for its URL, which is a secret. */
export function deliverToBot(
  bot: CustomBot,
  name: string,
  ready: ReadyMessage,
  options: DeliveryOptions
): Promise<Delivery> {
  return attempt({ operation: 'webhook', label: `post to ${name}` }, () =>
    withMentionFallback(ready, options, async content => {
      const body = customBotBody(...manyForm(content))
      await postToCustomBot(options.client, bot, body, options.now)
      return { kind: 'sent', message: {}, content }
    })
  )
}

/** The form that batches and custom bots take; which types they take was checked before (check-message.ts). */
function manyForm(message: Content): [BatchMsgType, JsonObject] {
  const { msgType, content } = forManyMessages(message)
  if (!isBatchMsgType(msgType)) throw new Error(`a ${msgType} was not refused in time`)
  return [msgType, content]
}
