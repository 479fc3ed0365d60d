import type { CardLimits } from '../cards/fit.ts'
import { batchBody, BATCH_MSG_TYPES } from '../feishu/batch-messages.ts'
import { forManyMessages, isBatchMsgType, isStyledPost, type Content } from '../feishu/content.ts'
import { DERIVED_UUID_CHARS, isUuid } from '../feishu/idempotency.ts'
import { CARD_ELEMENTS, CARD_TABLES, UUID_MAX_CHARS } from '../feishu/limits.ts'
import { replyBody, sendBody, type WireMessage } from '../feishu/messages.ts'
import type { Recipient } from '../feishu/receive-id.ts'
import { InputError, listNames } from '../model/input-error.ts'
import type { JsonObject } from '../model/json.ts'
import { checkSize, requestBytes, requestLimit } from './check-size.ts'
import type { Inputs } from './inputs.ts'
import type { Message } from './message.ts'
import { callsOf, type Target, type UpdateItem } from './resolve-target.ts'

/** As long as what any signature adds (custom-bot.ts): seconds since the epoch, and 32 bytes in Base64. */
export const ANY_SIGNATURE = { timestamp: '1700000000', sign: 's'.repeat(44) } as const

/** @throws InputError when `uuid` is too long */
export function checkUuid({ uuid }: Inputs): void {
  if (uuid === '' || isUuid(uuid)) return
  throw new InputError(
    'uuid',
    `has ${uuid.length} characters; Feishu takes at most ${UUID_MAX_CHARS}.`
  )
}

/**
 * Checks that the target's API takes a message of this type and size; `key` is the step's own.
 *
 * @throws InputError
 */
export function checkMessage(
  target: Target,
  message: Message,
  key: string,
  warn: (text: string) => void
): void {
  checkType(target, message)
  const toMany = target.kind === 'batch' || target.kind === 'webhook'
  if (toMany && isStyledPost(message)) {
    warn(
      'A batch or a custom bot shows no styles and no Markdown in a post; it goes out as plain text.'
    )
  }
  for (const body of requestBodies(target, message, keyOf(target, key)))
    checkSize(message.input, message.msgType, body, target.kind === 'webhook')
}

function checkType(target: Target, { msgType, input }: Message): void {
  if (
    target.kind === 'update' &&
    msgType !== 'interactive' &&
    msgType !== 'text' &&
    msgType !== 'post'
  ) {
    throw new InputError(
      [input, 'update_message_id'],
      `Feishu updates only cards, texts and posts, not a message of type ${msgType}. Send a new one.`
    )
  }
  if (target.kind === 'reply' && msgType === 'system') {
    throw new InputError(
      [input, 'reply_to'],
      'a system message cannot be a reply. Send it with `receive_id`.'
    )
  }
  if ((target.kind === 'batch' || target.kind === 'webhook') && !isBatchMsgType(msgType)) {
    throw new InputError(
      input,
      `${target.kind === 'batch' ? 'a batch' : 'a custom bot'} takes ${listNames(BATCH_MSG_TYPES, 'or')}, not ${msgType}. Send it with an app and \`receive_id\`.`
    )
  }
}

/** What the request that carries a built-in card to the target may hold; without a `key` one is derived. */
export function cardLimits(target: Target, key: string): CardLimits {
  const uuid = keyOf(target, key)
  return {
    maxBytes: requestLimit('interactive', target.kind === 'webhook'),
    maxElements: CARD_ELEMENTS,
    maxTables: CARD_TABLES,
    bytesOf: card =>
      Math.max(
        ...requestBodies(target, { msgType: 'interactive', content: card }, uuid).map(requestBytes)
      )
  }
}

/** A uuid as long as the one that will be sent, since the size of a request counts it (uuids.ts). */
function keyOf(target: Target, key: string): string {
  return key !== '' && callsOf(target) === 1 ? key : 'u'.repeat(DERIVED_UUID_CHARS)
}

/** The request bodies that the size limits are about, one of each shape. */
function requestBodies(target: Target, message: Content, uuid: string): JsonObject[] {
  const wire: WireMessage = { msgType: message.msgType, content: JSON.stringify(message.content) }
  switch (target.kind) {
    case 'send':
      return [sendBody(longestId(target.recipients), wire, uuid)]
    case 'reply':
      return [replyBody(wire, { inThread: target.inThread, uuid })]
    case 'update':
      return [updateBody(wire), ...fallbackBody(target.items, wire, uuid)]
    case 'batch':
      return [manyBody(message)]
    case 'webhook':
      return target.bots.map(({ secret }) =>
        secret === undefined ? manyBody(message) : { ...ANY_SIGNATURE, ...manyBody(message) }
      )
    case 'recall':
    case 'batch_query':
    case 'none':
      return [updateBody(wire)]
  }
}

function updateBody({ msgType, content }: WireMessage): JsonObject {
  return msgType === 'interactive' ? { content } : { msg_type: msgType, content }
}

function fallbackBody(items: readonly UpdateItem[], wire: WireMessage, uuid: string): JsonObject[] {
  const recipients = items.flatMap(({ recipient }) => recipient ?? [])
  return recipients.length === 0 ? [] : [sendBody(longestId(recipients), wire, uuid)]
}

function longestId(recipients: readonly Recipient[]): string {
  return recipients.map(({ id }) => id).reduce((a, b) => (b.length > a.length ? b : a), '')
}

function manyBody(message: Content): JsonObject {
  const { msgType, content } = forManyMessages(message)
  return isBatchMsgType(msgType) ? batchBody(msgType, content) : content
}
