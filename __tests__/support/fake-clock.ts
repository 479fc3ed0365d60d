import type { Clock } from '../../src/http/clock.ts'

type Sleeper = { readonly until: number; readonly wake: () => void }

/**
 * A clock that never really waits: whenever everything stands still, it jumps to the end of the
 * shortest sleep. Sleeps end in the order of their times.
 */
export class FakeClock implements Clock {
  /** Every sleep that was asked for, in milliseconds, in order. */
  readonly sleeps: number[] = []
  private time: number
  private sleepers: Sleeper[] = []
  private isScheduled = false

  constructor(start = Date.UTC(2026, 0, 5, 9, 0, 0)) {
    this.time = start
  }

  readonly now = (): number => this.time

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    this.sleeps.push(ms)
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const onAbort = (): void => {
        this.sleepers = this.sleepers.filter(other => other !== sleeper)
        reject(signal?.reason as Error)
      }
      const wake = (): void => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }
      const sleeper = { until: this.time + Math.max(0, ms), wake }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.sleepers.push(sleeper)
      this.schedule()
    })
  }

  /** A signal that is aborted after a time of this clock's, as AbortSignal.timeout is. */
  timeout(ms: number): AbortSignal {
    const controller = new AbortController()
    const wake = (): void =>
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
    // No sleep of its own: a deadline that nobody reaches does not make time pass.
    this.deadlines.push({ until: this.time + ms, wake })
    return controller.signal
  }

  private deadlines: Sleeper[] = []

  private schedule(): void {
    if (this.isScheduled) return
    this.isScheduled = true
    // A turn of the event loop: until then every promise that can go on has gone on.
    setImmediate(() => {
      this.isScheduled = false
      this.jump()
    })
  }

  private jump(): void {
    const [next] = this.sleepers.toSorted((a, b) => a.until - b.until)
    if (next === undefined) return
    const [deadline] = this.deadlines.toSorted((a, b) => a.until - b.until)
    if (deadline !== undefined && deadline.until <= next.until) {
      this.time = Math.max(this.time, deadline.until)
      this.deadlines = this.deadlines.filter(other => other !== deadline)
      deadline.wake()
    } else {
      this.time = Math.max(this.time, next.until)
      this.sleepers = this.sleepers.filter(sleeper => sleeper !== next)
      next.wake()
    }
    if (this.sleepers.length > 0) this.schedule()
  }
}
