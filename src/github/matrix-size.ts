import { isJsonObject } from '../model/json.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'

/** GitHub makes at most this many jobs of one matrix (docs.github.com, "Workflow syntax"). */
const MAX_JOBS = 256

/**
 * How many jobs a `strategy.matrix` makes, `include` and `exclude` counted; undefined where an
 * expression stands in for a part of it, or where it is no matrix that GitHub takes.
 */
export function matrixSize(matrix: JsonValue): number | undefined {
  if (!isJsonObject(matrix)) return undefined
  const { include, exclude, ...axes } = matrix
  const combinations = combine(axes)
  const excluded = objects(exclude)
  const included = objects(include)
  if (combinations === undefined || excluded === undefined || included === undefined) {
    return undefined
  }
  const kept = combinations.filter(
    one => !excluded.some(rule => agrees(one, rule, Object.keys(rule)))
  )
  // An include extends the combinations it agrees with, and is a job of its own when there is none.
  const added = included.filter(
    entry =>
      !kept.some(one =>
        agrees(
          one,
          entry,
          Object.keys(entry).filter(key => key in axes)
        )
      )
  )
  const size = kept.length + added.length
  return size > 0 && size <= MAX_JOBS ? size : undefined
}

/** Every combination of the axes' values; none for a matrix that has no axes. */
function combine(axes: JsonObject): readonly JsonObject[] | undefined {
  let combinations: JsonObject[] = []
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values) || values.some(hasExpression)) return undefined
    const before = combinations.length === 0 ? [{}] : combinations
    if (before.length * values.length > MAX_JOBS * MAX_JOBS) return undefined
    combinations = before.flatMap(one => values.map(value => ({ ...one, [name]: value })))
  }
  return combinations
}

function objects(value: JsonValue | undefined): readonly JsonObject[] | undefined {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || !value.every(isJsonObject) || value.some(hasExpression)) {
    return undefined
  }
  return value
}

function agrees(one: JsonObject, other: JsonObject, keys: readonly string[]): boolean {
  return keys.every(key => JSON.stringify(one[key]) === JSON.stringify(other[key]))
}

/** An expression as a value may become anything, a list of values among it. */
function hasExpression(value: JsonValue): boolean {
  return JSON.stringify(value).includes('${{')
}
