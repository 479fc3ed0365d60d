import { createHash } from 'node:crypto'
import type { AppCall } from '../environment.ts'
import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import type { Upload } from '../model.ts'
import type { Form } from '../multipart.ts'
import { readMultipart } from '../multipart.ts'
import type { Picture } from '../rules/picture.ts'
import { readPicture } from '../rules/picture.ts'
import type { Route } from '../router.ts'
import { success } from './send.ts'

const MB = 1024 * 1024
const MAX_IMAGE_BYTES = 10 * MB
const MAX_FILE_BYTES = 30 * MB

/** Pixels of a side. */
const MAX_GIF_SIDE = 2_000
const MAX_IMAGE_SIDE = 12_000

const FILE_TYPES = new Set(['opus', 'mp4', 'pdf', 'doc', 'xls', 'ppt', 'stream'])
const SCOPES = [['im:resource', 'im:resource:upload']]

/** Uploads (im-v1/image/create, im-v1/file/create). */
export const mediaRoutes: readonly Route[] = [
  {
    api: 'image.create',
    method: 'POST',
    path: '/open-apis/im/v1/images',
    auth: 'tenant',
    body: 'multipart',
    scopes: SCOPES,
    handle: uploadImage
  },
  {
    api: 'file.create',
    method: 'POST',
    path: '/open-apis/im/v1/files',
    auth: 'tenant',
    body: 'multipart',
    scopes: SCOPES,
    handle: uploadFile
  }
]

async function uploadImage(call: AppCall): Promise<JsonObject> {
  const form = await readForm(call)
  const type = textField(form, 'image_type')
  if (type !== 'message' && type !== 'avatar') throw badParam('image_type')
  const { bytes, name } = fileField(form, 'image')
  if (bytes.length > MAX_IMAGE_BYTES) throw new ApiError(234006)
  const picture = readPicture(bytes)
  if (picture === undefined) throw new ApiError(234011)
  checkPixels(picture)
  const key = keep(
    call,
    'img_v3_',
    {
      kind: 'image',
      type,
      name,
      format: picture.format,
      ...factsOf(bytes)
    },
    bytes
  )
  return success({ image_key: key })
}

async function uploadFile(call: AppCall): Promise<JsonObject> {
  const form = await readForm(call)
  const type = textField(form, 'file_type')
  if (!FILE_TYPES.has(type)) throw badParam('file_type')
  const name = textField(form, 'file_name')
  const duration = readDuration(form)
  const { bytes } = fileField(form, 'file')
  if (bytes.length > MAX_FILE_BYTES) throw new ApiError(234006)
  if (!looksLike(type, bytes)) throw badParam(`file_type, the file is no ${type}`)
  const key = keep(
    call,
    'file_v3_',
    {
      kind: 'file',
      type,
      name,
      ...(duration === undefined ? {} : { duration }),
      ...factsOf(bytes)
    },
    bytes
  )
  return success({ file_key: key })
}

async function readForm({ app, request }: AppCall): Promise<Form> {
  if (!app.bot) throw new ApiError(234007)
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) throw badParam('Content-Type')
  try {
    return await readMultipart(request)
  } catch {
    throw badParam('the multipart body is malformed')
  }
}

function textField(form: Form, name: string): string {
  const value = form.fields.get(name)
  if (value === undefined || value === '') throw badParam(name)
  return value
}

/** A text field of that name is no file. */
function fileField(form: Form, name: string): { bytes: Buffer; name: string } {
  const file = form.files.get(name)
  if (file === undefined) throw badParam(name)
  if (file.bytes.length === 0) throw new ApiError(234010)
  return file
}

/** Milliseconds of an audio or video. */
function readDuration(form: Form): number | undefined {
  const value = form.fields.get('duration')
  if (value === undefined) return undefined
  if (!/^\d+$/.test(value)) throw badParam('duration')
  return Number(value)
}

function checkPixels({ format, size }: Picture): void {
  const max = format === 'gif' ? MAX_GIF_SIDE : MAX_IMAGE_SIDE
  if (size !== undefined && Math.max(size.width, size.height) > max) throw new ApiError(234039)
}

/** Opus, MP4 and PDF can be told by their first bytes; the other types take anything. */
function looksLike(type: string, bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 64)
  switch (type) {
    case 'opus':
      return head.startsWith('OggS') && head.includes('OpusHead')
    case 'mp4':
      return head.slice(4, 8) === 'ftyp'
    case 'pdf':
      return head.startsWith('%PDF-')
    default:
      return true
  }
}

function factsOf(bytes: Buffer): Pick<Upload, 'size' | 'sha256'> {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function keep(
  { env, app }: AppCall,
  prefix: string,
  upload: Omit<Upload, 'key' | 'app_id'>,
  bytes: Buffer
): string {
  const key = env.ids.next(prefix)
  env.store.addUpload({ ...upload, key, app_id: app.app_id }, bytes)
  return key
}

function badParam(what: string): ApiError {
  return new ApiError(234001, { ext: what })
}
