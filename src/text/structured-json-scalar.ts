import type { MakeError, StructuredError } from './structured-error.ts'
import { numberOf, type NumberRule } from './structured-number.ts'

/** A scalar of a JSON text and the offset behind it. */
export type Scalar<T> = { readonly value: T; readonly end: number }

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const WORD = /[\p{L}\p{N}_$]+/uy
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const WORDS = new Map([
  ['true', true],
  ['false', false],
  ['null', null]
])

/** The string whose opening quote stands at `start`. */
export function readString(source: string, start: number, error: MakeError): Scalar<string> {
  let at = start + 1
  while (at < source.length) {
    const char = source.charCodeAt(at)
    if (char === 0x22) {
      const text = String(JSON.parse(source.slice(start, at + 1)))
      return { value: text.toWellFormed(), end: at + 1 }
    }
    if (char < 0x20) throw controlCharacter(source, at, error)
    const length = char === 0x5c ? matchAt(ESCAPE, source, at).length : 1
    if (length === 0)
      throw error(at, 'a backslash begins no JSON escape', 'Write \\\\ for a backslash.')
    at += length
  }
  throw error(start, 'a text has no closing quote', 'Put a " at its end.')
}

function controlCharacter(source: string, at: number, error: MakeError): StructuredError {
  const char = source[at]
  if (char === '\t') return error(at, 'a tab stands inside a text', 'Write \\t for it.')
  if (char === '\n' || char === '\r')
    return error(at, 'a line ends inside a text', 'Write \\n for it, or close the text with a ".')
  return error(at, 'a control character stands inside a text', 'Write it as \\u and four digits.')
}

/** The number, `true`, `false` or `null` at `start`. */
export function readWord(
  source: string,
  start: number,
  error: MakeError,
  rule: NumberRule
): Scalar<string | number | boolean | null> {
  const word = matchAt(WORD, source, start)
  const value = WORDS.get(word)
  if (value !== undefined) return { value, end: start + word.length }
  if (/[-\d]/.test(source.charAt(start))) return readNumber(source, start, error, rule)
  if (start >= source.length)
    throw error(start, 'the JSON ends where a value should stand', 'Write the value.')
  throw error(start, 'no JSON value stands here', valueFix(source, start, word))
}

function readNumber(
  source: string,
  start: number,
  error: MakeError,
  rule: NumberRule
): Scalar<string | number> {
  const written = matchAt(NUMBER, source, start)
  const end = start + written.length
  if (written === '' || /[\w.+]/.test(source.charAt(end)))
    throw error(
      start,
      'this is not a JSON number',
      'Write it like -12.5 or 3e8, or in quotes as text.'
    )
  const fail = (problem: string, fix: string): StructuredError => error(start, problem, fix)
  return { value: numberOf(written, Number(written), rule, fail), end }
}

function valueFix(source: string, at: number, word: string): string {
  if (WORDS.has(word.toLowerCase())) return `Write ${word.toLowerCase()}, in lower case.`
  if (word === 'NaN' || word === 'Infinity') return 'JSON has no such number; write null or a text.'
  if (source[at] === "'") return 'Use double quotes.'
  if (isComment(source, at)) return COMMENT_FIX
  if (source.startsWith('${{', at)) return TEMPLATE_FIX
  if (source[at] === ',') return 'Write a value before the comma, or remove the comma.'
  return 'Write a text in double quotes, a number, true, false, null, a {…} or a […].'
}

/** What to do about a template or a workflow expression that stands outside of a text. */
export const TEMPLATE_FIX = 'Put {{ … }} in double quotes.'

/** What to do about a comment. */
export const COMMENT_FIX = 'JSON has no comments: remove it, or write YAML.'

export function isComment(source: string, at: number): boolean {
  return source[at] === '#' || /^\/[/*]/.test(source.slice(at, at + 2))
}

/** What a sticky pattern matches at an offset, `''` for nothing. */
export function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? ''
}
