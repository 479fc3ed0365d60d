import { ancestorsOf, type CardView } from '../card-view.ts'
import { CONTAINER_TAGS } from '../components.ts'
import { warning, type Finding } from '../issue.ts'

const MAX_LEVELS = 5

/** Containers nest at most 5 levels deep (…/feishu-cards/card-json-v2-components/component-json-v2-overview). */
export function nesting({ nodes }: CardView): Finding[] {
  return nodes.flatMap(node => {
    if (!CONTAINER_TAGS.includes(node.tag)) return []
    const outer = ancestorsOf(node).filter(({ tag }) => CONTAINER_TAGS.includes(tag))
    // Only the first one too deep: those inside it are told by it.
    if (outer.length !== MAX_LEVELS) return []
    const message = `Containers are nested more than ${MAX_LEVELS} levels deep.`
    return [warning(node.path, message, 'Make the layout flatter.')]
  })
}
