// Prints what CHANGELOG.md says of one version: node .github/scripts/release-notes.mjs v1.2.3
import { readFileSync } from 'node:fs'
import { URL } from 'node:url'

const version = (process.argv[2] ?? '').replace(/^v/, '')
const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
const section = changelog
  .split(/^## /m)
  .find(text => text.startsWith(`[${version}]`) && /^\[[^\]]+\] - \d{4}-\d{2}-\d{2}\n/.test(text))
const notes = section
  ?.slice(section.indexOf('\n'))
  .replace(/^\[[^\]]+\]: .*$/gm, '')
  .trim()

if (notes) console.log(notes)
else {
  console.error(`CHANGELOG.md has no dated section with text for ${version || 'that version'}.`)
  process.exitCode = 1
}
