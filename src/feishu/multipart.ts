import { randomBytes } from 'node:crypto'
import type { ByteSource } from '../model/media-file.ts'

/** A multipart/form-data body (RFC 7578) whose length is known before it is read. */
export type Multipart = { readonly contentType: string; readonly source: ByteSource }

/**
 * Puts text fields and one file into a form. A field's name is written into a header and must be plain;
 * its value is in the body, so it may be any text without a line break. The file goes by a fixed name:
 * the one that people see is a field of its own, and no name of a file ever stands in a header.
 */
export function multipart(
  fields: Readonly<Record<string, string>>,
  file: { readonly field: string; readonly source: ByteSource }
): Multipart {
  // 128 random bits: neither a value nor a file can hold what nobody knew when it was written.
  const boundary = randomBytes(16).toString('hex')
  const texts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  )
  const head = Buffer.from(
    `${texts.join('')}--${boundary}\r\nContent-Disposition: form-data; name="${file.field}"; filename="file"\r\n` +
      'Content-Type: application/octet-stream\r\n\r\n'
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    source: {
      bytes: head.length + file.source.bytes + tail.length,
      async *read() {
        yield head
        yield* file.source.read()
        yield tail
      }
    }
  }
}
