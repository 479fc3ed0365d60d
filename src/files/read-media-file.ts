import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { defined } from '../model/defined.ts'
import { InputError } from '../model/input-error.ts'
import type { FileContent, MediaFile } from '../model/media-file.ts'
import { visibleText } from '../text/visible-text.ts'
import { durationOf } from './duration.ts'
import { contentIn, HEAD_BYTES } from './file-content.ts'
import { chunksOf, openFile } from './open-file.ts'
import { realPathInside } from './real-path.ts'

/** What `input` asks for, below one of the roots; relative paths start from the first of them. */
export type FileRequest = {
  readonly roots: readonly string[]
  readonly input: string
  readonly path: string
}

/**
 * Tells what a local file is, so that it can be checked before it is uploaded.
 *
 * @throws InputError when it is missing, outside of the roots (links resolved), or no regular file
 */
export async function readMediaFile(request: FileRequest): Promise<MediaFile> {
  const file = await readMediaFileIfPresent(request)
  if (file !== undefined) return file
  throw new InputError(
    request.input,
    `there is no file ${JSON.stringify(request.path)} in the workspace. Check the step that writes it, and write the path from the repository's root.`
  )
}

/** The same, or undefined when there is no such file. */
export async function readMediaFileIfPresent({
  roots,
  input,
  path
}: FileRequest): Promise<MediaFile | undefined> {
  const real = await realPathInside(roots, input, path)
  if (real === undefined) return undefined
  const open = (): Promise<FileHandle> => openFile(input, path, real)
  const { head, bytes } = await readHead(await open())
  const name = shownName(path)
  return {
    label: path,
    name,
    bytes,
    content: await withDuration(contentIn(head, name), real, bytes),
    read: () => chunksOf(open, bytes, () => new InputError(input, changed(path)))
  }
}

async function readHead(file: FileHandle): Promise<{ head: Uint8Array; bytes: number }> {
  try {
    const { size } = await file.stat()
    const head = new Uint8Array(Math.min(size, HEAD_BYTES))
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    return { head: head.subarray(0, bytesRead), bytes: size }
  } finally {
    await file.close()
  }
}

async function withDuration(
  content: FileContent,
  real: string,
  bytes: number
): Promise<FileContent> {
  if (content.kind !== 'opus' && content.kind !== 'mp4') return content
  const durationMs = await durationOf(content.kind, real, bytes)
  return { ...content, ...defined({ durationMs }) }
}

function shownName(path: string): string {
  const name = visibleText(basename(path))
    .replace(/[\n\t]/g, ' ')
    .trim()
  return name === '' ? 'file' : name
}

function changed(path: string): string {
  return `${JSON.stringify(path)} became shorter while it was read. Let the step that writes it end first.`
}
