import {
  CARD_REQUEST_BYTES,
  KB,
  TEXT_REQUEST_BYTES,
  WEBHOOK_REQUEST_BYTES
} from '../feishu/limits.ts'
import type { MsgType } from '../feishu/messages.ts'
import { InputError } from '../model/input-error.ts'
import type { JsonObject } from '../model/json.ts'

/** The largest request body, in bytes, that Feishu takes for a message of this type. */
export function requestLimit(msgType: MsgType, isWebhook = false): number {
  if (isWebhook) return WEBHOOK_REQUEST_BYTES
  return msgType === 'interactive' || msgType === 'post' ? CARD_REQUEST_BYTES : TEXT_REQUEST_BYTES
}

/** UTF-8 bytes of a request body as it is sent. */
export function requestBytes(body: JsonObject): number {
  return Buffer.byteLength(JSON.stringify(body))
}

/** @throws InputError when Feishu would refuse the body for its size */
export function checkSize(
  input: string,
  msgType: MsgType,
  body: JsonObject,
  isWebhook: boolean
): void {
  const [bytes, limit] = [requestBytes(body), requestLimit(msgType, isWebhook)]
  if (bytes <= limit) return
  throw new InputError(
    input,
    `the message makes a request of ${kilobytes(bytes)} KB; Feishu takes at most ${limit / KB} KB for ${isWebhook ? 'a webhook' : `a message of type ${msgType}`}. Shorten it, or link to the whole text.`
  )
}

function kilobytes(bytes: number): string {
  return (Math.ceil((bytes / KB) * 10) / 10).toFixed(1)
}
