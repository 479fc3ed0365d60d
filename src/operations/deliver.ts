import type { FeishuClient } from '../feishu/client.ts'
import { batchBody, cutIntoCalls, sendBatch } from '../feishu/batch-messages.ts'
import { forManyMessages, isBatchMsgType, type Content } from '../feishu/content.ts'
import { customBotBody, postToCustomBot, type CustomBot } from '../feishu/custom-bot.ts'
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
import { InputError } from '../model/input-error.ts'
import type { Delivery, Outcome } from './delivery.ts'
import { toFailure } from './failure.ts'
import type { Message } from './message.ts'
import { redactedId } from './redact.ts'
import type { Target, UpdateItem } from './resolve-target.ts'
import type { UuidFor } from './uuids.ts'

export type DeliveryOptions = {
  readonly client: FeishuClient
  readonly uuidFor: UuidFor
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly warn: (message: string) => void
  /** Ends the wait for an update; a message that can still be sent goes on. */
  readonly updateSignal?: AbortSignal
}

// A message that is gone, too old or used up can be sent anew: recalled, deleted, 14 days, 20 edits, edit window.
const NO_LONGER_UPDATABLE: Readonly<Record<'patch' | 'edit', readonly number[]>> = {
  patch: [230011, 230110, 230031],
  edit: [230011, 230110, 230072, 230075]
}

/** Sends, replies, updates or batch-sends. Every recipient is tried; a failure of one stops no other. */
export async function deliver(
  target: Target,
  message: Message,
  options: DeliveryOptions
): Promise<Delivery[]> {
  switch (target.kind) {
    case 'send':
      return Promise.all(target.recipients.map(recipient => deliverTo(recipient, message, options)))
    case 'reply':
      return [await reply(target, message, options)]
    case 'update':
      return Promise.all(target.items.map(item => update(item, message, options)))
    case 'batch':
      return batch(target, message, options)
    case 'webhook':
      return Promise.all(
        target.bots.map((bot, index) => post(bot, `webhook ${index + 1}`, message, options))
      )
    case 'none':
      return []
    default:
      return assertNever(target)
  }
}

function deliverTo(
  recipient: Recipient,
  message: Message,
  options: DeliveryOptions
): Promise<Delivery> {
  const label = `send to ${redactedId(recipient.id)}`
  return attempt({ operation: 'send', label, receiveId: recipient.id }, () =>
    sendNew(recipient, message, '', options)
  )
}

async function sendNew(
  recipient: Recipient,
  message: Message,
  replaces: string,
  options: DeliveryOptions
): Promise<Outcome> {
  const uuid = options.uuidFor({ purpose: 'send', recipient: recipient.id, replaces })
  return withMentionFallback(message, options, async content =>
    sent(await sendMessage(options.client, recipient, toWire(content), uuid), content, options)
  )
}

function reply(
  target: Extract<Target, { kind: 'reply' }>,
  message: Message,
  options: DeliveryOptions
): Promise<Delivery> {
  const { messageId, inThread } = target
  const uuid = options.uuidFor({ purpose: 'reply', recipient: '', replaces: messageId })
  return attempt(
    { operation: 'reply', label: `reply to ${redactedId(messageId)}`, targetId: messageId },
    () =>
      withMentionFallback(message, options, async content =>
        sent(
          await replyToMessage(options.client, messageId, toWire(content), { inThread, uuid }),
          content,
          options
        )
      )
  )
}

function update(item: UpdateItem, message: Message, options: DeliveryOptions): Promise<Delivery> {
  const { messageId, recipient } = item
  const receiver = recipient === undefined ? {} : { receiveId: recipient.id }
  if (messageId === '') {
    if (recipient !== undefined) return deliverTo(recipient, message, options)
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
        return await withMentionFallback(message, options, content =>
          change(messageId, content, options)
        )
      } catch (error) {
        if (recipient === undefined || !isBeyondUpdate(error)) throw error
        return sendNew(recipient, message, messageId, options)
      }
    }
  )
}

