import { isAbsent, type CardView } from '../card-view.ts'
import { error, type Finding } from '../issue.ts'

const ELEMENT_ID = /^[A-Za-z][A-Za-z0-9_]{0,19}$/

/** `element_id`: a letter, then letters, digits and `_`, 20 in all, once in a card (300301; …/feishu-cards/card-json-v2-structure). */
export function elementIds({ nodes, version }: CardView): Finding[] {
  if (version === '1.0') return []
  const seen = new Set<string>()
  return nodes.flatMap(({ object, path }) => {
    const id = object['element_id']
    if (isAbsent(id)) return []
    const at = [...path, 'element_id']
    if (typeof id !== 'string' || !ELEMENT_ID.test(id))
      return [
        error(
          at,
          `${JSON.stringify(id)} is not an element_id.`,
          'Write a letter, then letters, digits and _, at most 20 characters.'
        )
      ]
    if (seen.has(id))
      return [error(at, `The element_id ${id} appears twice.`, 'Give each its own.')]
    seen.add(id)
    return []
  })
}
