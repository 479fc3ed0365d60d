import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { findFiles } from '../../../src/files/find-files.ts'
import { temporaryFolders } from '../../support/temporary-folder.ts'

const makeFolder = temporaryFolders()
let workspace = ''
let temp = ''

beforeEach(async () => {
  workspace = await makeFolder()
  temp = await makeFolder()
  for (const name of ['b.png', 'a.png', 'charts/c.png', 'charts/d.txt', '.git/e.png', 'x[1].png']) {
    await mkdir(dirname(join(workspace, name)), { recursive: true })
    await writeFile(join(workspace, name), name)
  }
})

const find = (path: string) => findFiles({ roots: [workspace, temp], input: 'file', path })

test.each([
  ['a.png', ['a.png']],
  ['missing.png', ['missing.png']],
  ['*.png', ['a.png', 'b.png', 'x[1].png']],
  ['**/*.png', ['a.png', 'b.png', 'charts/c.png', 'x[1].png']],
  ['charts/*', ['charts/c.png', 'charts/d.txt']],
  ['{charts/d.txt,[ab].png}', ['a.png', 'b.png', 'charts/d.txt']],
  ['x[1].png', ['x[1].png']],
  ['./?.png', ['a.png', 'b.png']]
])('%s', async (pattern, files) => {
  expect((await find(pattern)).map(file => file.replace(/^\.\//, ''))).toEqual(files)
})

test('below RUNNER_TEMP', async () => {
  await writeFile(join(temp, 'a.pdf'), 'x')
  expect(await find(`${temp}/*.pdf`)).toEqual([`${temp}/a.pdf`])
})

test('a folder is no file', async () => {
  await expect(find('chart*')).rejects.toThrow('no file matches "chart*"')
})

test('nothing found is an error', async () => {
  await expect(find('**/*.mp4')).rejects.toThrow(
    'Input `file`: no file matches "**/*.mp4" in the workspace.'
  )
})

test('what leads out of the workspace is an error', async () => {
  await writeFile(join(temp, 'a.png'), 'x')
  await symlink('/etc/hostname', join(workspace, 'charts/link.png'))
  await expect(find('charts/*.png')).rejects.toThrow('is outside the workspace and RUNNER_TEMP')
  await expect(find('/etc/host*')).rejects.toThrow('is outside the workspace and RUNNER_TEMP')
  await expect(find('../*/*')).rejects.toThrow('is outside the workspace and RUNNER_TEMP')
  await expect(find('../../**/nothing-of-the-kind')).rejects.toThrow('is outside the workspace')
  await expect(find('/**/nothing-of-the-kind')).rejects.toThrow('is outside the workspace')
  await symlink('/etc', join(workspace, 'etc'))
  await expect(find('etc/*.nothing-of-the-kind')).rejects.toThrow('is outside the workspace')
})

test.each(['*/../**/x', '{..,a}/*', 'charts/{a,..}/*'])(
  'what leads upward from somewhere is an error: %s',
  async pattern => {
    await expect(find(pattern)).rejects.toThrow('holds .. after a wildcard')
  }
)

test.each([
  ['{a,b}'.repeat(30), 'stands for more than 100 patterns'],
  ['{1..100000}', 'stands for more than 100 patterns'],
  ['{a,{b,{c,{d,{e,{f,{g,h}}}}}}}', 'stands for more than 100 patterns'],
  ['['.repeat(5000), 'has more than 1000 characters'],
  ['a'.repeat(70_000) + '*', 'has more than 1000 characters']
])('a pattern that would never end is an error: %#', async (pattern, problem) => {
  await expect(find(pattern)).rejects.toThrow(problem)
})

test('more files than anybody wants as messages are an error', async () => {
  for (let n = 0; n <= 20; n++) await writeFile(join(temp, `${n}.log`), 'x')
  await expect(find(`${temp}/*.log`)).rejects.toThrow('matches more than 20 files')
})
