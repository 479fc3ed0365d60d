import { isJsonObject, objectAt, type JsonObject } from '../model/json.ts'

/**
 * The card with `config.update_multi: true`, without which Feishu refuses every later update
 * (https://open.feishu.cn/document/server-docs/im-v1/message-card/patch). A template or a card entity
 * holds its own. A 1.0 card that says `false` is left as it is: the validation has told of it.
 */
export function makeUpdatable(card: JsonObject): JsonObject {
  const config = objectAt(card, 'config')
  if (isTemplate(card) || config?.['update_multi'] === false) return card
  return { ...card, config: { ...config, update_multi: true } }
}

/** A card made in the card builder, or a card entity: `{type, data}` instead of the card itself. */
export function isTemplate(content: JsonObject): boolean {
  return (
    (content['type'] === 'template' || content['type'] === 'card') && isJsonObject(content['data'])
  )
}
