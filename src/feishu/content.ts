import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { BATCH_MSG_TYPES, type BatchMsgType } from './batch-messages.ts'
import type { MsgType } from './messages.ts'

/** A message's content as the API of single messages has it, not yet in a string. */
export type Content = { readonly msgType: MsgType; readonly content: JsonObject }

/**
 * The form that create, reply and edit take: a post without the `post` around it, a shared chat as `chat_id`
 * (https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json).
 */
export function forSingleMessage({ msgType, content }: Content): Content {
  if (msgType === 'post' && isJsonObject(content['post']))
    return { msgType, content: content['post'] }
  if (msgType === 'share_chat')
    return { msgType, content: rename(content, 'share_chat_id', 'chat_id') }
  return { msgType, content }
}

/**
 * The form that batch send and custom bots take: a post under `post`, a shared chat as `share_chat_id`.
 * A post there knows neither `md` nor `style` (…/ucDO1EjL3gTNx4yN4UTM): Markdown is shown as it is written.
 */
export function forManyMessages({ msgType, content }: Content): Content {
  if (msgType === 'post') return { msgType, content: { post: mapNodes(content, withoutStyle) } }
  if (msgType === 'share_chat')
    return { msgType, content: rename(content, 'chat_id', 'share_chat_id') }
  return { msgType, content }
}

export function isBatchMsgType(msgType: MsgType): msgType is BatchMsgType {
  return (BATCH_MSG_TYPES as readonly string[]).includes(msgType)
}

/** True when a post holds what batch send and custom bots cannot show. */
export function isStyledPost({ msgType, content }: Content): boolean {
  return (
    msgType === 'post' &&
    JSON.stringify(mapNodes(content, withoutStyle)) !== JSON.stringify(content)
  )
}

function withoutStyle(node: JsonObject): JsonObject {
  const plain = { ...node }
  delete plain['style']
  return plain['tag'] === 'md' ? { ...plain, tag: 'text' } : plain
}

function mapNodes(value: JsonObject, transform: (node: JsonObject) => JsonObject): JsonObject {
  const mapValue = (item: JsonValue): JsonValue => {
    if (Array.isArray(item)) return item.map(mapValue)
    return isJsonObject(item) ? mapNodes(item, transform) : item
  }
  const mapped = Object.entries(value).map(([key, item]) => [key, mapValue(item ?? null)] as const)
  return transform(Object.fromEntries(mapped))
}

function rename(content: JsonObject, from: string, to: string): JsonObject {
  const { [from]: value, ...rest } = content
  return value === undefined || to in rest ? content : { ...rest, [to]: value }
}
