import { objectAt, stringAt } from '../../../model/json.ts'
import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'

const MAX_CHARACTERS = 100

/** The text of a button has at most 100 characters (…/interactive-components/button). */
export function buttonText({ nodes }: CardView): Finding[] {
  return nodes.flatMap(({ tag, object, path }) => {
    const text = tag === 'button' ? stringAt(objectAt(object, 'text'), 'content') : undefined
    const length = Array.from(text ?? '').length
    if (length <= MAX_CHARACTERS) return []
    const message = `The text of the button has ${length} characters; Feishu takes ${MAX_CHARACTERS}.`
    return [warning([...path, 'text', 'content'], message, 'Shorten it.')]
  })
}
