import type { TemplateSpans } from 'mustache'

/** A piece of a parsed template. `start` and `end` are offsets in the template. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | ValueToken
  | {
      readonly kind: 'section'
      readonly name: string
      readonly inverted: boolean
      readonly tokens: readonly Token[]
    }

/** `{{name}}`, or `{{{name}}}` when verbatim. */
export type ValueToken = {
  readonly kind: 'value'
  readonly name: string
  readonly verbatim: boolean
  readonly start: number
  readonly end: number
}

/** What is wrong with a template, with the offset. */
export class MustacheError extends Error {
  override readonly name = 'MustacheError'
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const MAX_SECTION_DEPTH = 50

/** Reads a template. Throws a MustacheError. */
export type Parse = (template: string) => readonly Token[]

/** True for a string that has to be parsed; any other renders as itself. */
export function isTemplate(text: string): boolean {
  return text.includes('{{')
}

/** The parser, loaded on first use: most messages have no template. */
export async function loadParser(): Promise<Parse> {
  const { default: mustache } = await import('mustache')
  return template => {
    let spans: TemplateSpans
    try {
      spans = mustache.parse(template)
    } catch (error) {
      throw syntaxError(error, template)
    }
    return spans.flatMap(span => toTokens(span, 0))
  }
}

function toTokens(span: TemplateSpans[number], depth: number): Token[] {
  const [type, name, start, end] = span
  switch (type) {
    case 'text':
      return [{ kind: 'text', text: name }]
    case 'name':
    case '&':
      if (name === '') throw new MustacheError('a tag holds no name', start)
      return [{ kind: 'value', name, verbatim: type === '&', start, end }]
    case '#':
    case '^':
      return [
        { kind: 'section', name, inverted: type === '^', tokens: innerTokens(span, depth + 1) }
      ]
    case '>':
      throw new MustacheError('partials such as {{> name}} are not known here', start)
    default:
      return []
  }
}

function innerTokens(span: TemplateSpans[number], depth: number): Token[] {
  if (depth > MAX_SECTION_DEPTH)
    throw new MustacheError(`sections are nested deeper than ${MAX_SECTION_DEPTH}`, span[2])
  const inner = span[4]
  return Array.isArray(inner) ? inner.flatMap(child => toTokens(child, depth)) : []
}

/** The library tells the offset at the end of its message only. */
function syntaxError(error: unknown, template: string): MustacheError {
  const message = error instanceof Error ? error.message : String(error)
  const match = /^(.*) at (\d+)$/s.exec(message)
  if (match === null) return new MustacheError(message, 0)
  const offset = Number(match[2])
  // An unclosed tag is told at the end of the text; where it opens helps more.
  const opened = match[1] === 'Unclosed tag' ? lastTag(template) : offset
  return new MustacheError(match[1] ?? message, opened)
}

function lastTag(template: string): number {
  const start = template.lastIndexOf('{{')
  return template[start - 1] === '{' ? start - 1 : start
}
