import { isAlias, isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml'
import type { JsonValue } from '../model/json.ts'
import type { MakeError } from './structured-error.ts'
import { MAX_ALIASED_CHARACTERS, MAX_DEPTH } from './structured-limits.ts'
import { numberOf, type NumberRule } from './structured-number.ts'
import { QUOTE_TEMPLATE_FIX } from './structured-yaml-fixes.ts'

/** What each alias of a document stands for. */
export type AliasTargets = ReadonlyMap<ParsedNode, ParsedNode>

type YamlMap = YAMLMap.Parsed

/** The text of a key, as written when it is no string; undefined for a key that is a list or an object. */
export function keyText(key: ParsedNode | null, aliases: AliasTargets): string | undefined {
  const node = key !== null && isAlias(key) ? aliases.get(key) : key
  if (!isScalar(node)) return undefined
  return typeof node.value === 'string' ? node.value : node.source
}

/** `{a, b}` and `{"a": }` are YAML, but here rather JSON that is broken. */
function isOmitted(value: ParsedNode | null): boolean {
  return value === null || (isScalar(value) && value.source === '' && value.value === null)
}

function quoted(key: string): string {
  return JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key)
}

/** The document as JSON. Throws what `error` makes for what JSON cannot hold. */
export function toJsonValue(
  root: ParsedNode,
  aliases: AliasTargets,
  error: MakeError,
  rule: NumberRule
): JsonValue {
  return new Converter(aliases, error, rule).convert(root, 0)
}

class Converter {
  private readonly aliases: AliasTargets
  private readonly error: MakeError
  private readonly rule: NumberRule
  /** The aliases that are being followed now, and what all of them added so far. */
  private readonly following = new Set<ParsedNode>()
  private aliased = 0

  constructor(aliases: AliasTargets, error: MakeError, rule: NumberRule) {
    this.aliases = aliases
    this.error = error
    this.rule = rule
  }

  convert(node: ParsedNode | null, depth: number): JsonValue {
    if (node === null) return null
    if (isAlias(node)) return this.follow(node, depth)
    if (isScalar(node)) return this.scalar(node)
    if (depth >= MAX_DEPTH)
      throw this.error(
        node.range[0],
        `the YAML is nested deeper than ${MAX_DEPTH}`,
        'Make it flatter.'
      )
    this.count(node, 1)
    return isMap(node)
      ? this.map(node, depth)
      : node.items.map(item => this.convert(item, depth + 1))
  }

  private follow(alias: ParsedNode, depth: number): JsonValue {
    if (this.following.has(alias))
      throw this.error(alias.range[0], 'an alias contains itself', 'Write its value out.')
    this.following.add(alias)
    const value = this.convert(this.aliases.get(alias) ?? null, depth)
    this.following.delete(alias)
    return value
  }

  private scalar(node: ParsedNode & { value: unknown; source?: string }): JsonValue {
    const { value } = node
    if (typeof value === 'string') {
      this.count(node, value.length + 1)
      return value.toWellFormed()
    }
    this.count(node, 1)
    if (value === null || typeof value === 'boolean') return value
    if (typeof value !== 'number')
      throw this.error(node.range[0], 'JSON has no such value', 'Write it as a text in quotes.')
    return numberOf(node.source ?? String(value), value, this.rule, (problem, fix) =>
      this.error(node.range[0], problem, fix)
    )
  }

  private map(node: YamlMap, depth: number): JsonValue {
    const entries = new Map<string, JsonValue>()
    for (const { key, value } of node.items) {
      const text = this.key(key)
      if (entries.has(text))
        throw this.error(key.range[0], `the key ${quoted(text)} appears twice`, 'Remove one.')
      if (node.flow === true && isOmitted(value))
        throw this.error(key.range[0], `${quoted(text)} has no value`, 'Write {key: value}.')
      entries.set(text, this.convert(value, depth + 1))
    }
    // fromEntries defines own properties, so that a key such as __proto__ is plain data.
    return Object.fromEntries(entries)
  }

  private key(key: ParsedNode): string {
    const text = keyText(key, this.aliases)
    if (text === undefined)
      throw this.error(key.range[0], 'a list or an object stands as a key', QUOTE_TEMPLATE_FIX)
    if (text === '<<' && isScalar(key) && key.type === 'PLAIN')
      throw this.error(key.range[0], 'YAML 1.2 has no merge key <<', 'Write the keys out.')
    this.count(key, text.length + 1)
    return text.toWellFormed()
  }

  /** A few lines of nested aliases can stand for gigabytes. */
  private count(node: ParsedNode, characters: number): void {
    if (this.following.size === 0) return
    this.aliased += characters
    if (this.aliased > MAX_ALIASED_CHARACTERS)
      throw this.error(
        node.range[0],
        `aliases make more than ${MAX_ALIASED_CHARACTERS} characters of this`,
        'Write what they stand for where it is needed.'
      )
  }
}
