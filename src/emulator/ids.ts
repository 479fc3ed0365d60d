import { createHash } from 'node:crypto'

/** Makes ids. The same seed gives the same ids in the same order, so that runs can be replayed. */
export class Ids {
  readonly #seed: string
  readonly #counters = new Map<string, number>()

  constructor(seed: string) {
    this.#seed = seed
  }

  /** The next id of a kind: `prefix` and `length` hexadecimal digits. */
  next(prefix: string, length = 32): string {
    const count = (this.#counters.get(prefix) ?? 0) + 1
    this.#counters.set(prefix, count)
    return prefix + this.digest(`${prefix}|${count}`).slice(0, length)
  }

  /** 64 hexadecimal digits that depend on the seed and `text` alone. */
  digest(text: string): string {
    return createHash('sha256').update(`${this.#seed}|${text}`).digest('hex')
  }

  /** A log id as Feishu writes it: local date and time with milliseconds, then hexadecimal digits. */
  logId(now: number): string {
    const stamp = new Date(now).toISOString().replace(/\D/g, '').slice(0, 17)
    return stamp + this.next('log', 17).slice(3).toUpperCase()
  }
}
