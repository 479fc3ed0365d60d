import { isJsonObject, type JsonObject } from '../../../model/json.ts'
import { nearestName } from '../../../text/nearest-name.ts'
import type { JsonPath } from '../../../text/structured-path.ts'
import type { CardView } from '../card-view.ts'
import { LAYOUT, type Component } from '../component-table.ts'
import { COMMON_PROPERTIES, componentOf } from '../components.ts'
import { error, warning, type Finding } from '../issue.ts'

/**
 * Card JSON 2.0 refuses properties that it does not know
 * (…/feishu-cards/card-json-v2-breaking-changes-release-notes); 1.0 ignores them. Keys that official
 * samples carry over from 1.0 are warned about.
 */
export function properties({ root, version, nodes }: CardView): Finding[] {
  if (version === '1.0') return []
  const components = nodes.flatMap(({ tag, object, path }) => {
    const component = componentOf(tag)
    return component === undefined ? [] : unknownKeys(object, path, component, COMMON_PROPERTIES)
  })
  return [...topLevel(root), ...components]
}

const ROOT: Component = {
  // The rule `schema` speaks of elements at the root.
  properties: ['schema', 'config', 'card_link', 'header', 'body', 'elements'],
  isComplete: true,
  legacy: {
    i18n_elements: 'i18n_content in each text',
    fallback: 'nothing: 2.0 has none'
  }
}

const CONFIG: Component = {
  properties: [
    'update_multi',
    'enable_forward',
    'enable_forward_interaction',
    'width_mode',
    'summary',
    'locales',
    'use_custom_translation',
    'style',
    'streaming_mode',
    'streaming_config'
  ],
  isComplete: false,
  legacy: { wide_screen_mode: 'width_mode: fill', compact_width: 'width_mode: compact' }
}

const HEADER: Component = {
  properties: [
    'title',
    'subtitle',
    'text_tag_list',
    'i18n_text_tag_list',
    'template',
    'icon',
    'padding'
  ],
  isComplete: true,
  legacy: { ud_icon: 'icon: {tag: standard_icon, token: …}', i18n: 'i18n_content in each text' }
}

const BODY: Component = { properties: [...LAYOUT, 'elements'], isComplete: true }

function topLevel(root: JsonObject): Finding[] {
  const { config, header, body } = root
  return [
    ...unknownKeys(root, [], ROOT, []),
    ...(isJsonObject(config) ? unknownKeys(config, ['config'], CONFIG, []) : []),
    ...(isJsonObject(header) ? unknownKeys(header, ['header'], HEADER, []) : []),
    ...(isJsonObject(body) ? unknownKeys(body, ['body'], BODY, []) : [])
  ]
}

function unknownKeys(
  object: JsonObject,
  path: JsonPath,
  component: Component,
  common: readonly string[]
): Finding[] {
  const known = [...component.properties, ...common]
  const { legacy = {}, isComplete } = component
  return Object.keys(object).flatMap(key => {
    if (known.includes(key)) return []
    const at = [...path, key]
    const replacement = Object.hasOwn(legacy, key) ? legacy[key] : undefined
    if (replacement !== undefined)
      return [warning(at, `${key} belongs to card JSON 1.0.`, `In 2.0 write ${replacement}.`)]
    const nearest = nearestName(key, known)
    const fix = nearest === undefined ? 'Remove it.' : `Did you mean ${nearest}?`
    const where = typeof object['tag'] === 'string' ? `a ${object['tag']}` : 'this object'
    return isComplete
      ? [error(at, `Card JSON 2.0 knows no ${JSON.stringify(key)} in ${where}.`, fix)]
      : [warning(at, `${JSON.stringify(key)} is not documented for ${where}.`, fix)]
  })
}
