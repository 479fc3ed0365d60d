import { BATCH_LISTS, cutIntoCalls, type BatchTargets } from '../feishu/batch-messages.ts'
import type { CustomBot } from '../feishu/custom-bot.ts'
import {
  fitsType,
  receiveIdType,
  type ReceiveIdType,
  type Recipient
} from '../feishu/receive-id.ts'
import { InputError, listNames } from '../model/input-error.ts'
import type { Inputs } from './inputs.ts'

/** One message of an update: the one to change, and whom to send to when it cannot be changed. */
export type UpdateItem = {
  /** '' for a message that was never sent. */
  readonly messageId: string
  readonly recipient?: Recipient
}

/** What a step acts on; the operation follows from it. */
export type Target =
  | { readonly kind: 'send'; readonly recipients: readonly Recipient[] }
  | { readonly kind: 'reply'; readonly messageId: string; readonly inThread: boolean }
  | { readonly kind: 'update'; readonly items: readonly UpdateItem[] }
  | { readonly kind: 'batch'; readonly targets: BatchTargets }
  | { readonly kind: 'webhook'; readonly bots: readonly CustomBot[] }
  | { readonly kind: 'recall'; readonly ids: readonly string[] }
  | { readonly kind: 'batch_query'; readonly ids: readonly string[] }
  | { readonly kind: 'none' }

const TARGET_INPUTS = [
  'receive_id',
  'reply_to',
  'update_message_id',
  ...BATCH_LISTS,
  'webhook_url',
  'recall_message_id',
  'batch_message_id'
] as const

/**
 * The target of a step. `none` is for the caller to judge: a dry run needs no target.
 *
 * @throws InputError naming the inputs when there are two, or an id that cannot be right
 */
export function resolveTarget(inputs: Inputs): Target {
  const recipients = readRecipients(inputs)
  const updates = readMessageIds('update_message_id', inputs.updateMessageIds)
  const hasUpdate = updates.some(id => id !== '')
  const groups = [
    { names: ['receive_id'], given: recipients.length > 0 && !hasUpdate },
    { names: ['reply_to'], given: inputs.replyTo !== '' },
    {
      names:
        hasUpdate && recipients.length > 0
          ? ['update_message_id', 'receive_id']
          : ['update_message_id'],
      given: hasUpdate
    },
    {
      names: BATCH_LISTS.filter(list => inputs.batchTargets[list].length > 0),
      given: hasBatch(inputs.batchTargets)
    },
    { names: ['webhook_url'], given: inputs.customBots.length > 0 },
    { names: ['recall_message_id'], given: inputs.recallMessageIds.length > 0 },
    { names: ['batch_message_id'], given: inputs.batchMessageIds.length > 0 }
  ].filter(group => group.given)
  if (groups.length > 1) {
    throw new InputError(
      groups.flatMap(group => group.names),
      'name more than one target. Give one of them; only `update_message_id` may stand with `receive_id`. A custom bot (`webhook_url`) can only post: to reply or update, use an app.'
    )
  }
  if (inputs.replyTo !== '') {
    return {
      kind: 'reply',
      messageId: readMessageId('reply_to', inputs.replyTo),
      inThread: inputs.replyInThread
    }
  }
  if (hasBatch(inputs.batchTargets))
    return { kind: 'batch', targets: readBatchTargets(inputs.batchTargets) }
  if (inputs.recallMessageIds.length > 0) {
    return { kind: 'recall', ids: readFollowUpIds('recall_message_id', inputs.recallMessageIds) }
  }
  if (inputs.batchMessageIds.length > 0) {
    return { kind: 'batch_query', ids: readFollowUpIds('batch_message_id', inputs.batchMessageIds) }
  }
  if (inputs.customBots.length > 0) return { kind: 'webhook', bots: inputs.customBots }
  if (recipients.length > 0 && updates.length > 0) {
    const items = pairUp(updates, recipients)
    // Where nothing was sent before there is nothing to update, and what only a send takes may go out.
    return hasUpdate ? { kind: 'update', items } : { kind: 'send', recipients }
  }
  if (recipients.length > 0) return { kind: 'send', recipients }
  if (hasUpdate)
    return { kind: 'update', items: withoutRepeats(updates).map(messageId => ({ messageId })) }
  return { kind: 'none' }
}

/** How many calls a target takes; they run at the same time. */
export function callsOf(target: Target): number {
  switch (target.kind) {
    case 'send':
      return target.recipients.length
    case 'update':
      return target.items.length
    case 'batch':
      return cutIntoCalls(target.targets).length
    case 'webhook':
      return target.bots.length
    case 'recall':
    case 'batch_query':
      return target.ids.length
    case 'reply':
      return 1
    case 'none':
      return 0
  }
}

