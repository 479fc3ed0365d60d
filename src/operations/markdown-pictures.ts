import { posix } from 'node:path'
import { checkPicture } from '../feishu/attachment.ts'
import { imageAddresses } from '../cards/markdown/markdown-to-blocks.ts'
import { localPath } from '../files/local-images.ts'
import { InputError } from '../model/input-error.ts'
import type { MediaFile } from '../model/media-file.ts'
import { placeholderFor, type Picture } from './pictures.ts'
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
  { files, warn }: Surroundings
): Promise<Found[]> {
  const found: Found[] = []
  for (const address of addresses) {
    const path = localPath(decoded(address))
    if (path === undefined) continue
    const place = posix.join(posix.dirname(document), path)
    const file = await files.readMedia(input, place).catch(linkInstead(warn))
    if (file === undefined) continue
    found.push(
      ...ifPicture(warn, () => {
        checkPicture(input, file)
        return [{ address, picture: pictureOf(address, file) }]
      })
    )
  }
  return found
}

/** One bad picture costs neither the message nor the others: it becomes a link, with a warning. */
function linkInstead(warn: (message: string) => void): (error: unknown) => undefined {
  return error => {
    if (!(error instanceof InputError)) throw error
    warn(`${error.message} The picture is shown as a link.`)
    return undefined
  }
}

function ifPicture(warn: (message: string) => void, take: () => Found[]): Found[] {
  try {
    return take()
  } catch (error) {
    linkInstead(warn)(error)
    return []
  }
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
  return [...images].flatMap(([address, file]) =>
    ifPicture(warn, () => {
      checkPicture('upload_images', file)
      return [{ address, picture: { ...pictureOf(address, file), url: address } }]
    })
  )
}

function pictureOf(address: string, file: MediaFile): Picture {
  return { placeholder: placeholderFor(address), file }
}
