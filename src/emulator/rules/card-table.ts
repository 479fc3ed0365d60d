import { CardError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import type { CardNode } from './card-walk.ts'
import { badCard } from './card-walk.ts'

const MAX_TABLES = 5

/** Markdown tables in one markdown component. */
const MAX_MARKDOWN_TABLES = 4

/** Table components and Markdown tables (open.feishu.cn, card JSON 2.0, the pages of table and rich-text). */
export function checkTables(nodes: readonly CardNode[]): void {
  const tables = nodes.filter(({ tag }) => tag === 'table')
  if (tables.length > MAX_TABLES) throw new CardError(11310, 'card table number over limit')
  for (const { node, path } of tables) checkTable(node, path)
  for (const { tag, node } of nodes) {
    const content = tag === 'markdown' ? own(node, 'content') : undefined
    if (typeof content === 'string' && countTables(content) > MAX_MARKDOWN_TABLES)
      throw new CardError(11310, 'card table number over limit')
  }
}

function checkTable(table: JsonObject, path: string): void {
  const pageSize = own(table, 'page_size') ?? 5
  if (!Number.isInteger(pageSize) || Number(pageSize) < 1 || Number(pageSize) > 10)
    throw badCard(path, 'page_size must be an integer from 1 to 10')
  const types = columnTypes(table, path)
  const rows = own(table, 'rows')
  if (!Array.isArray(rows)) throw badRows(path, 'rows is not an array')
  for (const [at, row] of rows.entries()) {
    if (!isObject(row)) throw badRows(path, `row ${at} is not an object`)
    for (const [name, cell] of Object.entries(row)) {
      const type = types.get(name)
      if (type === undefined)
        throw new CardError(200915, 'table rows name is invalid', { path, value: name })
      if (!fits(type.type, cell ?? null))
        throw badRows(path, `row: ${at}, column: ${type.at}, data_type: ${type.type}`)
    }
  }
}

function columnTypes(table: JsonObject, path: string): Map<string, { type: string; at: number }> {
  const columns = own(table, 'columns')
  if (!Array.isArray(columns)) throw badCard(path, 'columns is not an array')
  return new Map(
    columns.map((column, at) => {
      const name = isObject(column) ? own(column, 'name') : undefined
      const type = isObject(column) ? own(column, 'data_type') : undefined
      if (typeof name !== 'string' || name === '')
        throw badCard(`${path} -> columns -> [${at}]`, 'name is required')
      if (typeof type !== 'string' || !CELL_TYPES.has(type))
        throw badCard(`${path} -> columns -> [${at}]`, 'data_type is invalid')
      return [name, { type, at }]
    })
  )
}

const CELL_TYPES = new Set(['text', 'lark_md', 'markdown', 'number', 'options', 'persons', 'date'])

/** Text cells take anything (other types are stringified); null is an empty cell. */
function fits(type: string, cell: Json): boolean {
  if (cell === null || type === 'text') return true
  switch (type) {
    case 'number':
    case 'date':
      return typeof cell === 'number'
    case 'options':
      return typeof cell === 'string' || isListOf(cell, item => isObject(item) && 'text' in item)
    case 'persons':
      return typeof cell === 'string' || isListOf(cell, item => typeof item === 'string')
    default:
      return typeof cell === 'string'
  }
}

function isListOf(value: Json, test: (item: Json) => boolean): boolean {
  return Array.isArray(value) && value.every(test)
}

/** GFM tables by their delimiter row, which follows a line with a pipe; code blocks left out. */
function countTables(markdown: string): number {
  const lines = markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').split('\n')
  return lines.filter(
    (line, at) =>
      /^ {0,3}\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(line) &&
      line.includes('|') &&
      (lines[at - 1] ?? '').includes('|')
  ).length
}

function badRows(path: string, value: string): CardError {
  return new CardError(200914, 'table rows is invalid', { path, value })
}
