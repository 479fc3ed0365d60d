import type { MediaFile } from '../model/media-file.ts'

/** A file that an input named. */
export type WorkspaceFile = {
  /** As the input names it. */
  readonly path: string
  readonly text: string
}

/** Files under the workspace or the runner's temporary folder, links resolved. */
export type WorkspaceFiles = {
  /**
   * Reads a UTF-8 text file that `input` names.
   *
   * @throws InputError when it is missing, elsewhere, no file, not UTF-8 or over 1 MiB
   */
  readText(input: string, path: string): Promise<WorkspaceFile>
  /** The same, or undefined when there is no such file. */
  readTextIfPresent(input: string, path: string): Promise<WorkspaceFile | undefined>
  /**
   * The paths that a path or glob stands for, sorted.
   *
   * @throws InputError when nothing matches
   */
  find(input: string, path: string): Promise<string[]>
  /**
   * Tells what a file is; its bytes are read later, as a stream.
   *
   * @throws InputError when it is missing, elsewhere or no file
   */
  readMedia(input: string, path: string): Promise<MediaFile>
}
