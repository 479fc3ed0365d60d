import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Message } from '../../src/emulator/model.ts'
import { isGone, problemsOf, type Attempt, type Told } from './delivery-oracle.ts'
import { isToSeveral, type FaultPlan, type PlanTimes } from './fault-plan.ts'

const OLD_TEXT = 'running'
const NEW_TEXT = 'done'
const CARD = (text: string): string =>
  JSON.stringify({
    schema: '2.0',
    config: { update_multi: true },
    body: { elements: [{ tag: 'plain_text', content: text }] }
  })

/** What the plan's emulator holds before the step. */
export function prepareWorld(emulator: Emulator, { operation, faults, settings }: FaultPlan): void {
  Object.assign(emulator.settings, settings)
  emulator.store.seed({
    chats: Array.from({ length: 6 }, (_, n) => ({
      chat_id: chatId(n),
      name: `Chat ${n}`,
      mode: 'group',
      bots: ['cli_emulator']
    })),
    messages: [oldMessage(emulator.clock.now(), operation)],
    webhooks: Array.from({ length: 6 }, (_, n) => ({ token: hookToken(n), chat_id: chatId(n) }))
  })
  for (const [api, actions] of Object.entries(faults))
    if (actions.length > 0) emulator.faults.add({ match: { api: api as never }, actions })
}

/** The inputs of the plan's step. */
export function inputsOf(
  plan: FaultPlan,
  domain: string,
  times: PlanTimes
): Record<string, string> {
  return {
    app_id: 'cli_emulator',
    app_secret: 'emulator-secret',
    domain,
    retries: String(plan.retries),
    timeout: times.timeout,
    ...targetAndMessage(plan, domain)
  }
}

function targetAndMessage(
  { operation, recipients }: FaultPlan,
  domain: string
): Record<string, string> {
  const chats = Array.from({ length: recipients }, (_, n) => chatId(n)).join('\n')
  switch (operation) {
    case 'send':
    case 'send_many':
      return { receive_id: chats, text: NEW_TEXT }
    case 'reply':
      return { reply_to: OLD_ID, text: NEW_TEXT }
    case 'reply_in_thread':
      return { reply_to: OLD_ID, reply_in_thread: 'true', text: NEW_TEXT }
    case 'patch':
      return { update_message_id: OLD_ID, card: CARD(NEW_TEXT) }
    case 'edit':
      return { update_message_id: OLD_ID, text: NEW_TEXT }
    case 'upsert':
    case 'upsert_gone':
      return { update_message_id: OLD_ID, receive_id: chats, card: CARD(NEW_TEXT) }
    case 'batch':
      // 201 ids and more make several calls; only the first is a person.
      return { open_ids: ['ou_mona', ...people(200 * (recipients - 1))].join('\n'), text: NEW_TEXT }
    case 'webhooks': {
      const urls = Array.from({ length: recipients }, (_, n) => `${domain}${HOOKS}${hookToken(n)}`)
      return { app_id: '', app_secret: '', webhook_url: urls.join('\n'), text: NEW_TEXT }
    }
  }
}

const HOOKS = '/open-apis/bot/v2/hook/'

function hookToken(n: number): string {
  return `hook_fault_${n}`
}

const OLD_ID = 'om_old'

function chatId(n: number): string {
  return `oc_fault_${n}`
}

function people(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `ou_nobody_${n}`)
}

function oldMessage(now: number, operation: FaultPlan['operation']): Message {
  const isText = operation === 'edit'
  const content = isText ? JSON.stringify({ text: OLD_TEXT }) : CARD(OLD_TEXT)
  return {
    message_id: OLD_ID,
    chat_id: chatId(0),
    msg_type: isText ? 'text' : 'interactive',
    content,
    sent: content,
    sender: {
      id: 'cli_emulator',
      id_type: 'app_id',
      sender_type: 'app',
      tenant_key: 'tenant_emulator'
    },
    mentions: [],
    create_time: now,
    update_time: now,
    updated: false,
    recalled: operation === 'upsert_gone',
    removed: false,
    edits: 0,
    history: [],
    shared_card: !isText
  }
}

/** What is wrong with what a step did and told; empty when all is well. */
export function problemsOfStep(
  plan: FaultPlan,
  emulator: Emulator,
  attempts: readonly Attempt[],
  outputs: Readonly<Record<string, string>>
): string[] {
  const auth = attempts.filter(attempt => attempt.kind === 'auth')
  const results = JSON.parse(outputs['results'] ?? '[]') as (Told & { message_id?: string })[]
  const problems = results.flatMap((told, n) =>
    oneProblem(plan, attempts, auth, told, n).map(problem => `message ${n}: ${problem}`)
  )
  const anyFailed = results.some(({ ok }) => !ok)
  if (results.length !== expectedResults(plan)) problems.push(`${results.length} results`)
  if (outputs['ok'] !== String(!anyFailed)) problems.push(`ok is ${outputs['ok']}`)
  const failed = results.find(({ ok }) => !ok)
  if (outputs['error_code'] !== String(failed?.code ?? '')) problems.push('error_code does not fit')
  if (plan.operation !== 'batch') problems.push(...idOutputProblems(plan, outputs, results))
  return [...problems, ...presenceProblems(plan, emulator, results)]
}

