import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { InputError } from '../model/input-error.ts'
import { errorCode } from './error-code.ts'

/**
 * The real path of a file below one of the roots, the first of which relative paths start from;
 * undefined when there is none.
 *
 * @throws InputError when the path, links resolved, leads out of the roots
 */
export async function realPathInside(
  roots: readonly string[],
  input: string,
  path: string
): Promise<string | undefined> {
  if (path.includes('\0')) throw new InputError(input, 'the path holds a NUL character.')
  const wanted = resolve(roots[0] ?? '.', path)
  const { real, problem } = await resolveLinks(wanted)
  const allowed = await Promise.all(
    roots.map(async root => (await resolveLinks(root)).real ?? root)
  )
  if (!allowed.some(root => isInside(root, real ?? wanted))) {
    throw new InputError(
      input,
      `${JSON.stringify(path)} is outside the workspace and RUNNER_TEMP. Only files below them are read, links resolved.`
    )
  }
  if (problem !== undefined)
    throw new InputError(input, `${JSON.stringify(path)} cannot be read (${problem}).`)
  return real
}

/** The path without links; of one that is there but cannot be followed, why. */
async function resolveLinks(path: string): Promise<{ real?: string; problem?: string }> {
  try {
    return { real: await realpath(path) }
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return MISSING.has(code) ? {} : { problem: code }
  }
}

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
