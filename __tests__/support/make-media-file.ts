import type { ByteSource, MediaFile } from '../../src/model/media-file.ts'

/** Bytes as a source that can be read again and again. */
export function sourceOf(bytes: Uint8Array | string): ByteSource {
  const buffer = Buffer.from(bytes as string)
  return {
    bytes: buffer.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- a source is asynchronous
    async *read() {
      yield buffer
    }
  }
}

/** A small file of no known kind, with what a test says otherwise. */
export function makeMediaFile(over: Partial<MediaFile> = {}): MediaFile {
  return {
    label: 'build/report.bin',
    name: 'report.bin',
    content: { kind: 'other' },
    ...sourceOf('hello'),
    ...over
  }
}
