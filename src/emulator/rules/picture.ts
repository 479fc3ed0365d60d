/** What a picture's own bytes say of it. */
export type Picture = {
  readonly format: 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'ico' | 'tiff' | 'heic'
  /** Absent where this file does not read it (ico, tiff, heic) or the header is cut off. */
  readonly size?: { readonly width: number; readonly height: number }
}

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** Tells a picture by its magic bytes; undefined for anything the upload page does not list. */
export function readPicture(bytes: Buffer): Picture | undefined {
  const head = bytes.toString('latin1', 0, 12)
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return withSize('png', bytes, 24, pngSize)
  if (head.startsWith('\xff\xd8\xff')) return withSize('jpeg', bytes, 11, jpegSize)
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a'))
    return withSize('gif', bytes, 10, gifSize)
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP')
    return withSize('webp', bytes, 30, webpSize)
  if (head.startsWith('BM')) return withSize('bmp', bytes, 26, bmpSize)
  if (head.startsWith('\0\0\x01\0')) return { format: 'ico' }
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return { format: 'tiff' }
  if (head.slice(4, 8) === 'ftyp' && HEIC_BRANDS.has(head.slice(8))) return { format: 'heic' }
  return undefined
}

type Size = NonNullable<Picture['size']>

/** The format, with the size where the header is there as a whole. */
function withSize(
  format: Picture['format'],
  bytes: Buffer,
  headerBytes: number,
  read: (bytes: Buffer) => Size | undefined
): Picture {
  const size = bytes.length < headerBytes ? undefined : read(bytes)
  return size === undefined ? { format } : { format, size }
}

function pngSize(bytes: Buffer): Size {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function gifSize(bytes: Buffer): Size {
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** The height is negative for a picture stored from top to bottom. */
function bmpSize(bytes: Buffer): Size {
  return { width: bytes.readInt32LE(18), height: Math.abs(bytes.readInt32LE(22)) }
}

/** Walks the segments to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function jpegSize(bytes: Buffer): Size | undefined {
  let at = 2
  while (at + 9 <= bytes.length && bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** The three kinds of WebP keep their size in different places. */
function webpSize(bytes: Buffer): Size | undefined {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    default:
      return undefined
  }
}
