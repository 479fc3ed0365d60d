import type { Json, JsonObject } from '../../json.ts'
import { isObject } from '../../json.ts'
import type { CardDrawing, Drawing } from '../drawing.ts'
import { contentOf, localized, localText } from '../drawing.ts'
import { rgba } from '../palette.ts'
import { readChoice, readObject, readObjects, readText } from '../read.ts'
import type { View } from '../view.ts'
import { textOfView, view } from '../view.ts'
import { word } from '../words.ts'
import { drawComponents } from './components.ts'
import { drawHeader } from './header.ts'
import { containerStyle, coverOf } from './layout.ts'
import { pixelsOf } from './text-node.ts'

/** Draws a card as Feishu shows it: JSON 2.0 or 1.0, or a template, of which only the name is known here. */
export function drawCard(card: Json | undefined, drawing: Drawing): View {
  if (!isObject(card)) return drawEmpty(word('not_content', drawing.language))
  if (card['type'] === 'template') return drawTemplate(readObject(card, 'data'), drawing)
  const config = readObject(card, 'config')
  const own = cardDrawing(card, drawing)
  const header = drawHeader(card, own)
  const elements = elementsOf(card, drawing)
  const body =
    elements.length === 0 && header === undefined
      ? [drawEmpty(word('empty', drawing.language))]
      : [drawBody(card, elements, own)]
  return view(
    'div',
    `card ${readChoice(config, 'width_mode', ['default', 'compact', 'fill'])}`,
    ...(header === undefined ? [] : [header]),
    ...body,
    ...coverOf(readObject(card, 'card_link'), summaryOfCard(card, drawing))
  )
}

/** What the chat list and the notification say of a card, in one line. */
export function summaryOfCard(card: Json | undefined, drawing: Drawing): string {
  if (!isObject(card)) return ''
  const summary = localText(
    readObject(readObject(card, 'config'), 'summary'),
    'content',
    drawing.language
  )
  const title = contentOf(readObject(card, 'header')['title'], drawing.language)
  if (summary !== '' || title !== '') return summary || title
  const [first] = drawComponents(elementsOf(card, drawing).slice(0, 1), cardDrawing(card, drawing))
  return first === undefined ? '' : textOfView(first).slice(0, 100)
}

function elementsOf(card: JsonObject, drawing: Drawing): JsonObject[] {
  if (card['schema'] === '2.0') return readObjects(readObject(card, 'body'), 'elements')
  const list = localized(card, 'elements', drawing.language)
  return Array.isArray(list) ? list.filter(isObject) : []
}

function drawBody(card: JsonObject, elements: readonly JsonObject[], drawing: CardDrawing): View {
  const body = readObject(card, 'body')
  const style = containerStyle(body, drawing, { padding: '12px', gap: '8px' })
  return view('div', { class: 'card-body', style }, ...drawComponents(elements, drawing))
}

/** The card's own colours and sizes (`config.style`). */
function cardDrawing(card: JsonObject, drawing: Drawing): CardDrawing {
  const style = readObject(readObject(card, 'config'), 'style')
  const colours = Object.entries(readObject(style, 'color')).flatMap(([name, value]) => {
    if (!isObject(value)) return []
    const light = rgba(readText(value, 'light_mode'))
    const dark = rgba(readText(value, 'dark_mode'))
    const known = light ?? dark
    return known === undefined
      ? []
      : [[name, `light-dark(${light ?? known}, ${dark ?? known})`] as const]
  })
  const sizes = Object.entries(readObject(style, 'text_size')).flatMap(([name, value]) => {
    if (!isObject(value)) return []
    const size = pixelsOf(readText(value, 'pc')) ?? pixelsOf(readText(value, 'default'))
    return size === undefined ? [] : [[name, size] as const]
  })
  return {
    ...drawing,
    version: card['schema'] === '2.0' ? 2 : 1,
    colours: new Map(colours),
    sizes: new Map(sizes)
  }
}

function drawTemplate(data: JsonObject, drawing: Drawing): View {
  const version = readText(data, 'template_version_name')
  const variables = readObject(data, 'template_variable')
  return view(
    'div',
    'card default',
    view(
      'div',
      'card-header template-grey',
      view(
        'div',
        'header-title',
        `${word('template', drawing.language)} ${readText(data, 'template_id')} ${version}`
      )
    ),
    view(
      'div',
      'card-body',
      view('div', 'code-block', view('pre', '', JSON.stringify(variables, null, 2)))
    )
  )
}

function drawEmpty(text: string): View {
  return view('div', 'unknown-part', text)
}
