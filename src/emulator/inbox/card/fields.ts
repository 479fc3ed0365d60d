import type { JsonObject } from '../../json.ts'
import { isObject } from '../../json.ts'
import { contentOf, localText } from '../drawing.ts'
import { drawIcon } from '../icon.ts'
import { drawPicture } from '../picture.ts'
import { readFlag, readList, readNumber, readObject, readObjects, readText } from '../read.ts'
import type { View } from '../view.ts'
import { view } from '../view.ts'
import { word } from '../words.ts'
import type { Draw, DrawComponent } from './component.ts'
import { marginOf, pixels } from './layout.ts'
import { drawTextNode } from './text-node.ts'

/** What a reader fills in is drawn as it first shows; nothing can be entered here. */

/** `input` (…/interactive-components/input). */
export const drawInput: DrawComponent = (component, draw) => {
  const value = localText(component, 'default_value', draw.language)
  const placeholder = contentOf(component['placeholder'], draw.language)
  const label = contentOf(component['label'], draw.language)
  const isLong = readText(component, 'input_type') === 'multiline_text'
  const rows = isLong ? readNumber(component, 'rows', { min: 1, max: 20, absent: 5 }) : 1
  const shown = readText(component, 'input_type') === 'password' ? '•'.repeat(value.length) : value
  return view(
    'div',
    {
      class: `input ${readText(component, 'label_position') === 'left' ? 'label-left' : ''}`,
      style: fieldStyle(component)
    },
    ...(label === '' ? [] : [view('span', 'input-label', label)]),
    view(
      'span',
      { class: 'input-box', style: { 'min-height': `${rows * 20 + 10}px` } },
      shown === ''
        ? view(
            'span',
            'placeholder',
            placeholder === '' ? word('type_here', draw.language) : placeholder
          )
        : shown
    )
  )
}

/** The select and date components: what is chosen, or the placeholder. */
export const drawSelect: DrawComponent = (component, draw) => {
  const chosen = chosenTexts(component, draw)
  const placeholder = contentOf(component['placeholder'], draw.language)
  return view(
    'div',
    { class: 'input', style: fieldStyle(component) },
    view(
      'span',
      'input-box select',
      chosen.length === 0
        ? view(
            'span',
            'placeholder',
            placeholder === '' ? word('select', draw.language) : placeholder
          )
        : chosen.join(', '),
      drawIcon('down_outlined')
    )
  )
}

function chosenTexts(component: JsonObject, draw: Draw): string[] {
  const tag = readText(component, 'tag')
  if (/^(date_picker|picker_)/.test(tag)) {
    const initial = ['initial_date', 'initial_time', 'initial_datetime'].map(key =>
      readText(component, key)
    )
    return initial.filter(text => text !== '')
  }
  const options = readObjects(component, 'options')
  const values = [readText(component, 'initial_option'), ...readList(component, 'selected_values')]
  return values.flatMap(value => {
    if (typeof value !== 'string' || value === '') return []
    if (tag.endsWith('select_person')) return [draw.nameOf(value) ?? value]
    const option = options.find(known => readText(known, 'value') === value)
    return option === undefined ? [] : [contentOf(option['text'], draw.language)]
  })
}

/** `checker`: a task with its box. */
export const drawChecker: DrawComponent = (component, draw) => {
  const isChecked = readFlag(component, 'checked', false)
  const struck = readFlag(readObject(component, 'checked_style'), 'show_strikethrough', false)
  return view(
    'div',
    { class: `checker${isChecked && struck ? ' struck' : ''}`, style: marginOf(component) },
    view('span', `check-box${isChecked ? ' checked' : ''}`, isChecked ? '✓' : ''),
    drawTextNode(component['text'], draw)
  )
}

/** `select_img`: pictures to choose from. */
export const drawSelectPicture: DrawComponent = (component, draw) =>
  view(
    'div',
    { class: 'select-img', style: marginOf(component) },
    ...readList(component, 'options')
      .filter(isObject)
      .map((option): View => drawPicture(readText(option, 'img_key'), '', draw))
  )

function fieldStyle(component: JsonObject): Record<string, string> {
  const width = pixels(readText(component, 'width'), 9999)
  return {
    ...marginOf(component),
    ...(readText(component, 'width') === 'fill' ? { width: '100%' } : {}),
    ...(width === undefined ? {} : { width })
  }
}
