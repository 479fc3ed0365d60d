import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type CST,
  type ParsedNode
} from 'yaml'
import type { JsonValue } from '../model/json.ts'
import type { MakeError } from './structured-error.ts'
import { MAX_DEPTH, MAX_YAML_CHARACTERS } from './structured-limits.ts'
import type { NumberRule } from './structured-number.ts'
import type { JsonPath } from './structured-path.ts'
import { syntaxFix } from './structured-yaml-fixes.ts'
import { keyText, toJsonValue, type AliasTargets } from './structured-yaml-value.ts'

/** A read YAML document; `offsetOf` tells where the value at a path begins, or its key where it has one. */
export type YamlDocument = {
  readonly value: JsonValue
  readonly offsetOf: (path: JsonPath) => number | undefined
}

/** Reads one YAML 1.2 document with the core schema. Throws what `error` makes. */
export function parseYaml(source: string, error: MakeError, rule: NumberRule): YamlDocument {
  if (source.length > MAX_YAML_CHARACTERS)
    throw error(0, `YAML longer than ${MAX_YAML_CHARACTERS} characters is not read`, 'Write JSON.')
  const root = composeDocument(source, error)
  if (root === null || (isScalar(root) && root.source === ''))
    throw error(0, 'there is nothing in it', 'Write a value, or leave it out.')
  const aliases = bindAliases(root, error)
  const value = toJsonValue(root, aliases, error, rule)
  return { value, offsetOf: path => offsetOf(root, path, aliases) }
}

function composeDocument(source: string, error: MakeError): ParsedNode | null {
  const composer = new Composer({
    schema: 'core',
    // `!!binary` and the like would otherwise become objects that JSON cannot hold.
    resolveKnownTags: false,
    // Compares each key with all others of its object; ours are found in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const quotes: OpenQuotes = {}
  const [document, second] = composer.compose(tokenize(source, error, quotes), true, source.length)
  const problem = document?.errors[0] ?? document?.warnings[0]
  if (problem !== undefined) {
    const isOpenQuote = problem.message.startsWith('Missing closing')
    const offset = (isOpenQuote ? quotes.last : undefined) ?? problem.pos[0]
    throw error(offset, problem.message, syntaxFix(problem, source))
  }
  if (second !== undefined)
    throw error(second.range[0], 'a second document begins', 'Keep one; remove the line "---".')
  return document?.contents ?? null
}

/** Where the last quote opens that is not closed; the library tells where the text ends instead. */
type OpenQuotes = { last?: number }

/** Ends at the first syntax error, and where the depth would overflow what walks the document. */
function* tokenize(source: string, error: MakeError, quotes: OpenQuotes): Generator<CST.Token> {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(source)) {
    if (/^(["'])(?!.*\1$)/s.test(lexeme)) quotes.last = parser.offset
    for (const token of parser.next(lexeme)) {
      yield token
      if (token.type === 'error') return
    }
    // The stack holds one entry a level and a few more; the exact count is the converter's.
    if (parser.stack.length > 2 * MAX_DEPTH)
      throw error(parser.offset, `the YAML is nested deeper than ${MAX_DEPTH}`, 'Make it flatter.')
  }
  yield* parser.end()
}

/** An alias means the last anchor of its name before it, in the order of the text. */
function bindAliases(root: ParsedNode, error: MakeError): AliasTargets {
  const anchors = new Map<string, ParsedNode>()
  const targets = new Map<ParsedNode, ParsedNode>()
  const visit = (node: ParsedNode | null): void => {
    if (node === null) return
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target === undefined)
        throw error(
          node.range[0],
          `the alias *${node.source} has no anchor before it`,
          'Put a text that begins with * in quotes.'
        )
      targets.set(node, target)
      return
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isSeq(node)) node.items.forEach(visit)
    if (isMap(node))
      for (const pair of node.items) {
        visit(pair.key)
        visit(pair.value)
      }
  }
  visit(root)
  return targets
}

function offsetOf(root: ParsedNode, path: JsonPath, aliases: AliasTargets): number | undefined {
  let place: Place = { offset: root.range[0], node: root }
  for (const part of path) {
    const { node } = place
    const next = memberOf(node !== null && isAlias(node) ? aliases.get(node) : node, part, aliases)
    if (next === undefined) return undefined
    place = next
  }
  return place.offset
}

type Place = { readonly offset: number; readonly node: ParsedNode | null }

function memberOf(
  node: ParsedNode | null | undefined,
  part: string | number,
  aliases: AliasTargets
): Place | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyText(key, aliases) === part)
    return pair && { offset: pair.key.range[0], node: pair.value }
  }
  const item = isSeq(node) && typeof part === 'number' ? node.items[part] : undefined
  return item && { offset: item.range[0], node: item }
}
