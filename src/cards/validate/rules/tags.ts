import { nearestName } from '../../../text/nearest-name.ts'
import type { CardNode, CardView } from '../card-view.ts'
import { REMOVED_TAGS, TAGS } from '../components.ts'
import { error, warning, type Finding } from '../issue.ts'

/**
 * Tags that Feishu knows (…/feishu-cards/card-json-v2-components/component-json-v2-overview). 2.0
 * refuses others with 200861; the list of 1.0 may have gaps.
 */
export function tags({ nodes, version }: CardView): Finding[] {
  return nodes.flatMap(node => (version === '2.0' ? tagOf2(node) : tagOf1(node)))
}

function tagOf2({ tag, path }: CardNode): Finding[] {
  const at = [...path, 'tag']
  if (Object.hasOwn(REMOVED_TAGS, tag))
    return [error(at, `Card JSON 2.0 has no ${tag} any more.`, REMOVED_TAGS[tag] ?? '')]
  if (TAGS.includes(tag)) return []
  return [
    error(at, `${JSON.stringify(tag)} is not a component of card JSON 2.0.`, fixOf(tag, TAGS))
  ]
}

function tagOf1({ tag, path }: CardNode): Finding[] {
  const known = [...TAGS, ...Object.keys(REMOVED_TAGS)]
  if (known.includes(tag)) return []
  const message = `${JSON.stringify(tag)} is not a known component of card JSON 1.0.`
  return [warning([...path, 'tag'], message, fixOf(tag, known))]
}

function fixOf(tag: string, known: readonly string[]): string {
  const nearest = nearestName(tag, known)
  return nearest === undefined ? `Write one of ${known.join(', ')}.` : `Did you mean ${nearest}?`
}
