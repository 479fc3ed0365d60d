import { CardError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'

/** A tagged node of a card, where it stands and inside what. */
export type CardNode = {
  readonly tag: string
  readonly node: JsonObject
  /** As error texts write it: `ROOT -> body -> elements -> [2](tag: chart)`. */
  readonly path: string
  /** Tags of the nodes around it, outermost first. */
  readonly inside: readonly string[]
  /** True for a member of the card's own `elements`. */
  readonly atRoot: boolean
}

/** Deeper than any card; keeps a hostile one from exhausting the stack. */
const MAX_DEPTH = 200

/** Free data, where an object with a `tag` is no component. */
const DATA_KEYS = new Set(['chart_spec', 'value', 'rows', 'template_variable'])

/** All tagged nodes of a card in document order. */
export function cardNodes(card: JsonObject): CardNode[] {
  const found: CardNode[] = []
  walk(card, ['ROOT'], [], found, 0)
  return found
}

/** The refusal of a card that is JSON but not a card. */
export function badCard(path: string, value: string): CardError {
  return new CardError(
    200621,
    'parse card json err, please check whether the card json is correct',
    { path, value }
  )
}

function walk(
  value: Json,
  path: readonly string[],
  inside: readonly string[],
  found: CardNode[],
  depth: number
): void {
  if (depth > MAX_DEPTH) throw badCard('ROOT', 'the card is nested too deep')
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      walk(item, [...path, `[${at}]${tagNote(item)}`], inside, found, depth + 1)
    return
  }
  if (!isObject(value)) return
  const tag = own(value, 'tag')
  if (typeof tag === 'string') found.push(nodeAt(tag, value, path, inside))
  const within = typeof tag === 'string' ? [...inside, tag] : inside
  for (const [key, child] of Object.entries(value))
    if (child !== undefined && !DATA_KEYS.has(key))
      walk(child, [...path, key], within, found, depth + 1)
}

function nodeAt(
  tag: string,
  node: JsonObject,
  path: readonly string[],
  inside: readonly string[]
): CardNode {
  const inList = path.at(-1)?.startsWith('[') === true
  const atRoot = inside.length === 0 && inList && path.some(isElementsKey)
  return { tag, node, path: path.join(' -> '), inside, atRoot }
}

function isElementsKey(key: string): boolean {
  return key === 'elements' || key === 'i18n_elements'
}

function tagNote(item: Json): string {
  const tag = isObject(item) ? own(item, 'tag') : undefined
  return typeof tag === 'string' ? `(tag: ${tag})` : ''
}
