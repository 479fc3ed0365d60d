import { InputError } from '../model/input-error.ts'
import { StructuredError } from '../text/structured-error.ts'
import { decodeUtf8 } from '../text/structured-utf8.ts'
import { openFile } from './open-file.ts'
import type { FileRequest } from './read-media-file.ts'
import { realPathInside } from './real-path.ts'

// More than any message can hold, so that a huge file is refused instead of read.
const MAX_TEXT_BYTES = 1024 * 1024

/**
 * The text of a file below one of the roots; undefined when there is no such file.
 *
 * @throws InputError when it is outside of the roots (links resolved), too large, not UTF-8, or cannot be read
 */
export async function readTextFileIfPresent({
  roots,
  input,
  path
}: FileRequest): Promise<string | undefined> {
  const real = await realPathInside(roots, input, path)
  return real === undefined ? undefined : decode(input, path, await readBytes(input, path, real))
}

async function readBytes(input: string, path: string, real: string): Promise<Uint8Array> {
  const file = await openFile(input, path, real)
  try {
    const { size } = await file.stat()
    if (size > MAX_TEXT_BYTES) {
      throw new InputError(
        input,
        `${JSON.stringify(path)} has ${size} bytes; at most ${MAX_TEXT_BYTES} are read.`
      )
    }
    const bytes = new Uint8Array(size)
    const { bytesRead } = await file.read(bytes, 0, size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function decode(input: string, path: string, bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes, { name: path })
  } catch (error) {
    if (error instanceof StructuredError) throw new InputError(input, error.message)
    throw error
  }
}
