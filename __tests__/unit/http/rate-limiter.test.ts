import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Clock } from '../../../src/http/clock.ts'
import { RateLimiter, type Limit } from '../../../src/http/rate-limiter.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const API: Limit = {
  key: 'api',
  rates: [
    { calls: 50, perMs: 1000 },
    { calls: 1000, perMs: 60_000 }
  ],
  gapMs: 20
}

/** The largest number of times that fall into one window of a server's. */
function most(times: readonly number[], windowMs: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  let start = 0
  let largest = 0
  sorted.forEach((time, index) => {
    while ((sorted[start] ?? time) <= time - windowMs) start += 1
    largest = Math.max(largest, index - start + 1)
  })
  return largest
}

describe('RateLimiter', () => {
  test('lets calls go one by one at the allowed pace, without a wait for the first', async () => {
    const clock = new FakeClock()
    const limiter = new RateLimiter(clock)
    const starts: number[] = []
    const begin = clock.now()
    await Promise.all(
      Array.from({ length: 300 }, () =>
        limiter.run([API], async () => {
          starts.push(clock.now() - begin)
          await clock.sleep(30)
        })
      )
    )
    expect(starts[0]).toBe(0)
    expect(starts[1]).toBe(20)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(most(starts, 1000)).toBeLessThanOrEqual(50)
    // 300 calls at 50 a second, and the answers' 30 ms for each fifty.
    expect(starts.at(-1)).toBeLessThan(6300)
  })

  test('keeps the limit a minute for more recipients than a minute allows', async () => {
    const clock = new FakeClock()
    const limiter = new RateLimiter(clock)
    const starts: number[] = []
    await Promise.all(
      Array.from({ length: 1200 }, () =>
        limiter.run([API], () => {
          starts.push(clock.now())
          return Promise.resolve()
        })
      )
    )
    expect(starts).toHaveLength(1200)
    expect(most(starts, 60_000)).toBe(1000)
  })

  test('a server far away never sees more, however the network delays what it carries', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 900 })), {
          minLength: 60,
          maxLength: 130
        }),
        async delays => {
          const clock = new FakeClock()
          const limiter = new RateLimiter(clock)
          const arrivals: number[] = []
          await Promise.all(
            delays.map(([there, back]) =>
              limiter.run([API], async () => {
                await clock.sleep(there)
                arrivals.push(clock.now())
                await clock.sleep(back)
              })
            )
          )
          expect(arrivals).toHaveLength(delays.length)
          expect(most(arrivals, 1000)).toBeLessThanOrEqual(50)
        }
      ),
      { numRuns: 30 }
    )
  })

  test('counts each key by itself, and every limit of a call', async () => {
    const clock = new FakeClock()
    const limiter = new RateLimiter(clock)
    const chat = (key: string): Limit => ({ key, rates: [{ calls: 5, perMs: 1000 }] })
    const starts: Record<string, number[]> = { a: [], b: [] }
    const begin = clock.now()
    const send = (key: 'a' | 'b'): Promise<void> =>
      limiter.run([API, chat(key)], () => {
        starts[key]?.push(clock.now() - begin)
        return Promise.resolve()
      })
    await Promise.all([
      ...Array.from({ length: 5 }, () => send('a')),
      ...Array.from({ length: 5 }, () => send('b')),
      send('a')
    ])
    expect(starts['b']?.at(-1)).toBeLessThan(300)
    expect(most(starts['a'] ?? [], 1000)).toBeLessThanOrEqual(5)
    expect(starts['a']).toHaveLength(6)
  })

  test('a stalled process does not bunch the calls that waited', async () => {
    const clock = new FakeClock()
    const limiter = new RateLimiter(clock)
    const starts: number[] = []
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        limiter.run([API], async () => {
          starts.push(clock.now())
          // Nothing else gets a turn meanwhile: the clock jumps for everybody.
          if (index === 10) await clock.sleep(5000)
        })
      )
    )
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20)
  })

  test('timers that are late do not make a long line longer', async () => {
    const clock = new FakeClock()
    const late: Clock = { now: clock.now, sleep: (ms, signal) => clock.sleep(ms + 3, signal) }
    const limiter = new RateLimiter(late)
    const starts: number[] = []
    const begin = clock.now()
    await Promise.all(
      Array.from({ length: 200 }, () =>
        limiter.run([API], async () => {
          starts.push(clock.now() - begin)
          await clock.sleep(5)
        })
      )
    )
    // Of 50 calls the first has to be answered for a second (and late by 3) before the next 50: four times 1,009 ms.
    expect(starts.at(-1)).toBeLessThan(4 * 1010)
    expect(most(starts, 1000)).toBeLessThanOrEqual(50)
  })

  test('waits for an answer when all places are under way', async () => {
    const clock = new FakeClock()
    const limiter = new RateLimiter(clock)
    const one: Limit = { key: 'one', rates: [{ calls: 1, perMs: 100 }] }
    const starts: number[] = []
    const begin = clock.now()
    const call = async (): Promise<void> => {
      starts.push(clock.now() - begin)
      await clock.sleep(5000)
    }
    await Promise.all([limiter.run([one], call), limiter.run([one], call)])
    expect(starts).toEqual([0, 5101])
  })

  test('an abort ends the wait for a place at once and leaves the others in line', async () => {
    const clock = new FakeClock()
    const limiter = new RateLimiter(clock)
    const minute: Limit = { key: 'bot', rates: [{ calls: 1, perMs: 60_000 }] }
    await limiter.run([minute], () => Promise.resolve())
    const controller = new AbortController()
    const cancelled = new Error('the job was cancelled')
    let wasCalled = false
    const waiting = limiter.run(
      [minute],
      () => {
        wasCalled = true
        return Promise.resolve()
      },
      controller.signal
    )
    const next = limiter.run([minute], () => Promise.resolve('sent'))
    const begin = clock.now()
    controller.abort(cancelled)
    await expect(waiting).rejects.toBe(cancelled)
    expect(clock.now()).toBe(begin)
    expect(wasCalled).toBe(false)
    await expect(next).resolves.toBe('sent')
  })

  test('a call that fails frees its place like any other', async () => {
    const clock = new FakeClock()
    const limiter = new RateLimiter(clock)
    const one: Limit = { key: 'one', rates: [{ calls: 1, perMs: 100 }] }
    await expect(limiter.run([one], () => Promise.reject(new Error('down')))).rejects.toThrow(
      'down'
    )
    await expect(limiter.run([one], () => Promise.resolve('sent'))).resolves.toBe('sent')
  })
})
