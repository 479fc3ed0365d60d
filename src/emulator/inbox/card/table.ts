import type { Json, JsonObject } from '../../json.ts'
import { asText, isObject, own } from '../../json.ts'
import { localText } from '../drawing.ts'
import { drawPill, drawTime } from '../markdown/draw-tag.ts'
import { drawMarkdown } from '../markdown/draw-markdown.ts'
import { drawPerson } from '../person.ts'
import { readChoice, readFlag, readNumber, readObject, readObjects, readText } from '../read.ts'
import type { Style, View } from '../view.ts'
import { view } from '../view.ts'
import type { Draw, DrawComponent } from './component.ts'
import { marginOf, pixels } from './layout.ts'
import { formatNumber } from './number-format.ts'

/** Columns beyond these are hidden (…/content-components/table). */
const MAX_COLUMNS = 50

const ROW_HEIGHTS: Readonly<Record<string, string>> = { low: '36px', middle: '48px', high: '64px' }

/** `table`: its rows in pages of at most ten. */
export const drawTable: DrawComponent = (component, draw) => {
  const columns = readObjects(component, 'columns').slice(0, MAX_COLUMNS)
  const rows = readObjects(component, 'rows')
  const pageSize = readNumber(component, 'page_size', { min: 1, max: 10, absent: 5 })
  const height = readText(component, 'row_height') || 'low'
  const rowHeight = ROW_HEIGHTS[height] ?? pixels(height)
  return view(
    'paged-table',
    {
      class: `table-frame${readFlag(component, 'freeze_first_column', false) ? ' frozen' : ''}`,
      attributes: { 'data-page-size': String(pageSize) },
      style: {
        ...marginOf(component),
        ...(rowHeight === undefined ? {} : { '--row-height': rowHeight })
      }
    },
    view(
      'table',
      '',
      view('thead', '', drawHead(columns, readObject(component, 'header_style'), draw)),
      view('tbody', '', ...rows.map(row => drawRow(columns, row, draw)))
    )
  )
}

function drawHead(columns: readonly JsonObject[], looks: JsonObject, draw: Draw): View {
  const style: Style = {
    ...(readText(looks, 'background_style') === 'grey' ? { background: 'var(--grey-100)' } : {}),
    ...(readText(looks, 'text_color') === 'grey' ? { color: 'var(--grey-600)' } : {}),
    'font-weight': readFlag(looks, 'bold', true) ? '600' : '400',
    'text-align': readChoice(looks, 'text_align', ['left', 'center', 'right'])
  }
  return view(
    'tr',
    '',
    ...columns.map(column =>
      view(
        'th',
        { style: { ...style, ...widthOf(column) } },
        localText(column, 'display_name', draw.language) || readText(column, 'name')
      )
    )
  )
}

function widthOf(column: JsonObject): Style {
  const width = readText(column, 'width')
  const percent = /^(\d{1,3})%$/.exec(width)
  const fixed = pixels(width, 600)
  if (fixed !== undefined) return { 'min-width': fixed }
  return percent === null ? {} : { width: `${Number(percent[1])}%` }
}

function drawRow(columns: readonly JsonObject[], row: JsonObject, draw: Draw): View {
  return view(
    'tr',
    '',
    ...columns.map(column => {
      const isNumber = readText(column, 'data_type') === 'number'
      const align = readChoice(
        column,
        'horizontal_align',
        isNumber ? ['right', 'left', 'center'] : ['left', 'center', 'right']
      )
      return view(
        'td',
        {
          style: {
            'text-align': align,
            'vertical-align': { center: 'middle', top: 'top', bottom: 'bottom' }[
              readChoice(column, 'vertical_align', ['center', 'top', 'bottom'])
            ]
          }
        },
        ...drawCell(column, own(row, readText(column, 'name')), draw)
      )
    })
  )
}

function drawCell(column: JsonObject, value: Json | undefined, draw: Draw): View[] {
  if (value === undefined || value === null) return []
  switch (readText(column, 'data_type')) {
    case 'number':
      return [formatNumber(value, readObject(column, 'format'))]
    case 'options':
      return drawOptions(value)
    case 'persons':
      return drawPersons(value, draw)
    case 'date':
      return [drawTime(Number(value), readText(column, 'date_format') || 'iso', draw)]
    case 'lark_md':
    case 'markdown': {
      const dialect = readText(column, 'data_type') === 'markdown' ? 'card1' : 'lark_md'
      return [view('div', 'markdown', ...drawMarkdown(asText(value), dialect, draw))]
    }
    default:
      return [asText(value)]
  }
}

function drawOptions(value: Json): View[] {
  const options = Array.isArray(value) ? value : [value]
  return options.map(option =>
    isObject(option)
      ? drawPill(readText(option, 'color') || 'blue', [readText(option, 'text')])
      : drawPill('blue', [asText(option)])
  )
}

function drawPersons(value: Json, draw: Draw): View[] {
  const ids = Array.isArray(value) ? value : [value]
  return ids.map(id =>
    drawPerson(asText(id), draw, {
      showName: true,
      showAvatar: true,
      isCapsule: true,
      size: 'extra_small'
    })
  )
}
