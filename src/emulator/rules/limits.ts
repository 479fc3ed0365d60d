import { ApiError } from '../errors.ts'
import type { MsgType } from '../model.ts'

const KB = 1024

/** Bytes of a request body with a text message (create, reply, batch pages). */
export const MAX_TEXT_BYTES = 150 * KB

/** Bytes of a request body with a card or a post. */
const MAX_CARD_BYTES = 30 * KB

/** Bytes of a whole custom bot request. */
export const MAX_WEBHOOK_BYTES = 20 * KB

/** Characters of a uuid. */
export const MAX_UUID = 50

/** How long a card may be patched (230031). */
export const PATCH_WINDOW_MS = 14 * 24 * 3600_000

/** How often a text or post may be edited (230072). */
export const MAX_EDITS = 20

/** Ids in each list of a batch. */
export const MAX_BATCH_IDS = 200

/** The documented bytes of a request body by type; other types have none of their own. */
export function checkSize(msgType: MsgType, bytes: number): void {
  const max = maxBytes(msgType)
  if (max !== undefined && bytes > max) throw new ApiError(230025)
}

/** See `checkSize`. */
export function maxBytes(msgType: MsgType): number | undefined {
  if (msgType === 'text') return MAX_TEXT_BYTES
  return msgType === 'post' || msgType === 'interactive' ? MAX_CARD_BYTES : undefined
}
