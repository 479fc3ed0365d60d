/**
 * The control API, for tests and demos in other processes. It is no part of the open platform: no
 * token, no faults, no transcript. Bodies and answers are JSON.
 *
 * - `GET /__emulator/` what there is, and the world's ids
 * - `GET /__emulator/messages` all messages, `?chat_id=` those of one chat
 * - `GET /__emulator/batches`, `GET /__emulator/uploads`
 * - `GET /__emulator/transcript` every request so far
 * - `GET /__emulator/state` apps (without secrets), people, chats, templates, settings
 * - `GET|POST|DELETE /__emulator/faults` list, order (one rule or an array), take all back
 * - `POST /__emulator/reset` start again
 * - `POST /__emulator/seed` add to the world: `{apps, users, departments, chats, ...}`
 * - `POST /__emulator/clock` `{advance_ms}`
 * - `POST /__emulator/settings` any of the settings
 * - `POST /__emulator/tokens/revoke` `{token}` or, without it, all
 * - `POST /__emulator/read` `{batch_message_id, union_ids}` marks a batch as read
 */
import type { Emulator } from '../emulator.ts'
import type { Settings } from '../environment.ts'
import type { FaultRule } from '../faults.ts'
import { FAULT_KINDS } from '../faults.ts'
import type { Answer, EmulatorRequest } from '../http.ts'
import { jsonAnswer, pathOf, queryOf } from '../http.ts'
import type { Json, JsonObject } from '../json.ts'
import { asText, isObject, own, parseJson } from '../json.ts'

export const CONTROL_PREFIX = '/__emulator/'

type Control = (emulator: Emulator, body: Json, query: URLSearchParams) => unknown

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET ': emulator => overview(emulator),
  'GET messages': ({ store }, _, query) => {
    const chatId = query.get('chat_id')
    return chatId === null ? [...store.messages.values()] : store.messagesIn(chatId)
  },
  'GET batches': ({ store }) => [...store.batches.values()],
  'GET uploads': ({ store }) => [...store.uploads.values()],
  'GET transcript': ({ transcript }) => transcript.entries,
  'GET state': emulator => state(emulator),
  'GET faults': ({ faults }) => faults.list(),
  'POST faults': ({ faults }, body) =>
    (Array.isArray(body) ? body : [body]).map(rule => faults.add(readRule(rule))),
  'DELETE faults': ({ faults }) => faults.clear(),
  'POST reset': emulator => emulator.reset(),
  'POST seed': ({ store }, body) => store.seed(asObject(body)),
  'POST clock': ({ clock }, body) => {
    clock.advance(Number(own(asObject(body), 'advance_ms') ?? 0))
    return { now: clock.now() }
  },
  'POST settings': ({ settings }, body) =>
    Object.assign(settings, asObject(body) as Partial<Settings>),
  'POST tokens/revoke': (emulator, body) => {
    const token = isObject(body) ? own(body, 'token') : undefined
    emulator.revokeTokens(typeof token === 'string' ? token : undefined)
  },
  'POST read': (emulator, body) => markRead(emulator, asObject(body))
}

/** Answers a request under `/__emulator/`. */
export function answerControl(emulator: Emulator, request: EmulatorRequest): Answer {
  const name = `${request.method} ${pathOf(request).slice(CONTROL_PREFIX.length)}`
  const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined
  if (control === undefined) return jsonAnswer(404, { error: `no control ${name}` })
  const body = request.body.length === 0 ? null : parseJson(request.body.toString())
  if (body === undefined) return jsonAnswer(400, { error: 'the body is not JSON' })
  try {
    const result = control(emulator, body, queryOf(request)) ?? { ok: true }
    return jsonAnswer(200, result as Json)
  } catch (error) {
    return jsonAnswer(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function overview({ store }: Emulator): JsonObject {
  return {
    controls: Object.keys(CONTROLS).map(name => name.replace(' ', ` ${CONTROL_PREFIX}`)),
    apps: [...store.apps.keys()],
    chats: [...store.chats.values()].map(({ chat_id, name }) => ({ chat_id, name })),
    messages: store.messages.size,
    batches: store.batches.size
  }
}

function state({ store, settings, clock }: Emulator): unknown {
  const apps = [...store.apps.values()].map(app => ({ ...app, app_secret: '***' }))
  const webhooks = [...store.webhooks.values()].map(({ secret, ...hook }) => ({
    ...hook,
    signed: secret !== undefined
  }))
  return {
    now: clock.now(),
    apps,
    users: store.users,
    departments: store.departments,
    chats: [...store.chats.values()],
    templates: [...store.templates.values()],
    webhooks,
    stickers: [...store.stickers],
    settings
  }
}

/** `{action: …}` is short for `{actions: [ … ]}`. */
function readRule(value: Json): FaultRule {
  const rule = asObject(value)
  const actions = own(rule, 'actions') ?? [own(rule, 'action') ?? null]
  if (!Array.isArray(actions) || actions.length === 0)
    throw new Error('a fault needs an action or a list of actions')
  for (const action of actions) {
    const kind = isObject(action) ? own(action, 'kind') : undefined
    if (!FAULT_KINDS.some(known => known === kind))
      throw new Error(`a fault's kind is one of ${FAULT_KINDS.join(', ')}`)
  }
  return { ...rule, actions } as unknown as FaultRule
}

function markRead({ store }: Emulator, body: JsonObject): unknown {
  const batch = store.batches.get(asText(own(body, 'batch_message_id')))
  if (batch === undefined) throw new Error('no such batch')
  const ids = own(body, 'union_ids')
  const readers = Array.isArray(ids) ? ids.map(asText) : batch.recipients
  batch.read_by = [...new Set([...batch.read_by, ...readers])]
  return { read: batch.read_by.length }
}

function asObject(value: Json): JsonObject {
  if (!isObject(value)) throw new Error('the body must be a JSON object')
  return value
}
