import type { CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

/**
 * At most 200 components and elements in a 2.0 card, texts among them (11310 "element exceeds the
 * limit"; …/feishu-cards/card-json-v2-structure). For 1.0 no number is documented.
 */
export function elementCount({ nodes, version, options }: CardView): Finding[] {
  const { maxElements } = options
  if (nodes.length <= maxElements) return []
  const report = version === '2.0' ? error : warning
  const message = `The card has ${nodes.length} objects with a tag; Feishu takes ${maxElements}.`
  return [report([], message, 'Join texts into one markdown element, or send less.')]
}
