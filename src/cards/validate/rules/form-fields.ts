import { stringAt } from '../../../model/json.ts'
import { ancestorsOf, type CardNode, type CardView } from '../card-view.ts'
import { INTERACTIVE_TAGS } from '../components.ts'
import { error, warning, type Finding } from '../issue.ts'

/** A form has a button that submits it, and what a reader fills in has a name, once in the form (…/containers/form-container). */
export function formFields({ nodes, options }: CardView): Finding[] {
  return nodes.flatMap(form => {
    if (form.tag !== 'form') return []
    const fields = nodes.filter(
      node => INTERACTIVE_TAGS.includes(node.tag) && ancestorsOf(node).includes(form)
    )
    return [...submitButton(form, fields), ...names(fields), ...webhook(form, options.target)]
  })
}

function submitButton({ path }: CardNode, fields: readonly CardNode[]): Finding[] {
  // `action_type: form_submit` is how 1.0 wrote it, and 2.0 samples still do.
  const submits = fields.some(
    ({ object }) =>
      stringAt(object, 'form_action_type') === 'submit' ||
      stringAt(object, 'action_type') === 'form_submit'
  )
  if (submits) return []
  const fix = 'Add a button with form_action_type: submit.'
  return [error(path, 'The form has no button that submits it.', fix)]
}

function names(fields: readonly CardNode[]): Finding[] {
  const seen = new Set<string>()
  return fields.flatMap(({ tag, object, path }) => {
    const name = stringAt(object, 'name') ?? ''
    const at = [...path, 'name']
    if (name === '')
      return [error(at, `The ${tag} stands in a form and has no name.`, 'Add a name.')]
    if (seen.has(name))
      return [error(at, `The name ${name} appears twice in the form.`, 'Change one.')]
    seen.add(name)
    return []
  })
}

function webhook({ path }: CardNode, target: string): Finding[] {
  if (target !== 'webhook') return []
  return [warning(path, 'A custom bot gets no answers from a form.', 'Send the card with an app.')]
}
