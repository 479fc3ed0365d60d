import type { JsonValue } from '../model/json.ts'
import { positionAt, type MakeError, type StructuredError } from './structured-error.ts'
import {
  COMMENT_FIX,
  isComment,
  matchAt,
  readString,
  readWord,
  TEMPLATE_FIX,
  type Scalar
} from './structured-json-scalar.ts'
import { MAX_DEPTH } from './structured-limits.ts'
import type { NumberRule } from './structured-number.ts'
import type { JsonPath } from './structured-path.ts'

/**
 * Reads strict JSON. Own code because JSON.parse tells no place for most errors and keeps the last of two
 * equal keys without a word. Throws what `error` makes.
 */
export function parseJson(source: string, error: MakeError, rule: NumberRule): JsonValue {
  const reader = new JsonReader(source, error, rule)
  const value = reader.value(0)
  reader.end()
  return value
}

/** Where the value at `path` begins, or its key where it has one; undefined when there is no such value. */
export function offsetInJson(source: string, path: JsonPath, error: MakeError): number | undefined {
  return new JsonReader(source, error, 'as_written').find(path)
}

/** A member of an object or a list; `start` is the offset of its key, or of the item. */
type Member<Key extends string | number> = { readonly key: Key; readonly start: number }

const TEXT_FIX =
  'If a " just before belongs to a text, write \\" for it. A value that may hold quotes or line breaks is safe in a template.'

function memberFix(found: string | undefined, close: string): string {
  return found === '}' || found === ']' ? `Write "${close}" first.` : TEXT_FIX
}

function keyFix(source: string, at: number): string {
  if (source.startsWith('{', at)) return TEMPLATE_FIX
  return source[at] === ',' ? 'Remove the comma.' : 'Put double quotes around the key.'
}

const WHITESPACE = /[ \t\n\r]*/y

class JsonReader {
  private readonly source: string
  private readonly error: MakeError
  private readonly rule: NumberRule
  private at = 0

  constructor(source: string, error: MakeError, rule: NumberRule) {
    this.source = source
    this.error = error
    this.rule = rule
  }

  value(depth: number): JsonValue {
    this.skipSpace()
    switch (this.source[this.at]) {
      case '{':
        return this.object(depth)
      case '[':
        return this.list(depth)
      case '"':
        return this.take(readString(this.source, this.at, this.error))
      default:
        return this.take(readWord(this.source, this.at, this.error, this.rule))
    }
  }

  end(): void {
    this.skipSpace()
    if (this.at < this.source.length)
      throw this.error(this.at, 'text follows the end of the JSON value', 'Remove it.')
  }

  find(path: JsonPath): number | undefined {
    this.skipSpace()
    let found = this.at
    for (const part of path) {
      const member = this.seek(part)
      if (member === undefined) return undefined
      found = member.start
      this.skipSpace()
    }
    return found
  }

  private seek(part: string | number): Member<string | number> | undefined {
    const first = this.source[this.at]
    const members = first === '{' ? this.objectMembers() : first === '[' ? this.listMembers() : []
    for (const member of members) {
      if (member.key === part) return member
      this.value(0)
    }
    return undefined
  }

  private object(depth: number): JsonValue {
    this.checkDepth(depth)
    const entries = new Map<string, JsonValue>()
    for (const { key, start } of this.objectMembers()) {
      if (entries.has(key))
        throw this.error(start, `the key ${JSON.stringify(key)} appears twice`, 'Remove one.')
      entries.set(key, this.value(depth + 1))
    }
    // fromEntries defines own properties, so that a key such as __proto__ is plain data.
    return Object.fromEntries(entries)
  }

  private list(depth: number): JsonValue {
    this.checkDepth(depth)
    const items: JsonValue[] = []
    for (const { key } of this.listMembers()) items[key] = this.value(depth + 1)
    return items
  }

  /** Stops in front of each value, which whoever iterates reads. */
  private *objectMembers(): Generator<Member<string>> {
    const open = this.at
    for (let more = this.enter('}'); more; more = this.next(open, '}')) {
      const start = this.at
      if (this.source[start] !== '"')
        throw this.unexpected(open, 'a key in double quotes', keyFix(this.source, start))
      const key = this.take(readString(this.source, start, this.error))
      this.skipSpace()
      if (this.source[this.at] !== ':') throw this.unexpected(open, 'a ":" after the key', TEXT_FIX)
      this.at += 1
      yield { key, start }
    }
  }

  /** Stops in front of each item, which whoever iterates reads. */
  private *listMembers(): Generator<Member<number>> {
    const open = this.at
    let key = 0
    for (let more = this.enter(']'); more; more = this.next(open, ']')) {
      yield { key, start: this.at }
      key += 1
    }
  }

  private enter(close: string): boolean {
    this.at += 1
    this.skipSpace()
    if (this.source[this.at] !== close) return true
    this.at += 1
    return false
  }

  private next(open: number, close: string): boolean {
    this.skipSpace()
    const comma = this.at
    const found = this.source[comma]
    if (found !== ',' && found !== close)
      throw this.unexpected(open, `a comma or "${close}"`, memberFix(found, close))
    this.at += 1
    if (found === close) return false
    this.skipSpace()
    if (this.source[this.at] === close)
      throw this.error(comma, `a comma stands before "${close}"`, 'Remove the comma.')
    return true
  }

  private unexpected(open: number, expected: string, fix: string): StructuredError {
    if (this.at < this.source.length)
      return this.error(
        this.at,
        `${expected} should stand here`,
        isComment(this.source, this.at) ? COMMENT_FIX : fix
      )
    const { line } = positionAt(this.source, open)
    const opened = this.source.charAt(open)
    return this.error(this.at, `the "${opened}" of line ${line} is never closed`, 'Close it.')
  }

  private checkDepth(depth: number): void {
    if (depth >= MAX_DEPTH)
      throw this.error(this.at, `the JSON is nested deeper than ${MAX_DEPTH}`, 'Make it flatter.')
  }

  private take<T>(scalar: Scalar<T>): T {
    this.at = scalar.end
    return scalar.value
  }

  private skipSpace(): void {
    this.at += matchAt(WHITESPACE, this.source, this.at).length
  }
}
