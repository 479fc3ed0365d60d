import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readChart } from '../../../src/emulator/inbox/card/chart/chart-data.ts'
import { drawChart } from '../../../src/emulator/inbox/card/chart/draw-chart.ts'
import { scaleFor } from '../../../src/emulator/inbox/card/chart/scale.ts'
import { textOfView, type ViewNode } from '../../../src/emulator/inbox/view.ts'
import type { Json, JsonObject } from '../../../src/emulator/json.ts'
import { CARD_READER, nodesOf, withClass } from './drawing.ts'

const draw = (chart_spec: JsonObject): ViewNode => {
  const drawn = drawChart({ tag: 'chart', chart_spec }, { ...CARD_READER, elements: () => [] })
  if (typeof drawn === 'string') throw new Error('a chart is no text')
  return drawn
}

const paths = (spec: JsonObject, name: string): string[] =>
  withClass([draw(spec)], name).map(({ attributes }) => attributes?.d ?? '')
const texts = (spec: JsonObject, name: string): string[] =>
  withClass([draw(spec)], name).map(textOfView)

const ROWS = [
  { day: 'Mon', state: 'passed', tests: 10 },
  { day: 'Mon', state: 'failed', tests: 20 },
  { day: 'Tue', state: 'passed', tests: '30' }
]
const BAR = { type: 'bar', data: { values: ROWS }, xField: 'day', yField: 'tests' }
const BY_STATE = { ...BAR, seriesField: 'state' }

describe('bars', () => {
  test('stand on each other by series, from zero', () => {
    // 30 is the top of the axis, so ten of them are a third of 1000; the middle 70 % of half the width.
    expect(paths(BY_STATE, 'chart-bar')).toEqual([
      'M75 1000L75 666.7L425 666.7L425 1000ZM575 1000L575 0L925 0L925 1000Z',
      'M75 666.7L75 0L425 0L425 666.7Z'
    ])
    expect(texts(BY_STATE, 'chart-category')).toEqual(['Mon', 'Tue'])
    expect(texts(BY_STATE, 'chart-tick')).toEqual(['30', '20', '10', '0'])
    expect(texts(BY_STATE, 'chart-legend-item')).toEqual(['passed', 'failed'])
  })

  test('stand side by side with a second field of categories', () => {
    const grouped = { ...BY_STATE, xField: ['day', 'state'] }
    expect(paths(grouped, 'chart-bar')[1]).toBe('M250 1000L250 333.3L425 333.3L425 1000Z')
  })

  test('lie with their names at the left', () => {
    const lying = { ...BAR, direction: 'horizontal', xField: 'tests', yField: 'day' }
    expect(paths(lying, 'chart-bar')[0]).toMatch(/Z$/)
    expect(withClass([draw(lying)], 'chart-left').map(textOfView)).toEqual(['MonTue'])
  })
})

describe('other charts', () => {
  test('lines and points skip what has no value', () => {
    const values = [{ x: 'a', y: 1 }, { x: 'b' }, { x: 'c', y: 2 }]
    const line = { type: 'line', data: { values }, xField: 'x', yField: 'y' }
    expect(paths(line, 'chart-line')).toEqual(['M166.7 500L833.3 0'])
    expect(paths({ ...line, type: 'scatter' }, 'chart-point')).toEqual(['M166.7 500h0M833.3 0h0'])
  })

  test('an area goes back along zero', () => {
    const values = [
      { x: 'a', y: 5 },
      { x: 'b', y: -5 }
    ]
    const area = { type: 'area', data: { values }, xField: 'x', yField: 'y' }
    expect(paths(area, 'chart-fill')).toEqual(['M250 83.3L750 916.7L750 500L250 500Z'])
  })

  test('a pie has a slice for each value above zero', () => {
    const values = [
      { x: 'a', y: 3 },
      { x: 'b', y: 1 },
      { x: 'c', y: 0 }
    ]
    const pie = { type: 'pie', data: { values }, valueField: 'y', categoryField: 'x' }
    expect(paths(pie, 'chart-slice')).toEqual([
      'M0 -100A100 100 0 1 1 -100 0L0 0Z',
      'M-100 0A100 100 0 0 1 0 -100L0 0Z'
    ])
  })

  test('common charts take their data by id or place, and share their categories', () => {
    const spec = {
      type: 'common',
      data: [
        { id: 'a', values: [{ x: 'Mon', y: 1 }] },
        { id: 'b', values: [{ x: 'Tue', y: 2 }] }
      ],
      series: [
        { type: 'bar', dataId: 'b', xField: 'x', yField: 'y' },
        { type: 'line', dataIndex: 0, xField: 'x', yField: 'y' }
      ]
    }
    expect(readChart(spec)).toMatchObject({
      categories: ['Tue', 'Mon'],
      series: [
        { mark: 'bar', colour: 0, values: [2] },
        { mark: 'line', colour: 1, values: [undefined, 1] }
      ]
    })
  })

  test.each<JsonObject & { type: string }>([
    { type: 'radar', data: { values: ROWS } },
    { type: 'bar' },
    { ...BAR, xField: 'missing', data: { values: [] } },
    { type: 'common', series: [{ type: 'wordCloud' }] }
  ])('%j is a frame with its kind', spec => {
    expect(texts({ ...spec, title: { text: 'T' } }, 'chart-name')).toEqual([
      `📊 Chart · ${spec.type}`
    ])
  })
})

describe('a scale', () => {
  test.each([
    [0, 30, [0, 10, 20, 30]],
    [3, 7, [0, 2, 4, 6, 8]],
    [-5, 12, [-5, 0, 5, 10, 15]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [0, 0, [0, 0.2]]
  ])('from %d to %d has the ticks %j', (low, high, ticks) => {
    expect(scaleFor(low, high).ticks).toEqual(ticks)
  })
})

test('whatever a spec holds becomes numbers, and text', () => {
  const field = fc.constantFrom('x', 'y', '__proto__', '')
  const value = fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.maxSafeInteger())
  const spec = fc.record({
    type: fc.constantFrom('bar', 'line', 'area', 'scatter', 'pie', 'common', 'x'),
    data: fc.record({ values: fc.array(fc.dictionary(field, value)) }),
    xField: fc.oneof(field, fc.array(field)),
    yField: fc.oneof(field, fc.array(field)),
    seriesField: field,
    valueField: field,
    categoryField: field,
    innerRadius: value,
    direction: fc.constantFrom('horizontal', 'vertical'),
    stack: fc.boolean(),
    legends: fc.oneof(value, fc.record({ visible: fc.boolean() }))
  })
  fc.assert(
    fc.property(spec, json => {
      for (const { attributes } of nodesOf([draw(json as Json as JsonObject)]))
        expect(attributes?.d ?? '').toMatch(/^[MLHVAZh\d\s.-]*$/)
    }),
    { numRuns: 300 }
  )
})
