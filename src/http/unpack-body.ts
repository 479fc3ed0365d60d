import { promisify } from 'node:util'

/**
 * The body as it was before it was packed: nobody asks for that, but a gateway may do it all the same
 * (RFC 9110, 12.5.3). What cannot be unpacked within `maxBytes` stays as it came, for the reader to refuse.
 */
export async function unpackBody(
  body: Buffer,
  encoding: string | undefined,
  maxBytes: number
): Promise<Buffer> {
  const unpack = await unpackerOf(encoding?.trim().toLowerCase() ?? '')
  return unpack === undefined ? body : unpack(body, { maxOutputLength: maxBytes }).catch(() => body)
}

type Unpacker = (body: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>

async function unpackerOf(encoding: string): Promise<Unpacker | undefined> {
  if (!['gzip', 'x-gzip', 'deflate', 'br'].includes(encoding)) return undefined
  // Loaded late: Feishu itself packs nothing.
  const { brotliDecompress, unzip } = await import('node:zlib')
  return promisify<Buffer, { readonly maxOutputLength: number }, Buffer>(
    encoding === 'br' ? brotliDecompress : unzip
  )
}
