import { InputError, listNames } from '../model/input-error.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { cutGraphemes } from '../text/graphemes.ts'
import { parseStructured } from '../text/structured.ts'
import type { NumberRule } from '../text/structured-number.ts'
import { StructuredError } from '../text/structured-error.ts'

const TRUE = new Set(['true', 'True', 'TRUE'])
const FALSE = new Set(['false', 'False', 'FALSE'])

/** A YAML 1.2 core boolean. */
export function parseBoolean(name: string, value: string): boolean {
  if (TRUE.has(value)) return true
  if (FALSE.has(value)) return false
  throw new InputError(name, `${quote(value)} is not a boolean. Write true or false.`)
}

/** A whole number within bounds, both included. */
export function parseInteger(name: string, value: string, min: number, max: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN
  if (number >= min && number <= max) return number
  throw new InputError(name, `${quote(value)} is not a whole number from ${min} to ${max}.`)
}

/** Seconds, decimals allowed, within bounds. */
export function parseSeconds(name: string, value: string, min: number, max: number): number {
  const number = /^\d{1,6}(\.\d{1,3})?$/.test(value) ? Number(value) : NaN
  if (number >= min && number <= max) return number
  throw new InputError(name, `${quote(value)} is not a number of seconds from ${min} to ${max}.`)
}

/** One of the choices, spelt exactly. */
export function parseChoice<T extends string>(
  name: string,
  value: string,
  choices: readonly T[]
): T {
  const choice = choices.find(candidate => candidate === value)
  if (choice !== undefined) return choice
  throw new InputError(name, `${quote(value)} is not known. Write ${listNames(choices, 'or')}.`)
}

/**
 * A list: one a line, comma separated, or a JSON array of strings. Only a JSON array can hold an empty
 * entry, which `message_ids` puts out in the place of a message that failed.
 */
export function parseList(name: string, value: string): string[] {
  if (value.startsWith('[')) return parseJsonList(name, value)
  return value
    .split(/[\n,]/)
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
}

function parseJsonList(name: string, value: string): string[] {
  const list = parseJson(value)
  if (!Array.isArray(list) || !list.every(entry => typeof entry === 'string')) {
    throw new InputError(
      name,
      'begins like a JSON array but is not one of strings. Write ["a", "b"], or one entry a line.'
    )
  }
  return list.map(entry => entry.trim())
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** A JSON or YAML value; an empty input is undefined. */
export async function parseValue(
  name: string,
  value: string,
  numbers: NumberRule = 'strict'
): Promise<JsonValue | undefined> {
  if (value === '') return undefined
  try {
    return (await parseStructured(value, { name: 'the value', numbers })).value
  } catch (error) {
    if (error instanceof StructuredError) throw new InputError(name, error.message)
    throw error
  }
}

/** A JSON or YAML object; an empty input is undefined. */
export async function parseObject(
  name: string,
  value: string,
  example: string,
  numbers?: NumberRule
): Promise<JsonObject | undefined> {
  const parsed = await parseValue(name, value, numbers)
  if (parsed === undefined || isJsonObject(parsed)) return parsed
  throw new InputError(
    name,
    `must be an object, but is ${describe(parsed)}. Write it like ${example}.`
  )
}

function describe(value: JsonValue): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  return `the ${typeof value} ${typeof value === 'string' ? quote(value) : JSON.stringify(value)}`
}

/** A value as an error may show it: in one line, not at length, and with what nobody would see spelt out. */
export function quote(value: string): string {
  const line = cutGraphemes(value.replace(/\s+/g, ' '), 60)
  return JSON.stringify(line).replace(/\p{Cf}/gu, spelt)
}

function spelt(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}