/** `message_ids` has a place for each message, and `message_id` is that of the first one that went out. */
function idOutputProblems(
  { operation }: FaultPlan,
  outputs: Readonly<Record<string, string>>,
  results: readonly (Told & { message_id?: string })[]
): string[] {
  const ids = JSON.parse(outputs['message_ids'] ?? '[]') as string[]
  const first = ids[results.findIndex(({ ok }) => ok)] ?? ''
  const problems: string[] = []
  if (ids.length !== results.length) problems.push(`${ids.length} message_ids`)
  if (outputs['message_id'] !== first) problems.push('message_id does not fit')
  // A reply's result names the message that was replied to.
  if (operation.startsWith('reply')) return problems
  const told = results.map(result => (result.ok ? (result.message_id ?? '') : ''))
  return told.every((id, n) => id === ids[n]) ? problems : [...problems, 'message_ids do not fit']
}

function expectedResults({ operation, recipients }: FaultPlan): number {
  return isToSeveral(operation) ? recipients : 1
}

function oneProblem(
  plan: FaultPlan,
  attempts: readonly Attempt[],
  auth: readonly Attempt[],
  told: Told,
  n: number
): string[] {
  const own = attempts.filter(({ kind, key }) => kind !== 'auth' && key === keyOf(plan, n))
  const updates = own.filter(({ kind }) => kind === 'update')
  const sends = own.filter(({ kind }) => kind !== 'update')
  const lastUpdate = updates.at(-1)
  const wentOn = lastUpdate !== undefined && isGone(lastUpdate)
  if (plan.operation !== 'upsert' && plan.operation !== 'upsert_gone')
    return problemsOf(own, auth, told, plan.retries)
  if (!wentOn)
    return sends.length > 0
      ? ['sent anew although the card could be updated']
      : problemsOf(updates, auth, told, plan.retries)
  return problemsOf(sends, auth, told, plan.retries)
}

/** How the attempts of the nth message are told from others: see `keyOfRequest`. */
function keyOf({ operation }: FaultPlan, n: number): string {
  return isToSeveral(operation) ? String(n) : '0'
}

/** The message that a request is for, by its path and body. */
export function keyOfRequest(path: string, body: Readonly<Record<string, unknown>>): string {
  // A transcript leaves no more of a token than its end.
  if (path.startsWith(HOOKS)) return path.slice(path.lastIndexOf('_') + 1)
  const chat = body['receive_id']
  if (typeof chat === 'string') return chat.replace('oc_fault_', '')
  const ids = body['open_ids']
  if (!Array.isArray(ids)) return '0'
  // The first list begins with ou_mona, the nth with ou_nobody_<200 n - 1>.
  const first = /^ou_nobody_(\d+)$/.exec(String(ids[0]))?.[1]
  return first === undefined ? '0' : String((Number(first) + 1) / 200)
}

/** Never twice; there when it is told as sent; and where it is not told, not there unless the answer was lost. */
function presenceProblems(
  plan: FaultPlan,
  { store }: Emulator,
  results: readonly (Told & { message_id?: string; batch_message_id?: string })[]
): string[] {
  const made = [...store.messages.values()].filter(({ message_id }) => message_id !== OLD_ID)
  const old = store.messages.get(OLD_ID)
  return results.flatMap((told, n) => {
    if (plan.operation === 'batch') {
      const batches = [...store.batches.values()]
      const ids = new Set(results.map(result => result.batch_message_id).filter(Boolean))
      const unknown = results.filter(({ ok }) => !ok).length
      if (batches.length > ids.size + unknown) return ['a batch went out twice']
      return told.ok && !store.batches.has(told.batch_message_id ?? '') ? ['no such batch'] : []
    }
    if (plan.operation === 'patch' || plan.operation === 'edit') {
      const isNew = old?.sent.includes(NEW_TEXT) === true
      return told.ok && !isNew
        ? ['told as updated, but it is not']
        : made.length > 0
          ? ['sent']
          : []
    }
    const copies = made.filter(({ chat_id }) => chat_id === chatId(n))
    if (copies.length > 1) return [`message ${n} is there ${copies.length} times`]
    if (!told.ok) return []
    if (plan.operation === 'upsert' && old?.sent.includes(NEW_TEXT) === true)
      return copies.length > 0 ? ['updated and sent anew'] : []
    if (copies.length === 0) return [`message ${n} is told as sent, but it is not there`]
    return told.message_id === undefined || plan.operation.startsWith('reply')
      ? []
      : idProblem(copies[0]?.message_id, told.message_id)
  })
}

function idProblem(actual: string | undefined, told: string): string[] {
  return actual === told ? [] : [`the message is ${actual}, told is ${told}`]
}
