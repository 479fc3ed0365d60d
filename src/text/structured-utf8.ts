import { StructuredError } from './structured-error.ts'

/**
 * The text of a file's bytes, without its byte order mark. Throws a StructuredError that names the place
 * when the bytes are not UTF-8: a message with replacement characters in it must not go out.
 */
export function decodeUtf8(bytes: Uint8Array, options: { readonly name: string }): string {
  if (isUtf16(bytes))
    throw new StructuredError('', options.name, {
      offset: 0,
      problem: 'the file is UTF-16',
      fix: 'Save it as UTF-8.'
    })
  const text = decodePrefix(bytes, bytes.length, false)
  if (text !== undefined) return text
  const valid = decodePrefix(bytes, validLength(bytes), true) ?? ''
  throw new StructuredError(valid, options.name, {
    offset: valid.length,
    problem: 'the file is not UTF-8 from here on',
    fix: 'Save it as UTF-8.'
  })
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** How many bytes at the start are UTF-8; a character that is cut off at the end counts. */
function validLength(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    if (decodePrefix(bytes, middle, true) === undefined) invalid = middle
    else valid = middle
  }
  return valid
}

function decodePrefix(bytes: Uint8Array, length: number, cutOff: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), {
      stream: cutOff
    })
  } catch {
    return undefined
  }
}
