import type { Delimiter, MarkdownIt, StateInline } from 'markdown-it'

const TILDE = 0x7e
// A marker of their own, so that `~` never pairs with `~~`.
const SINGLE = -TILDE

/** GFM strikes out with one tilde as well as with two; markdown-it knows two. */
export function singleTildes(parser: MarkdownIt): void {
  parser.inline.ruler.after('strikethrough', 'single_tilde', readTilde)
  parser.inline.ruler2.after('strikethrough', 'single_tilde', pairTildes)
}

function readTilde(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false
  const run = state.scanDelims(state.pos, true)
  if (run.length !== 1) return false
  state.push('text', '', 0).content = '~'
  const token = state.tokens.length - 1
  state.delimiters.push({
    marker: SINGLE,
    length: 0,
    token,
    end: -1,
    open: run.can_open,
    close: run.can_close
  })
  state.pos++
  return true
}

function pairTildes(state: StateInline): boolean {
  const nested = state.tokens_meta.map(meta => meta?.delimiters ?? [])
  for (const delimiters of [state.delimiters, ...nested]) {
    for (const delimiter of delimiters) {
      const end = delimiters[delimiter.end]
      if (delimiter.marker !== SINGLE || end === undefined) continue
      strike(state, delimiter, 1)
      strike(state, end, -1)
    }
  }
  return true
}

function strike(state: StateInline, delimiter: Delimiter, nesting: 1 | -1): void {
  const token = state.tokens[delimiter.token]
  if (token === undefined) return
  token.type = nesting === 1 ? 's_open' : 's_close'
  token.tag = 's'
  token.nesting = nesting
  token.content = ''
}
