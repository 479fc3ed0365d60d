import { expect, test } from '@jest/globals'
import { formatBytes } from '../../../src/model/byte-size.ts'

test.each([
  [0, '0 B'],
  [512, '512 B'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [12_900_000, '12.3 MB'],
  [250 * 1024 ** 2, '250 MB'],
  [3 * 1024 ** 4, '3 TB'],
  [5 * 1024 ** 5, '5120 TB'],
  [-1, '0 B'],
  [Number.NaN, '0 B']
])('%d bytes read %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
