import { localText } from '../drawing.ts'
import { iconOf } from '../icon.ts'
import { readFlag, readObject, readObjects, readText } from '../read.ts'
import type { View } from '../view.ts'
import { view } from '../view.ts'
import type { Draw, DrawComponent } from './component.ts'
import { marginOf, pixels } from './layout.ts'
import { drawCardMarkdown, drawTextNode, textStyle } from './text-node.ts'
import type { JsonObject } from '../../json.ts'

/** `markdown` (…/content-components/rich-text). */
export const drawMarkdownComponent: DrawComponent = (component, draw) =>
  withIcon(
    component,
    draw,
    view(
      'div',
      { class: 'markdown', style: textStyle(component, draw) },
      ...drawCardMarkdown(localText(component, 'content', draw.language), draw)
    )
  )

/** `div`: a text, short fields in two columns, and in JSON 1.0 something at its right. */
export const drawDiv: DrawComponent = (component, draw) => {
  const fields = readObjects(component, 'fields')
  const text = component['text'] === undefined ? [] : [drawTextNode(component['text'], draw)]
  const extra = readObject(component, 'extra')
  const width = pixels(readText(component, 'width'))
  const body = view(
    'div',
    { class: 'div', style: width === undefined ? {} : { width } },
    ...text,
    ...(fields.length === 0 ? [] : [drawFields(fields, draw)])
  )
  const whole = withIcon(component, draw, body)
  if (readText(extra, 'tag') === '') return whole
  return view('div', 'with-extra', whole, ...draw.elements([extra]))
}

function drawFields(fields: readonly JsonObject[], draw: Draw): View {
  return view(
    'div',
    'fields',
    ...fields.map(field =>
      view(
        'div',
        readFlag(field, 'is_short', false) ? 'field short' : 'field',
        drawTextNode(field['text'], draw)
      )
    )
  )
}

/** `hr` (…/content-components/divider). */
export const drawDivider: DrawComponent = component => view('hr', { style: marginOf(component) })

/** JSON 1.0's `note`: small grey texts and pictures in a row. */
export const drawNote: DrawComponent = (component, draw) =>
  view(
    'div',
    'note',
    ...readObjects(component, 'elements').map(element =>
      /text|md$/.test(readText(element, 'tag'))
        ? drawTextNode(element, draw)
        : (iconOf({ icon: element }, draw) ?? '')
    )
  )

function withIcon(component: JsonObject, draw: Draw, body: View): View {
  const icon = iconOf(component, draw)
  const style = marginOf(component)
  if (icon === undefined && Object.keys(style).length === 0) return body
  return view('div', { class: 'with-icon', style }, ...(icon === undefined ? [] : [icon]), body)
}
