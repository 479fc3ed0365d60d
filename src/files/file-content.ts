import type { FileContent } from '../model/media-file.ts'
import { pictureIn } from './picture.ts'

/** More than the signature and the size of any picture need, apart from a TIFF that has its size at the end. */
export const HEAD_BYTES = 256 * 1024

/**
 * What a file is, by its first bytes and its name. Signatures that the files of each format begin with are
 * all that Feishu's `file_type` needs; the file-type package takes 20 ms to load and tells no size.
 */
export function contentIn(head: Uint8Array, name: string): FileContent {
  const picture = pictureIn(head, name)
  if (picture !== undefined) return picture
  if (isOpus(head)) return { kind: 'opus' }
  if (isMp4(head, name)) return { kind: 'mp4' }
  if (text(head, 0, 5) === '%PDF-') return { kind: 'pdf' }
  return { kind: isOffice(head) ? officeKind(name) : 'other' }
}

/** An Ogg page (RFC 3533) whose packet begins with the identification header of Opus (RFC 7845, 5.1). */
function isOpus(head: Uint8Array): boolean {
  return text(head, 0, 4) === 'OggS' && text(head, 28, 36) === 'OpusHead'
}

// The same container holds pictures, QuickTime, audio alone and 3GP; what they are is their major brand.
const OTHER_BRANDS = /^(?:qt {2}|M4[AB] |M4P |3g|he[iv]|mi[fa]1|msf1|avi[fs]|crx |jp|jx)/
const OTHER_EXTENSIONS = /\.(?:m4[abpr]|mov|qt|3g[p2]|3gpp2?)$/i

/** ISO/IEC 14496-12, 4.3: a box `ftyp` with its brand comes first. */
function isMp4(head: Uint8Array, name: string): boolean {
  return (
    text(head, 4, 8) === 'ftyp' &&
    !OTHER_BRANDS.test(text(head, 8, 12)) &&
    !OTHER_EXTENSIONS.test(name)
  )
}

/** An OLE2 file (`.doc`) or a ZIP (`.docx`); which of the three it is only the name tells at a glance. */
function isOffice(head: Uint8Array): boolean {
  return (
    text(head, 0, 4) === 'PK\x03\x04' || text(head, 0, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
  )
}

function officeKind(name: string): 'doc' | 'xls' | 'ppt' | 'other' {
  if (/\.doc[xm]?$/i.test(name)) return 'doc'
  if (/\.xls[xm]?$/i.test(name)) return 'xls'
  return /\.ppt[xm]?$/i.test(name) ? 'ppt' : 'other'
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1')
}
