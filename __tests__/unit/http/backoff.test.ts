import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  askedWait,
  backoffWait,
  nothingWaited,
  retrying,
  type RetryDecision,
  type RetryOptions
} from '../../../src/http/backoff.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const DOWN = new Error('down')

function options(
  clock: FakeClock,
  decision: RetryDecision,
  more: Partial<RetryOptions> = {}
): RetryOptions {
  return {
    retries: 4,
    decide: () => Promise.resolve(decision),
    waited: nothingWaited(),
    clock,
    random: () => 0.999,
    ...more
  }
}

/** Fails the given number of times, then succeeds. */
function failing(times: number): { attempt: () => Promise<string>; made: () => number } {
  let made = 0
  const attempt = (): Promise<string> => {
    made += 1
    return made <= times ? Promise.reject(DOWN) : Promise.resolve('sent')
  }
  return { attempt, made: () => made }
}

describe('retrying', () => {
  test('makes as many tries as allowed, and the waits double', async () => {
    const clock = new FakeClock()
    const call = failing(Infinity)
    await expect(retrying(call.attempt, options(clock, { kind: 'backoff' }))).rejects.toBe(DOWN)
    expect(call.made()).toBe(5)
    expect(clock.sleeps).toEqual([500, 999, 1998, 3996])
  })

  test('ends with the first success', async () => {
    const call = failing(2)
    const result = await retrying(call.attempt, options(new FakeClock(), { kind: 'backoff' }))
    expect(result).toBe('sent')
    expect(call.made()).toBe(3)
  })

  test('gives up at once when told so, and with no tries left', async () => {
    const clock = new FakeClock()
    const call = failing(Infinity)
    await expect(retrying(call.attempt, options(clock, { kind: 'give_up' }))).rejects.toBe(DOWN)
    await expect(
      retrying(call.attempt, options(clock, { kind: 'backoff' }, { retries: 0 }))
    ).rejects.toBe(DOWN)
    expect(call.made()).toBe(2)
    expect(clock.sleeps).toEqual([])
  })

  test('again at once is neither waited for nor counted', async () => {
    const clock = new FakeClock()
    const call = failing(3)
    const result = await retrying(call.attempt, options(clock, { kind: 'at_once' }, { retries: 0 }))
    expect(result).toBe('sent')
    expect(clock.sleeps).toEqual([])
  })

  test('an error of the decision takes the place of the try’s own', async () => {
    const worse = new Error('no new token')
    const decide = (): Promise<RetryDecision> => Promise.reject(worse)
    const call = failing(Infinity)
    await expect(
      retrying(call.attempt, options(new FakeClock(), { kind: 'backoff' }, { decide }))
    ).rejects.toBe(worse)
    expect(call.made()).toBe(1)
  })

  test('keeps a wait that was asked for, and tells of it before', async () => {
    const clock = new FakeClock()
    const told: number[] = []
    const call = failing(2)
    await retrying(
      call.attempt,
      options(clock, { kind: 'asked', ms: 7000 }, { onRetry: (_, ms) => told.push(ms) })
    )
    expect(clock.sleeps).toEqual([7000, 7000])
    expect(told).toEqual([7000, 7000])
  })

  test('an abort ends a wait at once, with its reason', async () => {
    const clock = new FakeClock()
    const cancelled = new Error('the job was cancelled')
    const controller = new AbortController()
    const call = failing(Infinity)
    const onRetry = (): void => controller.abort(cancelled)
    const { signal } = controller
    await expect(
      retrying(call.attempt, options(clock, { kind: 'backoff' }, { onRetry, signal }))
    ).rejects.toBe(cancelled)
    expect(call.made()).toBe(1)
  })

  test('whatever the tries end in, the waits stay within the contract', async () => {
    const decisions = fc.oneof(
      fc.constant<RetryDecision>({ kind: 'backoff' }),
      fc.nat({ max: 90_000 }).map((ms): RetryDecision => ({ kind: 'asked', ms }))
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(decisions, { minLength: 1, maxLength: 25 }),
        fc.array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 1 }),
        async (order, numbers) => {
          const clock = new FakeClock()
          const waited = nothingWaited()
          let made = 0
          const attempt = (): Promise<never> => {
            made += 1
            return Promise.reject(DOWN)
          }
          const decide = (): Promise<RetryDecision> =>
            Promise.resolve(order[(made - 1) % order.length] ?? { kind: 'give_up' })
          const random = (): number => numbers[made % numbers.length] ?? 0
          const all = options(clock, { kind: 'backoff' }, { retries: 20, waited, decide, random })
          await expect(retrying(attempt, all)).rejects.toBe(DOWN)
          expect(made).toBeLessThanOrEqual(21)
          expect(waited.backoffMs).toBeLessThanOrEqual(30_000)
          expect(waited.askedMs).toBeLessThanOrEqual(120_000)
          expect(Math.max(0, ...clock.sleeps)).toBeLessThanOrEqual(60_000)
          expect(clock.sleeps.every(ms => ms >= 200)).toBe(true)
        }
      )
    )
  })
})

describe('backoffWait', () => {
  test('is spread over the whole range below a bound that doubles up to 15 s', () => {
    const bounds = Array.from({ length: 8 }, (_, retry) => backoffWait(retry, 0, 1))
    expect(bounds).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
    expect(backoffWait(3, 0, 0.5)).toBe(2000)
    expect(backoffWait(6, 0, 0)).toBe(200)
  })

  test('is none when it would end after 30 s of waiting', () => {
    expect(backoffWait(6, 15_000, 1)).toBe(15_000)
    expect(backoffWait(6, 15_001, 1)).toBeUndefined()
  })
})

describe('askedWait', () => {
  test.each([
    [0, 0, 200],
    [1000, 0, 1000],
    [60_000, 0, 60_000],
    [60_001, 0, undefined],
    [60_000, 60_000, 60_000],
    [60_000, 60_001, undefined]
  ])('asked for %i ms after %i ms is %p', (ms, spent, wait) => {
    expect(askedWait(ms, spent)).toBe(wait)
  })
})
