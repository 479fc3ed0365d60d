/** Runs the task for every item, a few at a time, and returns the results in the items' order. */
export async function inParallel<T, R>(
  items: readonly T[],
  parallel: number,
  task: (item: T) => Promise<R>
): Promise<R[]> {
  const results: R[] = []
  const left = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await task(item)
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  return results
}
