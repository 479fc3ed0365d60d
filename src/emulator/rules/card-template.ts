import { CardError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { asText, isObject, own } from '../json.ts'
import type { Template } from '../model.ts'
import { badCard } from './card-walk.ts'
import type { CardFacts } from './card.ts'
import type { ContentContext } from './medium.ts'

/** `{type: template, data: {template_id, template_version_name?, template_variable?}}`. */
export function checkTemplate(context: ContentContext, card: JsonObject): CardFacts {
  const data = own(card, 'data')
  const id = isObject(data) ? own(data, 'template_id') : undefined
  if (!isObject(data) || typeof id !== 'string')
    throw badCard('ROOT -> data', 'template_id is required')
  const template = context.env.store.templates.get(id)
  const version = own(data, 'template_version_name')
  if (template === undefined || !hasVersion(template, version))
    throw new CardError(
      200380,
      'template does not exist, please confirm whether this template has been released',
      { value: `templateID: ${id}` }
    )
  if (template.visible_to !== 'all' && !template.visible_to.includes(context.app.app_id))
    throw new CardError(
      200381,
      'template is not visible to app, please confirm whether the app is allowed to use this template',
      { value: `${context.app.app_id}, templateID: ${id}` }
    )
  checkVariables(template, own(data, 'template_variable'))
  return { sharedCard: template.update_multi, extraBytes: template.bytes }
}

/** A card entity can be sent once; its sending is noted when the message is made. */
export function checkEntity({ env, medium }: ContentContext, card: JsonObject): CardFacts {
  const data = own(card, 'data')
  const id = isObject(data) ? own(data, 'card_id') : undefined
  const entity = typeof id === 'string' ? env.store.cards.get(id) : undefined
  if (entity === undefined || entity.sent || medium !== 'im')
    throw new CardError(200220, 'card content generation failed', {
      value: `cardID: ${asText(id)}`
    })
  return { sharedCard: false, extraBytes: 0 }
}

function hasVersion(template: Template, version: Json | undefined): boolean {
  if (version === undefined || version === null || version === '') return true
  return typeof version === 'string' && template.versions.includes(version)
}

function checkVariables(template: Template, variables: Json | undefined): void {
  if (variables === undefined || variables === null) return
  if (!isObject(variables)) throw badCard('ROOT -> data -> template_variable', 'not an object')
  for (const [name, value] of Object.entries(variables)) {
    const wanted = Object.hasOwn(template.variables, name) ? template.variables[name] : undefined
    const actual = typeOf(value ?? null)
    if (wanted !== undefined && wanted !== actual)
      throw new CardError(
        200732,
        'the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable',
        { value: `varName: ${name}, specifiedType: ${wanted}, actualType: ${actual}` }
      )
  }
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}
