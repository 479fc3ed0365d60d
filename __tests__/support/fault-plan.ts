import type { ApiName } from '../../src/emulator/api.ts'
import type { Settings } from '../../src/emulator/environment.ts'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { SeededRandom } from './seeded-random.ts'

/** What a step of a plan does; upsert_gone updates a message that was recalled. */
export const OPERATIONS = [
  'send',
  'send_many',
  'reply',
  'reply_in_thread',
  'patch',
  'edit',
  'upsert',
  'upsert_gone',
  'batch',
  'webhooks'
] as const

export type Operation = (typeof OPERATIONS)[number]

/** How long things take; a plan for a real clock is quicker than one for a fake one. */
export type PlanTimes = {
  /** Seconds, as the input has it. */
  readonly timeout: string
  /** Milliseconds well within that time, and well beyond it. */
  readonly shortMs: number
  readonly longMs: number
  /** Seconds that a throttled call may be asked to wait. */
  readonly resets: readonly [number, ...number[]]
  readonly maxRetries: number
  readonly maxFaults: number
}

/** One step under faults, as a seed makes it. */
export type FaultPlan = {
  readonly seed: number
  readonly operation: Operation
  /** Chats, people or bots: how many messages there are to be. */
  readonly recipients: number
  readonly retries: number
  readonly settings: Pick<Settings, 'repeat' | 'repeatInFlight'>
  readonly faults: Readonly<Partial<Record<ApiName, readonly FaultAction[]>>>
  /** How likely a request finds nobody at the other end. */
  readonly refused: number
}

const APIS: Readonly<Record<Operation, readonly [ApiName, ...ApiName[]]>> = {
  send: ['message.create'],
  send_many: ['message.create'],
  reply: ['message.reply'],
  reply_in_thread: ['message.reply'],
  patch: ['message.patch'],
  edit: ['message.update'],
  upsert: ['message.patch', 'message.create'],
  upsert_gone: ['message.patch', 'message.create'],
  batch: ['batch.send'],
  webhooks: ['webhook.send']
}

/** The plan of a seed: always the same. */
export function faultPlan(seed: number, times: PlanTimes): FaultPlan {
  const random = new SeededRandom(seed)
  const operation = random.pick(OPERATIONS)
  const recipients = isToSeveral(operation) ? random.int(2, 5) : 1
  const apis = [
    ...APIS[operation],
    ...(random.chance(0.3) ? (['auth.tenant_access_token'] as const) : [])
  ]
  const most = times.maxFaults * (operation === 'send_many' || operation === 'webhooks' ? 2 : 1)
  const faults = Object.fromEntries(
    apis.map(api => [api, random.many(random.int(0, most), () => fault(random, times))])
  )
  return {
    seed,
    operation,
    recipients,
    retries: random.int(0, times.maxRetries),
    settings: {
      repeat: random.pick(['original', 'original', 'original', 'empty', '230049', '18121']),
      repeatInFlight: random.pick(['wait', '230049', '18121'])
    },
    faults,
    refused: random.pick([0, 0, 0.1, 0.3])
  }
}

/** Whether an operation is to several people, each with an answer of their own. */
export function isToSeveral(operation: Operation): boolean {
  return operation === 'send_many' || operation === 'batch' || operation === 'webhooks'
}

/** Codes of every kind: throttled, later, same uuid, internal, for good, token. */
const CODES = [
  230020, 11232, 11233, 232096, 230049, 18121, 1500, 5000, 95001, 10500, 230002, 230013, 11246,
  99991663, 99991665, 424242
] as const

function fault(random: SeededRandom, times: PlanTimes): FaultAction {
  const when = random.pick<'before' | 'after'>(['before', 'after'])
  const ms = random.pick([times.shortMs, times.longMs])
  const page = random.pick([500, 502, 503, 504, 408])
  const faults: readonly [FaultAction, ...FaultAction[]] = [
    { kind: 'pass' },
    { kind: 'reset', when },
    { kind: 'reset', when: 'after' },
    { kind: 'hang', when },
    { kind: 'delay', when, ms },
    { kind: 'delay', when: 'during', ms },
    { kind: 'status', when, status: page, body: '<html>' },
    { kind: 'status', status: random.pick([429, 403, 404]), body: 'no' },
    { kind: 'code', code: random.pick(CODES), when: 'before' },
    { kind: 'code', code: random.pick([5000, 10500, 424242]), status: 500, when },
    { kind: 'throttle', reset: random.pick(times.resets), as: random.pick(['429', '400']) },
    { kind: 'throttle', as: '230020' },
    { kind: 'expire_token' },
    { kind: 'truncate', when },
    { kind: 'not_json', when },
    { kind: 'endless', when },
    { kind: 'slow', when, bytes: 1, ms: times.longMs },
    { kind: 'content_type', value: 'text/html' },
    { kind: 'header_flood', count: 400, when },
    { kind: 'redirect', location: 'http://127.0.0.1:1/', when }
  ]
  return random.pick(faults)
}
