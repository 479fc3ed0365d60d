import type { JsonObject } from '../../json.ts'
import type { CardDrawing } from '../drawing.ts'
import { readText } from '../read.ts'
import type { View } from '../view.ts'
import { view } from '../view.ts'
import { word } from '../words.ts'
import { drawAction, drawButton, drawOverflow } from './buttons.ts'
import { drawChart } from './chart/draw-chart.ts'
import type { Draw, DrawComponent } from './component.ts'
import { drawColumnSet, drawForm, drawInteractive, drawPanel } from './containers.ts'
import { drawChecker, drawInput, drawSelect, drawSelectPicture } from './fields.ts'
import { drawPersonComponent, drawPersonList } from './people.ts'
import { drawAudio, drawCombination, drawImage } from './pictures.ts'
import { drawTable } from './table.ts'
import { drawDiv, drawDivider, drawMarkdownComponent, drawNote } from './text-components.ts'

/** Every component by its tag (FC/card-json-v2-components/component-json-v2-overview, and JSON 1.0's two). */
const COMPONENTS: Readonly<Record<string, DrawComponent>> = {
  action: drawAction,
  audio: drawAudio,
  button: drawButton,
  chart: drawChart,
  checker: drawChecker,
  collapsible_panel: drawPanel,
  column_set: drawColumnSet,
  date_picker: drawSelect,
  div: drawDiv,
  form: drawForm,
  hr: drawDivider,
  img: drawImage,
  img_combination: drawCombination,
  input: drawInput,
  interactive_container: drawInteractive,
  markdown: drawMarkdownComponent,
  multi_select_person: drawSelect,
  multi_select_static: drawSelect,
  note: drawNote,
  overflow: drawOverflow,
  person: drawPersonComponent,
  person_list: drawPersonList,
  picker_datetime: drawSelect,
  picker_time: drawSelect,
  select_img: drawSelectPicture,
  select_person: drawSelect,
  select_static: drawSelect,
  table: drawTable
}

/** Deeper than any card that Feishu takes; what is below is left out. */
const MAX_DEPTH = 20

/** Draws the components of a list in their order. */
export function drawComponents(
  list: readonly JsonObject[],
  drawing: CardDrawing,
  depth = 0
): View[] {
  if (depth > MAX_DEPTH) return []
  const draw: Draw = { ...drawing, elements: inner => drawComponents(inner, drawing, depth + 1) }
  return list.map(component => {
    const tag = readText(component, 'tag')
    const known = Object.hasOwn(COMPONENTS, tag) ? COMPONENTS[tag] : undefined
    if (known !== undefined) return known(component, draw)
    return view('div', 'unknown-part', `${word('unknown_part', drawing.language)}: ${tag}`)
  })
}
