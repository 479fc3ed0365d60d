const EXCERPT_CHARACTERS = 60
const PROBLEM_CHARACTERS = 200
// A log line must stay one line, without terminal codes and reordered text.
// eslint-disable-next-line no-control-regex -- they are the point
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** A line and a column in a text, both counted from 1. */
export type Position = { readonly line: number; readonly column: number }

/** What is wrong at one place of a text, before the text's name is known. */
export type Fault = { readonly offset: number; readonly problem: string; readonly fix: string }

/** Makes the error for a fault; a parser gets it from whoever knows the name of what is parsed. */
export type MakeError = (offset: number, problem: string, fix: string) => StructuredError

/** JSON or YAML that cannot be used. The message is one line: where, what is wrong, what to do. */
export class StructuredError extends Error {
  override readonly name = 'StructuredError'
  readonly line: number
  readonly column: number

  constructor(source: string, sourceName: string, fault: Fault) {
    const { line, column } = positionAt(source, fault.offset)
    const excerpt = excerptAt(source, fault.offset)
    const near = excerpt === '' ? '' : ` Near: ${excerpt}`
    const problem = printable(fault.problem, PROBLEM_CHARACTERS)
    super(`${sourceName}, line ${line}, column ${column}: ${problem}. ${fault.fix}${near}`)
    this.line = line
    this.column = column
  }
}

/** The line and column of an offset in UTF-16 units; beyond the end it is the end. */
export function positionAt(source: string, offset: number): Position {
  let line = 1
  let lineStart = 0
  for (
    let newline = source.indexOf('\n');
    newline !== -1 && newline < offset;
    newline = source.indexOf('\n', newline + 1)
  ) {
    line += 1
    lineStart = newline + 1
  }
  return { line, column: Math.min(offset, source.length) - lineStart + 1 }
}

function excerptAt(source: string, offset: number): string {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  const newline = source.indexOf('\n', offset)
  const lineEnd = newline === -1 ? source.length : newline
  const from = Math.max(lineStart, offset - EXCERPT_CHARACTERS / 2)
  const to = Math.min(lineEnd, from + EXCERPT_CHARACTERS)
  const piece = printable(source.slice(from, to), EXCERPT_CHARACTERS)
  return `${from > lineStart ? '…' : ''}${piece}${to < lineEnd ? '…' : ''}`
}

function printable(text: string, maxCharacters: number): string {
  const cut = text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text
  return cut.toWellFormed().replace(UNPRINTABLE, ' ').trim()
}
