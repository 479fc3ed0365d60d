import { getBatchProgress, getBatchReaders, recallBatch } from '../feishu/batch-queries.ts'
import type { FeishuClient } from '../feishu/client.ts'
import { recallMessage } from '../feishu/recall.ts'
import { attempt } from './attempt.ts'
import type { Delivery } from './delivery.ts'
import type { Report, Surface } from './notify.ts'
import { redactedId } from './redact.ts'
import { callsOf, isBatchId, type Target } from './resolve-target.ts'
import { messageInputs, noEffect } from './unused-inputs.ts'

type FollowUp = Extract<Target, { kind: 'recall' | 'batch_query' }>

/** Takes messages and batches back, or asks how far batches have come. Each is tried. */
export async function followUp(target: FollowUp, surface: Surface): Promise<Report> {
  const { inputs, log } = surface
  // What makes a message has no effect on one that was sent before.
  const unused = messageInputs(inputs.given)
  if (unused.length > 0) log.warning(`${noEffect(unused)} here: nothing is sent.`)
  if (inputs.dryRun) {
    log.info(`Dry run; nothing is asked of Feishu about ${target.ids.map(redactedId).join(', ')}.`)
    return { deliveries: [] }
  }
  const client = await surface.openClient(callsOf(target))
  const act = target.kind === 'recall' ? recall : query
  return { deliveries: await Promise.all(target.ids.map(id => act(client, id))) }
}

function recall(client: FeishuClient, id: string): Promise<Delivery> {
  return attempt(
    { operation: 'recall', label: `recall ${redactedId(id)}`, targetId: id },
    async () => {
      if (!isBatchId(id))
        return { kind: 'recalled', wasGone: (await recallMessage(client, id)) === 'already_gone' }
      await recallBatch(client, id)
      return { kind: 'recalled', wasGone: false }
    }
  )
}

function query(client: FeishuClient, id: string): Promise<Delivery> {
  return attempt(
    { operation: 'batch_query', label: `ask about ${redactedId(id)}`, targetId: id },
    async () => {
      const [progress, readers] = await Promise.all([
        getBatchProgress(client, id),
        getBatchReaders(client, id)
      ])
      return { kind: 'queried', progress, readers }
    }
  )
}
