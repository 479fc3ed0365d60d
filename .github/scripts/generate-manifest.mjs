// Writes src/action/manifest.ts from action.yml, so that an input's default stands in one place and a
// name that action.yml does not know is a type error; `--check` compares only.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const target = join(root, 'src/action/manifest.ts')

/** A default that the runner evaluates cannot be known here; empty stands for it. */
const literal = value => (value === undefined || value.includes('${{') ? '' : value)
const quote = text => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The source of manifest.ts for the text of an action.yml. */
function manifestSource(actionYaml) {
  const { inputs, outputs } = parse(actionYaml)
  const defaults = Object.entries(inputs).map(
    ([name, input]) => `  ${name}: ${quote(literal(input.default))}`
  )
  const names = Object.keys(outputs).map(name => `  ${quote(name)}`)
  return `// Generated from action.yml by \`npm run generate\`; edit action.yml instead.

/** Every input of action.yml with its default; '' where there is none or the runner evaluates it. */
export const INPUT_DEFAULTS = {
${defaults.join(',\n')}
} as const

export type InputName = keyof typeof INPUT_DEFAULTS

/** Every output of action.yml. */
export const OUTPUT_NAMES = [
${names.join(',\n')}
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]
`
}

const source = manifestSource(readFileSync(join(root, 'action.yml'), 'utf8'))
if (!process.argv.includes('--check')) writeFileSync(target, source)
else if (readFileSync(target, 'utf8') !== source) {
  console.error('src/action/manifest.ts does not match action.yml; run "npm run generate"')
  process.exitCode = 1
}
