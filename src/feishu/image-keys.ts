import { createHash } from 'node:crypto'
import type { ByteSource } from '../model/media-file.ts'
import type { FeishuClient } from './client.ts'
import { uploadImage } from './media.ts'

/** The image key of a picture, which is uploaded when it is first asked for. */
export type ImageKeys = (image: ByteSource) => Promise<string>

/**
 * Image keys for one run: a picture that several cards, places or addresses show is uploaded once, told by
 * its content. A failure is not kept.
 */
export function imageKeys(client: FeishuClient, signal?: AbortSignal): ImageKeys {
  const uploads = new Map<string, Promise<string>>()
  return async image => {
    const digest = await digestOf(image)
    const known = uploads.get(digest)
    if (known !== undefined) return known
    const upload = uploadImage(client, image, signal)
    uploads.set(digest, upload)
    upload.catch(() => uploads.delete(digest))
    return upload
  }
}

async function digestOf({ read }: ByteSource): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of read()) hash.update(chunk)
  return hash.digest('base64')
}
