import { COMPONENTS, type Component } from './component-table.ts'

/** What may stand in any component. */
export const COMMON_PROPERTIES: readonly string[] = ['tag', 'element_id', 'margin']

/** The component of a tag; undefined for a tag that 2.0 does not have, or whose page was not read. */
export function componentOf(tag: string): Component | undefined {
  return Object.hasOwn(COMPONENTS, tag) ? COMPONENTS[tag] : undefined
}

/** The tags of card JSON 2.0. The properties of `audio` are not known well enough to check them. */
export const TAGS: readonly string[] = [...Object.keys(COMPONENTS), 'audio']

/** The tags of 1.0 that 2.0 refuses with 200861, and what to write instead. */
export const REMOVED_TAGS: Readonly<Record<string, string>> = {
  action: 'Put the buttons into the elements themselves, or into the columns of a column_set.',
  note: 'Write a markdown or div element with text_size: notation.'
}

/** What a reader can act on; in a form it needs a name, at the root of a 1.0 card an action around it. */
export const INTERACTIVE_TAGS: readonly string[] = [
  'button',
  'overflow',
  'input',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'select_img',
  'checker'
]

/** What holds other elements; a column belongs to its column_set. */
export const CONTAINER_TAGS: readonly string[] = [
  'column_set',
  'form',
  'interactive_container',
  'collapsible_panel'
]
