import type { Emulator, EmulatorOptions } from '../../../src/emulator/emulator.ts'
import { createEmulator } from '../../../src/emulator/emulator.ts'
import type { Answer } from '../../../src/emulator/http.ts'
import type { Json, JsonObject } from '../../../src/emulator/json.ts'

/** An answer with its body parsed. */
export type Reply = {
  status: number
  headers: Readonly<Record<string, string>>
  delivery: Answer['delivery']
  body: JsonObject & { code?: number; msg?: string; data?: JsonObject; error?: JsonObject }
}

/** An emulator in process on a clock that only moves when told, and a client with a token. */
export type Harness = {
  emulator: Emulator
  /** Calls with the token and a JSON body. */
  call: (
    method: string,
    url: string,
    body?: Json,
    headers?: Record<string, string>
  ) => Promise<Reply>
  raw: (
    method: string,
    url: string,
    body: Buffer | string,
    headers?: Record<string, string>
  ) => Promise<Reply>
  /** Sends to `oc_emulator`; more fields override. */
  create: (msgType: string, content: Json, more?: JsonObject) => Promise<Reply>
  upload: (path: 'images' | 'files', fields: Record<string, string>, file: Buffer) => Promise<Reply>
  /** Moves the clock and gets a token that is valid then. */
  later: (ms: number) => Promise<void>
  token: string
}

export const START = Date.UTC(2026, 0, 5, 9, 0, 0)

export async function startHarness(
  options: EmulatorOptions = {},
  app = { app_id: 'cli_emulator', app_secret: 'emulator-secret' }
): Promise<Harness> {
  const emulator = createEmulator({ seed: 'test', now: () => START, ...options })
  return harnessOver(emulator, app)
}

/** A second client, say of another app, on the same emulator. */
export async function harnessOver(
  emulator: Emulator,
  app: { app_id: string; app_secret: string }
): Promise<Harness> {
  const json = { 'content-type': 'application/json; charset=utf-8' }
  const raw: Harness['raw'] = async (method, url, body, headers = {}) => {
    const answer = await emulator.handle({
      method,
      url,
      headers: { authorization: `Bearer ${harness.token}`, ...headers },
      body: Buffer.from(body)
    })
    return {
      status: answer.status,
      headers: answer.headers,
      delivery: answer.delivery,
      body: answer.body.length === 0 ? {} : (JSON.parse(answer.body.toString()) as Reply['body'])
    }
  }
  const call: Harness['call'] = (method, url, body, headers = {}) =>
    raw(method, url, body === undefined ? '' : JSON.stringify(body), { ...json, ...headers })
  const harness: Harness = {
    emulator,
    token: 't-none',
    raw,
    call,
    create: (msgType, content, more = {}) =>
      call('POST', '/open-apis/im/v1/messages?receive_id_type=chat_id', {
        receive_id: 'oc_emulator',
        msg_type: msgType,
        content: typeof content === 'string' ? content : JSON.stringify(content),
        ...more
      }),
    later: async ms => {
      emulator.clock.advance(ms)
      const answer = await call('POST', '/open-apis/auth/v3/tenant_access_token/internal', app)
      const token = answer.body['tenant_access_token']
      harness.token = typeof token === 'string' ? token : 't-refused'
    },
    upload: (path, fields, file) => {
      const { body, type } = multipart(fields, path === 'images' ? 'image' : 'file', file)
      return raw('POST', `/open-apis/im/v1/${path}`, body, { 'content-type': type })
    }
  }
  await harness.later(0)
  return harness
}

/** A string of the answer's `data`, which must be there. */
export function textOf(reply: Reply, key: string): string {
  const value = reply.body.data?.[key]
  if (typeof value !== 'string') throw new Error(`no ${key} in ${JSON.stringify(reply.body)}`)
  return value
}

/** The id of the message that a create or reply made. */
export function idOf(reply: Reply): string {
  return textOf(reply, 'message_id')
}

/** A JSON 2.0 card around some elements. */
export function card(...elements: Json[]): JsonObject {
  return { schema: '2.0', body: { elements } }
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

export const OPUS = Buffer.from(`OggS${'\0'.repeat(24)}OpusHead${'\0'.repeat(11)}`, 'latin1')

export const MP4 = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')

function multipart(
  fields: Record<string, string>,
  fileField: string,
  file: Buffer
): { body: Buffer; type: string } {
  const boundary = 'boundary-of-the-test'
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    )
  )
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${fileField}"; filename="upload"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return {
    body: Buffer.concat([
      ...parts,
      Buffer.from(head),
      file,
      Buffer.from(`\r\n--${boundary}--\r\n`)
    ]),
    type: `multipart/form-data; boundary=${boundary}`
  }
}
