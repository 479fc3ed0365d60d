import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const git = (cwd: string, ...args: string[]): string[] =>
  execFileSync('git', args, { cwd, encoding: 'utf8' })
    .split('\n')
    .filter(line => line !== '')

function repositoryIn(folder: string): string {
  const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    repository: string
  }
  return repository.replace('github:', '')
}

/** Every `owner/name@v…` of the examples, for the name that the repository has. */
function namesUsed(folder: string): string[] {
  const [, name = ''] = repositoryIn(folder).split('/')
  const pattern = `[A-Za-z0-9-]+/${name}(@v[0-9]+)`
  return [...new Set(git(folder, 'grep', '-hoE', pattern, '--', '*.md', '*.yml', '*.ts', ':!dist'))]
}

test('every example uses the name that package.json gives, so that set-owner.mjs finds it', () => {
  expect(namesUsed(ROOT)).toEqual([`${repositoryIn(ROOT)}@v1`])
})

describe('set-owner.mjs', () => {
  const copy = mkdtempSync(join(tmpdir(), 'feishu-message-owner-'))
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test('writes the public name wherever it stands, and another one later', () => {
    for (const file of git(ROOT, 'grep', '-lIF', repositoryIn(ROOT), '--', ':!dist'))
      cpSync(join(ROOT, file), join(copy, file))
    for (const file of ['.github/scripts/set-owner.mjs', 'package.json'])
      cpSync(join(ROOT, file), join(copy, file))
    git(copy, 'init', '--quiet')
    git(copy, 'add', '.')
    const before = repositoryIn(ROOT)
    const places = git(copy, 'grep', '-oF', before).length
    for (const name of ['acme/feishu-message', 'team/feishu-card']) {
      execFileSync(process.execPath, ['.github/scripts/set-owner.mjs', name], { cwd: copy })
      expect(repositoryIn(copy)).toBe(name)
      expect(git(copy, 'grep', '-oF', name)).toHaveLength(places)
      expect(namesUsed(copy)).toEqual([`${name}@v1`])
    }
  })
})
