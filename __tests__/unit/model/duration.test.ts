import { describe, expect, test } from '@jest/globals'
import { formatDuration } from '../../../src/model/duration.ts'

describe('formatDuration', () => {
  test.each([
    [0, '0s'],
    [999, '0s'],
    [9_000, '9s'],
    [59_999, '59s'],
    [60_000, '1m 00s'],
    [192_000, '3m 12s'],
    [3_599_999, '59m 59s'],
    [3_720_000, '1h 02m'],
    [100 * 3_600_000, '100h 00m'],
    [-5_000, '0s'],
    [Number.NaN, '0s']
  ])('%d ms reads %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })
})
