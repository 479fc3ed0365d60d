import { Busboy } from '@fastify/busboy'
import type { EmulatorRequest } from './http.ts'

/** A parsed `multipart/form-data` body. */
export type Form = {
  readonly fields: ReadonlyMap<string, string>
  /** Parts with a file name or of type application/octet-stream, by field. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: Buffer }>
}

/** Parses a multipart body; rejects what is no multipart or breaks off. */
export function readMultipart(request: EmulatorRequest): Promise<Form> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>()
    const files = new Map<string, { name: string; bytes: Buffer }>()
    const parser = new Busboy({
      headers: { 'content-type': request.headers['content-type'] ?? '' }
    })
    parser.on('field', (field, value) => fields.set(field, value))
    // The official SDK sends a Buffer without a file name, against the parser's own types.
    parser.on('file', (field, stream, name: string | undefined) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => files.set(field, { name: name ?? '', bytes: Buffer.concat(chunks) }))
    })
    parser.on('error', reject)
    parser.on('finish', () => resolve({ fields, files }))
    parser.end(request.body)
  })
}
