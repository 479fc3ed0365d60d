import { ancestorsOf, type CardNode, type CardView } from '../card-view.ts'
import { INTERACTIVE_TAGS } from '../components.ts'
import { error, warning, type Finding } from '../issue.ts'

/**
 * What may stand where: tables and forms at the root of the body alone, selections of several inside a
 * form alone (…/card-json-v2-components, each component's page). 1.0 says the same of its containers.
 */
export function placement({ nodes, version }: CardView): Finding[] {
  const report = version === '2.0' ? error : warning
  return nodes.flatMap(node => {
    const { tag, path } = node
    const around = ancestorsOf(node)
    if (tag === 'form' && around.some(outer => outer.tag === 'form'))
      return [error(path, 'A form stands in a form.', 'Make one form of them.')]
    if ((tag === 'table' || tag === 'form') && around.length > 0)
      return [report(path, `A ${tag} stands in a ${around[0]?.tag ?? ''}.`, rootFix(version))]
    if (needsForm(node) && !around.some(outer => outer.tag === 'form'))
      return [
        // An image picker is not among the components that the page restricts.
        (tag === 'select_img' ? warning : report)(
          path,
          `A ${tag} with several answers works only in a form.`,
          'Put it in a form.'
        )
      ]
    return version === '1.0' ? bareInteractive(node) : []
  })
}

function rootFix(version: CardView['version']): string {
  return `Put it directly into ${version === '2.0' ? 'body.elements' : 'elements'}.`
}

function needsForm({ tag, object }: CardNode): boolean {
  if (tag === 'select_img') return object['multi_select'] === true
  return tag === 'multi_select_static' || tag === 'multi_select_person'
}

function bareInteractive({ tag, path, parent }: CardNode): Finding[] {
  if (parent !== undefined || !INTERACTIVE_TAGS.includes(tag) || path[0] === 'header') return []
  const message = `At the root of a card JSON 1.0 a ${tag} stands in an action.`
  return [warning(path, message, 'Write {tag: action, actions: […]} around it.')]
}
