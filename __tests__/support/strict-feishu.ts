import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../src/model/json.ts'

/** One request as it came over the wire. */
export type WireRequest = {
  readonly method: string
  /** As it was sent, with the query. */
  readonly target: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
  readonly text: string
  readonly bytes: number
  readonly body: JsonObject
  readonly connection: number
}

export type WireAnswer = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: JsonObject
}

/** Answers in place of the server: `undefined` leaves it to it, `'drop'` breaks the connection. */
export type Answerer = (
  request: WireRequest,
  /** How many requests to the same method and path came before. */
  before: number
) => WireAnswer | 'drop' | undefined

export type StrictFeishu = {
  readonly url: string
  readonly requests: readonly WireRequest[]
  /** What was not as the reference writes it. */
  readonly complaints: readonly string[]
  readonly connections: () => number
  readonly close: () => Promise<void>
}

export const TOKEN = 't-g1045strict0token'
export const HOOK = '/open-apis/bot/v2/hook/'
export const HOOK_SECRET = 'signing-secret'
const TOKEN_PATH = '/open-apis/auth/v3/tenant_access_token/internal'
const MESSAGES = '/open-apis/im/v1/messages'
const BATCH = '/open-apis/message/v4/batch_send/'

/** A Feishu that knows the reference by the letter and nothing else: what it is not told it does not forgive. */
export async function openStrictFeishu(
  answerer: Answerer = () => undefined,
  host = '127.0.0.1'
): Promise<StrictFeishu> {
  const requests: WireRequest[] = []
  const complaints: string[] = []
  const numbers = new WeakMap<Socket, number>()
  let connections = 0
  let sent = 0
  const server = createServer((message, response) => {
    void receive(message, numbers.get(message.socket) ?? 0).then(request => {
      const before = requests.filter(
        ({ method, path }) => method === request.method && path === request.path
      ).length
      requests.push(request)
      complaints.push(...complaintsAbout(request))
      const ordered = answerer(request, before)
      if (ordered === 'drop') message.socket.destroy()
      else reply(response, ordered ?? defaultAnswer(request, (sent += 1)))
    })
  })
  server.on('connection', socket => {
    connections += 1
    numbers.set(socket, connections)
  })
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    requests,
    complaints,
    connections: () => connections,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function receive(message: IncomingMessage, connection: number): Promise<WireRequest> {
  const bytes = await buffer(message)
  const target = message.url ?? ''
  const url = new URL(target, 'http://strict')
  const text = bytes.toString('utf8')
  return {
    method: message.method ?? '',
    target,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: message.headers,
    text,
    bytes: bytes.length,
    body: parseObject(text) ?? {},
    connection
  }
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function reply(response: ServerResponse, { status = 200, headers, body }: WireAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

function defaultAnswer({ method, path, body }: WireRequest, n: number): WireAnswer {
  const success = (data: JsonObject): WireAnswer => ({ body: { code: 0, msg: 'success', data } })
  if (path === TOKEN_PATH)
    return { body: { code: 0, msg: 'ok', tenant_access_token: TOKEN, expire: 7200 } }
  if (path === BATCH) {
    return success({
      message_id: `bm-${n}`,
      invalid_department_ids: [],
      invalid_open_ids: [],
      invalid_user_ids: [],
      invalid_union_ids: []
    })
  }
  if (path.startsWith(HOOK))
    return { body: { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' } }
  if (method === 'PATCH') return success({})
  return success({
    message_id:
      method === 'PUT' ? path.split('/').at(-1) : `om_${stringAt(body, 'receive_id') ?? 'reply'}`,
    chat_id: 'oc_of_the_answer',
    create_time: '1700000000000'
  })
}

type Demand = (isRight: boolean, what: string) => void

/** Demands these fields, and no others. */
type Fields = (required: readonly string[], optional?: readonly string[]) => void

type Check = (request: WireRequest, demand: Demand, fields: Fields) => void

const MESSAGE = /^\/open-apis\/im\/v1\/messages\/om_\w+/

function complaintsAbout(request: WireRequest): string[] {
  const { method, path, target, headers, body } = request
  const found: string[] = []
  const demand: Demand = (isRight, what) => {
    if (!isRight) found.push(`${method} ${target}: ${what}`)
  }
  const fields: Fields = (required, optional = []) => {
    for (const key of required) demand(Object.hasOwn(body, key), `no ${key}`)
    for (const key of Object.keys(body))
      demand([...required, ...optional].includes(key), `a field ${key}`)
  }
  const isOpen = path === TOKEN_PATH || path.startsWith(HOOK)
  const type = headers['content-type'] ?? 'missing'
  demand(/^application\/json; ?charset=utf-8$/i.test(type), `content-type ${type}`)
  demand(parseObject(request.text) !== undefined, 'the body is no JSON object')
  demand(headers['content-length'] === String(request.bytes), 'content-length')
  demand(headers.authorization === (isOpen ? undefined : `Bearer ${TOKEN}`), 'authorization')
  demand(path === MESSAGES || !target.includes('?'), 'a query')
  checkOf(method, path)(request, demand, fields)
  return found
}

function checkOf(method: string, path: string): Check {
  const isMessage = MESSAGE.test(path)
  if (method === 'POST' && path === TOKEN_PATH)
    return (_, __, fields) => fields(['app_id', 'app_secret'])
  if (method === 'POST' && path === MESSAGES) return checkCreate
  if (method === 'POST' && isMessage && path.endsWith('/reply')) return checkReply
  if (method === 'PATCH' && isMessage) return checkPatch
  if (method === 'PUT' && isMessage) return checkEdit
  if (method === 'POST' && path === BATCH) return checkBatch
  if (method === 'POST' && path.startsWith(HOOK)) return checkHook
  return (_, demand) => demand(false, 'no such API')
}

const checkCreate: Check = ({ query, body }, demand, fields) => {
  demand(Object.keys(query).join() === 'receive_id_type', 'the query')
  fields(['receive_id', 'msg_type', 'content', 'uuid'])
  demandContentString(body, demand)
}

const checkReply: Check = ({ body }, demand, fields) => {
  fields(['msg_type', 'content', 'uuid'], ['reply_in_thread'])
  demand(typeof (body['reply_in_thread'] ?? false) === 'boolean', 'reply_in_thread is no boolean')
  demandContentString(body, demand)
}

const checkPatch: Check = ({ body }, demand, fields) => {
  fields(['content'])
  demandContentString(body, demand)
}

const checkEdit: Check = ({ body }, demand, fields) => {
  fields(['msg_type', 'content'])
  demand(['text', 'post'].includes(stringAt(body, 'msg_type') ?? ''), 'an edit of another type')
  demandContentString(body, demand)
}

const checkBatch: Check = ({ body }, demand, fields) => {
  const lists = ['department_ids', 'open_ids', 'user_ids', 'union_ids'].filter(list =>
    Object.hasOwn(body, list)
  )
  demand(lists.length > 0, 'no list')
  for (const list of lists) {
    const { length } = arrayAt(body, list)
    demand(length > 0 && length <= 200, `${list} holds ${length} ids`)
  }
  fields(['msg_type'], ['content', 'card', ...lists])
  demandObject(body, demand)
}

const checkHook: Check = ({ body, path }, demand, fields) => {
  fields(['msg_type'], ['content', 'card', 'timestamp', 'sign'])
  demandObject(body, demand)
  if (path.endsWith('signed')) demandSignature(body, demand)
  else demand(!Object.hasOwn(body, 'sign') && !Object.hasOwn(body, 'timestamp'), 'a signature')
}

/** im/v1: JSON in a string, a post not nested, a chat as `chat_id`. */
function demandContentString(body: JsonObject, demand: Demand): void {
  const content = stringAt(body, 'content')
  demand(content !== undefined, 'content is no string')
  const value = parseObject(content ?? '')
  demand(value !== undefined, 'content holds no JSON object')
  demand(!Object.hasOwn(value ?? {}, 'post'), 'the post is nested')
  demand(!Object.hasOwn(value ?? {}, 'share_chat_id'), 'share_chat_id')
  const uuid = body['uuid']
  demand(
    uuid === undefined || (typeof uuid === 'string' && uuid.length > 0 && uuid.length <= 50),
    'the uuid'
  )
}

/** Batch and custom bots: objects, a card under `card`, a post under `post`, a chat as `share_chat_id`. */
function demandObject(body: JsonObject, demand: Demand): void {
  const type = stringAt(body, 'msg_type') ?? ''
  demand(['text', 'image', 'post', 'share_chat', 'interactive'].includes(type), `type ${type}`)
  demand(Object.hasOwn(body, 'card') === (type === 'interactive'), 'card')
  demand(Object.hasOwn(body, 'content') === (type !== 'interactive'), 'content')
  const content = objectAt(body, type === 'interactive' ? 'card' : 'content')
  demand(content !== undefined, 'what it carries is no object')
  if (type === 'post')
    demand(Object.keys(content ?? {}).join() === 'post', 'the post is not nested')
  if (type === 'share_chat')
    demand(Object.keys(content ?? {}).join() === 'share_chat_id', 'no share_chat_id')
}

function demandSignature(body: JsonObject, demand: Demand): void {
  const timestamp = stringAt(body, 'timestamp') ?? ''
  demand(Math.abs(Number(timestamp) - Date.now() / 1000) < 60, `timestamp ${timestamp}`)
  const sign = createHmac('sha256', `${timestamp}\n${HOOK_SECRET}`).digest('base64')
  demand(body['sign'] === sign, 'the signature')
}
