/**
 * The fields that have a value, for spreading into a literal whose optional fields must be absent
 * and not `undefined` (exactOptionalPropertyTypes).
 */
export function defined<T extends object>(
  fields: T
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> }
}
