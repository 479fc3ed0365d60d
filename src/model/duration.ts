const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** A duration in milliseconds as people read it: `9s`, `3m 12s`, `1h 02m`. Clock skew below zero reads `0s`. */
export function formatDuration(milliseconds: number): string {
  const span = Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0
  const hours = Math.floor(span / HOUR)
  const minutes = Math.floor((span % HOUR) / MINUTE)
  const seconds = Math.floor((span % MINUTE) / SECOND)
  if (hours > 0) return `${hours}h ${twoDigits(minutes)}m`
  if (minutes > 0) return `${minutes}m ${twoDigits(seconds)}s`
  return `${seconds}s`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
