import { describe, expect, test } from '@jest/globals'
import {
  canFollowUp,
  CONVERGENCE,
  looked,
  startWatch,
  waitForLook,
  waitForRoom,
  type Watch
} from '../../../../src/operations/status/convergence.ts'
import type { Outlook } from '../../../../src/operations/status/status-facts.ts'

const NOTHING: Outlook = { isFresh: false, endedSteps: 0, leavesLast: false, requests: 1 }
const OTHERS: Outlook = { ...NOTHING, awaits: 'others' }
const FRESH: Outlook = { ...OTHERS, isFresh: true }

/** A watch from second 0 that looked at these seconds and saw this. */
function watchOf(looks: Readonly<Record<number, Outlook>>, endedInMain = 0): Watch {
  return Object.entries(looks).reduce(
    (watch, [second, outlook]) => looked(watch, outlook, Number(second), Number(second)),
    startWatch(0, endedInMain)
  )
}

describe('another look', () => {
  test('is not taken where nothing is awaited', () => {
    expect(waitForLook(NOTHING, watchOf({ 100: NOTHING }), 100)).toBeUndefined()
  })

  test('comes ever later, and later still where it costs several requests', () => {
    const first = waitForLook(OTHERS, watchOf({ 0: OTHERS }), 0) ?? 0
    const second = waitForLook(OTHERS, watchOf({ 0: OTHERS, 1000: OTHERS }), 1000) ?? 0
    const costly = waitForLook({ ...OTHERS, requests: 3 }, watchOf({ 0: OTHERS }), 0) ?? 0

    expect(first).toBe(CONVERGENCE.firstLookMs)
    expect(second).toBeGreaterThan(first)
    expect(costly).toBe(3 * first)
  })

  test('is not taken any more once an answer is newer than the end of this job and its own last change', () => {
    const watch = watchOf({ 0: OTHERS, 2000: FRESH })
    const enough = 2000 + 2000 + CONVERGENCE.marginMs

    // The answers are up to 2 s old; the card was changed at 2 s.
    const changed = { ...watch, changedAt: 2000 }
    expect(waitForLook(FRESH, changed, 2000)).toBe(enough - 2000)
    expect(waitForLook(FRESH, { ...changed, lookedAt: enough }, enough)).toBeUndefined()
  })

  test('counts an answer that is older again', () => {
    const watch = watchOf({ 0: OTHERS, 2000: FRESH, 3500: OTHERS })

    expect(watch).toMatchObject({ freshAt: 2000, lagMs: 3500 })
  })

  test('ends early where nothing shows that this job goes on', () => {
    const late = CONVERGENCE.blindMs + 1

    expect(waitForLook(OTHERS, watchOf({ 0: OTHERS }), late)).toBeUndefined()
    expect(waitForLook({ ...OTHERS, endedSteps: 3 }, watchOf({ 0: OTHERS }, 1), late)).toBeDefined()
    expect(
      waitForLook({ ...OTHERS, endedSteps: 1 }, watchOf({ 0: OTHERS }, 1), late)
    ).toBeUndefined()
  })

  test('is taken for longer by the newest of jobs whose end no step shows', () => {
    const watch = watchOf({ 0: OTHERS })
    const newest = { ...OTHERS, leavesLast: true }

    expect(waitForLook(OTHERS, watch, CONVERGENCE.blindMs)).toBeUndefined()
    expect(waitForLook(newest, watch, CONVERGENCE.blindMs)).toBeDefined()
    expect(waitForLook(newest, watch, CONVERGENCE.sightedMs)).toBeUndefined()
  })

  test('is never taken after the bound, and the last one comes just at it', () => {
    const watch = { ...watchOf({ 0: OTHERS, 9_000: FRESH }), changedAt: 19_900 }

    expect(waitForLook(FRESH, watch, 19_900)).toBe(100)
    expect(waitForLook(FRESH, watch, 20_000)).toBeUndefined()
    // Time in which Feishu had no room is not time spent on others.
    expect(waitForLook(FRESH, { ...watch, refusedMs: 5_000 }, 20_000)).toBeDefined()
  })

  test('for a list that did not come, or for details, is worth a short time', () => {
    for (const [awaits, bound] of [
      ['list', CONVERGENCE.blindMs],
      ['details', CONVERGENCE.detailsMs]
    ] as const) {
      const outlook: Outlook = { ...OTHERS, awaits }
      expect(waitForLook(outlook, watchOf({ 0: outlook }), 0)).toBe(CONVERGENCE.firstLookMs)
      expect(waitForLook(outlook, watchOf({ 0: outlook }), bound)).toBeUndefined()
    }
  })
})

describe('a change that cannot be followed up', () => {
  test('is one near the end of the wait', () => {
    const watch = { ...watchOf({ 0: OTHERS, 6000: FRESH }), lagMs: 6_000 }

    expect(canFollowUp(watch, 12_000)).toBe(true)
    expect(canFollowUp(watch, 13_000)).toBe(false)
    expect(canFollowUp({ ...watch, refusedMs: 2_000 }, 13_000)).toBe(true)
  })
})

describe('a change that Feishu had no room for', () => {
  test('waits ever longer, up to a bound, each step at times of its own', () => {
    const waits = Array.from({ length: 12 }, (_, tries) => waitForRoom(tries, 'seed'))

    expect(Math.min(...waits)).toBeGreaterThanOrEqual(CONVERGENCE.retryMs / 2)
    expect(Math.max(...waits)).toBeLessThanOrEqual(CONVERGENCE.mostRetryMs * 1.5)
    expect(waitForRoom(3, 'seed')).toBe(waits[3])
    expect(waitForRoom(3, 'another')).not.toBe(waits[3])
  })
})
