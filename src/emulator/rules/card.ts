import { CardError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import { checkAudio } from './card-audio.ts'
import { checkPeople, checkPictures } from './card-resources.ts'
import { checkSchema1, checkSchema2 } from './card-structure.ts'
import { checkTables } from './card-table.ts'
import { checkEntity, checkTemplate } from './card-template.ts'
import { badCard, cardNodes } from './card-walk.ts'
import type { ContentContext } from './medium.ts'

/** What later calls need to know of a card. */
export type CardFacts = {
  /** Whether it may be patched: JSON 1.0 must say `update_multi: true`, JSON 2.0 always may. */
  readonly sharedCard: boolean
  /** Bytes of a template's own card. */
  readonly extraBytes: number
}

/** Judges a card in any of its four forms (open.feishu.cn, "Message content structure" and card JSON 2.0). */
export function checkCard(context: ContentContext, card: JsonObject): CardFacts {
  const type = own(card, 'type')
  if (type === 'template') return checkTemplate(context, card)
  if (type === 'card') return checkEntity(context, card)
  return checkCardJson(context, card)
}

function checkCardJson(context: ContentContext, card: JsonObject): CardFacts {
  const schema = own(card, 'schema') ?? '1.0'
  if (schema !== '1.0' && schema !== '2.0')
    throw badCard('ROOT -> schema', `unknown schema ${JSON.stringify(schema)}`)
  const nodes = cardNodes(card)
  if (schema === '2.0') checkSchema2(card, nodes)
  else checkSchema1(card, nodes)
  checkTables(nodes)
  checkAudio(context, card, nodes)
  checkPictures(context, card, nodes)
  checkPeople(context, nodes)
  const updateMulti = updateMultiOf(card)
  if (schema === '2.0' && updateMulti === false)
    throw new CardError(300302, 'update_multi is false, schema 2.0 supports true only')
  return { sharedCard: schema === '2.0' || updateMulti === true, extraBytes: 0 }
}

function updateMultiOf(card: JsonObject): boolean | undefined {
  const config = own(card, 'config')
  const value = isObject(config) ? own(config, 'update_multi') : undefined
  if (value === undefined || typeof value === 'boolean') return value
  throw badCard('ROOT -> config -> update_multi', JSON.stringify(value))
}
