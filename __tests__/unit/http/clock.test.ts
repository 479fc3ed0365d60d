import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/http/clock.ts'

describe("the machine's clock", () => {
  test('tells the time of day in whole milliseconds', () => {
    const before = Date.now()
    const now = systemClock.now()
    expect(Number.isInteger(now)).toBe(true)
    // Apart by rounding, and by a clock that was set while the tests ran.
    expect(Math.abs(now - before)).toBeLessThan(60_000)
  })

  test('never goes back', () => {
    const times = Array.from({ length: 1000 }, () => systemClock.now())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('a sleep ends with the reason of the signal that ends it', async () => {
    const controller = new AbortController()
    const sleep = systemClock.sleep(3_600_000, controller.signal)
    controller.abort(new Error('the job was cancelled'))
    await expect(sleep).rejects.toThrow('the job was cancelled')
  })
})
