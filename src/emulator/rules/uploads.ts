import { ApiError, invalidParam } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { own } from '../json.ts'
import type { MsgType, Upload } from '../model.ts'
import type { ContentContext } from './medium.ts'
import { invalidContent } from './medium.ts'

type MediaType = Extract<MsgType, 'image' | 'file' | 'audio' | 'media' | 'sticker'>

/** Keys of a picture, file, audio, video or sticker message (open.feishu.cn, "Message content structure"). */
export function checkUpload(
  context: ContentContext,
  msgType: MediaType,
  content: JsonObject
): void {
  if (msgType === 'image') {
    checkImageKey(context, own(content, 'image_key'))
    return
  }
  const key = own(content, 'file_key')
  if (typeof key !== 'string' || key === '') throw invalidContent(context.medium)
  if (msgType === 'sticker') {
    if (!context.env.store.stickers.has(key)) throw invalidParam('invalid file_key')
    return
  }
  const file = ownUpload(context, key, 'file')
  if (file === undefined) throw invalidParam('invalid file_key')
  if (messageTypeOf(file) !== msgType) throw new ApiError(230055)
  const cover = own(content, 'image_key')
  if (msgType === 'media' && cover !== undefined) checkImageKey(context, cover)
}

/** A picture of this app, uploaded for messages; a batch says 11227 for any other. */
export function checkImageKey(context: ContentContext, key: unknown): void {
  if (typeof key !== 'string' || key === '') throw invalidContent(context.medium)
  try {
    if (ownUpload(context, key, 'image')?.type === 'message') return
  } catch (error) {
    if (context.medium === 'im') throw error
  }
  if (context.medium === 'batch') throw new ApiError(11227)
  throw context.medium === 'im' ? invalidParam('invalid image_key') : invalidContent('webhook')
}

/** The upload of a key, if there is one; one of another app is 230017. */
export function ownUpload(
  { env, app, medium }: ContentContext,
  key: string,
  kind: Upload['kind']
): Upload | undefined {
  const upload = env.store.uploads.get(key)
  if (upload?.kind !== kind) return undefined
  // A custom bot has no uploads of its own: a key of whoever in the tenant will do.
  if (medium !== 'webhook' && upload.app_id !== app.app_id) throw new ApiError(230017)
  return upload
}

/** `opus` is sent as audio, `mp4` as media, everything else as a file (file upload page). */
function messageTypeOf(file: Upload): MediaType {
  if (file.type === 'opus') return 'audio'
  return file.type === 'mp4' ? 'media' : 'file'
}
