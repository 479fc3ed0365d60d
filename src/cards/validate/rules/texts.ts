import { isJsonObject, type JsonObject } from '../../../model/json.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import { isAbsent, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

const TEXT_TAGS: readonly string[] = ['plain_text', 'lark_md', 'markdown']
// Where a text node stands, by the tag around it; a `select` option and a plain cell are other things.
const TEXT_SLOTS = new Map<string, readonly string[]>([
  ['div', ['text']],
  ['button', ['text']],
  ['checker', ['text']],
  ['text_tag', ['text']],
  ['img', ['alt', 'title']],
  ['input', ['placeholder', 'label']],
  ['select_static', ['placeholder']],
  ['multi_select_static', ['placeholder']],
  ['select_person', ['placeholder']],
  ['multi_select_person', ['placeholder']],
  ['date_picker', ['placeholder']],
  ['picker_time', ['placeholder']],
  ['picker_datetime', ['placeholder']]
])

/** A text is a node `{tag: plain_text, content}`, and its content a string (200621 otherwise). */
export function texts({ root, nodes }: CardView): Finding[] {
  const { header } = root
  const heads = isJsonObject(header) ? slots(header, ['header'], ['title', 'subtitle']) : []
  return [
    ...heads,
    ...nodes.flatMap(({ tag, object, path }) => slots(object, path, TEXT_SLOTS.get(tag) ?? [])),
    ...nodes.flatMap(({ tag, object, path }) =>
      TEXT_TAGS.includes(tag) ? content(object, path, tag) : []
    )
  ]
}

function slots(object: JsonObject, path: JsonPath, keys: readonly string[]): Finding[] {
  return keys.flatMap(key => {
    const value = object[key]
    if (isAbsent(value)) return []
    const at = [...path, key]
    if (!isJsonObject(value))
      return [error(at, `${key} is not a text node.`, 'Write {tag: plain_text, content: …}.')]
    if (typeof value['tag'] === 'string') return []
    return [warning(at, `${key} has no tag.`, 'Add tag: plain_text.')]
  })
}

function content(object: JsonObject, path: JsonPath, tag: string): Finding[] {
  const value = object['content']
  const at = [...path, 'content']
  if (typeof value === 'string') return []
  if (!isAbsent(value)) return [error(at, 'content is not a text.', 'Put it in quotes.')]
  const hasLanguages = 'i18n_content' in object || 'i18n' in object
  return hasLanguages ? [] : [warning(at, `The ${tag} has no content.`, 'Add content.')]
}
