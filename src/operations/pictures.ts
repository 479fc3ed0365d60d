import { createHash } from 'node:crypto'
import type { Content } from '../feishu/content.ts'
import { checkPicture } from '../feishu/attachment.ts'
import { localImages, withImageKeys } from '../files/local-images.ts'
import { InputError } from '../model/input-error.ts'
import type { JsonObject } from '../model/json.ts'
import type { MediaFile } from '../model/media-file.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** A picture of a message, and what stands in the place of its key until it is uploaded. */
export type Picture = {
  readonly placeholder: string
  readonly file: MediaFile
  /** Where it came from, when it is not a file of the workspace. */
  readonly url?: string
}

/** As long as a real key, so that sizes are told right before anything is uploaded. */
export function placeholderFor(address: string): string {
  return `img_pending_${createHash('sha256').update(address).digest('hex').slice(0, 48)}`
}

/**
 * The content with placeholders for the local pictures that it names, which are read and checked.
 *
 * @throws InputError when one is missing, or none that Feishu takes
 */
export async function takeLocalPictures(
  input: string,
  content: JsonObject,
  files: WorkspaceFiles
): Promise<{ readonly content: JsonObject; readonly pictures: readonly Picture[] }> {
  const paths = [...new Set(localImages(content).map(image => image.path))]
  const pictures = await Promise.all(paths.map(path => readPicture(input, path, files)))
  const keys = new Map(paths.map(path => [path, placeholderFor(path)]))
  return { content: paths.length === 0 ? content : withImageKeys(content, keys), pictures }
}

/** @throws InputError */
export async function readPicture(
  input: string,
  path: string,
  files: WorkspaceFiles
): Promise<Picture> {
  const file = await files.readMedia(input, path)
  checkPicture(input, file)
  return { placeholder: placeholderFor(path), file }
}

/** @throws InputError for a target that has no app to upload with */
export function requireApp(input: string, targetKind: string): void {
  if (targetKind !== 'webhook') return
  throw new InputError(
    [input, 'webhook_url'],
    'a custom bot cannot upload pictures or files. Send with an app (`app_id`, `app_secret`, `receive_id`), or link to the file.'
  )
}

/** The content with the picture's key in place. */
export function withPicture(content: Content, { placeholder }: Picture, key: string): Content {
  return replaced(content, json => json.replaceAll(placeholder, key))
}

/**
 * The content with a link in place of the picture. Only in card Markdown that the action wrote itself can a
 * picture have an address, and there a bracket in its words is an entity.
 */
export function withoutPicture(content: Content, { placeholder, url = '' }: Picture): Content {
  const image = new RegExp(`!\\[([^\\]]*)\\]\\(${placeholder}\\)`, 'g')
  const target = JSON.stringify(url).slice(1, -1)
  return replaced(content, json => json.replace(image, (_, alt: string) => `[🖼 ${alt}](${target})`))
}

/** Placeholders hold only letters, digits and `_`, so they stand in JSON as they are. */
function replaced(content: Content, replace: (json: string) => string): Content {
  return {
    msgType: content.msgType,
    content: JSON.parse(replace(JSON.stringify(content.content))) as JsonObject
  }
}
