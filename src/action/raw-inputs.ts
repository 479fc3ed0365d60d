import type { Environment } from '../model/environment.ts'
import { INPUT_DEFAULTS, type InputName } from './manifest.ts'

/** The text of every input; an empty one reads as its default. */
export type RawInputs = {
  readonly value: (name: InputName) => string
  /** The inputs that hold something other than their default. */
  readonly given: ReadonlySet<string>
}

// The indentation of a first line can matter here (Markdown, YAML), so only the end is trimmed.
const TEXTS: ReadonlySet<InputName> = new Set([
  'text',
  'markdown',
  'content',
  'card',
  'template_variable',
  'variables',
  'fields',
  'buttons',
  'user_map'
])

const NAMES = Object.keys(INPUT_DEFAULTS).filter(
  (name): name is InputName => name in INPUT_DEFAULTS
)

// The runner fills these in, whatever the workflow says.
const FILLED_IN: ReadonlySet<InputName> = new Set(['job_status', 'check_run_id'])

/** Reads INPUT_<NAME> for every input of action.yml. */
export function readRawInputs(env: Environment): RawInputs {
  const values = new Map<InputName, string>()
  const given = new Set<string>()
  for (const name of NAMES) {
    const written = trim(name, env[`INPUT_${name.toUpperCase()}`] ?? '')
    const fallback: string = INPUT_DEFAULTS[name]
    values.set(name, written === '' ? fallback : written)
    if (written !== '' && written !== fallback && !FILLED_IN.has(name)) given.add(name)
  }
  return { value: name => values.get(name) ?? '', given }
}

function trim(name: InputName, value: string): string {
  if (value.trim() === '') return ''
  // The name of a built-in card is no such text.
  const isText = TEXTS.has(name) && !(name === 'card' && isOneLine(value))
  return isText ? value.replace(/^(\s*\n)+/, '').trimEnd() : value.trim()
}

function isOneLine(value: string): boolean {
  return !value.trim().includes('\n')
}
