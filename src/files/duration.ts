import { open } from 'node:fs/promises'

// Nothing that can be sent is longer, so nothing longer is read through.
const MAX_BYTES = 64 * 1024 * 1024
const CHUNK_BYTES = 256 * 1024

/** Milliseconds of an Opus or MP4 file; undefined when it does not tell, or is damaged. */
export async function durationOf(
  kind: 'opus' | 'mp4',
  path: string,
  bytes: number
): Promise<number | undefined> {
  if (bytes > MAX_BYTES) return undefined
  try {
    const seconds = kind === 'opus' ? await opusSeconds(path) : await mp4Seconds(path, bytes)
    return seconds !== undefined && Number.isFinite(seconds) && seconds > 0
      ? Math.round(seconds * 1000)
      : undefined
  } catch {
    return undefined
  }
}

async function opusSeconds(path: string): Promise<number | undefined> {
  // Loaded late, like the other one: only a file that is played needs it.
  const { parseFile } = await import('music-metadata')
  const { format } = await parseFile(path, { duration: true, skipCovers: true })
  return format.duration
}

/** music-metadata knows the duration of an MP4 by its sound only, so a silent one would have none. */
async function mp4Seconds(path: string, bytes: number): Promise<number | undefined> {
  const { createFile, Log, MP4BoxBuffer } = await import('mp4box')
  // It would write what is wrong with the file, in the file's own words, into the step's log.
  Log.error = () => undefined
  const movie = createFile()
  const file = await open(path)
  try {
    // Each chunk tells where the next one is to be read, so the pictures and the sound are passed over.
    for (let at = 0; at < bytes && !tellsDuration(movie);) {
      const chunk = new ArrayBuffer(Math.min(CHUNK_BYTES, bytes - at))
      const { bytesRead } = await file.read(new Uint8Array(chunk), 0, chunk.byteLength, at)
      if (bytesRead === 0) break
      const next = movie.appendBuffer(MP4BoxBuffer.fromArrayBuffer(chunk.slice(0, bytesRead), at))
      at = Math.max(next, at + bytesRead)
    }
    movie.flush()
  } finally {
    await file.close()
  }
  const { duration, timescale, fragment_duration: fragments } = movie.getInfo()
  return fragments === undefined ? duration / timescale : fragments.num / fragments.den
}

/** True once the index is read, unless the movie is in fragments and leaves it to them to tell. */
function tellsDuration({ moov }: Movie): boolean {
  return moov !== undefined && (moov.mvex === undefined || moov.mvex.mehd !== undefined)
}

type Movie = { readonly moov?: { readonly mvex?: { readonly mehd?: unknown } } }
