import { arrayAt, isJsonObject, stringAt, type JsonValue } from '../../../model/json.ts'
import { nearestName } from '../../../text/nearest-name.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import { isAbsent, type CardNode, type CardView } from '../card-view.ts'
import { error, type Finding } from '../issue.ts'

/** A row is an object whose keys are names of columns (200914, 200915; …/card-json-v2-components/content-components/table). */
export function tableRows({ nodes }: CardView): Finding[] {
  return nodes.flatMap(node => (node.tag === 'table' ? rowsOf(node) : []))
}

function rowsOf({ object, path }: CardNode): Finding[] {
  const { rows } = object
  if (isAbsent(rows)) return []
  if (!Array.isArray(rows))
    return [error([...path, 'rows'], 'rows is not a list.', 'Write rows: […].')]
  const names = arrayAt(object, 'columns').flatMap(column => {
    const name = isJsonObject(column) ? stringAt(column, 'name') : undefined
    return name === undefined ? [] : [name]
  })
  return rows.flatMap((row, index) => rowIssues(row, [...path, 'rows', index], names))
}

function rowIssues(row: JsonValue, at: JsonPath, names: readonly string[]): Finding[] {
  if (!isJsonObject(row))
    return [error(at, 'A row is an object.', 'Write {<name of a column>: <its cell>}.')]
  return Object.keys(row).flatMap(key => {
    if (names.includes(key)) return []
    const nearest = nearestName(key, names)
    const fix =
      nearest === undefined ? 'Declare it in columns, or remove it.' : `Did you mean ${nearest}?`
    return [error([...at, key], `No column is named ${JSON.stringify(key)}.`, fix)]
  })
}
