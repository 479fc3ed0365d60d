const PARTS = 3
const PART_LIMIT = 2 ** 52
const PART_CHARS = (PART_LIMIT - 1).toString(36).length

/** A key that no other step has, 35 characters long; it is no secret, so it need not be hard to guess. */
export function randomKey(random: () => number): string {
  const parts = Array.from({ length: PARTS }, () => Math.floor(random() * PART_LIMIT).toString(36))
  // All keys are of one length, since what a message may hold besides depends on it.
  return parts.map(part => part.padStart(PART_CHARS, '0')).join('-')
}
