import { positionAt } from '../text/structured-error.ts'
import { escapeInMarkdown, escapeInTag, escapeOutside, isMarkdown, type Sink } from './escape.ts'
import type { ValueToken } from './parse.ts'
import { MarkdownWriter, MAX_LINE } from './place-in-markdown.ts'
import { describePlace, type TemplatePlace } from './template-error.ts'

/** The text that is made of one template, while it is written. */
export class TextWriter {
  readonly template: string
  readonly place: TemplatePlace
  private readonly sink: Sink
  private readonly markdown = new MarkdownWriter()

  constructor(template: string, sink: Sink, place: TemplatePlace) {
    this.template = template
    this.sink = sink
    this.place = place
  }

  get written(): string {
    return this.markdown.text
  }

  /** The place of an offset in the template, for a message. */
  placeAt(offset: number): string {
    return describePlace(this.place, positionAt(this.template, offset))
  }

  append(text: string): void {
    this.markdown.append(text)
  }

  insert(value: string, token: ValueToken): void {
    this.append(token.verbatim ? value : this.escape(value, token.end))
  }

  private escape(value: string, end: number): string {
    const { sink, markdown } = this
    const rest = this.template.slice(end, end + MAX_LINE)
    if (isMarkdown(sink)) return escapeInMarkdown(value, sink, markdown.place(rest))
    const place = sink === 'message_text' ? markdown.tagPlace(rest) : undefined
    if (place?.kind === 'tag') return escapeInTag(value, place)
    const { beginsTag, lastCharacter: before } = markdown
    return escapeOutside(value, sink, { beginsTag, before, after: rest })
  }
}
