import type { CardBlock, CardDraft, CardPart, Importance } from './card.ts'
import { cutElements, sizeOf } from './cut-element.ts'

type Fits = (draft: CardDraft) => boolean

// A block that is this big is worth cutting inside; a smaller one goes as a whole.
const BIG_BLOCK = 2000
// How near to the limit is near enough: the search ends there.
const PRECISION = 32

/**
 * The draft with its parts of one importance cut until it fits, the biggest first and each only as far
 * as needed. When it does not fit even without them, they are gone. More than `mostRoom` (see `sizeOf`)
 * never fits, which saves trying.
 */
export function shorten(
  draft: CardDraft,
  importance: Importance,
  fits: Fits,
  mostRoom: number
): CardDraft {
  const biggestFirst = draft.parts
    .map((part, index) => ({ part, index, size: sizeOf(part.blocks) }))
    .filter(({ part }) => part.importance === importance)
    .sort((a, b) => b.size - a.size)

  let current = draft
  for (const { part, index } of biggestFirst) {
    if (part.lean === undefined) continue
    current = withPart(current, index, { ...part, blocks: part.lean })
    if (fits(current)) return current
  }
  for (const { index } of biggestFirst) {
    const part = current.parts[index]
    if (part === undefined) continue
    const before = current
    const cutTo = (room: number): CardDraft => withPart(before, index, cutPart(part, room))
    current = cutTo(0)
    // Without this part it still does not fit: the next one has to give way too.
    if (!fits(current)) continue
    const most = Math.min(sizeOf(part.blocks), mostRoom)
    return cutTo(largestRoom(most, room => fits(cutTo(room))))
  }
  return current
}

function withPart(draft: CardDraft, index: number, part: CardPart): CardDraft {
  return { ...draft, parts: draft.parts.with(index, part) }
}

/** The largest room up to `max` that fits, when none at all does. */
function largestRoom(max: number, fits: (room: number) => boolean): number {
  let low = 0
  let high = max
  while (high - low > PRECISION) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

/** The part with the blocks that fit into `room` (see `sizeOf`); of a big one that does not, its start. */
export function cutPart(part: CardPart, room: number): CardPart {
  const kept: CardBlock[] = []
  let whole = 0
  let left = room
  for (const block of part.blocks) {
    const size = sizeOf(block)
    if (size > left) {
      const start = kept.length === 0 || size > BIG_BLOCK ? cutElements(block, left) : []
      if (start.length > 0) kept.push(start)
      break
    }
    kept.push(block)
    whole += 1
    left -= size
  }
  return { ...part, blocks: kept, left: (part.left ?? 0) + part.blocks.length - whole }
}
