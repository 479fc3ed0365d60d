import { formatBytes } from '../model/byte-size.ts'
import type { MediaFile } from '../model/media-file.ts'
import { fetchRemoteImage, shownAddress, type RemoteAccess } from './remote-image.ts'

/** The pictures by the addresses that were asked for, and a warning for each that could not be had. */
export type RemoteImages = {
  readonly images: ReadonlyMap<string, MediaFile>
  readonly warnings: readonly string[]
}

const AT_ONCE = 5
// More than anybody looks at in one message; with a bound for each they bound the time in all.
const MAX_IMAGES = 20
// They are in memory until they are uploaded.
const MAX_TOTAL_BYTES = 64 * 1024 * 1024

/**
 * Fetches pictures that a document shows. None of them is worth a failed step: what cannot be had, or is
 * too much, is left out with a warning.
 *
 * @throws the signal's reason
 */
export async function fetchRemoteImages(
  addresses: readonly string[],
  access: RemoteAccess
): Promise<RemoteImages> {
  const wanted = [...new Set(addresses)]
  const images = new Map<string, MediaFile>()
  const problems = new Map<string, string>()
  let bytes = 0
  const fetchOne = async (address: string): Promise<void> => {
    const found = await fetchRemoteImage(address, access)
    if ('problem' in found) problems.set(address, found.problem)
    else {
      images.set(address, found.image)
      bytes += found.image.bytes
    }
  }
  const queue = wanted.slice(0, MAX_IMAGES).values()
  const work = async (): Promise<void> => {
    for (const address of queue) {
      if (bytes < MAX_TOTAL_BYTES) await fetchOne(address)
      else
        problems.set(
          address,
          `with those before it, it is more than ${formatBytes(MAX_TOTAL_BYTES)}`
        )
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return {
    images,
    warnings: [
      ...wanted.flatMap(address => warningOf(address, problems.get(address))),
      ...tooMany(wanted.length)
    ]
  }
}

function warningOf(address: string, problem: string | undefined): string[] {
  if (problem === undefined) return []
  return [`The picture ${shownAddress(address)} is shown as a link: ${problem}.`]
}

function tooMany(count: number): string[] {
  if (count <= MAX_IMAGES) return []
  return [
    `Of ${count} pictures the first ${MAX_IMAGES} are uploaded; the others are shown as links.`
  ]
}
