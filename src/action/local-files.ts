import { InputError } from '../model/input-error.ts'
import type { WorkspaceFile, WorkspaceFiles } from '../operations/workspace-files.ts'

/**
 * Files below the roots, the first of which relative paths start from. Links that lead out are refused.
 * Whatever reads them is loaded late: most messages come from no file.
 */
export function localFiles(roots: readonly string[]): WorkspaceFiles {
  const readTextIfPresent = async (
    input: string,
    path: string
  ): Promise<WorkspaceFile | undefined> => {
    const { readTextFileIfPresent } = await import('../files/read-text-file.ts')
    const text = await readTextFileIfPresent({ roots, input, path })
    return text === undefined ? undefined : { path, text }
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
