import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JobList, ListedJob } from '../../../src/model/job-list.ts'
import { runState } from '../../../src/model/run-state.ts'
import { isFinal, RUN_STATUSES } from '../../../src/model/run-status.ts'
import type { RunStatus } from '../../../src/model/run-status.ts'
import { makeJobList } from '../../support/make-job-list.ts'

const status = fc.constantFrom(...RUN_STATUSES)
const ended = status.filter(isFinal)
const pending = status.filter(value => !isFinal(value))

function listOf(jobs: readonly ListedJob[]): JobList {
  return { jobs, total: jobs.length }
}

/** A list with one job put in at any place. */
const listAndExtra = (extra: fc.Arbitrary<RunStatus>) =>
  fc.tuple(fc.array(status, { maxLength: 12 }), extra, fc.nat()).map(([statuses, added, place]) => {
    const at = place % (statuses.length + 1)
    return {
      without: makeJobList(...statuses),
      with: makeJobList(...statuses.slice(0, at), added, ...statuses.slice(at))
    }
  })

describe('runState', () => {
  test('is never final while a listed job is pending', () => {
    fc.assert(
      fc.property(listAndExtra(pending), lists => {
        const state = runState(lists.with)
        expect(isFinal(state.status)).toBe(false)
        expect(state.settled).toBe(false)
      })
    )
  })

  test('is always final when all listed jobs have ended', () => {
    fc.assert(
      fc.property(fc.array(ended, { minLength: 1 }), statuses => {
        const state = runState(makeJobList(...statuses))
        expect(isFinal(state.status)).toBe(true)
        expect(state.settled).toBe(true)
      })
    )
  })

  test('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(
        fc.array(status).chain(statuses => {
          const { jobs } = makeJobList(...statuses)
          return fc.tuple(
            fc.constant(jobs),
            fc.shuffledSubarray([...jobs], { minLength: jobs.length })
          )
        }),
        ([jobs, shuffled]) => {
          const one = runState(listOf(jobs))
          expect(runState(listOf(shuffled))).toEqual({ ...one, jobs: expect.anything() })
        }
      )
    )
  })

  test('is never better for a job that did not succeed', () => {
    fc.assert(
      fc.property(listAndExtra(status.filter(value => value !== 'success')), lists => {
        const before = runState(lists.without)
        const after = runState(lists.with)
        if (lists.without.jobs.length > 0 && before.status !== 'success') {
          expect(after.status).not.toBe('success')
        }
        if (before.failed) expect(after.failed).toBe(true)
      })
    )
  })

  test('is not changed by a skipped job once another has ended', () => {
    fc.assert(
      fc.property(fc.array(ended, { minLength: 1 }), statuses => {
        const added = runState(makeJobList(...statuses, 'skipped'))
        expect(added.status).toBe(runState(makeJobList(...statuses)).status)
      })
    )
  })

  test('counts every job once', () => {
    fc.assert(
      fc.property(fc.array(status), statuses => {
        const { counts, jobs, pending: left } = runState(makeJobList(...statuses))
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
        expect(total).toBe(statuses.length)
        expect(jobs).toHaveLength(statuses.length)
        expect(left).toBe(statuses.filter(value => !isFinal(value)).length)
      })
    )
  })
})
