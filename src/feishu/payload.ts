import { Readable } from 'node:stream'
import type { HttpRequest } from '../http/transport.ts'
import type { JsonObject } from '../model/json.ts'
import type { ByteSource } from '../model/media-file.ts'

/** What a call carries: JSON, or bytes that are too many for the memory. */
export type Payload = {
  /** A function makes a new body for each try. */
  readonly body?: JsonObject | (() => JsonObject)
  /** In place of `body`; read from its start at each try. */
  readonly upload?: Upload
}

/** A body that is streamed. */
export type Upload = {
  readonly contentType: string
  readonly source: ByteSource
  /** Milliseconds that its way over the line may take, on top of the time for one request. */
  readonly transferMs: number
}

/** The headers and the body of one try. */
export function payloadOf({ body, upload }: Payload): Pick<HttpRequest, 'headers' | 'body'> {
  if (upload !== undefined) {
    const { contentType, source } = upload
    return {
      headers: { 'content-type': contentType, 'content-length': String(source.bytes) },
      body: Readable.from(source.read(), { objectMode: false })
    }
  }
  const json = typeof body === 'function' ? body() : body
  if (json === undefined) return {}
  return {
    // Without the charset Chinese text can arrive garbled.
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(json)
  }
}
