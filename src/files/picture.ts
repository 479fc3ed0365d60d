import { BMP } from 'image-size/types/bmp'
import { GIF } from 'image-size/types/gif'
import { HEIF } from 'image-size/types/heif'
import { ICO } from 'image-size/types/ico'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { TIFF } from 'image-size/types/tiff'
import { WEBP } from 'image-size/types/webp'
import type { FileContent, PictureFormat } from '../model/media-file.ts'

type Picture = Extract<FileContent, { kind: 'picture' }>

/**
 * How one format is told and measured. The readers are image-size's, taken one by one: its index knows
 * formats that Feishu does not, and all of them are given a try.
 */
type Format = {
  readonly format: PictureFormat
  readonly reader: typeof PNG
  /** Set where the signature is too short to be trusted without the name: two letters begin a text too. */
  readonly extensions?: RegExp
}

const FORMATS: readonly Format[] = [
  { format: 'png', reader: PNG },
  { format: 'jpg', reader: JPG },
  { format: 'gif', reader: GIF },
  { format: 'webp', reader: WEBP },
  { format: 'heic', reader: HEIF },
  { format: 'tiff', reader: TIFF },
  { format: 'bmp', reader: BMP, extensions: /\.(?:bmp|dib)$/i },
  { format: 'ico', reader: ICO, extensions: /\.ico$/i }
]

/** The picture that a file's first bytes (and its name) show; undefined when it is none that Feishu takes. */
export function pictureIn(head: Uint8Array, name: string): Picture | undefined {
  const found = FORMATS.find(
    ({ reader, extensions }) => extensions?.test(name) !== false && isOf(reader, head)
  )
  if (found === undefined || isAvif(head)) return undefined
  return { kind: 'picture', format: found.format, ...sizeIn(found.reader, head) }
}

function isOf(reader: Format['reader'], head: Uint8Array): boolean {
  try {
    return reader.validate(head)
  } catch {
    // The readers throw where the bytes end too early.
    return false
  }
}

/** Nothing where the size stands beyond the first bytes, or is damaged. */
function sizeIn(reader: Format['reader'], head: Uint8Array): Pick<Picture, 'width' | 'height'> {
  try {
    const { width, height } = reader.calculate(head)
    return { width, height }
  } catch {
    return {}
  }
}

/** AVIF is in the same container as HEIC. */
function isAvif(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(4, 11)).toString('latin1') === 'ftypavi'
}
