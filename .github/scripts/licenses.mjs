// The licences of what a bundle holds, from webpack's own account of its modules. ncc's list leaves out packages
// whose modules it has joined with others.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RULE = '='.repeat(80)

/** Writes name, version, licence and its text, for each package of which a module is in the bundle. */
export function writeLicenses(root, statsFile, target) {
  const { modules } = JSON.parse(readFileSync(statsFile, 'utf8'))
  const folders = [...new Set(packageFolders(modules))]
  const licences = folders.map(folder => licenceOf(join(root, folder))).sort()
  writeFileSync(target, `${licences.join(`\n${RULE}\n`)}`)
}

/** What was not taken out again is in the bundle; joined modules are listed below the first of them. */
function packageFolders(modules = []) {
  return modules.flatMap(({ name = '', orphan, modules: joined }) => {
    const folder = /^\.\/((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1]
    const own = orphan || folder === undefined ? [] : [folder]
    return [...own, ...packageFolders(joined)]
  })
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(name => /^(licen[cs]e|copying)/i.test(name))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n')}\n`
}
