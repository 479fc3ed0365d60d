import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { failedStep, workEnd, statusBySteps } from '../../../src/model/job-steps.ts'
import type { Step } from '../../../src/model/job-list.ts'
import type { RunStatus } from '../../../src/model/run-status.ts'
import { makeSteps } from '../../support/make-job-list.ts'

describe('statusBySteps', () => {
  test.each<[string, Record<number, RunStatus>, RunStatus | undefined]>([
    ['nothing is listed', {}, undefined],
    ['a main step runs', { 1: 'success', 2: 'in_progress', 3: 'queued', 6: 'queued' }, undefined],
    [
      'the last main step is queued',
      { 1: 'success', 2: 'success', 3: 'queued', 6: 'queued' },
      undefined
    ],
    ['one post step remains', { 1: 'success', 2: 'success', 4: 'queued' }, 'success'],
    [
      'several post steps remain',
      { 1: 'success', 2: 'success', 3: 'success', 5: 'in_progress', 6: 'queued' },
      'success'
    ],
    [
      'the post steps ran too',
      { 1: 'success', 2: 'success', 4: 'success', 5: 'in_progress' },
      'success'
    ],
    ['a post step failed', { 1: 'success', 2: 'success', 4: 'failure', 5: 'queued' }, 'failure'],
    ['a main step failed', { 1: 'success', 2: 'failure', 3: 'skipped', 6: 'queued' }, 'failure'],
    [
      'a main step was cancelled',
      { 1: 'success', 2: 'cancelled', 3: 'skipped', 6: 'queued' },
      'cancelled'
    ],
    [
      'one failed, a later one was cancelled',
      { 1: 'success', 2: 'failure', 3: 'cancelled', 6: 'queued' },
      'cancelled'
    ],
    ['a conclusion is not known', { 1: 'success', 2: 'neutral', 4: 'queued' }, 'neutral'],
    [
      'all main steps ended and there is no post step to tell',
      { 1: 'success', 2: 'success' },
      undefined
    ],
    [
      'the last main steps are not listed yet',
      { 1: 'success', 2: 'success', 10: 'queued' },
      undefined
    ],
    [
      'a main step in between is not listed',
      { 1: 'success', 2: 'success', 4: 'success', 10: 'queued' },
      undefined
    ],
    ['the first main step is not listed', { 2: 'success', 3: 'success', 6: 'queued' }, undefined]
  ])('when %s: %j is %s', (_, steps, expected) => {
    expect(statusBySteps(makeSteps(steps))).toBe(expected)
  })

  test("goes by numbers: a user's step may be called like a post step", () => {
    const steps: Step[] = [
      { number: 1, name: 'Set up job', status: 'success' },
      { number: 2, name: 'Run octo/notify@v1', status: 'success' },
      { number: 3, name: 'Post coverage', status: 'in_progress' },
      { number: 6, name: 'Post Run octo/notify@v1', status: 'queued' }
    ]

    expect(statusBySteps(steps)).toBeUndefined()
  })

  test('agrees with the runner for any job, also while its last main steps are not listed', () => {
    const job = fc.record({
      mainSteps: fc.integer({ min: 2, max: 12 }),
      ended: fc.integer({ min: 1, max: 12 }),
      postSteps: fc.integer({ min: 0, max: 12 }),
      listed: fc.integer({ min: 0, max: 12 })
    })
    fc.assert(
      fc.property(job, ({ mainSteps, ended, postSteps, listed }) => {
        const registered = Math.min(postSteps, mainSteps - 1)
        const statuses: Record<number, RunStatus> = {}
        for (let number = 1; number <= Math.min(mainSteps, listed); number += 1) {
          statuses[number] = number <= ended ? 'success' : 'queued'
        }
        for (let place = 0; place < registered; place += 1) {
          statuses[2 * mainSteps - place] = 'queued'
        }
        const told = statusBySteps(makeSteps(statuses))
        const isTold = ended >= mainSteps && listed >= mainSteps && registered > 0
        expect(told).toBe(isTold ? 'success' : undefined)
      })
    )
  })
})

describe('failedStep', () => {
  test('is the first that failed in the order they ran', () => {
    expect(failedStep(makeSteps({ 4: 'failure', 3: 'failure', 1: 'success' }))).toBe('step 3')
    expect(failedStep(makeSteps({ 1: 'success', 2: 'skipped' }))).toBeUndefined()
  })
})

describe('workEnd', () => {
  const ending = (ends: Readonly<Record<number, number>>) =>
    makeSteps({ 1: 'success', 2: 'success', 4: 'success' }).map(step => {
      const completedAt = ends[step.number]
      return completedAt === undefined ? step : { ...step, completedAt }
    })

  test('is the latest end of a main step, whatever post steps follow', () => {
    expect(workEnd(ending({ 1: 5, 2: 4, 4: 9 }))).toBe(5)
    expect(workEnd(ending({}))).toBeUndefined()
  })
})
