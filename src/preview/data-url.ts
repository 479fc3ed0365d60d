import type { MediaFile } from '../model/media-file.ts'

const TYPES: Readonly<Record<string, string>> = { jpg: 'jpeg', ico: 'x-icon' }

/** The addresses of pictures by their keys, with the bytes in them. */
export async function dataUrls(
  pictures: ReadonlyMap<string, MediaFile>
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>()
  for (const [key, file] of pictures) {
    if (file.content.kind !== 'picture') continue
    const { format } = file.content
    const chunks: Uint8Array[] = []
    for await (const chunk of file.read()) chunks.push(Uint8Array.from(chunk))
    const base64 = Buffer.concat(chunks).toString('base64')
    urls.set(key, `data:image/${TYPES[format] ?? format};base64,${base64}`)
  }
  return urls
}
