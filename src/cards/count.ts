/** How many objects with a `tag` a card holds: what Feishu counts as components and elements. */
export function countElements(card: unknown): number {
  return countTags(card, () => true)
}

/** How many `table` components a card holds. */
export function countTables(card: unknown): number {
  return countTags(card, tag => tag === 'table')
}

function countTags(value: unknown, isCounted: (tag: string) => boolean): number {
  if (typeof value !== 'object' || value === null) return 0
  const tag: unknown = 'tag' in value ? value.tag : undefined
  const own = typeof tag === 'string' && isCounted(tag) ? 1 : 0
  return Object.values(value).reduce<number>(
    (count, inner) => count + countTags(inner, isCounted),
    own
  )
}
