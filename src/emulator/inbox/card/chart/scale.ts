/** A linear axis that holds zero, from `min` to `max` in even steps. */
export type Scale = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

const STEPS = 5
/** Smaller differences are drawn as none. */
const LEAST_STEP = 1e-6

/** A scale for values from `low` to `high`, with round ticks. */
export function scaleFor(low: number, high: number): Scale {
  const [bottom, top] = [Math.min(0, low), Math.max(0, high)]
  const step = roundStep(Math.max((top - bottom || 1) / STEPS, LEAST_STEP))
  const [from, to] = [Math.floor(bottom / step), Math.max(Math.ceil(top / step), 1)]
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => withoutNoise((from + at) * step))
  return { min: from * step, max: to * step, ticks }
}

/** Where a value stands, from 0 to 1. */
export function placeOn({ min, max }: Scale, value: number): number {
  return (value - min) / (max - min)
}

/** A number as people write it: 0.1 + 0.2 is 0.3. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12))
}

/** 1, 2 or 5 times a power of ten, at least as much. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return power * ([1, 2, 5, 10].find(factor => factor * power >= least * 0.999) ?? 10)
}
