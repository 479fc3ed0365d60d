const UNITS = ['KB', 'MB', 'GB', 'TB']

/** A number of bytes as people read it: `512 B`, `1.5 KB`, `12.3 MB`; a KB is 1024 bytes, as on GitHub. */
export function formatBytes(bytes: number): string {
  let size = Number.isFinite(bytes) ? Math.max(0, bytes) : 0
  let unit = 'B'
  for (const next of UNITS) {
    if (size < 1024) break
    size /= 1024
    unit = next
  }
  return `${unit === 'B' || size >= 100 ? Math.round(size) : Number(size.toFixed(1))} ${unit}`
}
