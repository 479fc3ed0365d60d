import { InputError } from '../model/input-error.ts'
import { isJsonObject, objectAt, type JsonObject } from '../model/json.ts'

/**
 * The card with `config.update_multi: true`, without which Feishu refuses every later update
 * (https://open.feishu.cn/document/server-docs/im-v1/message-card/patch). A template or a card entity
 * holds its own. A 1.0 card that says `false` is left as it is, with a warning.
 *
 * @throws InputError for a card that Feishu would refuse
 */
export function makeUpdatable(
  card: JsonObject,
  input: string,
  options: { readonly isUpdate: boolean; readonly warn: (message: string) => void }
): JsonObject {
  if (isTemplate(card)) return card
  const config = card['config']
  if (config !== undefined && !isJsonObject(config))
    throw new InputError(input, '`config` of the card must be an object.')
  const asked = objectAt(card, 'config')?.['update_multi']
  if (asked === undefined || asked === true)
    return { ...card, config: { ...config, update_multi: true } }
  if (asked !== false)
    throw new InputError(input, '`config.update_multi` of the card must be true.')
  if (card['schema'] === '2.0') {
    throw new InputError(
      input,
      '`config.update_multi` of a card JSON 2.0 must be true; Feishu refuses false. Leave it out.'
    )
  }
  if (options.isUpdate) {
    throw new InputError(
      input,
      '`config.update_multi` is false, and Feishu updates only cards that say true. Leave it out.'
    )
  }
  options.warn(
    'The card says `config.update_multi: false`, so it can never be updated. Leave it out to keep that possible.'
  )
  return card
}

/** A card made in the card builder, or a card entity: `{type, data}` instead of the card itself. */
export function isTemplate(content: JsonObject): boolean {
  return (
    (content['type'] === 'template' || content['type'] === 'card') && isJsonObject(content['data'])
  )
}
