import type { ApiName } from './api.ts'
import type { Answer, EmulatorRequest } from './http.ts'
import { pathOf, queryOf } from './http.ts'
import type { Json } from './json.ts'
import { isObject, parseJson } from './json.ts'

/** One request and what became of it. Secrets show as `***` and their last four characters. */
export type TranscriptEntry = {
  n: number
  /** Milliseconds since the epoch, when the request came. */
  time: number
  connection?: number
  api?: ApiName
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  /** JSON where it is JSON, else a description such as `multipart/form-data, 1234 bytes`. */
  body?: Json
  /** Bytes of the body. */
  bytes: number
  fault?: string
  /** Absent while the request is under way; `status` 0 when no answer was given. */
  response?: { status: number; headers: Record<string, string>; body?: Json; delivery: string }
}

/** Bytes of an answer that is kept; ordered faults make larger ones. */
const MAX_RECORDED = 1024 * 1024

const SECRET_KEYS = new Set(['app_secret', 'tenant_access_token', 'app_access_token', 'sign'])

/** Records every API request in order. */
export class Transcript {
  readonly entries: TranscriptEntry[] = []

  /** Starts an entry; its answer is filled in later. */
  begin(request: EmulatorRequest, api: ApiName | undefined, time: number): TranscriptEntry {
    const entry: TranscriptEntry = {
      n: this.entries.length + 1,
      time,
      ...(request.connection === undefined ? {} : { connection: request.connection }),
      ...(api === undefined ? {} : { api }),
      method: request.method,
      path: redactPath(pathOf(request)),
      query: Object.fromEntries(queryOf(request)),
      headers: redactHeaders(request.headers),
      ...(request.body.length === 0 ? {} : { body: describeBody(request) }),
      bytes: request.body.length
    }
    this.entries.push(entry)
    return entry
  }

  finish(entry: TranscriptEntry, answer: Answer): void {
    const small = answer.body.length <= MAX_RECORDED
    const body = small ? parseJson(answer.body.toString()) : undefined
    entry.response = {
      status: answer.status,
      headers: { ...answer.headers },
      ...(body === undefined ? {} : { body: redact(body) }),
      delivery: answer.delivery.kind
    }
  }

  clear(): void {
    this.entries.length = 0
  }
}

/** `***` and the last four characters, so that two values can still be told apart. */
export function mask(secret: string): string {
  return secret.length <= 8 ? '***' : `***${secret.slice(-4)}`
}

function redactPath(path: string): string {
  return path.replace(/(\/bot\/v2\/hook\/)(.+)$/, (_, start: string, token: string) => {
    return start + mask(token)
  })
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^(authorization|proxy-authorization|cookie)$/i.test(name)) return [name, value]
      const [scheme = '', ...rest] = value.split(' ')
      return [name, rest.length === 0 ? mask(value) : `${scheme} ${mask(rest.join(' '))}`]
    })
  )
}

function describeBody(request: EmulatorRequest): Json {
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/'))
    return `${type.split(';')[0] ?? type}, ${request.body.length} bytes`
  const json = parseJson(request.body.toString())
  return json === undefined ? request.body.toString().slice(0, 10_000) : redact(json)
}

function redact(json: Json): Json {
  if (Array.isArray(json)) return json.map(redact)
  if (!isObject(json)) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      SECRET_KEYS.has(key) && typeof value === 'string' ? mask(value) : redact(value ?? null)
    ])
  )
}
