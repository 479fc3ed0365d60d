import { constants } from 'node:fs'
import { open as openPath, type FileHandle } from 'node:fs/promises'
import { InputError } from '../model/input-error.ts'
import { errorCode } from './error-code.ts'

/**
 * Opens a regular file, so no pipe that waits for ever and no device that never ends.
 *
 * @throws InputError
 */
export async function openFile(input: string, path: string, real: string): Promise<FileHandle> {
  const file = await openToRead(input, path, real)
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new InputError(input, `${JSON.stringify(path)} is not a file.`)
}

async function openToRead(input: string, path: string, real: string): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK (which Windows does not have), opening a named pipe would wait for a writer for ever.
    return await openPath(real, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    throw new InputError(input, `${JSON.stringify(path)} cannot be read (${code}).`)
  }
}

const CHUNK_BYTES = 64 * 1024
const CHUNKS = 8

/**
 * The first `bytes` bytes of a file, which is closed at the end. They come in a few places of one buffer,
 * in turn: new buffers would be garbage sooner than they are collected, 20 MB of it for a file of 30 MB.
 * A socket asks for the next chunk when it has room for 64 KB, so no more than three are under way.
 */
export async function* chunksOf(
  open: () => Promise<FileHandle>,
  bytes: number,
  tooShort: () => Error
): AsyncGenerator<Uint8Array> {
  const file = await open()
  try {
    const ring = Buffer.allocUnsafeSlow(CHUNKS * CHUNK_BYTES)
    let at = 0
    for (let turn = 0; at < bytes; turn = (turn + 1) % CHUNKS) {
      const place = turn * CHUNK_BYTES
      const { bytesRead } = await file.read(ring, place, Math.min(CHUNK_BYTES, bytes - at), at)
      if (bytesRead === 0) throw tooShort()
      at += bytesRead
      yield ring.subarray(place, place + bytesRead)
    }
  } finally {
    await file.close()
  }
}