async function change(
  messageId: string,
  content: Content,
  { client, updateSignal }: DeliveryOptions
): Promise<Outcome> {
  const wire = toWire(content)
  if (content.msgType === 'interactive') {
    await patchCard(client, messageId, wire.content, updateSignal)
    return { kind: 'updated', message: { messageId }, content }
  }
  const edited = await editMessage(client, messageId, wire)
  return { kind: 'updated', message: { ...edited, messageId }, content }
}

async function batch(
  target: Extract<Target, { kind: 'batch' }>,
  message: Message,
  options: DeliveryOptions
): Promise<Delivery[]> {
  const calls = cutIntoCalls(target.targets)
  const { msgType, content } = forManyMessages(message)
  if (!isBatchMsgType(msgType))
    throw new InputError(message.input, `a batch takes no message of type ${msgType}.`)
  const body = batchBody(msgType, content)
  return Promise.all(
    calls.map((ids, index) =>
      attempt({ operation: 'batch', label: `batch ${index + 1} of ${calls.length}` }, async () => ({
        kind: 'batch',
        batch: await sendBatch(options.client, ids, body)
      }))
    )
  )
}

function post(
  bot: CustomBot,
  name: string,
  message: Message,
  options: DeliveryOptions
): Promise<Delivery> {
  return attempt({ operation: 'webhook', label: `post to ${name}` }, () =>
    withMentionFallback(message, options, async content => {
      const { msgType, content: body } = forManyMessages(content)
      if (!isBatchMsgType(msgType))
        throw new InputError(message.input, `a custom bot takes no message of type ${msgType}.`)
      await postToCustomBot(options.client, bot, customBotBody(msgType, body), options.now)
      return { kind: 'sent', message: {}, content }
    })
  )
}

async function attempt(
  about: Omit<Delivery, 'outcome'>,
  act: () => Promise<Outcome>
): Promise<Delivery> {
  try {
    return { ...about, outcome: await act() }
  } catch (error) {
    return { ...about, outcome: { kind: 'failed', failure: await toFailure(error) } }
  }
}

function sent(message: SentMessage, content: Content, { warn }: DeliveryOptions): Outcome {
  if (message.messageId === undefined) {
    warn(
      'Feishu took the message but did not say its message_id (it may have been a repeat), so the output is empty.'
    )
  }
  return { kind: 'sent', message, content }
}

/** A mention that Feishu refuses does not cost the message: it goes out again with the name as text. */
async function withMentionFallback(
  message: Message,
  { warn }: DeliveryOptions,
  act: (content: Content) => Promise<Outcome>
): Promise<Outcome> {
  const { withoutMentions } = message
  try {
    return await act(message)
  } catch (error) {
    if (withoutMentions === undefined || !isMentionRefusal(error)) throw error
    warn(
      `Feishu refused a mention (${error.refusal.code}); the message goes out with the name as text. Check \`mentions\` and \`user_map\`.`
    )
    return act(withoutMentions)
  }
}

// 100290: an id that is no person of this tenant. 11235, 230018 and a message that speaks of it: @all is not allowed.
const MENTION_REFUSAL = /ErrCode:\s*100290\b|at[ _-]?all|@ ?all|@所有人/i

function isMentionRefusal(error: unknown): error is FeishuError {
  if (!(error instanceof FeishuError)) return false
  const { code, msg } = error.refusal
  return code === 100290 || code === 11235 || code === 230018 || MENTION_REFUSAL.test(msg)
}

function isBeyondUpdate(error: unknown): boolean {
  if (!(error instanceof FeishuError)) return false
  const { api, code } = error.refusal
  return (api === 'patch' || api === 'edit') && NO_LONGER_UPDATABLE[api].includes(code)
}

function toWire({ msgType, content }: Content): WireMessage {
  return { msgType, content: JSON.stringify(content) }
}
