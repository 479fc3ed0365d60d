import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { arrayAt, isJsonObject, stringAt } from '../../model/json.ts'

/** GitHub's footnotes: `[1]` in the text, and the notes as a list at its end. */
export function githubFootnotes(parser: MarkdownIt): void {
  parser.use(footnotes)
  parser.inline.ruler.disable('footnote_inline')
  // The plugin's own takes quadratic time.
  parser.core.ruler.at('footnote_tail', putNotesLast)
  Object.assign(parser.renderer.rules, {
    footnote_ref: (tokens: Token[], index: number) => `[${numberOf(tokens[index])}]`,
    footnote_block_open: () => '<hr><ol>',
    footnote_block_close: () => '</ol>',
    footnote_open: () => '<li>',
    footnote_close: () => '</li>'
  })
}

/** Takes the notes out of the text and puts those that it speaks of behind it, in the order of their numbers. */
function putNotesLast(state: StateCore): void {
  const labels = labelsByNumber(state)
  const notes = new Map<string, Token[]>()
  const text: Token[] = []
  const open = [text]
  for (const token of state.tokens) {
    if (token.type === 'footnote_reference_open') {
      const note: Token[] = []
      notes.set(labelOf(token), note)
      open.push(note)
    } else if (token.type === 'footnote_reference_close') {
      open.pop()
    } else {
      open.at(-1)?.push(token)
    }
  }
  if (labels.length === 0) {
    state.tokens = text
    return
  }
  const mark = (name: string): Token => new state.Token(`footnote_${name}`, '', 0)
  state.tokens = [
    ...text,
    mark('block_open'),
    ...labels.flatMap(label => [mark('open'), ...(notes.get(label) ?? []), mark('close')]),
    mark('block_close')
  ]
}

/** The label of each note that the text speaks of; its number is its place here, from 1. */
function labelsByNumber({ env }: StateCore): string[] {
  const { footnotes: known } = env
  if (!isJsonObject(known)) return []
  return arrayAt(known, 'list').map(note =>
    isJsonObject(note) ? (stringAt(note, 'label') ?? '') : ''
  )
}

function labelOf({ meta }: Token): string {
  return String(meta?.['label'])
}

function numberOf(token: Token | undefined): number {
  return Number(token?.meta?.['id']) + 1
}
