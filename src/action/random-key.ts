/** A key of 50 characters at most that no other step has; it is no secret, so it need not be hard to guess. */
export function randomKey(random: () => number): string {
  const parts = Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 52).toString(36))
  return parts.join('-')
}
