import { glob, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { InputError } from '../model/input-error.ts'
import { checkGlob } from './check-glob.ts'
import type { FileRequest } from './read-media-file.ts'
import { realPathInside } from './real-path.ts'

/** Each file is a message of its own to everybody who gets one. */
const MAX_FILES = 20

/**
 * The paths of the files that a path or a glob (`*`, `**`, `?`, `[a-z]`, `{a,b}`; a leading dot only where
 * it is written) stands for, in the order of their names. What is there by the very name is taken by it,
 * so `report[1].pdf` needs no escaping; a path without a glob is not looked for here.
 *
 * @throws InputError when a glob matches nothing, too much, or something outside of the roots
 */
export async function findFiles(request: FileRequest): Promise<string[]> {
  const { roots, input, path } = request
  if (!/[*?[{]/.test(path) || (await isThere(request))) return [path]
  await checkGlob(request)
  const found: string[] = []
  for await (const match of glob(path, { cwd: roots[0] ?? '.' })) {
    const file = match.split(sep).join('/')
    if (!(await isFileInside({ roots, input, path: file }))) continue
    found.push(file)
    if (found.length > MAX_FILES) throw tooMany(input, path)
  }
  if (found.length > 0) return found.sort()
  throw new InputError(
    input,
    `no file matches ${JSON.stringify(path)} in the workspace. Check the step that writes it, and write the pattern from the repository's root.`
  )
}

async function isThere({ roots, input, path }: FileRequest): Promise<boolean> {
  return (await realPathInside(roots, input, path)) !== undefined
}

async function isFileInside({ roots, input, path }: FileRequest): Promise<boolean> {
  const real = await realPathInside(roots, input, path)
  return real !== undefined && (await stat(real)).isFile()
}

function tooMany(input: string, pattern: string): InputError {
  return new InputError(
    input,
    `${JSON.stringify(pattern)} matches more than ${MAX_FILES} files, and each would be a message. Narrow it, or send an archive of them.`
  )
}
