import { isJsonObject } from '../../../model/json.ts'
import { isAbsent, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

/** `schema` tells the version; without it a card is JSON 1.0 (…/feishu-cards/card-json-v2-structure). */
export function schema({ root, version }: CardView): Finding[] {
  const given = root['schema']
  if (!isAbsent(given) && given !== '1.0' && given !== '2.0') return [unknownSchema(given)]
  return version === '2.0' ? bodyOf2(root) : bodyOf1(root)
}

function unknownSchema(given: unknown): Finding {
  const problem = `schema is ${JSON.stringify(given)}; Feishu knows "1.0" and "2.0".`
  const fix = given === 2 ? 'Put it in quotes: schema: "2.0".' : 'Write "2.0".'
  return error(['schema'], problem, fix)
}

function bodyOf2({ body, elements }: CardView['root']): Finding[] {
  if (!isAbsent(body) && !isJsonObject(body))
    return [error(['body'], 'body is not an object.', 'Write body: {elements: […]}.')]
  if (isAbsent(elements)) return []
  const message = 'A card JSON 2.0 has its elements in the body.'
  const fix = 'Move them to body.elements.'
  return [isAbsent(body) ? error(['elements'], message, fix) : warning(['elements'], message, fix)]
}

function bodyOf1({ body }: CardView['root']): Finding[] {
  if (isAbsent(body)) return []
  return [
    warning(
      ['body'],
      'Without schema: "2.0" this is a card JSON 1.0, which has no body and shows nothing of it.',
      'Add schema: "2.0".'
    )
  ]
}
