import type { JsonObject } from '../../json.ts'
import { contentOf } from '../drawing.ts'
import { iconOf } from '../icon.ts'
import { readChoice, readFlag, readObject, readObjects, readText } from '../read.ts'
import type { View } from '../view.ts'
import { link, view } from '../view.ts'
import { word } from '../words.ts'
import type { DrawComponent } from './component.ts'
import { marginOf, pixels, urlOf } from './layout.ts'

const TYPES = [
  'default',
  'primary',
  'danger',
  'text',
  'primary_text',
  'danger_text',
  'primary_filled',
  'danger_filled',
  'laser'
] as const

const SIZES = ['medium', 'tiny', 'small', 'large'] as const

/** `button` (…/interactive-components/button): a link where it opens a page. */
export const drawButton: DrawComponent = (component, draw) => {
  const width = readText(component, 'width')
  const fixed = pixels(width, 9999)
  const icon = iconOf(component, draw)
  const isDisabled = readFlag(component, 'disabled', false)
  const classes = [
    'button',
    readChoice(component, 'type', TYPES).replace('_', '-'),
    readChoice(component, 'size', SIZES),
    ...(width === 'fill' ? ['fill'] : []),
    ...(isDisabled ? ['disabled'] : [])
  ]
  const url = isDisabled ? '' : urlOf(component, readObjects(component, 'behaviors'))
  const button = link(
    url,
    classes.join(' '),
    ...(icon === undefined ? [] : [icon]),
    view('span', 'button-text', contentOf(component['text'], draw.language))
  )
  const style = { ...marginOf(component), ...(fixed === undefined ? {} : { width: fixed }) }
  return { ...button, style }
}

/** JSON 1.0's `action`: interactive components in a row. */
export const drawAction: DrawComponent = (component, draw) =>
  view(
    'div',
    `action ${readChoice(component, 'layout', ['none', 'bisected', 'trisection', 'flow'])}`,
    ...draw.elements(readObjects(component, 'actions'))
  )

/** `overflow`: its options behind three dots. */
export const drawOverflow: DrawComponent = (component, draw) =>
  view(
    'details',
    { class: 'overflow', style: marginOf(component) },
    view(
      'summary',
      { class: 'button default medium', attributes: { 'aria-label': word('more', draw.language) } },
      '···'
    ),
    view(
      'div',
      'overflow-options',
      ...readObjects(component, 'options').map(option => drawOption(option, draw.language))
    )
  )

function drawOption(option: JsonObject, language: Parameters<typeof contentOf>[1]): View {
  const target = readObject(option, 'multi_url')
  const url = readText(target, 'url') || readText(target, 'pc_url') || readText(option, 'url')
  return link(url, 'overflow-option', contentOf(option['text'], language))
}
