import { asText, isObject, parseJson, type Json, type JsonObject } from '../emulator/json.ts'
import type { TranscriptEntry } from '../emulator/transcript.ts'
import { drawCard } from './draw-card.ts'

/** What a request said and what Feishu answered, as lines for a reader. */
export function narrate({ method, path, query, body, response }: TranscriptEntry): string[] {
  const target = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  const line = `→ ${method} ${[path, ...target].join(' ')}`
  if (!isObject(body)) return [line]
  return [line, ...message(body).map(text => `  ${text}`), ...answer(response?.body)]
}

function message(body: JsonObject): string[] {
  const receivers = ['receive_id', 'open_ids', 'user_ids', 'union_ids', 'department_ids'].flatMap(
    name => (body[name] === undefined ? [] : [`${name}: ${asText(body[name])}`])
  )
  // im/v1 takes content as a string, the batch API as an object, and its card under a name of its own.
  const content = typeof body['content'] === 'string' ? parseJson(body['content']) : body['content']
  return [...receivers, ...draw(body['card'] ?? content)]
}

function draw(content: Json | undefined): string[] {
  if (!isObject(content)) return []
  if (content['schema'] === '2.0') return drawCard(content)
  return typeof content['text'] === 'string' ? [`“${content['text']}”`] : [asText(content)]
}

function answer(body: Json | undefined): string[] {
  if (!isObject(body)) return []
  const data = isObject(body['data']) ? body['data'] : {}
  const facts = Object.entries(data).flatMap(([name, value]) =>
    ANSWERED.has(name) && value !== undefined && asText(value) !== '[]'
      ? [`${name} ${asText(value)}`]
      : []
  )
  return [`← ${[`code ${asText(body['code'])}`, ...facts].join(', ')}`]
}

const ANSWERED = new Set([
  'message_id',
  'thread_id',
  'invalid_open_ids',
  'invalid_user_ids',
  'invalid_union_ids',
  'invalid_department_ids'
])
