import { isJsonObject, type JsonObject, type JsonValue } from '../../../model/json.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'

const URL_KEYS: readonly string[] = ['url', 'default_url', 'pc_url', 'ios_url', 'android_url']
// Pages, and the client's own addresses: `lark://msgcard/unsupported_action` turns a platform off.
const ALLOWED = /^(?:https?|lark|feishu):\/\//i

/** A click opens an http(s) address (…/feishu-cards/configuring-card-interactions). */
export function links({ root, nodes }: CardView): Finding[] {
  const { card_link: cardLink } = root
  return [
    ...(isJsonObject(cardLink) ? urls(cardLink, ['card_link']) : []),
    ...nodes.flatMap(({ object, path }) => inNode(object, path))
  ]
}

function inNode(object: JsonObject, path: JsonPath): Finding[] {
  const { behaviors, multi_url: multiUrl, action } = object
  const actionUrl = isJsonObject(action) ? action['multi_url'] : undefined
  return [
    ...urls(object, path),
    ...nested(multiUrl, [...path, 'multi_url']),
    ...nested(actionUrl, [...path, 'action', 'multi_url']),
    ...(Array.isArray(behaviors)
      ? behaviors.flatMap((behavior, index) => nested(behavior, [...path, 'behaviors', index]))
      : [])
  ]
}

function nested(value: JsonValue | undefined, path: JsonPath): Finding[] {
  return isJsonObject(value) ? urls(value, path) : []
}

function urls(object: JsonObject, path: JsonPath): Finding[] {
  return URL_KEYS.flatMap(key => {
    const url = object[key]
    if (typeof url !== 'string' || url === '' || ALLOWED.test(url)) return []
    const message = `${JSON.stringify(url.slice(0, 60))} is not an http(s) address.`
    return [warning([...path, key], message, 'Write the whole address, https:// included.')]
  })
}
