import type { JsonObject } from '../model/json.ts'
import { stringAt } from '../model/json.ts'
import type { ByteSource } from '../model/media-file.ts'
import type { FeishuClient } from './client.ts'
import { UnreadableAnswerError } from './errors.ts'
import { multipart } from './multipart.ts'
import type { Upload } from './payload.ts'

/** What a file is uploaded as (IM/file/create, `file_type`). */
export type FileType = 'opus' | 'mp4' | 'pdf' | 'doc' | 'xls' | 'ppt' | 'stream'

/** How a file is uploaded. */
export type FileUpload = {
  readonly fileType: FileType
  /** With its extension; what the reader sees. */
  readonly fileName: string
  /** Of an audio or a video, in whole milliseconds. */
  readonly durationMs?: number
}

// The slowest line that an upload is waited for: a file of 30 MB may take two minutes.
const BYTES_PER_MS = 256

/**
 * Uploads a picture for messages and returns its `image_key`
 * (https://open.feishu.cn/document/server-docs/im-v1/image/create). A second upload only makes another key.
 */
export async function uploadImage(client: FeishuClient, image: ByteSource): Promise<string> {
  const data = await client.call({
    api: 'upload_image',
    method: 'POST',
    path: '/open-apis/im/v1/images',
    upload: form({ image_type: 'message' }, 'image', image),
    repeatable: true,
    hasUuid: false
  })
  return keyOf(data, 'image_key')
}

/**
 * Uploads a file and returns its `file_key`
 * (https://open.feishu.cn/document/server-docs/im-v1/file/create). A second upload only makes another key.
 */
export async function uploadFile(
  client: FeishuClient,
  file: ByteSource,
  { fileType, fileName, durationMs }: FileUpload
): Promise<string> {
  const fields = {
    file_type: fileType,
    file_name: oneLine(fileName),
    ...(durationMs === undefined ? {} : { duration: String(Math.round(durationMs)) })
  }
  const data = await client.call({
    api: 'upload_file',
    method: 'POST',
    path: '/open-apis/im/v1/files',
    upload: form(fields, 'file', file),
    repeatable: true,
    hasUuid: false
  })
  return keyOf(data, 'file_key')
}

function form(fields: Record<string, string>, field: string, source: ByteSource): Upload {
  const body = multipart(fields, { field, source })
  return { ...body, transferMs: Math.ceil(body.source.bytes / BYTES_PER_MS) }
}

/** A parser may take a line break in a field for the end of its part, or turn it into another one. */
function oneLine(name: string): string {
  // eslint-disable-next-line no-control-regex -- they are the point
  return name.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, '_')
}

function keyOf(data: JsonObject, field: 'image_key' | 'file_key'): string {
  const key = stringAt(data, field)
  if (key !== undefined && key !== '') return key
  throw new UnreadableAnswerError(200, `the upload was accepted, but the answer holds no ${field}`)
}
