import { isJsonObject, stringAt, type JsonObject } from '../../../model/json.ts'
import { isAbsent, type CardTarget } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

/**
 * A card by reference: `{type: template, data: {template_id, …}}` from the card builder, or
 * `{type: card, data: {card_id}}`, an entity of CardKit
 * (https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card).
 */
export function referenceIssues(card: JsonObject, target: CardTarget): Finding[] {
  const isTemplate = card['type'] === 'template'
  const id = isTemplate ? 'template_id' : 'card_id'
  const { data } = card
  if (!isJsonObject(data))
    return [
      error(['data'], `A card by reference needs data with a ${id}.`, `Add data: {${id}: …}.`)
    ]
  const given = stringAt(data, id) ?? ''
  const missing =
    given === ''
      ? [error(['data', id], `${id} is missing or no text.`, `Write ${id} as a text in quotes.`)]
      : []
  return [...missing, ...(isTemplate ? variables(data) : entityTarget(target))]
}

function variables(data: JsonObject): Finding[] {
  const given = data['template_variable']
  if (isAbsent(given) || isJsonObject(given)) return []
  return [
    error(
      ['data', 'template_variable'],
      'template_variable is not an object.',
      'Write {name: value}.'
    )
  ]
}

function entityTarget(target: CardTarget): Finding[] {
  if (target === 'message') return []
  const message =
    target === 'update'
      ? 'A card entity is updated through CardKit, not by a patch of its message.'
      : 'A card entity is documented for single messages only.'
  return [warning(['type'], message, 'Send the card itself, or a template.')]
}
