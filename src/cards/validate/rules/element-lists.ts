import { isJsonObject, type JsonObject, type JsonValue } from '../../../model/json.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import { isAbsent, type CardView } from '../card-view.ts'
import { error, type Finding } from '../issue.ts'

/** `elements`, `columns` and `actions` are lists of objects, each with a `tag`. */
export function elementLists(card: CardView): Finding[] {
  const lists = [...rootLists(card), ...nodeLists(card)]
  const items = card.slots.flatMap(({ value, path }) => itemIssue(value, path))
  return [...lists, ...items]
}

function rootLists({ root, version }: CardView): Finding[] {
  const { body } = root
  const holder = version === '1.0' ? root : isJsonObject(body) ? body : {}
  return listIssue(holder, 'elements', version === '1.0' ? [] : ['body'])
}

const LISTS = new Map([
  ['column_set', 'columns'],
  ['column', 'elements'],
  ['collapsible_panel', 'elements'],
  ['interactive_container', 'elements'],
  ['form', 'elements'],
  ['action', 'actions'],
  ['note', 'elements']
])

function nodeLists({ nodes }: CardView): Finding[] {
  return nodes.flatMap(({ tag, object, path }) => {
    const key = LISTS.get(tag)
    return key === undefined ? [] : listIssue(object, key, path)
  })
}

function listIssue(object: JsonObject, key: string, path: JsonPath): Finding[] {
  const value = object[key]
  if (isAbsent(value) || Array.isArray(value)) return []
  return [error([...path, key], `${key} is not a list.`, `Write ${key}: […].`)]
}

function itemIssue(value: JsonValue, path: JsonPath): Finding[] {
  if (!isJsonObject(value))
    return [
      error(path, 'An element is an object with a tag.', 'Write {tag: markdown, content: …}.')
    ]
  if (typeof value['tag'] === 'string') return []
  return [error(path, 'The element has no tag.', 'Add tag: markdown, say.')]
}