/** The error for a step that names no target. */
export function missingTarget(): InputError {
  return new InputError(
    TARGET_INPUTS,
    `all are empty, so there is nobody to send to. Give ${listNames(['receive_id', 'reply_to', 'update_message_id'], 'or')}, a batch list, \`webhook_url\`, or \`dry_run: true\`. An expression such as \${{ needs.first.outputs.message_id }} reads as empty when that output does not exist.`
  )
}

/** An empty place stays: it stands for a message that was never sent. */
function withoutRepeats(ids: readonly string[]): string[] {
  return ids.filter((id, index) => id === '' || ids.indexOf(id) === index)
}

function readRecipients({ receiveIds, receiveIdType: type }: Inputs): Recipient[] {
  const unique = [...new Set(receiveIds)]
  return unique.map(id => {
    checkId('receive_id', id)
    if (type !== 'auto' && !fitsType(id, type)) {
      throw new InputError(
        ['receive_id', 'receive_id_type'],
        `${JSON.stringify(id)} has the shape of ${withArticle(receiveIdType(id))}, not of ${withArticle(type)}. Leave \`receive_id_type\` at \`auto\`, or correct one of them.`
      )
    }
    return { id, type: type === 'auto' ? receiveIdType(id) : type }
  })
}

function withArticle(type: ReceiveIdType): string {
  return `${/^[eo]/.test(type) ? 'an' : 'a'} ${type}`
}

function readMessageIds(input: string, ids: readonly string[]): string[] {
  return ids.map(id => (id === '' ? '' : readMessageId(input, id)))
}

function readMessageId(input: string, id: string): string {
  checkId(input, id)
  if (isBatchId(id)) {
    throw new InputError(
      input,
      `${JSON.stringify(id)} is the id of a batch; its messages can neither be updated nor replied to.`
    )
  }
  if (!id.startsWith('om_')) {
    throw new InputError(
      input,
      `${JSON.stringify(id)} is not a message_id: those begin with om_. Use the output message_id of an earlier step.`
    )
  }
  return id
}

/** Ids of batches, and for a recall of messages too. */
function readFollowUpIds(
  input: 'recall_message_id' | 'batch_message_id',
  ids: readonly string[]
): string[] {
  for (const id of ids) {
    checkId(input, id)
    if (isBatchId(id) || (input === 'recall_message_id' && id.startsWith('om_'))) continue
    const shapes = input === 'recall_message_id' ? 'om_ or bm-' : 'bm-'
    throw new InputError(
      input,
      `${JSON.stringify(id)} does not begin with ${shapes}. Use the outputs message_ids or batch_message_ids of an earlier step.`
    )
  }
  return [...new Set(ids)]
}

/** The documents write `bm-`, some of them `bm_`. */
export function isBatchId(id: string): boolean {
  return /^bm[-_]/.test(id)
}

function readBatchTargets(targets: BatchTargets): BatchTargets {
  for (const list of BATCH_LISTS) targets[list].forEach(id => checkBatchId(list, id))
  return {
    department_ids: [...new Set(targets.department_ids)],
    open_ids: [...new Set(targets.open_ids)],
    user_ids: [...new Set(targets.user_ids)],
    union_ids: [...new Set(targets.union_ids)]
  }
}

function checkBatchId(list: (typeof BATCH_LISTS)[number], id: string): void {
  checkId(list, id)
  const prefix = list === 'open_ids' ? 'ou_' : list === 'union_ids' ? 'on_' : ''
  if (!id.startsWith(prefix)) {
    throw new InputError(
      list,
      `${JSON.stringify(id)} does not begin with ${prefix}. Other kinds of id have lists of their own.`
    )
  }
  if (list === 'department_ids' && id === '0') {
    throw new InputError(
      list,
      '"0" is the whole company; Feishu does not take it. Name departments.'
    )
  }
}

/** No id holds white space or control characters; two ids in one entry are the usual reason. */
function checkId(input: string, id: string): void {
  // eslint-disable-next-line no-control-regex -- they are the point
  if (/[\s\u0000-\u001f\u007f,，、；;"'<>{}[\]]/.test(id)) {
    const remedy =
      input === 'reply_to'
        ? 'A reply is to one message.'
        : 'Write one id a line, or separate them with commas.'
    throw new InputError(input, `${JSON.stringify(id)} is not an id. ${remedy}`)
  }
}

function pairUp(updates: readonly string[], recipients: readonly Recipient[]): UpdateItem[] {
  if (updates.length !== recipients.length) {
    throw new InputError(
      ['update_message_id', 'receive_id'],
      `pair up one to one, but there are ${updates.length} and ${recipients.length}. Give \`message_ids\` of the step that sent to the same receive_id.`
    )
  }
  return recipients.map((recipient, index) => ({ messageId: updates[index] ?? '', recipient }))
}

function hasBatch(targets: BatchTargets): boolean {
  return BATCH_LISTS.some(list => targets[list].length > 0)
}
