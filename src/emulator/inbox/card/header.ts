import type { Json, JsonObject } from '../../json.ts'
import { isObject } from '../../json.ts'
import type { CardDrawing } from '../drawing.ts'
import { contentOf, localized } from '../drawing.ts'
import { iconOf } from '../icon.ts'
import { drawPill } from '../markdown/draw-tag.ts'
import { readChoice, readObject, readText } from '../read.ts'
import type { View } from '../view.ts'
import { view } from '../view.ts'
import { sides } from './layout.ts'
import { clamp, drawTextNode } from './text-node.ts'

/** The header's colours (FC/card-json-v2-components/content-components/title). */
export const TEMPLATES = [
  'default',
  'blue',
  'wathet',
  'turquoise',
  'green',
  'yellow',
  'orange',
  'red',
  'carmine',
  'violet',
  'purple',
  'indigo',
  'grey'
] as const

/** Shown of a title's lines and of the tags, as the same page says. */
const TITLE_LINES = 4
const TAGS = 3

/** The header of a card; undefined when it says nothing. */
export function drawHeader(card: JsonObject, drawing: CardDrawing): View | undefined {
  const header = readObject(card, 'header')
  const title = textNode(header, 'title')
  const subtitle = textNode(header, 'subtitle')
  const titleText = contentOf(title, drawing.language)
  const subtitleText = contentOf(subtitle, drawing.language)
  // A subtitle alone is shown as the title.
  const [first, second] = titleText === '' ? [subtitle, undefined] : [title, subtitle]
  const icon = iconOf(header, drawing)
  if (titleText === '' && subtitleText === '' && icon === undefined) return undefined
  const padding = sides(readText(header, 'padding'), 0, 99)
  return view(
    'div',
    {
      class: `card-header template-${readChoice(header, 'template', TEMPLATES)}`,
      ...(padding === undefined ? {} : { style: { padding } })
    },
    ...(icon === undefined ? [] : [view('span', 'header-icon', icon)]),
    view(
      'div',
      'header-texts',
      view(
        'div',
        'header-line',
        view(
          'div',
          { class: 'header-title', style: clamp(TITLE_LINES) },
          drawTextNode(first, drawing)
        ),
        ...drawTags(header, drawing)
      ),
      ...(second === undefined || subtitleText === ''
        ? []
        : [
            view(
              'div',
              { class: 'header-subtitle', style: clamp(1) },
              drawTextNode(second, drawing)
            )
          ])
    )
  )
}

function textNode(header: JsonObject, key: string): Json | undefined {
  const node = header[key]
  return isObject(node) ? node : undefined
}

function drawTags(header: JsonObject, drawing: CardDrawing): View[] {
  const list = localized(header, 'text_tag_list', drawing.language)
  const tags = (Array.isArray(list) ? list : []).filter(isObject).slice(0, TAGS)
  if (tags.length === 0) return []
  return [
    view(
      'span',
      'header-tags',
      ...tags.map(tag =>
        drawPill(readText(tag, 'color') || 'blue', [contentOf(tag['text'], drawing.language)])
      )
    )
  ]
}
