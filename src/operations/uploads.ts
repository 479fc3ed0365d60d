import { createHash } from 'node:crypto'
import { attachmentContent, type Attachment } from '../feishu/attachment.ts'
import type { FeishuClient } from '../feishu/client.ts'
import type { Content } from '../feishu/content.ts'
import { uploadFile, uploadImage } from '../feishu/media.ts'
import type { ByteSource, MediaFile } from '../model/media-file.ts'
import { withoutPicture, withPicture, type Picture } from './pictures.ts'

/** What a message needs uploaded before it can be sent. */
export type Uploads =
  | { readonly kind: 'attachment'; readonly attachment: Attachment; readonly cover?: MediaFile }
  | { readonly kind: 'pictures'; readonly pictures: readonly Picture[] }

/** Uploads for all messages of a step: what has the same bytes goes up once. */
export class Uploader {
  private readonly client: FeishuClient
  private readonly warn: (message: string) => void
  private readonly images = new Map<string, Promise<string>>()

  constructor(client: FeishuClient, warn: (message: string) => void) {
    this.client = client
    this.warn = warn
  }

  /** The content with the keys of what was uploaded. */
  async complete(content: Content, uploads: Uploads): Promise<Content> {
    return uploads.kind === 'attachment'
      ? this.attach(uploads)
      : this.withPictures(content, uploads.pictures)
  }

  private async attach({
    attachment,
    cover
  }: Extract<Uploads, { kind: 'attachment' }>): Promise<Content> {
    const [key, coverKey] = await Promise.all([
      attachment.msgType === 'image'
        ? this.image(attachment.file)
        : uploadFile(this.client, attachment.file, attachment.upload),
      cover === undefined ? undefined : this.image(cover)
    ])
    return attachmentContent(attachment, key, coverKey)
  }

  private async withPictures(content: Content, pictures: readonly Picture[]): Promise<Content> {
    const keys = await Promise.all(pictures.map(picture => this.pictureKey(picture)))
    return pictures.reduce((result, picture, index) => {
      const key = keys[index]
      return key === undefined ? withoutPicture(result, picture) : withPicture(result, picture, key)
    }, content)
  }

  /** A picture from elsewhere is not worth the message: without it there is its link. */
  private async pictureKey(picture: Picture): Promise<string | undefined> {
    if (picture.url === undefined) return this.image(picture.file)
    try {
      return await this.image(picture.file)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.warn(
        `The picture ${picture.url} could not be uploaded and is shown as a link: ${reason}`
      )
      return undefined
    }
  }

  private async image(file: MediaFile): Promise<string> {
    const hash = await hashOf(file)
    const known = this.images.get(hash)
    if (known !== undefined) return known
    const uploaded = uploadImage(this.client, file)
    this.images.set(hash, uploaded)
    return uploaded
  }
}

async function hashOf(source: ByteSource): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source.read()) hash.update(chunk)
  return hash.digest('hex')
}
