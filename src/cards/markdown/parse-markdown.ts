import MarkdownIt, { type MarkdownIt as Parser, type StateBlock, type Token } from 'markdown-it'
import { bareLinks } from './bare-links.ts'
import { githubFootnotes } from './footnotes.ts'
import { parseHtml, type HtmlNode } from './html-tree.ts'
import { rawHtml } from './raw-html.ts'
import { singleTildes } from './single-tildes.ts'

/**
 * What one newline in a paragraph is: in comments and release notes GitHub breaks the line, in files
 * it is a space.
 */
export type Newlines = 'comment' | 'file'

// The parser leaves out what is nested deeper; such a document is shown as it was written.
const MAX_NESTING = 100

/**
 * The HTML tree of GitHub-flavoured Markdown. Tags that are no HTML, such as Feishu's own, are text in it.
 * markdown-it keeps to CommonMark and GFM and takes linear time for hostile input too.
 */
export function parseMarkdown(source: string, newlines: Newlines): HtmlNode[] {
  shared ??= createParser()
  const environment = {}
  const tokens = shared.parse(source, environment)
  if (tokens.some(token => token.level >= MAX_NESTING - 1)) return [asWritten(source)]
  const options = { ...shared.options, breaks: newlines === 'comment' }
  return parseHtml(shared.renderer.render(tokens, options, environment))
}

/** One for all documents: it holds no state of any. */
let shared: Parser | undefined

function createParser(): Parser {
  const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: MAX_NESTING })
  parser.use(githubFootnotes).use(singleTildes).use(bareLinks)
  readTablesLate(parser)
  Object.assign(parser.renderer.rules, {
    html_block: (tokens: Token[], index: number) => rawHtml(tokens[index]?.content ?? ''),
    html_inline: (tokens: Token[], index: number) => rawHtml(tokens[index]?.content ?? '')
  })
  return parser
}

/** In GFM a list, a quote or a heading goes before a table, and a line of `-` alone makes a heading. */
function readTablesLate({ block: { ruler } }: Parser): void {
  const [table] = ruler.getRules('')
  if (table === undefined) return
  ruler.disable('table')
  ruler.before(
    'lheading',
    'late_table',
    (state, start, end, silent) => {
      const isUnderline = start + 1 < end && /^-+\s*$/.test(lineAt(state, start + 1))
      return !isUnderline && table(state, start, end, silent)
    },
    { alt: ['paragraph', 'reference'] }
  )
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}

function asWritten(source: string): HtmlNode {
  return { tag: 'pre', attributes: {}, children: [source] }
}
