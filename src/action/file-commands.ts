import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import type { Environment } from '../model/environment.ts'

export type Values = Readonly<Record<string, string>>

/** Sets the outputs of the step. */
export function setOutputs(values: Values, env: Environment): void {
  handOver(values, env['GITHUB_OUTPUT'])
}

/** Leaves values for the post stage of the step. */
export function saveStates(values: Values, env: Environment): void {
  handOver(values, env['GITHUB_STATE'])
}

/**
 * Writes the values to the file that the runner reads them from, if it gave one. The toolkit does the same, but
 * opens the file for each value and loads Node's crypto for a delimiter that cannot be guessed, which takes a
 * tenth of a step.
 */
function handOver(values: Values, path: string | undefined): void {
  if (path === undefined || path === '') return
  const entries = Object.entries(values)
  const end = delimiterFor(entries.map(([, value]) => value))
  const lines = entries.flatMap(([name, value]) => [`${name}<<${end}`, value, end])
  appendFileSync(path, lines.map(line => `${line}${EOL}`).join(''))
}

/** A word that none of the texts holds, so that none can end before its end and set a value of its own. */
function delimiterFor(texts: readonly string[]): string {
  let longest = 0
  for (const [, tail = ''] of texts.join('\n').matchAll(/ghadelimiter(_*)/g))
    longest = Math.max(longest, tail.length)
  return `ghadelimiter${'_'.repeat(longest + 1)}`
}
