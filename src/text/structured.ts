import type { JsonValue } from '../model/json.ts'
import { positionAt, StructuredError, type MakeError, type Position } from './structured-error.ts'
import { offsetInJson, parseJson } from './structured-json.ts'
import { MAX_CHARACTERS } from './structured-limits.ts'
import type { NumberRule } from './structured-number.ts'
import type { JsonPath } from './structured-path.ts'

/** A JSON or YAML text that was read. */
export type StructuredDocument = {
  readonly value: JsonValue
  /**
   * Where the value at `path` stands, or its key where it has one; of a path that leads nowhere, where
   * the innermost value stands that is there.
   */
  readonly locate: (path: JsonPath) => Position
}

/** `name` is the input or file that messages speak of; a name that ends in `.json` allows JSON only. */
export type StructuredOptions = {
  readonly name: string
  /** `strict` unless given. */
  readonly numbers?: NumberRule
}

/**
 * Reads JSON or YAML (1.2, core schema: a date stays a text) into plain data, at most 1 MiB and 100 levels.
 * Throws a StructuredError with the place. YAML's parser is loaded only for what is not JSON.
 */
export async function parseStructured(
  text: string,
  options: StructuredOptions
): Promise<StructuredDocument> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const error: MakeError = (offset, problem, fix) =>
    new StructuredError(source, options.name, { offset, problem, fix })
  if (source.length > MAX_CHARACTERS)
    throw error(0, `it is longer than ${MAX_CHARACTERS} characters`, 'Shorten it.')
  if (source.trim() === '')
    throw error(0, 'there is nothing in it', 'Write a value, or leave it out.')
  const rule = options.numbers ?? 'strict'
  const jsonOnly = options.name.toLowerCase().endsWith('.json')
  if (!jsonOnly && !/^\s*[[{"]/.test(source)) return await readYaml(source, error, rule)
  try {
    return readJson(source, error, rule)
  } catch (jsonError) {
    if (jsonOnly) throw jsonError
    return await readFlowYaml(source, error, rule, jsonError)
  }
}

function readJson(source: string, error: MakeError, rule: NumberRule): StructuredDocument {
  const value = parseJson(source, error, rule)
  return located(source, value, path => offsetInJson(source, path, error))
}

async function readYaml(
  source: string,
  error: MakeError,
  rule: NumberRule
): Promise<StructuredDocument> {
  const { parseYaml } = await import('./structured-yaml.ts')
  const { value, offsetOf } = parseYaml(source, error, rule)
  return located(source, value, offsetOf)
}

/**
 * YAML may begin with a bracket or a quote too. What is neither is told as the JSON it looks like, unless
 * its first key is bare, which JSON does not even begin with.
 */
async function readFlowYaml(
  source: string,
  error: MakeError,
  rule: NumberRule,
  jsonError: unknown
): Promise<StructuredDocument> {
  try {
    return await readYaml(source, error, rule)
  } catch (yamlError) {
    const isJsonLike = !/^\s*\{\s*[^\s"}]/.test(source)
    throw isJsonLike && yamlError instanceof StructuredError ? jsonError : yamlError
  }
}

function located(
  source: string,
  value: JsonValue,
  offsetOf: (path: JsonPath) => number | undefined
): StructuredDocument {
  const locate = (path: JsonPath): Position => {
    const offset = offsetOf(path)
    if (offset !== undefined) return positionAt(source, offset)
    return path.length === 0 ? positionAt(source, 0) : locate(path.slice(0, -1))
  }
  return { value, locate }
}
