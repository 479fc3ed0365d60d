import fnv1a from '@sindresorhus/fnv1a'
import { UUID_MAX_CHARS } from './limits.ts'

/** Characters of a derived key. */
export const DERIVED_UUID_CHARS = 32

/**
 * A de-duplication key from whatever must tell one message from another; hexadecimal. No secret depends on it, so
 * it is hashed without Node's crypto, which takes a fifth of a text's start to load.
 */
export function deriveUuid(...parts: readonly string[]): string {
  // The lengths keep ['ab', 'c'] and ['a', 'bc'] apart.
  const text = parts.map(part => `${part.length}:${part}`).join('')
  return fnv1a(text, { size: 128 }).toString(16).padStart(DERIVED_UUID_CHARS, '0')
}

/** True when Feishu takes it as a `uuid`. */
export function isUuid(key: string): boolean {
  return key.length > 0 && key.length <= UUID_MAX_CHARS
}
