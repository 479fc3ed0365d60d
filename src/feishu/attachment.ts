import { assertNever } from '../model/assert-never.ts'
import { formatBytes } from '../model/byte-size.ts'
import { defined } from '../model/defined.ts'
import { InputError } from '../model/input-error.ts'
import type { FileContent, MediaFile } from '../model/media-file.ts'
import type { Content } from './content.ts'
import { FILE_BYTES, IMAGE_BYTES, IMAGE_SIDE_PIXELS } from './limits.ts'
import type { FileType, FileUpload } from './media.ts'
import type { MsgType } from './messages.ts'

/** The `msg_type`s that a file can be sent as. */
const ATTACHMENT_TYPES = ['image', 'file', 'audio', 'media'] as const

export type AttachmentType = (typeof ATTACHMENT_TYPES)[number]

const OR_AS_FILE = ' Or send it with `msg_type: file`.'

/** A file, checked, with how it is uploaded and sent. The two must fit together (230055). */
export type Attachment =
  | { readonly msgType: 'image'; readonly file: MediaFile }
  | {
      readonly msgType: Exclude<AttachmentType, 'image'>
      readonly file: MediaFile
      readonly upload: FileUpload
    }

/**
 * How a file is sent: a picture as image, Opus as audio, MP4 as media, all else as file, unless `msgType`
 * says otherwise. The rules are those of IM/image/create and IM/file/create.
 *
 * @throws InputError when Feishu would not take the file, or not as this type
 */
export function attachmentOf(input: string, file: MediaFile, msgType?: MsgType): Attachment {
  const type = msgType === undefined ? naturalType(file.content) : attachmentType(input, msgType)
  if (type === 'image') {
    checkPicture(input, file, OR_AS_FILE)
    return { msgType: type, file }
  }
  checkBytes(input, file, FILE_BYTES, 'Upload it as a workflow artifact and send the link.')
  return { msgType: type, file, upload: fileUpload(input, file, type) }
}

/**
 * Checks that Feishu will take a file as a picture; `wayOut` is a sentence for the end of an error.
 *
 * @throws InputError
 */
export function checkPicture(input: string, file: MediaFile, wayOut = ''): void {
  checkBytes(input, file, IMAGE_BYTES, `Make it smaller.${wayOut}`)
  const { content } = file
  if (content.kind !== 'picture') {
    throw problem(
      input,
      file,
      `is not a picture that Feishu takes: JPG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC. Convert it, an SVG with \`rsvg-convert -o out.png in.svg\`, say.${wayOut}`
    )
  }
  const { format, width = 1, height = 1 } = content
  const max = format === 'gif' ? IMAGE_SIDE_PIXELS.gif : IMAGE_SIDE_PIXELS.other
  if (width === 0 || height === 0)
    throw problem(input, file, 'is a picture without a width or a height; it is damaged.')
  if (width > max || height > max) {
    throw problem(
      input,
      file,
      `has ${width} x ${height} pixels; Feishu takes ${max} x ${max} of ${format === 'gif' ? 'a GIF' : 'such a picture'}. Scale it down.${wayOut}`
    )
  }
}

/** The message of an uploaded file; `coverKey` is the image key of a video's cover. */
export function attachmentContent(
  { msgType }: Attachment,
  key: string,
  coverKey?: string
): Content {
  if (msgType === 'image') return { msgType, content: { image_key: key } }
  const cover = msgType === 'media' && coverKey !== undefined ? { image_key: coverKey } : {}
  return { msgType, content: { file_key: key, ...cover } }
}

function naturalType({ kind }: FileContent): AttachmentType {
  switch (kind) {
    case 'picture':
      return 'image'
    case 'opus':
      return 'audio'
    case 'mp4':
      return 'media'
    case 'pdf':
    case 'doc':
    case 'xls':
    case 'ppt':
    case 'other':
      return 'file'
    default:
      return assertNever(kind)
  }
}

function attachmentType(input: string, msgType: MsgType): AttachmentType {
  const type = ATTACHMENT_TYPES.find(known => known === msgType)
  if (type !== undefined) return type
  throw new InputError(
    [input, 'msg_type'],
    `a file is sent as image, file, audio or media, not as ${msgType}. Leave msg_type out.`
  )
}

function fileUpload(
  input: string,
  file: MediaFile,
  msgType: Exclude<AttachmentType, 'image'>
): FileUpload {
  const { content, name: fileName } = file
  switch (msgType) {
    case 'file':
      return { fileType: plainFileType(content), fileName }
    case 'audio':
      if (content.kind === 'opus')
        return { fileType: 'opus', fileName, ...defined({ durationMs: content.durationMs }) }
      throw problem(
        [input, 'msg_type'],
        file,
        'is not Opus, the only audio that Feishu plays. Convert it: ffmpeg -i in.mp3 -c:a libopus -ac 1 -ar 16000 out.opus.' +
          OR_AS_FILE
      )
    case 'media':
      if (content.kind === 'mp4')
        return { fileType: 'mp4', fileName, ...defined({ durationMs: content.durationMs }) }
      throw problem(
        [input, 'msg_type'],
        file,
        'is not MP4, the only video that Feishu plays. Convert it: ffmpeg -i in.webm -c:v libx264 -pix_fmt yuv420p out.mp4.' +
          OR_AS_FILE
      )
    default:
      return assertNever(msgType)
  }
}

/** An upload as `opus` or `mp4` could only be sent as audio or media. */
function plainFileType({ kind }: FileContent): FileType {
  switch (kind) {
    case 'pdf':
    case 'doc':
    case 'xls':
    case 'ppt':
      return kind
    case 'picture':
    case 'opus':
    case 'mp4':
    case 'other':
      return 'stream'
    default:
      return assertNever(kind)
  }
}

function checkBytes(input: string, file: MediaFile, max: number, remedy: string): void {
  if (file.bytes === 0)
    throw problem(
      input,
      file,
      'is empty, and Feishu takes no empty file. Check the step that writes it.'
    )
  if (file.bytes > max) {
    throw problem(
      input,
      file,
      `has ${formatBytes(file.bytes)} (${file.bytes} bytes); Feishu takes ${formatBytes(max)}. ${remedy}`
    )
  }
}

function problem(input: string | readonly string[], file: MediaFile, what: string): InputError {
  return new InputError(input, `${JSON.stringify(file.label)} ${what}`)
}
