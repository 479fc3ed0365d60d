import type { Json, JsonObject } from '../../../json.ts'
import { asText, isObject, own } from '../../../json.ts'
import { readChoice, readList, readObject, readObjects, readText } from '../../read.ts'

/** What stands on the two axes of a chart. */
export type AxisChart = {
  readonly kind: 'axes'
  /** Bars that lie, with their categories at the left. */
  readonly isHorizontal: boolean
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

export type Series = {
  readonly name: string
  /** The place among the names, which gives it its colour. */
  readonly colour: number
  readonly mark: 'bar' | 'line' | 'area' | 'scatter'
  /** Bars and areas of one stack stand on each other; those of several stand side by side. */
  readonly stack: string
  /** By the place of the category; undefined where there is none. */
  readonly values: readonly (number | undefined)[]
}

export type PieChart = {
  readonly kind: 'pie'
  readonly slices: readonly { readonly name: string; readonly value: number }[]
  /** The part of the radius that is left free. */
  readonly hole: number
}

const MARKS = ['bar', 'line', 'area', 'scatter'] as const

// More than anybody can tell apart; what is beyond them is left out.
const MAX_CATEGORIES = 200
const MAX_SERIES = 30
// Beyond it a sum of numbers is no longer exact.
const MAX_VALUE = 1e14

/**
 * The numbers of a `chart_spec` (https://www.visactor.io/vchart/option): bars, lines, areas, points, `common`
 * charts of these, and pies. Undefined for all other kinds, and where there are none.
 */
export function readChart(spec: JsonObject): AxisChart | PieChart | undefined {
  const chart = readText(spec, 'type') === 'pie' ? readPie(spec) : readAxes(spec)
  const count = chart?.kind === 'pie' ? chart.slices.length : chart?.categories.length
  return count === undefined || count === 0 ? undefined : chart
}

function readPie(spec: JsonObject): PieChart {
  const nameField = readText(spec, 'categoryField') || readText(spec, 'seriesField')
  const valueField = fieldsOf(spec, 'valueField')[0] ?? fieldsOf(spec, 'angleField')[0] ?? ''
  const slices = rowsOf(spec, readObjects(spec, 'data')[0])
    .map(row => ({ name: labelAt(row, nameField), value: numberAt(row, valueField) ?? 0 }))
    .filter(({ value }) => value > 0)
    .slice(0, MAX_SERIES)
  const hole = Math.round(Number(own(spec, 'innerRadius') ?? 0) * 100) / 100
  return { kind: 'pie', slices, hole: hole > 0 && hole < 1 ? hole : 0 }
}

function readAxes(spec: JsonObject): AxisChart | undefined {
  const parts = readText(spec, 'type') === 'common' ? readObjects(spec, 'series') : [spec]
  const categories: string[] = []
  const colours: string[] = []
  const found = new Map<string, Series & { readonly values: (number | undefined)[] }>()
  for (const [at, part] of parts.entries()) {
    const mark = MARKS.find(known => known === readText(part, 'type'))
    if (mark === undefined) return undefined
    for (const point of pointsOf(part, spec, at)) {
      const place = placeIn(categories, point.category)
      const key = JSON.stringify([at, point.series, point.stack])
      if (place >= MAX_CATEGORIES || (found.size >= MAX_SERIES && !found.has(key))) continue
      const series = found.get(key) ?? {
        name: point.series,
        colour: placeIn(colours, point.series || String(at)),
        mark,
        stack: `${at} ${isStacked(part) ? point.stack : key}`,
        values: []
      }
      series.values[place] = point.value
      found.set(key, series)
    }
  }
  const isHorizontal = readChoice(spec, 'direction', ['vertical', 'horizontal']) === 'horizontal'
  const shown = categories.slice(0, MAX_CATEGORIES)
  return { kind: 'axes', isHorizontal, categories: shown, series: [...found.values()] }
}

type Point = {
  readonly category: string
  readonly series: string
  readonly stack: string
  readonly value: number | undefined
}

/** One point for each row and field of values. A second field of categories tells bars side by side. */
function pointsOf(part: JsonObject, spec: JsonObject, at: number): Point[] {
  const [x, y] = [fieldsOf(part, 'xField'), fieldsOf(part, 'yField')]
  const isHorizontal =
    readText(part, 'direction') === 'horizontal' || readText(spec, 'direction') === 'horizontal'
  const [[category = '', beside = ''], values] = isHorizontal ? [y, x] : [x, y]
  const seriesField = readText(part, 'seriesField')
  return dataOf(part, spec, at).flatMap(row =>
    values.map(field => ({
      category: labelAt(row, category),
      series: seriesField === '' ? (values.length > 1 ? field : '') : labelAt(row, seriesField),
      stack: beside === '' ? '' : labelAt(row, beside),
      value: numberAt(row, field)
    }))
  )
}

function isStacked(part: JsonObject): boolean {
  const type = readText(part, 'type')
  return (type === 'bar' || type === 'area') && own(part, 'stack') !== false
}

/** The rows of a part: its own, those it names, or the ones at its place. */
function dataOf(part: JsonObject, spec: JsonObject, at: number): JsonObject[] {
  const shared = readObjects(spec, 'data')
  const id = readText(part, 'dataId')
  const index = Number(own(part, 'dataIndex') ?? (shared.length > at ? at : 0))
  return rowsOf(
    part,
    shared.find(data => id !== '' && readText(data, 'id') === id) ?? shared[index]
  )
}

/** `data` is one object with `values`, or a list of them. */
function rowsOf(part: JsonObject, listed: JsonObject | undefined): JsonObject[] {
  const own = readObjects(readObject(part, 'data'), 'values')
  return own.length > 0 || listed === undefined ? own : readObjects(listed, 'values')
}

function fieldsOf(json: JsonObject, key: string): string[] {
  const list = readList(json, key).filter(field => typeof field === 'string')
  const single = readText(json, key)
  return single === '' ? list : [single]
}

/** The place of a name in the list, at the end of which a new one is put. */
function placeIn(names: string[], name: string): number {
  const known = names.indexOf(name)
  return known >= 0 ? known : names.push(name) - 1
}

function labelAt(row: JsonObject, field: string): string {
  const value: Json | undefined = own(row, field)
  return value === undefined || value === null || isObject(value) ? '' : asText(value)
}

function numberAt(row: JsonObject, field: string): number | undefined {
  const value = own(row, field)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= MAX_VALUE ? number : undefined
}
