/** As many colours as chart.css has; further series begin again. */
const COLOURS = 10

/** The class that gives a series its colour. */
export function seriesClass(at: number): string {
  return `series-${at % COLOURS}`
}
