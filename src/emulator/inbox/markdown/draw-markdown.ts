import type { Token } from 'markdown-it'
import type { Drawing } from '../drawing.ts'
import type { View, ViewTag } from '../view.ts'
import { link, view } from '../view.ts'
import { drawPicture } from '../picture.ts'
import { drawTag, drawTagAlone } from './draw-tag.ts'
import type { FeishuTag } from './feishu-tag.ts'
import { parseMarkdown, tagOf, type Dialect } from './parse.ts'
import { ViewStack } from './view-stack.ts'

/** Rows of a Markdown table on one page (…/content-components/rich-text). */
const ROWS_A_PAGE = 5

type Context = Drawing & {
  readonly colours?: ReadonlyMap<string, string>
  /** What one newline is: in card JSON 2.0 a client may swallow it. */
  readonly newline: View
}

/** Draws a text in one of Feishu's Markdown dialects. */
export function drawMarkdown(
  text: string,
  dialect: Dialect,
  drawing: Omit<Context, 'newline'>
): View[] {
  const stack = new ViewStack()
  const context = { ...drawing, newline: dialect === 'card2' ? ' ' : view('br', '') }
  for (const token of parseMarkdown(text, dialect)) drawBlock(token, stack, context)
  return stack.finish()
}

function drawBlock(token: Token, stack: ViewStack, drawing: Context): void {
  if (token.type === 'inline') {
    drawInline(token.children ?? [], stack, drawing)
    return
  }
  if (token.type === 'fence' || token.type === 'code_block') {
    stack.append(drawCode(token.content, token.info.trim().split(/\s+/)[0] ?? ''))
    return
  }
  if (token.type === 'hr') {
    stack.append(view('hr', ''))
    return
  }
  // The paragraphs of a tight list.
  if (token.hidden) return
  if (token.nesting === 1) stack.open(token.tag, openingOf(token))
  if (token.nesting === -1) stack.close(token.tag)
}

function openingOf(token: Token): (children: View[]) => View[] {
  const { type, tag } = token
  switch (type) {
    case 'table_open':
      return rows => [
        view(
          'paged-table',
          { class: 'table-frame', attributes: { 'data-page-size': String(ROWS_A_PAGE) } },
          view('table', '', ...rows)
        )
      ]
    case 'ordered_list_open': {
      const start = token.attrGet('start')
      return items => [
        view('ol', start === null ? '' : { attributes: { start: String(start) } }, ...items)
      ]
    }
    default:
      return children => [view(BLOCKS.get(tag) ?? 'div', '', ...children)]
  }
}

const BLOCKS = new Map<string, ViewTag>(
  (
    [
      'p',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'li',
      'blockquote',
      'thead',
      'tbody',
      'tr',
      'th',
      'td'
    ] as const
  ).map(tag => [tag, tag])
)

/** A block of code with its language's name. */
export function drawCode(code: string, language: string): View {
  const label = /^(plain_?text)?$/i.test(language) ? [] : [language.toUpperCase()]
  return view(
    'div',
    'code-block',
    ...label.map(name => view('span', 'code-language', name)),
    view('pre', '', view('code', '', code.replace(/\n$/, '')))
  )
}

function drawInline(tokens: readonly Token[], stack: ViewStack, drawing: Context): void {
  const depth = stack.depth
  for (const token of tokens) drawSpan(token, stack, drawing)
  stack.abandonTo(depth)
}

function drawSpan(token: Token, stack: ViewStack, drawing: Context): void {
  const tag = tagOf(token)
  if (tag !== undefined) {
    drawFeishuTag(tag, stack, drawing)
    return
  }
  switch (token.type) {
    case 'softbreak':
      stack.append(drawing.newline)
      return
    case 'hardbreak':
      stack.append(view('br', ''))
      return
    case 'code_inline':
      stack.append(view('code', 'code-span', token.content))
      return
    case 'image':
      stack.append(drawPicture(String(token.attrGet('src') ?? ''), token.content, drawing))
      return
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '')
      stack.open('a', children => [link(href, 'link', ...children)])
      return
    }
    case 'strong_open':
    case 'em_open':
      stack.open(token.tag, children => [
        view(token.tag === 'strong' ? 'strong' : 'em', '', ...children)
      ])
      return
    case 's_open':
      stack.open('s', children => [view('del', '', ...children)])
      return
    default:
      if (token.nesting === -1) stack.close(token.tag)
      else stack.append(token.content)
  }
}

function drawFeishuTag(tag: FeishuTag, stack: ViewStack, drawing: Context): void {
  switch (tag.kind) {
    case 'alone':
      stack.append(...drawTagAlone(tag, drawing))
      return
    case 'open':
      stack.open(`<${tag.name}>`, children => drawTag(tag, children, drawing), tag.source)
      return
    case 'close':
      // A closing tag without its opening one is text.
      if (!stack.closeTag(`<${tag.name}>`)) stack.append(tag.source)
  }
}
