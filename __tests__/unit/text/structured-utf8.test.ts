import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { StructuredError } from '../../../src/text/structured-error.ts'
import { decodeUtf8 } from '../../../src/text/structured-utf8.ts'

const options = { name: 'card.yml' }

function failure(bytes: readonly number[] | Uint8Array): StructuredError {
  try {
    decodeUtf8(Uint8Array.from(bytes), options)
  } catch (error) {
    if (error instanceof StructuredError) return error
  }
  throw new Error('expected a StructuredError')
}

describe('decodeUtf8', () => {
  test('reads any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        fc.pre(!text.startsWith('\uFEFF'))
        expect(decodeUtf8(new TextEncoder().encode(text), options)).toBe(text)
      })
    )
  })

  test('drops the byte order mark', () => {
    expect(decodeUtf8(new TextEncoder().encode('\uFEFFa: 1'), options)).toBe('a: 1')
  })

  test('names the place of the first byte that is not UTF-8', () => {
    const bytes = [...new TextEncoder().encode('a: 1\nb: é'), 0xe9, 0x0a, 0xff]
    const error = failure(bytes)
    expect([error.line, error.column]).toEqual([2, 5])
    expect(error.message).toBe(
      'card.yml, line 2, column 5: the file is not UTF-8 from here on. Save it as UTF-8. Near: b: é'
    )
  })

  test.each([
    ['a lone continuation byte', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character that is cut off', [0x61, 0xe4, 0xbd]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['GBK', [0xc4, 0xe3, 0xba, 0xc3]]
  ])('%s is an error', (_, bytes) => {
    expect(failure(bytes).message).toContain('not UTF-8')
  })

  test.each([
    ['little endian', [0xff, 0xfe, 0x61, 0x00]],
    ['big endian', [0xfe, 0xff, 0x00, 0x61]]
  ])('UTF-16, %s, is named', (_, bytes) => {
    expect(failure(bytes).message).toContain('the file is UTF-16')
  })
})
