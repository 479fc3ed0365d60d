// Writes the repository's public name wherever it stands, once it has one:
//   node .github/scripts/set-owner.mjs octo               -> octo/feishu-message
//   node .github/scripts/set-owner.mjs octo/another-name
// `repository` in package.json says what stands there now, so the script can run again.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const [given = ''] = process.argv.slice(2)
const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const before = repository.replace(/^github:/, '')
const after = given.includes('/') ? given : `${given}/${before.split('/')[1]}`

if (!/^[A-Za-z0-9-]+\/[\w.-]+$/.test(after)) {
  console.error('Give the owner, or owner/name: node .github/scripts/set-owner.mjs octo')
  process.exitCode = 1
} else {
  const found = git('grep', '-lIF', before, '--', ':!dist', ':!package-lock.json')
  for (const name of found) {
    const file = join(root, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(before, after))
    console.log(name)
  }
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
}
