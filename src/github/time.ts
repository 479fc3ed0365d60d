/** An ISO 8601 time of GitHub as milliseconds since the epoch; absent or unreadable is undefined. */
export function toMilliseconds(time: string | undefined): number | undefined {
  if (time === undefined) return undefined
  const value = Date.parse(time)
  // Jobs that never started carry the year 1.
  return Number.isNaN(value) || value <= 0 ? undefined : value
}
