import MarkdownIt, { type MarkdownIt as Parser, type StateInline, type Token } from 'markdown-it'
import { EMOJI } from './emoji.ts'
import { readTag, type FeishuTag } from './feishu-tag.ts'

/**
 * The kinds of Markdown that Feishu reads: `card2` and `card1` in the `markdown` component of card JSON 2.0
 * and 1.0, `lark_md` in text nodes, `post` in the `md` node of a post.
 */
export type Dialect = 'card2' | 'card1' | 'lark_md' | 'post'

/** Rules that a dialect does not have (…/content-components/rich-text and plain-text, create_json). */
const LEFT_OUT: Readonly<Record<Dialect, readonly string[]>> = {
  card2: ['lheading'],
  card1: ['lheading', 'heading', 'blockquote', 'backticks', 'table', 'code'],
  lark_md: [
    'lheading',
    'heading',
    'blockquote',
    'backticks',
    'table',
    'code',
    'list',
    'fence',
    'hr',
    'image'
  ],
  post: ['lheading', 'heading', 'backticks', 'table', 'code', 'image']
}

const parsers = new Map<Dialect, Parser>()

/** The tokens of a text in one of the dialects; Feishu's tags are tokens of the type `feishu_tag`. */
export function parseMarkdown(text: string, dialect: Dialect): Token[] {
  const parser = parsers.get(dialect) ?? createParser(dialect)
  parsers.set(dialect, parser)
  return parser.parse(text, {})
}

/** The tag that a `feishu_tag` token stands for. */
export function tagOf(token: Token): FeishuTag | undefined {
  return token.type === 'feishu_tag' ? (token.meta as FeishuTag) : undefined
}

function createParser(dialect: Dialect): Parser {
  const parser = new MarkdownIt({ html: false, linkify: false })
  parser.disable([...LEFT_OUT[dialect]])
  // Where a link may lead is judged when it is drawn; an image's target is a key.
  parser.validateLink = () => true
  parser.normalizeLink = url => url
  parser.inline.ruler.before('autolink', 'feishu_tag', feishuTag)
  parser.inline.ruler.before('autolink', 'feishu_emoji', feishuEmoji)
  return parser
}

function feishuTag(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '<') return false
  const tag = readTag(state.src.slice(state.pos, state.posMax))
  if (tag === undefined) return false
  if (!silent) {
    const token = state.push('feishu_tag', '', 0)
    token.meta = tag
    token.content = tag.source
  }
  state.pos += tag.source.length
  return true
}

/** `:DONE:`; an entity in place of a colon is no colon here. */
function feishuEmoji(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== ':') return false
  const [source = '', key = ''] =
    /^:([A-Za-z0-9_]{1,40}):/.exec(state.src.slice(state.pos, state.posMax)) ?? []
  const emoji = EMOJI.get(key)
  if (emoji === undefined) return false
  if (!silent) state.push('text', '', 0).content = emoji
  state.pos += source.length
  return true
}
