import type { Content } from '../feishu/content.ts'
import { FeishuError } from '../feishu/errors.ts'
import {
  editMessage,
  patchCard,
  replyToMessage,
  sendMessage,
  type SentMessage,
  type WireMessage
} from '../feishu/messages.ts'
import type { Recipient } from '../feishu/receive-id.ts'
import { assertNever } from '../model/assert-never.ts'
import { attempt } from './attempt.ts'
import type { Delivery, Outcome } from './delivery.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import { withMentionFallback } from './mention-fallback.ts'
import type { Message } from './message.ts'
import { mapLimited } from './map-limited.ts'
import { memoize, readyMessage, type ReadyMessage } from './ready-message.ts'
import { redactedId } from './redact.ts'
import type { Target, UpdateItem } from './resolve-target.ts'
import type { UuidFor } from './uuids.ts'

// At the allowed pace (50 a second) more than these are under way only where answers take two seconds; and a long
// list of recipients takes no more memory than a short one.
const MOST_AT_A_TIME = 100

// A message that is gone, too old or used up can be sent anew: recalled, deleted, 14 days, 20 edits, edit window.
const NO_LONGER_UPDATABLE: Readonly<Record<'patch' | 'edit', readonly number[]>> = {
  patch: [230011, 230110, 230031],
  edit: [230011, 230110, 230031, 230072, 230075]
}

/** Delivers several messages one after the other, as they are to be read; what they share is uploaded once. */
export async function deliverAll(
  target: Target,
  messages: readonly Message[],
  options: DeliveryOptions
): Promise<Delivery[]> {
  const { client, warn, uuidFor } = options
  const uploader = memoize(async () => {
    // Loaded late: most messages need nothing uploaded.
    const { Uploader } = await import('./uploads.ts')
    return new Uploader(client, warn)
  })
  const deliveries: Delivery[] = []
  for (const [part, message] of messages.entries()) {
    const own: UuidFor = identity => uuidFor({ ...identity, part })
    deliveries.push(...(await deliver(target, message, { ...options, uploader, uuidFor: own })))
  }
  return deliveries
}

/** Sends, replies, updates or batch-sends. Every recipient is tried; a failure of one stops no other. */
export async function deliver(
  target: Target,
  message: Message,
  options: DeliveryOptions
): Promise<Delivery[]> {
  const ready = readyMessage(message, options)
  switch (target.kind) {
    case 'send':
      return mapLimited(target.recipients, MOST_AT_A_TIME, recipient =>
        deliverTo(recipient, ready, options)
      )
    case 'reply':
      return [await reply(target, ready, options)]
    case 'update':
      return mapLimited(target.items, MOST_AT_A_TIME, item => update(item, ready, options))
    case 'batch':
    case 'webhook': {
      // Loaded late: most messages go to one chat or person.
      const { deliverBatch, deliverToBots } = await import('./deliver-to-many.ts')
      return target.kind === 'batch'
        ? deliverBatch(target, ready, options)
        : deliverToBots(target, ready, options)
    }
    case 'recall':
    case 'batch_query':
    case 'none':
      return []
    default:
      return assertNever(target)
  }
}

function deliverTo(
  recipient: Recipient,
  ready: ReadyMessage,
  options: DeliveryOptions
): Promise<Delivery> {
  const label = `send to ${redactedId(recipient.id)}`
  return attempt({ operation: 'send', label, receiveId: recipient.id }, () =>
    sendNew(recipient, ready, '', options)
  )
}

async function sendNew(
  recipient: Recipient,
  ready: ReadyMessage,
  replaces: string,
  options: DeliveryOptions
): Promise<Outcome> {
  const uuid = options.uuidFor({ purpose: 'send', recipient: recipient.id, replaces })
  return withMentionFallback(ready, options, async content =>
    sent(await sendMessage(options.client, recipient, toWire(content), uuid), content, options)
  )
}

function reply(
  target: Extract<Target, { kind: 'reply' }>,
  ready: ReadyMessage,
  options: DeliveryOptions
): Promise<Delivery> {
  const { messageId, inThread } = target
  const uuid = options.uuidFor({ purpose: 'reply', recipient: '', replaces: messageId })
  return attempt(
    { operation: 'reply', label: `reply to ${redactedId(messageId)}`, targetId: messageId },
    () =>
      withMentionFallback(ready, options, async content =>
        sent(
          await replyToMessage(options.client, messageId, toWire(content), { inThread, uuid }),
          content,
          options
        )
      )
  )
}

function update(
  item: UpdateItem,
  ready: ReadyMessage,
  options: DeliveryOptions
): Promise<Delivery> {
  const { messageId, recipient } = item
  const receiver = recipient === undefined ? {} : { receiveId: recipient.id }
  if (messageId === '') {
    if (recipient !== undefined) return deliverTo(recipient, ready, options)
    return Promise.resolve({
      operation: 'update',
      label: 'update of a message that was never sent',
      outcome: { kind: 'nothing' }
    })
  }
  return attempt(
    {
      operation: 'update',
      label: `update ${redactedId(messageId)}`,
      targetId: messageId,
      ...receiver
    },
    async () => {
      try {
        return await withMentionFallback(ready, options, content =>
          change(messageId, content, options)
        )
      } catch (error) {
        if (recipient === undefined || !isBeyondUpdate(error)) throw error
        return sendNew(recipient, ready, messageId, options)
      }
    }
  )
}

async function change(
  messageId: string,
  content: Content,
  { client, updates }: DeliveryOptions
): Promise<Outcome> {
  const wire = toWire(content)
  if (content.msgType === 'interactive') {
    await patchCard(client, messageId, wire.content, updates)
    return { kind: 'updated', message: { messageId }, content }
  }
  const edited = await editMessage(client, messageId, wire)
  return { kind: 'updated', message: { ...edited, messageId }, content }
}

function sent(message: SentMessage, content: Content, { warn }: DeliveryOptions): Outcome {
  if (message.messageId === undefined) {
    warn(
      'Feishu took the message but did not say its message_id (it may have been a repeat), so the output is empty.'
    )
  }
  return { kind: 'sent', message, content }
}

function isBeyondUpdate(error: unknown): boolean {
  if (!(error instanceof FeishuError)) return false
  const { api, code } = error.refusal
  return (api === 'patch' || api === 'edit') && NO_LONGER_UPDATABLE[api].includes(code)
}

function toWire({ msgType, content }: Content): WireMessage {
  return { msgType, content: JSON.stringify(content) }
}
