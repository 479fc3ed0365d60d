import { CardError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import {
  CONTAINER_TAGS,
  INTERACTIVE_TAGS,
  isKnownTag,
  REMOVED_TAGS,
  unknownPartProperty,
  unknownProperty
} from './card-tags.ts'
import { checkForms } from './card-form.ts'
import type { CardNode } from './card-walk.ts'
import { badCard } from './card-walk.ts'

/** Components and elements of a JSON 2.0 card; text nodes count too. */
const MAX_ELEMENTS = 200

/** Containers inside containers. */
const MAX_NESTING = 5

const ELEMENT_ID = /^[A-Za-z][A-Za-z0-9_]{0,19}$/

/** JSON 2.0: unknown properties are errors, `action` and `note` are gone. */
export function checkSchema2(card: JsonObject, nodes: readonly CardNode[]): void {
  for (const { tag, path } of nodes)
    if (REMOVED_TAGS.has(tag))
      throw new CardError(200861, 'cards of schema V2 no longer support this capability', {
        path,
        value: `unsupported tag ${tag}`
      })
  checkParts(card)
  if (nodes.length > MAX_ELEMENTS) throw new CardError(11310, 'element exceeds the limit')
  checkNodes(nodes, '2.0')
  for (const { tag, node, path } of nodes) {
    const unknown = unknownProperty(tag, Object.keys(node))
    if (unknown !== undefined) throw badCard(path, `unknown property ${unknown}`)
  }
  checkElementIds(nodes)
}

/** JSON 1.0: unknown properties are ignored; interactive components stand in an `action`. */
export function checkSchema1(card: JsonObject, nodes: readonly CardNode[]): void {
  const elements = own(card, 'elements')
  if (elements !== undefined) checkElements(elements, 'ROOT -> elements')
  const translated = own(card, 'i18n_elements')
  if (translated !== undefined) {
    if (!isObject(translated)) throw badCard('ROOT -> i18n_elements', 'not an object')
    for (const [locale, list] of Object.entries(translated))
      checkElements(list ?? null, `ROOT -> i18n_elements -> ${locale}`)
  }
  checkHeader(card)
  checkNodes(nodes, '1.0')
  for (const { tag, path, atRoot } of nodes)
    if (atRoot && INTERACTIVE_TAGS.has(tag)) throw badCard(path, `${tag} must be inside an action`)
}

function checkParts(card: JsonObject): void {
  const unknown = unknownPartProperty('card', Object.keys(card))
  if (unknown !== undefined) throw badCard('ROOT', `unknown property ${unknown}`)
  for (const part of ['config', 'header', 'body'] as const) {
    const value = own(card, part)
    if (value === undefined) continue
    if (!isObject(value)) throw badCard(`ROOT -> ${part}`, 'not an object')
    const strange = unknownPartProperty(part, Object.keys(value))
    if (strange !== undefined) throw badCard(`ROOT -> ${part}`, `unknown property ${strange}`)
  }
  checkHeader(card)
  const body = own(card, 'body')
  const elements = isObject(body) ? own(body, 'elements') : undefined
  if (elements !== undefined) checkElements(elements, 'ROOT -> body -> elements')
}

function checkHeader(card: JsonObject): void {
  const header = own(card, 'header')
  if (header === undefined) return
  const title = isObject(header) ? own(header, 'title') : undefined
  const subtitle = isObject(header) ? own(header, 'subtitle') : undefined
  if (!isObject(title) && !isObject(subtitle)) throw badCard('ROOT -> header', 'title is required')
}

function checkElements(elements: Json, path: string): void {
  if (!Array.isArray(elements)) throw badCard(path, 'not an array')
  for (const [at, element] of elements.entries())
    if (!isObject(element) || typeof own(element, 'tag') !== 'string')
      throw badCard(`${path} -> [${at}]`, 'tag is required')
}

function checkNodes(nodes: readonly CardNode[], schema: '1.0' | '2.0'): void {
  for (const { tag, node, path, inside, atRoot } of nodes) {
    if (!isKnownTag(tag, schema)) throw badCard(path, `unknown tag ${tag}`)
    if ((tag === 'table' || tag === 'form') && !atRoot)
      throw badCard(path, `${tag} must be at the root of the card`)
    if (CONTAINER_TAGS.has(tag) && depthOf(inside) >= MAX_NESTING)
      throw badCard(path, `containers are nested more than ${MAX_NESTING} levels deep`)
    checkRequired(tag, node, path)
    for (const key of ['elements', 'actions', 'columns'] as const) {
      const children = own(node, key)
      if (children !== undefined && tag !== 'table') checkElements(children, `${path} -> ${key}`)
    }
  }
  checkForms(nodes)
}

function depthOf(inside: readonly string[]): number {
  return inside.filter(tag => CONTAINER_TAGS.has(tag)).length
}

function checkRequired(tag: string, node: JsonObject, path: string): void {
  for (const field of REQUIRED[tag] ?? [])
    if (own(node, field) === undefined) throw badCard(path, `${field} is required`)
  if ((tag === 'plain_text' || tag === 'lark_md' || tag === 'markdown') && !hasContent(node))
    throw badCard(path, 'content is required')
  if (tag === 'chart' && !isObject(own(node, 'chart_spec')))
    throw new CardError(200550, 'chart spec is invalid', {
      path,
      value: '- (root): Invalid type. Expected: object'
    })
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  img: ['img_key', 'alt'],
  img_combination: ['combination_mode', 'img_list'],
  person: ['user_id'],
  person_list: ['persons'],
  table: ['columns', 'rows'],
  column_set: ['columns'],
  collapsible_panel: ['header'],
  interactive_container: ['behaviors', 'elements'],
  form: ['name', 'elements'],
  overflow: ['options'],
  standard_icon: ['token'],
  custom_icon: ['img_key'],
  text_tag: ['text']
}

function hasContent(node: JsonObject): boolean {
  return typeof own(node, 'content') === 'string' || isObject(own(node, 'i18n_content'))
}

function checkElementIds(nodes: readonly CardNode[]): void {
  const seen = new Set<string>()
  for (const { node, path } of nodes) {
    const id = own(node, 'element_id')
    if (id === undefined) continue
    if (typeof id !== 'string' || !ELEMENT_ID.test(id))
      throw new CardError(300301, 'element_id is invalid', { path, value: JSON.stringify(id) })
    if (seen.has(id)) throw new CardError(300301, 'element_id is duplicate', { path, value: id })
    seen.add(id)
  }
}
