import type { JsonObject } from '../../json.ts'
import { iconOf } from '../icon.ts'
import { borderColour, colour } from '../palette.ts'
import { readChoice, readFlag, readNumber, readObject, readObjects, readText } from '../read.ts'
import type { Style, View } from '../view.ts'
import { view } from '../view.ts'
import { word } from '../words.ts'
import type { Draw, DrawComponent } from './component.ts'
import { containerStyle, coverOf, marginOf, pixels, sides, spacing, urlOf } from './layout.ts'
import { drawTextNode } from './text-node.ts'

/** `column_set` (FC/card-json-v2-components/containers/column-set). */
export const drawColumnSet: DrawComponent = (component, draw) => {
  const mode = readChoice(component, 'flex_mode', ['none', 'stretch', 'flow', 'bisect', 'trisect'])
  const align = readText(component, 'horizontal_align')
  const background = colour(readText(component, 'background_style'), draw.colours)
  return view(
    'div',
    {
      class: `column-set ${mode}`,
      style: {
        gap: spacing(readText(component, 'horizontal_spacing'), draw) ?? '8px',
        ...(align === 'center' || align === 'right'
          ? { 'justify-content': align === 'right' ? 'flex-end' : 'center' }
          : {}),
        ...(background === undefined ? {} : { background }),
        // In JSON 2.0 the columns have paddings of their own.
        ...(background === undefined || draw.version === 2 ? {} : { padding: '12px' }),
        ...marginOf(component)
      }
    },
    ...readObjects(component, 'columns').map(column => drawColumn(column, mode, draw)),
    ...coverOf(
      readObject(readObject(component, 'action'), 'multi_url'),
      word('more', draw.language)
    )
  )
}

function drawColumn(column: JsonObject, mode: string, draw: Draw): View {
  return view(
    'div',
    {
      class: 'column',
      style: {
        ...containerStyle(column, draw),
        ...(mode === 'none' || mode === 'flow' ? columnWidth(column) : {})
      }
    },
    ...draw.elements(readObjects(column, 'elements')),
    ...coverOf(readObject(readObject(column, 'action'), 'multi_url'), word('more', draw.language))
  )
}

function columnWidth(column: JsonObject): Style {
  const width = readText(column, 'width')
  const fixed = pixels(width, 600)
  if (fixed !== undefined) return { flex: `0 1 ${fixed}` }
  const weight = readNumber(column, 'weight', { min: 1, max: 5, absent: 1 })
  return { flex: width === 'weighted' ? `${weight} 1 0` : '0 1 auto' }
}

/** `collapsible_panel` (…/containers/collapsible-panel). */
export const drawPanel: DrawComponent = (component, draw) => {
  const header = readObject(component, 'header')
  const border = readObject(component, 'border')
  const radius = pixels(readText(border, 'corner_radius'))
  const edge = borderColour(readText(border, 'color'), draw.colours)
  const background = colour(readText(component, 'background_color'), draw.colours)
  const { padding, ...inner } = containerStyle(component, draw, { padding: '8px' })
  return view(
    'details',
    {
      class: 'panel',
      attributes: readFlag(component, 'expanded', false) ? { open: '' } : {},
      style: {
        ...(edge === undefined ? {} : { border: `1px solid ${edge}` }),
        ...(radius === undefined ? {} : { 'border-radius': radius }),
        ...(background === undefined ? {} : { background }),
        ...marginOf(component)
      }
    },
    drawPanelHeader(header, draw),
    view(
      'div',
      {
        class: 'panel-body',
        style: { ...inner, ...(padding === undefined ? {} : { padding }), margin: '0' }
      },
      ...draw.elements(readObjects(component, 'elements'))
    )
  )
}

function drawPanelHeader(header: JsonObject, draw: Draw): View {
  const icon = iconOf(header, draw)
  const angle = readNumber(header, 'icon_expanded_angle', { min: -180, max: 180, absent: 180 })
  const place = readChoice(header, 'icon_position', ['left', 'right', 'follow_text'])
  const background = colour(readText(header, 'background_color'), draw.colours)
  const padding = sides(readText(header, 'padding'), 0, 99)
  const title = drawTextNode(header['title'], draw)
  return view(
    'summary',
    {
      class: `panel-header icon-${place.replace('_', '-')}`,
      style: {
        '--turn': `${angle}deg`,
        ...(background === undefined ? {} : { background }),
        ...(padding === undefined ? {} : { padding })
      }
    },
    ...(icon === undefined ? [] : [view('span', 'panel-icon', icon)]),
    view('div', 'panel-title', title)
  )
}

/** `interactive_container`: a box that can be clicked as a whole. */
export const drawInteractive: DrawComponent = (component, draw) => {
  const radius = pixels(readText(component, 'corner_radius'))
  const edge = borderColour(readText(component, 'border_color'), draw.colours) ?? 'var(--line)'
  const width = pixels(readText(component, 'width'))
  const height = pixels(readText(component, 'height'))
  const hasBorder = readFlag(component, 'has_border', false)
  return view(
    'div',
    {
      class: `interactive${readText(component, 'background_style') === 'laser' ? ' laser' : ''}`,
      style: {
        ...containerStyle(component, draw, { padding: '4px 12px' }),
        ...(hasBorder ? { border: `1px solid ${edge}` } : {}),
        ...(radius === undefined ? {} : { 'border-radius': radius }),
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { 'min-height': height })
      }
    },
    ...draw.elements(readObjects(component, 'elements')),
    ...coverOf(
      { url: urlOf(component, readObjects(component, 'behaviors')) },
      word('more', draw.language)
    )
  )
}

/** `form`: what is in it, one below the other. */
export const drawForm: DrawComponent = (component, draw) =>
  view(
    'div',
    { class: 'form', style: containerStyle(component, draw) },
    ...draw.elements(readObjects(component, 'elements'))
  )
