import { createHash } from 'node:crypto'
import { UUID_MAX_CHARS } from './limits.ts'

/** Characters of a derived key. */
export const DERIVED_UUID_CHARS = 40

/** A de-duplication key from whatever must tell one message from another; hexadecimal. */
export function deriveUuid(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  // The lengths keep ['ab', 'c'] and ['a', 'bc'] apart.
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex').slice(0, DERIVED_UUID_CHARS)
}

/** True when Feishu takes it as a `uuid`. */
export function isUuid(key: string): boolean {
  return key.length > 0 && key.length <= UUID_MAX_CHARS
}
