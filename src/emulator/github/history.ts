/** A value that changes over time, so that it can be read as of any moment. */
export class History<T> {
  #versions: { at: number; value: T }[] = []

  /** What it is from `at` on, in milliseconds since the epoch; later versions are kept. */
  set(at: number, value: T): void {
    this.#versions = [...this.#versions.filter(version => version.at !== at), { at, value }]
    this.#versions.sort((a, b) => a.at - b.at)
  }

  /** Drops what was to happen from `at` on: the plan has changed. */
  cutFrom(at: number): void {
    this.#versions = this.#versions.filter(version => version.at < at)
  }

  /** The value at that moment; undefined before the first version. */
  at(time: number): T | undefined {
    return this.#versions.findLast(version => version.at <= time)?.value
  }

  /** When it first had a value, undefined while it has none. */
  get since(): number | undefined {
    return this.#versions[0]?.at
  }
}
