/** The results of a task for each item, in the items' order, with at most `limit` tasks under way at a time. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item, index: number) => Promise<Result>
): Promise<Result[]> {
  const results = Array<Result>(items.length)
  // Shared: who has done one item takes the next that nobody has taken.
  const rest = items.entries()
  const work = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await task(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return results
}
