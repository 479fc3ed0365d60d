import type { JsonValue } from '../model/json.ts'
import type { Sink } from './escape.ts'
import { lookUp, rootFrame, type Found, type Frame } from './lookup.ts'
import {
  isTemplate,
  loadParser,
  MustacheError,
  type Parse,
  type Token,
  type ValueToken
} from './parse.ts'
import type { TemplateScope } from './scope.ts'
import {
  describePlace,
  TemplateError,
  type TemplatePlace,
  type TemplateWarning
} from './template-error.ts'
import { TextWriter } from './text-writer.ts'

/** What a section over a long list may come to, over all texts of a message; one is 150 KB at most. */
const MAX_RENDERED_CHARACTERS = 1024 * 1024
const MAX_RENDERED_PIECES = 200_000
/** More of them help nobody. */
const MAX_WARNINGS = 50

/** `name` is the input or file that messages speak of. */
export type RenderOptions = { readonly name: string }

export type Rendered<T> = { readonly value: T; readonly warnings: readonly TemplateWarning[] }

/**
 * Renders one text. Throws a TemplateError for bad Mustache and for unknown names; a name that is missing
 * in the event's payload renders empty with a warning.
 */
export async function renderTemplate(
  template: string,
  scope: TemplateScope,
  sink: Sink,
  options: RenderOptions
): Promise<Rendered<string>> {
  if (!isTemplate(template)) return { value: template, warnings: [] }
  const renderer = new Renderer(await loadParser())
  const value = renderer.render(template, [rootFrame(scope)], sink, options)
  return { value, warnings: renderer.warnings }
}

/** Renders the texts of one message, which share a bound and their warnings. */
export class Renderer {
  private readonly parse: Parse
  private readonly noted = new Map<string, TemplateWarning>()
  private pieces = 0
  private characters = 0

  constructor(parse: Parse) {
    this.parse = parse
  }

  get warnings(): TemplateWarning[] {
    return [...this.noted.values()]
  }

  render(template: string, frames: readonly Frame[], sink: Sink, place: TemplatePlace): string {
    if (!isTemplate(template)) return template
    const text = new TextWriter(template, sink, place)
    this.write(this.tokensOf(text), frames, text)
    return text.written
  }

  /** What a section over `name` enters: nothing, one frame, or one for each item of a list. */
  enter(
    section: { readonly name: string; readonly inverted: boolean },
    frames: readonly Frame[],
    place: TemplatePlace
  ): readonly (readonly Frame[])[] {
    const found = lookUp(section.name, frames)
    const entered = found.kind === 'found' ? framesOf(found) : []
    this.count(entered.length, 0, place)
    if (section.inverted) return entered.length === 0 ? [frames] : []
    return entered.map(frame => [...frames, frame])
  }

  /** Counts work, so that sections in sections over long lists end. */
  count(pieces: number, characters: number, place: TemplatePlace): void {
    this.pieces += pieces
    this.characters += characters
    if (this.pieces > MAX_RENDERED_PIECES || this.characters > MAX_RENDERED_CHARACTERS)
      throw new TemplateError(
        `${describePlace(place)}: the message becomes too long. Shorten the lists that its sections repeat.`
      )
  }

  private tokensOf(text: TextWriter): readonly Token[] {
    try {
      return this.parse(text.template)
    } catch (error) {
      if (!(error instanceof MustacheError)) throw error
      throw new TemplateError(
        `${text.placeAt(error.offset)}: ${error.message}. Check the {{…}} of the template.`
      )
    }
  }

  private write(tokens: readonly Token[], frames: readonly Frame[], text: TextWriter): void {
    for (const token of tokens) {
      if (token.kind === 'section') {
        for (const inner of this.enter(token, frames, text.place))
          this.write(token.tokens, inner, text)
        continue
      }
      const before = text.written.length
      if (token.kind === 'text') text.append(token.text)
      else this.insert(token, frames, text)
      this.count(1, text.written.length - before, text.place)
    }
  }

  private insert(token: ValueToken, frames: readonly Frame[], text: TextWriter): void {
    const { name, start } = token
    const found = lookUp(name, frames)
    if (found.kind === 'found') {
      if (text.template[start - 1] === '$')
        this.note('$', () => `${text.placeAt(start)}: ${WORKFLOW_FORM}`)
      text.insert(valueText(found.value), token)
      return
    }
    if (found.kind === 'unknown') throw unknownName(name, found.nearest(), text.placeAt(start))
    this.note(name, () => {
      const message = `${JSON.stringify(name)} is not in this event; it stays empty.`
      return `${text.placeAt(start)}: ${message}${didYouMean(found.nearest())}`
    })
  }

  /** One warning for each subject, at the first place. */
  private note(subject: string, message: () => string): void {
    if (this.noted.has(subject) || this.noted.size >= MAX_WARNINGS) return
    this.noted.set(subject, { message: message() })
  }
}

const WORKFLOW_FORM = '${{ … }} is for workflow files; the $ goes out as text. Write {{ … }} here.'

function unknownName(name: string, nearest: string | undefined, where: string): TemplateError {
  const isExpression = /[^\w.-]/.test(name)
  const remedy = isExpression
    ? 'A template takes names alone, no expressions: work the value out in the workflow and pass it in `variables`.'
    : `What may be missing is written {{#${name}}}…{{/${name}}}.`
  return new TemplateError(
    `${where}: there is no ${JSON.stringify(name)}.${didYouMean(nearest)} ${remedy}`
  )
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`
}

function framesOf({ value, isPayload }: Extract<Found, { kind: 'found' }>): Frame[] {
  if (Array.isArray(value)) return value.map(item => ({ value: item, isPayload }))
  // As in Mustache, 0 and an empty text count as nothing.
  return value === null || value === false || value === 0 || value === ''
    ? []
    : [{ value, isPayload }]
}

function valueText(value: JsonValue): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
