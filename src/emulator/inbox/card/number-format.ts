import type { Json, JsonObject } from '../../json.ts'
import { asText } from '../../json.ts'
import { readFlag, readNumber, readText } from '../read.ts'

/** A number of a table's cell by its column's `format` (…/content-components/table); other values as text. */
export function formatNumber(value: Json, format: JsonObject): string {
  if (typeof value !== 'number') return asText(value)
  const precision = readNumber(format, 'precision', { min: 0, max: 10, absent: -1 })
  const text = new Intl.NumberFormat('en-US', {
    useGrouping: readFlag(format, 'separator', false) || readFlag(format, 'seperator', false),
    minimumFractionDigits: Math.max(0, precision),
    maximumFractionDigits: precision < 0 ? 10 : precision
  }).format(value)
  return `${readText(format, 'symbol')}${text}`
}
