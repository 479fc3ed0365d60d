import { openFile } from '../files/open-file.ts'
import { realPathInside } from '../files/real-path.ts'
import { InputError } from '../model/input-error.ts'
import type { WorkspaceFile, WorkspaceFiles } from '../operations/workspace-files.ts'
import { StructuredError } from '../text/structured-error.ts'
import { decodeUtf8 } from '../text/structured-utf8.ts'

// More than any message can hold, so that a huge file is refused instead of read.
const MAX_TEXT_BYTES = 1024 * 1024

/** Files below the roots, the first of which relative paths start from. Links that lead out are refused. */
export function localFiles(roots: readonly string[]): WorkspaceFiles {
  const readTextIfPresent = async (
    input: string,
    path: string
  ): Promise<WorkspaceFile | undefined> => {
    const real = await realPathInside(roots, input, path)
    return real === undefined
      ? undefined
      : { path, text: decode(input, path, await readBytes(input, path, real)) }
  }
  return {
    readTextIfPresent,
    async readText(input, path) {
      const file = await readTextIfPresent(input, path)
      if (file !== undefined) return file
      throw new InputError(
        input,
        `there is no file ${JSON.stringify(path)} in the workspace. Run actions/checkout before this step, and write the path from the repository's root.`
      )
    },
    async find(input, path) {
      const { findFiles } = await import('../files/find-files.ts')
      return findFiles({ roots, input, path })
    },
    async readMedia(input, path) {
      const { readMediaFile } = await import('../files/read-media-file.ts')
      return readMediaFile({ roots, input, path })
    }
  }
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
