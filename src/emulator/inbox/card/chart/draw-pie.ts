import type { View } from '../../view.ts'
import { view } from '../../view.ts'
import type { PieChart } from './chart-data.ts'
import { seriesClass } from './series-class.ts'

const RADIUS = 100

/** A pie, or a ring where it has a hole; it begins at the top and goes on clockwise. */
export function drawPie({ slices, hole }: PieChart): View {
  const total = slices.reduce((sum, { value }) => sum + value, 0)
  let start = 0
  const paths = slices.map(({ value }, at) => {
    const end = start + value / total
    const d = slices.length === 1 ? ring(hole) : slice(start, end, hole)
    start = end
    return view('path', { class: `chart-slice ${seriesClass(at)}`, attributes: { d } })
  })
  const [side, corner] = [RADIUS * 2 + 2, -RADIUS - 1]
  return view(
    'svg',
    { class: 'chart-pie', attributes: { viewBox: `${corner} ${corner} ${side} ${side}` } },
    ...paths
  )
}

/** A part of a turn from the outer edge to the hole. */
function slice(start: number, end: number, hole: number): string {
  const isLarge = end - start > 0.5 ? 1 : 0
  const outer = `M${at(start, 1)}A${RADIUS} ${RADIUS} 0 ${isLarge} 1 ${at(end, 1)}`
  if (hole === 0) return `${outer}L0 0Z`
  const inner = RADIUS * hole
  return `${outer}L${at(end, hole)}A${inner} ${inner} 0 ${isLarge} 0 ${at(start, hole)}Z`
}

/** An arc cannot end where it begins, so a whole turn is two halves. */
function ring(hole: number): string {
  const turn = (radius: number, way: 0 | 1): string =>
    `M0 ${-radius}A${radius} ${radius} 0 0 ${way} 0 ${radius}A${radius} ${radius} 0 0 ${way} 0 ${-radius}Z`
  return hole === 0 ? turn(RADIUS, 1) : turn(RADIUS, 1) + turn(RADIUS * hole, 0)
}

function at(turn: number, part: number): string {
  const angle = turn * 2 * Math.PI
  const rounded = (value: number): number => Math.round(value * RADIUS * part * 100) / 100
  return `${rounded(Math.sin(angle))} ${rounded(-Math.cos(angle))}`
}
