import { isObject, own, type JsonObject } from '../../../json.ts'
import { readChoice, readFlag, readObject, readText } from '../../read.ts'
import type { View } from '../../view.ts'
import { view } from '../../view.ts'
import { word } from '../../words.ts'
import type { DrawComponent } from '../component.ts'
import { marginOf, pixels } from '../layout.ts'
import { readChart, type AxisChart, type PieChart } from './chart-data.ts'
import { drawAxes } from './draw-axes.ts'
import { drawPie } from './draw-pie.ts'
import { seriesClass } from './series-class.ts'

/**
 * `chart` (…/content-components/chart). Feishu draws it with VChart, whose script has 2.4 MB; here the kinds
 * that most charts are of are drawn by hand, in their shape if not in their looks, and others are a frame with
 * their name.
 */
export const drawChart: DrawComponent = (component, draw) => {
  const spec = readObject(component, 'chart_spec')
  const title = readText(readObject(spec, 'title'), 'text')
  const ratio = readChoice(component, 'aspect_ratio', ['16:9', '1:1', '2:1', '4:3'])
  const height = pixels(readText(component, 'height'))
  const chart = readChart(spec)
  const name = `${word('chart', draw.language)} · ${readText(spec, 'type')}`
  const size = height === undefined ? { 'aspect-ratio': ratio.replace(':', ' / ') } : { height }
  return view(
    'div',
    { class: 'chart', style: { ...marginOf(component), ...size } },
    ...(title === '' ? [] : [view('div', 'chart-title', title)]),
    chart === undefined
      ? view('div', 'chart-name', `📊 ${name}`)
      : view(
          'div',
          { class: 'chart-drawing', attributes: { role: 'img', 'aria-label': `${name} ${title}` } },
          chart.kind === 'pie' ? drawPie(chart) : drawAxes(chart)
        ),
    ...drawLegend(spec, chart)
  )
}

/** The names of what has a colour, where there is more than one. */
function drawLegend(spec: JsonObject, chart: AxisChart | PieChart | undefined): View[] {
  const legends = own(spec, 'legends')
  const isHidden = legends === false || (isObject(legends) && !readFlag(legends, 'visible', true))
  const names = chart === undefined ? [] : chart.kind === 'pie' ? coloured(chart) : chart.series
  const items = [...new Map(names.map(({ name, colour }) => [name, colour]))]
    .filter(([name]) => name !== '')
    .map(([name, colour]) =>
      view('span', 'chart-legend-item', view('span', `chart-mark ${seriesClass(colour)}`), name)
    )
  return isHidden || items.length < 2 ? [] : [view('div', 'chart-legend', ...items)]
}

function coloured({ slices }: PieChart): { readonly name: string; readonly colour: number }[] {
  return slices.map(({ name }, colour) => ({ name, colour }))
}
