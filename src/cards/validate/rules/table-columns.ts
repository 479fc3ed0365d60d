import { arrayAt, isJsonObject, type JsonValue } from '../../../model/json.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import { isAbsent, type CardNode, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

const MAX_COLUMNS = 50
const MAX_PAGE_SIZE = 10
const DATA_TYPES: readonly string[] = [
  'text',
  'lark_md',
  'markdown',
  'number',
  'options',
  'persons',
  'date'
]

/** The head of a table: columns with a name and a data_type, pages of 1 to 10 rows (…/card-json-v2-components/content-components/table). */
export function tableColumns({ nodes }: CardView): Finding[] {
  return nodes.flatMap(node =>
    node.tag === 'table' ? [...pageSize(node), ...columnCount(node), ...columns(node)] : []
  )
}

function pageSize({ object, path }: CardNode): Finding[] {
  const given = object['page_size']
  if (isAbsent(given)) return []
  const isInRange = typeof given === 'number' && given >= 1 && given <= MAX_PAGE_SIZE
  if (isInRange && Number.isInteger(given)) return []
  const message = `page_size is ${JSON.stringify(given)}; it is a whole number from 1 to ${MAX_PAGE_SIZE}.`
  return [error([...path, 'page_size'], message, 'Readers turn pages; write 10 or less.')]
}

function columnCount({ object, path }: CardNode): Finding[] {
  const { length } = arrayAt(object, 'columns')
  const at = [...path, 'columns']
  if (length === 0)
    return [warning(at, 'The table has no columns.', 'Add columns: [{name, data_type}].')]
  if (length <= MAX_COLUMNS) return []
  const message = `The table has ${length} columns; those after the ${MAX_COLUMNS}th are hidden.`
  return [warning(at, message, 'Leave some out.')]
}

function columns({ object, path }: CardNode): Finding[] {
  return arrayAt(object, 'columns').flatMap((column, index) =>
    columnIssues(column, [...path, 'columns', index])
  )
}

function columnIssues(column: JsonValue, at: JsonPath): Finding[] {
  if (!isJsonObject(column))
    return [error(at, 'A column is an object.', 'Write {name: …, data_type: text}.')]
  const issues: Finding[] = []
  if (typeof column['name'] !== 'string')
    issues.push(warning([...at, 'name'], 'The column has no name.', 'Add the key of its cells.'))
  const type = column['data_type']
  if (typeof type !== 'string' || !DATA_TYPES.includes(type))
    issues.push(
      warning(
        [...at, 'data_type'],
        `data_type is ${type === undefined ? 'missing' : JSON.stringify(type)}.`,
        `Write one of ${DATA_TYPES.join(', ')}.`
      )
    )
  return issues
}
