import { arrayAt, isJsonObject, type JsonObject, type JsonValue } from '../../../model/json.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import { isAbsent, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

const URL_KEYS: readonly string[] = ['default_url', 'pc_url', 'ios_url', 'android_url']

/** What a click does: it opens a page or calls the app back; a custom bot only opens pages (…/feishu-cards/configuring-card-interactions). */
export function behaviors({ nodes, options }: CardView): Finding[] {
  return nodes.flatMap(({ object, path }) => {
    const given = object['behaviors']
    if (isAbsent(given)) return []
    const at = [...path, 'behaviors']
    if (!Array.isArray(given))
      return [error(at, 'behaviors is not a list.', 'Write behaviors: [{type: open_url, …}].')]
    const isWebhook = options.target === 'webhook'
    return arrayAt(object, 'behaviors').flatMap((behavior, index) =>
      behaviorIssues(behavior, [...at, index], isWebhook)
    )
  })
}

function behaviorIssues(behavior: JsonValue, at: JsonPath, isWebhook: boolean): Finding[] {
  if (!isJsonObject(behavior))
    return [error(at, 'A behavior is an object.', 'Write {type: open_url, default_url: …}.')]
  switch (behavior['type']) {
    case 'open_url':
      return hasUrl(behavior)
        ? []
        : [warning(at, 'open_url has no URL, so a click does nothing.', 'Add default_url.')]
    case 'callback':
      return isWebhook
        ? [
            warning(
              at,
              'A custom bot gets no callbacks.',
              'Open a page instead, or send with an app.'
            )
          ]
        : []
    default:
      return [
        warning(
          [...at, 'type'],
          `The type of the behavior is ${describe(behavior['type'])}.`,
          'Write open_url or callback.'
        )
      ]
  }
}

function hasUrl(behavior: JsonObject): boolean {
  return URL_KEYS.some(key => typeof behavior[key] === 'string' && behavior[key] !== '')
}

function describe(type: JsonValue | undefined): string {
  return type === undefined ? 'missing' : JSON.stringify(type)
}
