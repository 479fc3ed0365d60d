import { md, type CardMarkdown } from '../../text/card-markdown.ts'
import { elementBlock, paragraph, type Block } from './block.ts'
import { markdown } from '../elements.ts'
import type { Context } from './context.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { packElements } from './pack.ts'

/** GitHub's alerts, `> [!NOTE]`. */
const ALERTS = new Map([
  ['NOTE', { title: { en_us: md`**ℹ️ Note**`, zh_cn: md`**ℹ️ 说明**` }, color: 'blue-50' }],
  ['TIP', { title: { en_us: md`**💡 Tip**`, zh_cn: md`**💡 提示**` }, color: 'green-50' }],
  [
    'IMPORTANT',
    { title: { en_us: md`**❗ Important**`, zh_cn: md`**❗ 重要**` }, color: 'purple-50' }
  ],
  ['WARNING', { title: { en_us: md`**⚠️ Warning**`, zh_cn: md`**⚠️ 警告**` }, color: 'yellow-50' }],
  ['CAUTION', { title: { en_us: md`**🛑 Caution**`, zh_cn: md`**🛑 注意**` }, color: 'red-50' }]
])

const ALERT = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i
// A box is two containers, and Feishu nests five.
const MAX_DEPTH = 3
// How many lines of a quote stand in one block, so that a long one can be cut.
const MAX_LINES = 40

/** A quote, or an alert as a tinted box. */
export function renderQuote({ children }: HtmlElement, context: Context): Block[] {
  const { kind, rest } = alertOf(children)
  const alert = ALERTS.get(kind)
  if (alert === undefined) return quoted(context.renderBlocks(children, context))
  const isBox = context.depth <= MAX_DEPTH && context.allowance.take('box')
  // The title of a quote is part of its text, which has one language.
  if (!isBox) return quoted([paragraph(alert.title.en_us), ...context.renderBlocks(rest, context)])
  const blocks = context.renderBlocks(rest, { ...context, depth: context.depth + 2 })
  return [
    elementBlock({
      tag: 'column_set',
      background_style: alert.color,
      columns: [
        {
          tag: 'column',
          width: 'weighted',
          weight: 1,
          padding: '8px',
          elements: [markdown(alert.title), ...packElements(blocks)]
        }
      ]
    })
  ]
}

/** The mark that makes an alert, alone in the first line, and what follows it. */
function alertOf(children: readonly HtmlNode[]): {
  readonly kind: string
  readonly rest: readonly HtmlNode[]
} {
  const index = children.findIndex(child => typeof child !== 'string' || child.trim() !== '')
  const first = children[index]
  const none = { kind: '', rest: children }
  if (first === undefined) return none
  if (typeof first !== 'string') {
    if (first.tag !== 'p') return none
    const { kind, rest } = alertOf(first.children)
    return { kind, rest: children.with(index, { ...first, children: rest }) }
  }
  const kind = ALERT.exec(first)?.[1]?.toUpperCase()
  const after = children[index + 1]
  const isAlone = first.includes('\n') || after === undefined || isLineBreak(after)
  if (kind === undefined || !isAlone) return none
  return { kind, rest: children.with(index, first.replace(ALERT, '')) }
}

function isLineBreak(node: HtmlNode): boolean {
  return typeof node !== 'string' && node.tag === 'br'
}

/** The blocks as one quote. Code, tables and panels in it stand outside, at the margin. */
function quoted(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let lines: CardMarkdown[] = []
  const flush = (): void => {
    if (lines.length > 0) result.push({ kind: 'markdown', lines })
    lines = []
  }
  for (const block of blocks) {
    if (block.kind === 'element' || block.isRigid === true) {
      flush()
      result.push(block)
      continue
    }
    if (lines.length > MAX_LINES) flush()
    if (lines.length > 0) lines.push(md`>`)
    for (const line of block.lines) lines.push(md`> ${line}`)
  }
  flush()
  return result
}
