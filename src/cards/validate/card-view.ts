import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts'
import type { JsonPath } from '../../text/structured-path.ts'
import type { Finding } from './issue.ts'

/** What the card is sent by: one message, a batch, a custom bot, or a patch of a message. */
export type CardTarget = 'message' | 'batch' | 'webhook' | 'update'

export type ValidateOptions = {
  readonly target: CardTarget
  /** How many components and how many tables Feishu takes in one card. */
  readonly maxElements: number
  readonly maxTables: number
}

/** An object of the card that has a `tag`. */
export type CardNode = {
  readonly tag: string
  readonly object: JsonObject
  readonly path: JsonPath
  /** The innermost node around it; undefined at the root of the body and in the header. */
  readonly parent: CardNode | undefined
}

/** A card as the rules look at it. */
export type CardView = {
  readonly root: JsonObject
  readonly version: '1.0' | '2.0'
  readonly nodes: readonly CardNode[]
  /** The items of `elements`, `columns` and `actions`, which should be nodes. */
  readonly slots: readonly Slot[]
  readonly options: ValidateOptions
}

export type Slot = { readonly value: JsonValue; readonly path: JsonPath }

/** A rule of the card validation; it looks at cards only, not at templates and card entities. */
export type Rule = (card: CardView) => readonly Finding[]

// Data of the author's own, in which a `tag` means nothing to Feishu.
const OPAQUE: readonly string[] = ['chart_spec', 'value', 'rows', 'fallback']
const ELEMENT_LISTS: readonly string[] = ['elements', 'columns', 'actions']

export function viewCard(root: JsonObject, options: ValidateOptions): CardView {
  const nodes: CardNode[] = []
  const slots: Slot[] = []
  const visit = (value: JsonValue, path: JsonPath, around: CardNode | undefined): void => {
    if (Array.isArray(value)) {
      const isElementList = ELEMENT_LISTS.includes(String(path.at(-1))) && around?.tag !== 'table'
      for (const [index, item] of value.entries()) {
        if (isElementList) slots.push({ value: item, path: [...path, index] })
        visit(item, [...path, index], around)
      }
      return
    }
    if (!isJsonObject(value)) return
    const parent = nodeOf(value, path, around)
    if (parent !== undefined && parent !== around) nodes.push(parent)
    for (const [key, inner] of Object.entries(value))
      if (inner !== undefined && !OPAQUE.includes(key)) visit(inner, [...path, key], parent)
  }
  visit(root, [], undefined)
  return { root, version: root['schema'] === '2.0' ? '2.0' : '1.0', nodes, slots, options }
}

function nodeOf(
  object: JsonObject,
  path: JsonPath,
  around: CardNode | undefined
): CardNode | undefined {
  const tag = object['tag']
  return typeof tag === 'string' ? { tag, object, path, parent: around } : around
}

/** True for what is not there: Feishu reads null as such, and so does YAML's `body:` without a value. */
export function isAbsent(value: JsonValue | undefined): value is null | undefined {
  return value === undefined || value === null
}

/** The nodes around a node, the innermost first. */
export function ancestorsOf(node: CardNode): CardNode[] {
  return node.parent === undefined ? [] : [node.parent, ...ancestorsOf(node.parent)]
}
