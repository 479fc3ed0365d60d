import { describe, expect, test } from '@jest/globals'
import { findOwnJob } from '../../../src/model/own-job.ts'
import { makeListedJob } from '../../support/make-job-list.ts'

const runnerName = 'builder-1'
const clues = { checkRunId: undefined, runnerName, jobKey: 'test' }

describe('findOwnJob', () => {
  test('goes by the check run', () => {
    const jobs = [makeListedJob({ id: 1 }), makeListedJob({ id: 2, checkRunId: 902 })]

    expect(findOwnJob(jobs, { ...clues, checkRunId: 902 })?.id).toBe(2)
    expect(findOwnJob(jobs, { ...clues, checkRunId: 1 })?.id).toBe(1)
  })

  test('does not guess when the check run is known and not listed', () => {
    const jobs = [makeListedJob({ runnerName })]

    expect(findOwnJob(jobs, { ...clues, checkRunId: 902 })).toBeUndefined()
  })

  test('without a check run is the unfinished job on this runner', () => {
    const jobs = [
      makeListedJob({ id: 1, runnerName, status: 'success' }),
      makeListedJob({ id: 2, runnerName: 'builder-2' }),
      makeListedJob({ id: 3, runnerName, name: 'a name of its own' })
    ]

    expect(findOwnJob(jobs, clues)?.id).toBe(3)
  })

  test.each(['test', 'test (node 24, ubuntu)', 'checks / test', 'checks / test (1)'])(
    'on runners of one name is the one that the key fits: %s',
    name => {
      const jobs = [
        makeListedJob({ id: 1, runnerName, name: 'test-e2e' }),
        makeListedJob({ id: 2, runnerName, name })
      ]

      expect(findOwnJob(jobs, clues)?.id).toBe(2)
    }
  )

  test('is nobody when it could be several, or none', () => {
    const twins = [
      makeListedJob({ id: 1, runnerName, name: 'test (1)' }),
      makeListedJob({ id: 2, runnerName, name: 'test (2)' })
    ]

    expect(findOwnJob(twins, clues)).toBeUndefined()
    expect(findOwnJob(twins, { ...clues, runnerName: '' })).toBeUndefined()
    expect(findOwnJob([], clues)).toBeUndefined()
  })
})
