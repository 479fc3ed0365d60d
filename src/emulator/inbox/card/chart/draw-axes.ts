import type { View } from '../../view.ts'
import { view } from '../../view.ts'
import type { AxisChart, Series } from './chart-data.ts'
import { placeOn, scaleFor, withoutNoise, type Scale } from './scale.ts'
import { seriesClass } from './series-class.ts'

/** The drawing is stretched over its place, so it has no size of its own; words stand beside it. */
const SIDE = 1000
/** The part of a category that its bars take. */
const BAND = 0.7
/** Labels beyond these would run into each other. */
const MAX_LABELS = { across: 8, down: 16 }

/** Bars, lines, areas and points between two axes. */
export function drawAxes(chart: AxisChart): View {
  const { categories, isHorizontal } = chart
  const layers = stacked(chart.series)
  const ends = layers.flatMap(({ spans }) => spans.flatMap(span => span ?? []))
  const scale = scaleFor(Math.min(...ends), Math.max(...ends))
  const ticks = scale.ticks.map(tick => view('span', 'chart-tick', String(tick)))
  const names = drawNames(categories, isHorizontal ? MAX_LABELS.down : MAX_LABELS.across)
  return view(
    'div',
    'chart-plot',
    isHorizontal
      ? view('div', 'chart-left categories', ...names)
      : view('div', 'chart-left ticks', ...ticks.toReversed()),
    view(
      'svg',
      {
        class: 'chart-area',
        attributes: { viewBox: `0 0 ${SIDE} ${SIDE}`, preserveAspectRatio: 'none' }
      },
      ...drawGrid(scale, isHorizontal),
      ...layers.flatMap(layer => drawLayer(layer, { scale, layers, chart }))
    ),
    isHorizontal
      ? view('div', 'chart-below ticks', ...ticks)
      : view('div', 'chart-below categories', ...names)
  )
}

/** A series with what each of its values reaches from and to. */
type Layer = Series & { readonly spans: readonly (readonly [number, number] | undefined)[] }

function stacked(series: readonly Series[]): Layer[] {
  const tops = new Map<string, number>()
  return series.map(one => ({
    ...one,
    spans: Array.from(one.values, (value, place) => {
      if (value === undefined) return undefined
      // Negative values hang below zero, on a stack of their own.
      const key = JSON.stringify([one.stack, place, value < 0])
      const from = tops.get(key) ?? 0
      const to = withoutNoise(from + value)
      tops.set(key, to)
      return [from, to] as const
    })
  }))
}

type Plot = { readonly scale: Scale; readonly layers: readonly Layer[]; readonly chart: AxisChart }

function drawLayer(layer: Layer, plot: Plot): View[] {
  const className = seriesClass(layer.colour)
  const points = layer.spans.flatMap((span, place) =>
    span === undefined ? [] : [[centre(place, plot.chart), ...span] as const]
  )
  const path = (kind: string, d: string): View =>
    view('path', { class: `${kind} ${className}`, attributes: { d } })
  switch (layer.mark) {
    case 'bar':
      return [
        path('chart-bar', layer.spans.map((span, place) => bar(span, place, layer, plot)).join(''))
      ]
    case 'line':
      return [path('chart-line', line(points, plot)), path('chart-point', dots(points, plot))]
    case 'area':
      return [path('chart-fill', fill(points, plot)), path('chart-line', line(points, plot))]
    case 'scatter':
      return [path('chart-point', dots(points, plot))]
  }
}

/** A rectangle; bars of different stacks share the width of the category. */
function bar(span: Layer['spans'][number], place: number, layer: Layer, plot: Plot): string {
  if (span === undefined) return ''
  const { categories } = plot.chart
  const stacks = [...new Set(plot.layers.filter(isBar).map(({ stack }) => stack))]
  const width = BAND / categories.length / stacks.length
  const start = (place + (1 - BAND) / 2) / categories.length + stacks.indexOf(layer.stack) * width
  const [from, to] = span
  const corners: Point[] = [
    [start, from],
    [start, to],
    [start + width, to],
    [start + width, from]
  ]
  return `M${corners.map(corner => at(corner, plot)).join('L')}Z`
}

function isBar({ mark }: Series): boolean {
  return mark === 'bar'
}

/** Along the categories from 0 to 1, and a value. */
type Point = readonly [number, number]
/** The same with the value that it begins at. */
type Spanned = readonly [number, number, number]

function line(points: readonly Spanned[], plot: Plot): string {
  return points.length === 0 ? '' : `M${points.map(([x, , to]) => at([x, to], plot)).join('L')}`
}

function fill(points: readonly Spanned[], plot: Plot): string {
  const back = points.toReversed().map(([x, from]) => at([x, from], plot))
  return points.length === 0 ? '' : `${line(points, plot)}L${back.join('L')}Z`
}

/** Lines without a length, which round ends make dots. */
function dots(points: readonly Spanned[], plot: Plot): string {
  return points.map(([x, , to]) => `M${at([x, to], plot)}h0`).join('')
}

function drawGrid(scale: Scale, isHorizontal: boolean): View[] {
  return scale.ticks.map(tick => {
    const place = isHorizontal ? placeOn(scale, tick) : 1 - placeOn(scale, tick)
    const far = rounded(place * SIDE)
    return view('path', {
      class: tick === 0 ? 'chart-zero' : 'chart-grid',
      attributes: { d: isHorizontal ? `M${far} 0V${SIDE}` : `M0 ${far}H${SIDE}` }
    })
  })
}

function centre(place: number, { categories }: AxisChart): number {
  return (place + 0.5) / categories.length
}

function at([along, value]: Point, { scale, chart }: Plot): string {
  const far = placeOn(scale, value)
  const [x, y] = chart.isHorizontal ? [far, along] : [along, 1 - far]
  return `${rounded(x * SIDE)} ${rounded(y * SIDE)}`
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** As many names as there is room for; each has the room of those that are left out after it. */
function drawNames(names: readonly string[], most: number): View[] {
  const every = Math.ceil(names.length / most)
  const looks = every > 1 ? 'chart-category thinned' : 'chart-category'
  return names.flatMap((name, place) =>
    place % every === 0
      ? [
          view(
            'span',
            { class: looks, style: { 'flex-grow': String(Math.min(every, names.length - place)) } },
            name
          )
        ]
      : []
  )
}
