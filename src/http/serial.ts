/** Runs the tasks of one key one after the other, in the order in which they came; other keys do not wait. */
export class Serial {
  private readonly last = new Map<string, Promise<unknown>>()

  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve()
    const done = before.then(task, task)
    this.last.set(key, done)
    return done
  }
}
