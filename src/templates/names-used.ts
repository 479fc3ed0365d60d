import type { JsonValue } from '../model/json.ts'
import { isTemplate } from './parse.ts'

/**
 * True when a template in the document may ask for `name`, `run.jobs` say: what costs a request is
 * fetched only then. A name counts by its last part, since a section may have entered the rest.
 */
export function mayUse(name: string, document: JsonValue | undefined): boolean {
  const lastPart = name.slice(name.lastIndexOf('.') + 1)
  return holdsWord(document, new RegExp(`\\b${lastPart}\\b`))
}

function holdsWord(value: JsonValue | undefined, word: RegExp): boolean {
  if (typeof value === 'string') return isTemplate(value) && word.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, inner]) => (isTemplate(key) && word.test(key)) || holdsWord(inner, word)
  )
}
