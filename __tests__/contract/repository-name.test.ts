import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test('every example uses the name that package.json gives, so that set-owner.mjs finds it', () => {
  const { repository } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    repository: string
  }
  const found = execFileSync(
    'git',
    ['grep', '-hoE', '[A-Za-z0-9-]+/feishu-message(@v[0-9]+)', '--', '*.md', '*.yml', '*.ts'],
    { cwd: ROOT, encoding: 'utf8' }
  )
  const names = new Set(found.split('\n').filter(line => line !== ''))
  expect([...names]).toEqual([`${repository.replace('github:', '')}@v1`])
})
