import type { MsgType } from '../feishu/messages.ts'
import { InputError } from '../model/input-error.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { isTemplate } from './updatable-card.ts'
import type { Inputs } from './inputs.ts'

/**
 * The type that a source makes, whatever `msg_type` says.
 *
 * @throws InputError when it says something else
 */
export function requireMsgType<T extends MsgType>(
  { msgType }: Inputs,
  input: string,
  expected: T
): T {
  if (msgType === undefined || msgType === expected) return expected
  throw new InputError(
    [input, 'msg_type'],
    `this source makes a message of type ${expected}, not ${msgType}. Leave \`msg_type\` out.`
  )
}

/**
 * The type of a content: as `msg_type` says, else told from a bare text or from the shape of a card.
 *
 * @throws InputError when neither tells
 */
export function contentType(input: string, value: JsonValue, { msgType }: Inputs): MsgType {
  if (msgType !== undefined) return msgType
  if (typeof value === 'string') return 'text'
  if (isJsonObject(value) && looksLikeCard(value)) return 'interactive'
  throw new InputError(
    [input, 'msg_type'],
    '`msg_type` is needed, because it cannot be told from the content. Write `msg_type: post`, for example.'
  )
}

const CARD_KEYS = ['schema', 'elements', 'i18n_elements', 'header', 'body', 'config', 'card_link']

function looksLikeCard(value: JsonObject): boolean {
  return isTemplate(value) || CARD_KEYS.some(key => Object.hasOwn(value, key))
}

/** @throws InputError when the content is no object */
export function contentObject(input: string, value: JsonValue, msgType: MsgType): JsonObject {
  if (isJsonObject(value)) return value
  if (typeof value === 'string' && msgType === 'text') return { text: value }
  throw new InputError(
    input,
    `must be the content object of a message of type ${msgType}, as JSON or YAML.`
  )
}
