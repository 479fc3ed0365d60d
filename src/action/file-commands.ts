import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { saveState, setOutput } from '@actions/core'
import type { Environment } from './raw-inputs.ts'

export type Values = Readonly<Record<string, string>>

/** Sets the outputs of the step. */
export function setOutputs(values: Values, env: Environment): void {
  handOver(values, env['GITHUB_OUTPUT'], setOutput)
}

/** Leaves values for the post stage of the step. */
export function saveStates(values: Values, env: Environment): void {
  handOver(values, env['GITHUB_STATE'], saveState)
}

/**
 * Writes the values to the file that the runner reads them from. The toolkit does the same, but opens the file
 * for each value and loads Node's crypto for a delimiter that cannot be guessed, which takes a tenth of a step.
 */
function handOver(
  values: Values,
  path: string | undefined,
  toolkit: (name: string, value: string) => void
): void {
  const entries = Object.entries(values)
  if (path === undefined || path === '') {
    for (const [name, value] of entries) toolkit(name, value)
    return
  }
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
