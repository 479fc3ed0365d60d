import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')
const KB = 1_000
const MB = 1_000 * KB

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name))

const sizeOf = (path: string): number => statSync(path).size

test('dist/ is small, and so is what every run loads of it', () => {
  expect(files.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(2.5 * MB)
  expect(sizeOf(join(DIST, 'stages/index.js'))).toBeLessThan(200 * KB)
  expect(sizeOf(join(DIST, 'main/index.js'))).toBeLessThan(KB)
  expect(sizeOf(join(DIST, 'post/index.js'))).toBeLessThan(KB)
})

test('dist/ holds no source maps, and nothing twice', () => {
  expect(files.filter(path => path.endsWith('.map'))).toEqual([])
  const ofUndici = /undici\.error\.UND_ERR_HEADERS_OVERFLOW/g
  const copies = files.flatMap(path => readFileSync(path, 'utf8').match(ofUndici) ?? [])
  expect(copies).toHaveLength(1)
})

const inClone = existsSync(join(ROOT, '.git')) ? test : test.skip

inClone('the archive that runners download is small, and has what they run', () => {
  const { stdout: tar } = spawnSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
    cwd: ROOT,
    maxBuffer: 100 * MB
  })
  expect(gzipSync(tar).length).toBeLessThan(1.5 * MB)
  const names = tar.toString('latin1')
  for (const name of ['action.yml', 'package.json', 'dist/main/index.js', 'dist/stages/index.js'])
    expect(names).toContain(`${name}\0`)
})
