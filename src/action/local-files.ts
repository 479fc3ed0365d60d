import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
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
    const real = await realPath(roots, input, path)
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
    }
  }
}

/** The file's real path below one of the roots; undefined when it does not exist. */
async function realPath(
  roots: readonly string[],
  input: string,
  path: string
): Promise<string | undefined> {
  if (path.includes('\0')) throw new InputError(input, 'the path holds a NUL character.')
  const wanted = resolve(roots[0] ?? '.', path)
  const real = await resolveLinks(wanted)
  const allowed = await Promise.all(roots.map(async root => (await resolveLinks(root)) ?? root))
  if (!allowed.some(root => isInside(root, real ?? wanted))) {
    throw new InputError(
      input,
      `${JSON.stringify(path)} is outside the workspace and RUNNER_TEMP. Only files below them are read, links resolved.`
    )
  }
  return real
}

async function resolveLinks(path: string): Promise<string | undefined> {
  try {
    return await realpath(path)
  } catch (error) {
    if (isErrno(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function readBytes(input: string, path: string, real: string): Promise<Uint8Array> {
  // Without O_NONBLOCK (which Windows does not have), opening a named pipe would wait for a writer for ever.
  const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const { size } = requireFile(input, path, await file.stat())
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

function requireFile<T extends { isFile(): boolean }>(input: string, path: string, stats: T): T {
  if (stats.isFile()) return stats
  throw new InputError(input, `${JSON.stringify(path)} is not a file.`)
}

function decode(input: string, path: string, bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes, { name: path })
  } catch (error) {
    if (error instanceof StructuredError) throw new InputError(input, error.message)
    throw error
  }
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
