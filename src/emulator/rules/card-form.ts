import type { JsonObject } from '../json.ts'
import { own } from '../json.ts'
import { INTERACTIVE_TAGS } from './card-tags.ts'
import type { CardNode } from './card-walk.ts'
import { badCard, cardNodes } from './card-walk.ts'

const FORM_ONLY = new Set(['multi_select_static', 'multi_select_person'])

/** Forms have unique names, a submit button and named members; multi-selects live in forms. */
export function checkForms(nodes: readonly CardNode[]): void {
  const names = new Set<string>()
  for (const { tag, node, path, inside } of nodes) {
    if (FORM_ONLY.has(tag) && !inside.includes('form'))
      throw badCard(path, `${tag} must be inside a form`)
    if (tag === 'form') {
      takeName(names, node, path)
      checkMembers(node, path)
    }
  }
}

function checkMembers(form: JsonObject, path: string): void {
  const members = cardNodes({ elements: own(form, 'elements') ?? [] })
  const names = new Set<string>()
  for (const member of members)
    if (INTERACTIVE_TAGS.has(member.tag)) takeName(names, member.node, path)
  if (!members.some(member => isSubmit(member))) throw badCard(path, 'no submit button')
}

function takeName(names: Set<string>, node: JsonObject, path: string): void {
  const name = own(node, 'name')
  if (typeof name !== 'string' || name === '') throw badCard(path, 'name is required')
  if (names.has(name)) throw badCard(path, `name ${name} is duplicate`)
  names.add(name)
}

/** `action_type: form_submit` is the legacy spelling. */
function isSubmit({ tag, node }: CardNode): boolean {
  if (tag !== 'button') return false
  return own(node, 'form_action_type') === 'submit' || own(node, 'action_type') === 'form_submit'
}
