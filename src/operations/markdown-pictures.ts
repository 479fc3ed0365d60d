import { posix } from 'node:path'
import { checkPicture } from '../feishu/attachment.ts'
import { imageAddresses } from '../cards/markdown/markdown-to-blocks.ts'
import { localPath } from '../files/local-images.ts'
import { InputError } from '../model/input-error.ts'
import type { MediaFile } from '../model/media-file.ts'
import { placeholderFor, requireApp, type Picture } from './pictures.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The pictures that a Markdown text shows, with placeholders for their keys: files of the workspace where
 * `path` names the document ('' for an input), pictures from the web with `upload_images`. One that cannot
 * be had stays a link.
 */
export async function takeMarkdownPictures(
  input: string,
  text: string,
  around: Surroundings,
  path?: string
): Promise<{
  readonly images: ReadonlyMap<string, string>
  readonly pictures: readonly Picture[]
}> {
  const addresses = imageAddresses(text)
  const local = path === undefined ? [] : await localPictures(input, addresses, path, around)
  const remote = around.inputs.uploadImages ? await remotePictures(addresses, around) : []
  const found = [...local, ...remote]
  return {
    images: new Map(found.map(({ address, picture }) => [address, picture.placeholder])),
    pictures: found.map(({ picture }) => picture)
  }
}

type Found = { readonly address: string; readonly picture: Picture }

async function localPictures(
  input: string,
  addresses: readonly string[],
  document: string,
  { files, target, warn }: Surroundings
): Promise<Found[]> {
  const found: Found[] = []
  for (const address of addresses) {
    const path = localPath(decoded(address))
    if (path === undefined) continue
    try {
      requireApp(input, target.kind)
      const file = await files.readMedia(input, besides(document, path))
      checkPicture(input, file)
      found.push({ address, picture: pictureOf(address, file) })
    } catch (error) {
      linkInstead(error, warn)
    }
  }
  return found
}

/** A path as a Markdown file means it, from its own folder. */
function besides(document: string, path: string): string {
  return posix.isAbsolute(path) ? path : posix.join(posix.dirname(document), path)
}

/** One bad picture costs neither the message nor the others: it becomes a link, with a warning. */
function linkInstead(error: unknown, warn: (message: string) => void): void {
  if (!(error instanceof InputError)) throw error
  warn(`${error.message} The picture is shown as a link.`)
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

async function remotePictures(
  addresses: readonly string[],
  { fetchImages, warn }: Surroundings
): Promise<Found[]> {
  const images = await fetchImages(addresses.filter(address => /^https:\/\//i.test(address)))
  const found: Found[] = []
  for (const [address, file] of images) {
    try {
      checkPicture('upload_images', file)
      found.push({ address, picture: { ...pictureOf(address, file), url: address } })
    } catch (error) {
      linkInstead(error, warn)
    }
  }
  return found
}

function pictureOf(address: string, file: MediaFile): Picture {
  return { placeholder: placeholderFor(address), file }
}
