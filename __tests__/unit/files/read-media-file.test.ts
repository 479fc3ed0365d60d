import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  symlink,
  truncate,
  writeFile
} from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { InputError } from '../../../src/model/input-error.ts'
import { readMediaFile, readMediaFileIfPresent } from '../../../src/files/read-media-file.ts'
import { temporaryFolders } from '../../support/temporary-folder.ts'

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/media/${name}`, import.meta.url))

const makeFolder = temporaryFolders()
let workspace = ''
let temp = ''

beforeEach(async () => {
  workspace = await makeFolder()
  temp = await makeFolder()
})

const read = (path: string) => readMediaFile({ roots: [workspace, temp], input: 'file', path })

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const copies: Buffer[] = []
  for await (const chunk of chunks) copies.push(Buffer.from(chunk))
  return Buffer.concat(copies)
}

describe('what it tells', () => {
  test('a picture in a folder, by its path from the workspace', async () => {
    await mkdir(join(workspace, 'charts'))
    await copyFile(sample('picture.png'), join(workspace, 'charts/Coverage 覆盖率.png'))
    expect(await read('charts/Coverage 覆盖率.png')).toMatchObject({
      label: 'charts/Coverage 覆盖率.png',
      name: 'Coverage 覆盖率.png',
      bytes: 99,
      content: { kind: 'picture', format: 'png', width: 20, height: 10 }
    })
  })

  test.each([
    ['tone.opus', { kind: 'opus', durationMs: 1500 }],
    ['clip.mp4', { kind: 'mp4', durationMs: 2000 }],
    ['fragmented.mp4', { kind: 'mp4', durationMs: 2000 }]
  ])('how long %s is', async (name, content) => {
    await copyFile(sample(name), join(workspace, name))
    expect((await read(name)).content).toEqual(content)
  })

  test.each(['tone.opus', 'clip.mp4'])('%s without its end has no duration', async name => {
    await copyFile(sample(name), join(workspace, name))
    await truncate(join(workspace, name), 60)
    expect((await read(name)).content).toEqual({ kind: name === 'tone.opus' ? 'opus' : 'mp4' })
  })

  test('a damaged video is told by its missing duration, not in the log', async () => {
    const written = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const bytes = await readFile(sample('clip.mp4'))
    bytes.write('\xff', bytes.indexOf('tkhd') + 3, 'latin1')
    bytes.writeUInt32BE(0xffffffff, bytes.indexOf('mvhd') - 4)
    await writeFile(join(workspace, 'damaged.mp4'), bytes)
    expect((await read('damaged.mp4')).content).toEqual({ kind: 'mp4' })
    expect(written).not.toHaveBeenCalled()
    written.mockRestore()
  })

  test('an absolute path below RUNNER_TEMP', async () => {
    await writeFile(join(temp, 'a.txt'), 'x')
    expect(await read(join(temp, 'a.txt'))).toMatchObject({ name: 'a.txt', bytes: 1 })
  })

  test('an empty file', async () => {
    await writeFile(join(workspace, 'empty'), '')
    expect(await read('empty')).toMatchObject({ bytes: 0, content: { kind: 'other' } })
  })

  test('a name is one line of visible text', async () => {
    const name = 'a\r\nb\u202etxt.exe'
    await writeFile(join(workspace, name), 'x')
    expect((await read(name)).name).toBe('a btxt.exe')
  })
})

describe('what it refuses', () => {
  test('a file that is not there', async () => {
    await expect(read('missing.png')).rejects.toThrow(
      new InputError(
        'file',
        'there is no file "missing.png" in the workspace. Check the step that writes it, and write the path from the repository\'s root.'
      )
    )
    const request = { roots: [workspace], input: 'file', path: 'missing.png' }
    expect(await readMediaFileIfPresent(request)).toBeUndefined()
  })

  test.each(['../outside.png', '/etc/hostname', 'link.png', 'a\0b', '.', ''])(
    '%j leads out of the workspace, or nowhere',
    async path => {
      await symlink('/etc/hostname', join(workspace, 'link.png'))
      await expect(read(path)).rejects.toThrow(InputError)
    }
  )

  test('a folder', async () => {
    await mkdir(join(workspace, 'charts'))
    await expect(read('charts')).rejects.toThrow('Input `file`: "charts" is not a file.')
  })

  test('a named pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe.png')])
    await expect(read('pipe.png')).rejects.toThrow('is not a file.')
  })
})

describe('its bytes', () => {
  test('all of them, and again', async () => {
    const bytes = randomBytes(2 * 1024 * 1024 + 7)
    await writeFile(join(workspace, 'a.bin'), bytes)
    const file = await read('a.bin')
    const digest = createHash('sha256').update(bytes).digest('hex')
    for (let time = 1; time <= 2; time++) {
      const got = await bytesOf(file.read())
      expect(createHash('sha256').update(got).digest('hex')).toBe(digest)
    }
  })

  test('what was added meanwhile is left out', async () => {
    await writeFile(join(workspace, 'a.txt'), 'abc')
    const file = await read('a.txt')
    await writeFile(join(workspace, 'a.txt'), 'abcdef')
    expect((await bytesOf(file.read())).toString()).toBe('abc')
  })

  test('an error when some are gone', async () => {
    await writeFile(join(workspace, 'a.txt'), 'abc')
    const file = await read('a.txt')
    await truncate(join(workspace, 'a.txt'), 1)
    await expect(bytesOf(file.read())).rejects.toThrow(
      'Input `file`: "a.txt" became shorter while it was read.'
    )
  })

  test('who stops reading leaves no open file', async () => {
    await writeFile(join(workspace, 'a.bin'), randomBytes(200_000))
    const file = await read('a.bin')
    const openFiles = async (): Promise<number> => (await readdir('/proc/self/fd')).length
    const before = await openFiles()
    for await (const chunk of file.read()) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    file.read()
    expect(await openFiles()).toBe(before)
  })
})

test('a file that may not be read says so', async () => {
  await writeFile(join(workspace, 'secret.txt'), 'x')
  await chmod(join(workspace, 'secret.txt'), 0)
  // The superuser may read everything.
  if (process.getuid?.() === 0)
    await expect(read('secret.txt')).resolves.toMatchObject({ bytes: 1 })
  else await expect(read('secret.txt')).rejects.toThrow('"secret.txt" cannot be read (EACCES).')
})
