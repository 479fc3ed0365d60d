import { describe, expect, test } from '@jest/globals'
import { changeSince } from '../../../src/model/change.ts'
import type { Change } from '../../../src/model/run.ts'
import type { RunStatus } from '../../../src/model/run-status.ts'

describe('changeSince', () => {
  test.each<[RunStatus | 'none', RunStatus, Change | undefined]>([
    ['success', 'success', 'still_passing'],
    ['success', 'failure', 'broken'],
    ['success', 'timed_out', 'broken'],
    ['failure', 'success', 'fixed'],
    ['timed_out', 'success', 'fixed'],
    ['failure', 'failure', 'still_failing'],
    ['failure', 'timed_out', 'still_failing'],
    ['none', 'failure', undefined],
    ['none', 'success', undefined],
    ['success', 'cancelled', undefined],
    ['failure', 'skipped', undefined],
    ['cancelled', 'failure', undefined],
    ['failure', 'in_progress', undefined]
  ])('from %s to %s is %s', (previous, status, expected) => {
    expect(changeSince(previous, status)).toBe(expected)
  })
})
