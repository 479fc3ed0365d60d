import pThrottle from 'p-throttle'

/** At most `calls` in any `perMs` milliseconds. */
export type Rate = { readonly calls: number; readonly perMs: number }

/** Waits until a call may be made. */
export type Pace = (signal?: AbortSignal) => Promise<void>

/**
 * Keeps every one of the rates. Calls wait in line, and each takes its place when the one before it has
 * really gone out: places handed out in advance would bunch up behind a stalled event loop.
 */
export function paced(rates: readonly Rate[]): Pace {
  const gates = rates.map(({ calls, perMs }) =>
    pThrottle({ limit: calls, interval: perMs, strict: true })(() => Promise.resolve())
  )
  let line: Promise<void> = Promise.resolve()
  const takePlace = async (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted()
    for (const gate of gates) await gate()
    signal?.throwIfAborted()
  }
  return signal => {
    const place = line.then(() => takePlace(signal))
    line = place.catch(() => undefined)
    return place
  }
}

/** One pace for each key, made when the key is first seen. */
export function pacedByKey(rates: readonly Rate[]): (key: string) => Pace {
  const paces = new Map<string, Pace>()
  return key => {
    const known = paces.get(key)
    if (known !== undefined) return known
    const pace = paced(rates)
    paces.set(key, pace)
    return pace
  }
}
