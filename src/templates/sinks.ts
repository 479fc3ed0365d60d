import { arrayAt, isJsonObject, stringAt, type JsonObject, type JsonValue } from '../model/json.ts'
import type { JsonPath } from '../text/structured-path.ts'
import type { Sink } from './escape.ts'

/** What the text at a path of a document is. */
export type SinkAt = (path: JsonPath) => Sink

/** In a card (JSON 1.0, 2.0, or a template of Feishu's card builder), before it is rendered. */
export function cardSinks(card: JsonValue): SinkAt {
  if (isJsonObject(card) && stringAt(card, 'type') === 'template')
    return path => (path[1] === 'template_variable' ? 'unknown' : 'exact')
  return path => cardSink(card, path)
}

/** In the content of a post: Markdown in `md` nodes, exact nearly anywhere else. */
export function postSinks(content: JsonValue): SinkAt {
  return path => {
    const { node, rest } = innermostNode(content, path)
    const tag = stringAt(node, 'tag')
    if (tag === 'md' && rest[0] === 'text') return 'post_markdown'
    return tag === 'at' && rest[0] === 'user_id' ? 'mentioned_id' : 'exact'
  }
}

/** In the content of a text message. */
export function textSinks(): Sink {
  return 'message_text'
}

/** What holds the text of a text node; `i18n` is the form of a 1.0 header. */
const TEXT_KEYS: readonly string[] = ['content', 'i18n_content', 'i18n']

function cardSink(card: JsonValue, path: JsonPath): Sink {
  const { node, rest } = innermostNode(card, path)
  const [key] = rest
  switch (stringAt(node, 'tag')) {
    case 'markdown':
    case 'lark_md':
      return TEXT_KEYS.includes(String(key)) ? 'card_markdown' : 'exact'
    case 'table':
      return key === 'rows' && isMarkdownColumn(node, rest) ? 'card_markdown' : 'exact'
    default:
      return 'exact'
  }
}

/** A cell's path in its table ends with its column's name. */
function isMarkdownColumn(table: JsonObject | undefined, rest: JsonPath): boolean {
  const column = arrayAt(table, 'columns').find(
    candidate => isJsonObject(candidate) && stringAt(candidate, 'name') === rest.at(-1)
  )
  const type = isJsonObject(column) ? stringAt(column, 'data_type') : undefined
  return type === 'markdown' || type === 'lark_md'
}

type Inner = { readonly node: JsonObject | undefined; readonly rest: JsonPath }

/** The innermost object with a `tag` on the way to a text, and the way from there. */
function innermostNode(root: JsonValue, path: JsonPath): Inner {
  let value: JsonValue | undefined = root
  let inner: Inner = { node: undefined, rest: path }
  for (const [index, part] of path.entries()) {
    if (isJsonObject(value) && stringAt(value, 'tag') !== undefined)
      inner = { node: value, rest: path.slice(index) }
    value = Array.isArray(value)
      ? value[Number(part)]
      : isJsonObject(value) && Object.hasOwn(value, part)
        ? value[part]
        : undefined
  }
  return inner
}
