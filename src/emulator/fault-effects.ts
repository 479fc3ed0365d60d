import { describeCode } from './error-codes.ts'
import type { ApiName } from './api.ts'
import type { FaultAction } from './faults.ts'
import type { Answer, Delivery } from './http.ts'
import { jsonAnswer } from './http.ts'
import { parseJson, isObject } from './json.ts'

const DEFAULT_OVERSIZE = 32 * 1024 * 1024
const DEFAULT_FLOOD = 2_000
const HTML = '<html><head><title>502 Bad Gateway</title></head><body>upstream</body></html>'

/** What a fault needs of the emulator. */
export type FaultTools = {
  readonly api: ApiName | undefined
  /** Lets the call have its effect. */
  readonly run: () => Promise<Answer>
  readonly sleep: (ms: number) => Promise<void>
  readonly revokeTokens: () => void
  readonly logId: string
}

/** The answer under a fault; whether the call has its effect depends on the fault's moment. */
export async function withFault(action: FaultAction, tools: FaultTools): Promise<Answer> {
  switch (action.kind) {
    case 'pass':
      return tools.run()
    case 'delay':
      return delayed(action, tools)
    case 'expire_token':
      tools.revokeTokens()
      return tools.run()
    case 'reset':
    case 'hang':
      if (action.when === 'after') await tools.run()
      return broken({ kind: action.kind })
    case 'status':
    case 'code':
    case 'throttle':
    case 'redirect':
      if ('when' in action && action.when === 'after') await tools.run()
      return ordered(action, tools)
    default:
      return spoil(action, await answerToSpoil(action, tools))
  }
}

type DelayAction = Extract<FaultAction, { kind: 'delay' }>
type OrderedAction = Extract<FaultAction, { kind: 'status' | 'code' | 'throttle' | 'redirect' }>
type SpoilAction = Exclude<
  FaultAction,
  DelayAction | OrderedAction | { kind: 'pass' | 'expire_token' | 'reset' | 'hang' }
>

async function delayed(action: DelayAction, tools: FaultTools): Promise<Answer> {
  const waitsInside = tools.api === 'message.create' || tools.api === 'message.reply'
  if (action.when === 'during' && waitsInside) return tools.run()
  if (action.when !== 'after') await tools.sleep(action.ms)
  const answer = await tools.run()
  if (action.when === 'after') await tools.sleep(action.ms)
  return answer
}

function ordered(action: OrderedAction, tools: FaultTools): Answer {
  switch (action.kind) {
    case 'status': {
      const headers = { 'content-type': 'text/plain', 'x-tt-logid': tools.logId, ...action.headers }
      return whole(action.status, headers, Buffer.from(action.body ?? ''))
    }
    case 'redirect':
      return whole(action.status ?? 302, { location: action.location }, Buffer.alloc(0))
    case 'code': {
      const known = describeCode(tools.api, action.code)
      return errorAnswer(tools, action.code, action.msg ?? known.msg, action.status ?? known.status)
    }
    case 'throttle': {
      if (action.as === '230020')
        return errorAnswer(tools, 230020, describeCode(tools.api, 230020).msg, 400)
      const headers = {
        'x-ogw-ratelimit-limit': '50',
        'x-ogw-ratelimit-reset': String(action.reset ?? 1)
      }
      const status = action.as === '400' ? 400 : 429
      return errorAnswer(tools, 99991400, describeCode(tools.api, 99991400).msg, status, headers)
    }
  }
}

async function answerToSpoil(action: SpoilAction, tools: FaultTools): Promise<Answer> {
  if (action.when !== 'before') return tools.run()
  return jsonAnswer(200, { code: 0, msg: 'success', data: {} })
}

function spoil(action: SpoilAction, answer: Answer): Answer {
  switch (action.kind) {
    case 'truncate':
      return deliver(answer, {
        kind: 'truncate',
        bytes: action.bytes ?? Math.floor(answer.body.length / 2)
      })
    case 'endless':
      return deliver(answer, { kind: 'endless' })
    case 'slow':
      return deliver(answer, { kind: 'slow', bytes: action.bytes ?? 1, ms: action.ms ?? 50 })
    case 'not_json':
      return whole(200, { ...answer.headers, 'content-type': 'text/html' }, Buffer.from(HTML))
    case 'oversized':
      return { ...answer, body: padded(answer.body, action.bytes ?? DEFAULT_OVERSIZE) }
    case 'content_type':
      return { ...answer, headers: { ...answer.headers, 'content-type': action.value } }
    case 'header_flood':
      return { ...answer, headers: { ...answer.headers, ...flood(action.count ?? DEFAULT_FLOOD) } }
  }
}

/** The same JSON with one huge member more, so that it is still valid. */
function padded(body: Buffer, bytes: number): Buffer {
  const json = parseJson(body.toString())
  const padding = 'x'.repeat(Math.max(0, bytes - body.length))
  return Buffer.from(JSON.stringify(isObject(json) ? { ...json, padding } : padding))
}

function flood(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`x-flood-${n}`, 'f'.repeat(100)])
  )
}

function errorAnswer(
  tools: FaultTools,
  code: number,
  msg: string,
  status: number,
  headers: Record<string, string> = {}
): Answer {
  return jsonAnswer(
    status,
    { code, msg, error: { log_id: tools.logId } },
    { 'x-tt-logid': tools.logId, ...headers }
  )
}

function broken(delivery: Delivery): Answer {
  return { status: 0, headers: {}, body: Buffer.alloc(0), delivery }
}

function whole(status: number, headers: Record<string, string>, body: Buffer): Answer {
  return { status, headers, body, delivery: { kind: 'whole' } }
}

function deliver(answer: Answer, delivery: Delivery): Answer {
  return { ...answer, delivery }
}
