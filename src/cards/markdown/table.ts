import { joinMarkdown, md, type CardMarkdown } from '../../text/card-markdown.ts'
import { oneLine } from '../../text/graphemes.ts'
import type { CardElement } from '../card.ts'
import { elementBlock, paragraph, type Block } from './block.ts'
import type { Context } from './context.ts'
import { withEmoji } from './emoji.ts'
import { textContent, type HtmlElement } from './html-tree.ts'
import { renderCell } from './inline.ts'

// A Markdown table shows 5 rows, then pages; a `table` component hides what is beyond 50 columns.
const PIPE_ROWS = 5
const PIPE_LENGTH = 3000
const MAX_COLUMNS = 50
const PAGE_SIZE = 10
// Rows in one component: more are shown by the next, so that a card is not all or nothing.
const COMPONENT_ROWS = 200
const HEADER_LENGTH = 100

type Table = {
  readonly header: readonly HtmlElement[]
  readonly rows: readonly (readonly CardMarkdown[])[]
  readonly head: readonly CardMarkdown[]
  readonly columns: number
}

/**
 * A short table as a Markdown table, a longer one as the `table` component, which has pages; where a card
 * has no room for one more of them, a list with a line for each row.
 */
export function renderTable(element: HtmlElement, context: Context): Block[] {
  const [header = [], ...rows] = cellsByRow(element)
  const render = (cells: readonly HtmlElement[]): CardMarkdown[] =>
    cells.map(cell => renderCell(cell.children, context))
  const table: Table = {
    header,
    head: render(header),
    rows: rows.map(render),
    columns: rows.reduce((most, row) => Math.max(most, row.length), header.length)
  }
  const captions = element.children.filter(
    child => typeof child !== 'string' && child.tag === 'caption'
  )
  return [...context.renderBlocks(captions, context), ...tableBlocks(table, context)]
}

function tableBlocks(table: Table, { depth, allowance }: Context): Block[] {
  if ([table.head, ...table.rows].every(cells => cells.every(cell => cell === ''))) return []
  if (table.columns > MAX_COLUMNS) return listOf(table.head, table.rows)
  const pipe = pipeTable(table)
  const isShort = table.rows.length <= PIPE_ROWS && lengthOf(pipe) <= PIPE_LENGTH
  if (isShort && allowance.take('pipeTable')) return [pipe]
  if (depth > 0) return listOf(table.head, table.rows)
  const blocks: Block[] = []
  let shown = 0
  while ((shown === 0 || shown < table.rows.length) && allowance.take('tableComponent')) {
    const rows = table.rows.slice(shown, shown + COMPONENT_ROWS)
    blocks.push(elementBlock(tableComponent({ ...table, rows })))
    shown += COMPONENT_ROWS
  }
  return shown >= Math.max(1, table.rows.length)
    ? blocks
    : [...blocks, ...listOf(table.head, table.rows.slice(shown))]
}

function pipeTable({ head, rows, columns }: Table): Block & { readonly kind: 'markdown' } {
  const line = (cells: readonly CardMarkdown[]): CardMarkdown => {
    const all = Array.from({ length: columns }, (_, index) => cells[index] ?? md``)
    return md`| ${joinMarkdown(all, ' | ')} |`
  }
  const rule = line(Array.from({ length: columns }, () => md`---`))
  return { kind: 'markdown', lines: [line(head), rule, ...rows.map(line)], isRigid: true }
}

function tableComponent({ header, rows, columns }: Table): CardElement {
  return {
    tag: 'table',
    page_size: PAGE_SIZE,
    row_height: 'auto',
    header_style: { background_style: 'grey', bold: true, lines: 2 },
    columns: Array.from({ length: columns }, (_, index) => {
      const cell = header[index]
      const text = cell === undefined ? '' : withEmoji(textContent(cell))
      return {
        name: `c${index}`,
        display_name: oneLine(text, HEADER_LENGTH),
        data_type: 'markdown',
        horizontal_align: alignmentOf(cell)
      }
    }),
    rows: rows.map(cells => Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell])))
  }
}

function listOf(
  head: readonly CardMarkdown[],
  rows: readonly (readonly CardMarkdown[])[]
): Block[] {
  const line = (cells: readonly CardMarkdown[]): CardMarkdown =>
    joinMarkdown(
      cells.filter(cell => cell !== ''),
      ' · '
    )
  const items = rows.map(line).filter(row => row !== '')
  const titles = head.filter(cell => cell !== '')
  const title = titles.length === 0 ? [] : [paragraph(line(titles))]
  const blocks: Block[] = []
  for (let index = 0; index < items.length; index += COMPONENT_ROWS / 4) {
    const lines = items.slice(index, index + COMPONENT_ROWS / 4).map(row => md`- ${row}`)
    blocks.push({ kind: 'markdown', lines })
  }
  return [...title, ...blocks]
}

/** The cells of each row; those of a table inside of a cell belong to that cell. */
function cellsByRow(element: HtmlElement): HtmlElement[][] {
  return element.children.flatMap(child => {
    if (typeof child === 'string') return []
    if (child.tag === 'tr') return [child.children.filter(isCell)]
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? cellsByRow(child) : []
  })
}

function isCell(node: HtmlElement | string): node is HtmlElement {
  return typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th')
}

function alignmentOf(cell: HtmlElement | undefined): string {
  const { style = '', align = '' } = cell?.attributes ?? {}
  const name = /text-align:\s*(\w+)/.exec(style)?.[1] ?? align
  return name === 'center' || name === 'right' ? name : 'left'
}

function lengthOf({ lines }: { readonly lines: readonly CardMarkdown[] }): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}
