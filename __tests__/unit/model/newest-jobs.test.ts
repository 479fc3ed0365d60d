import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JobList } from '../../../src/model/job-list.ts'
import { endedSteps, isAsNewAsEnd, newestOf, showsEnd } from '../../../src/model/newest-jobs.ts'
import { isFinal, RUN_STATUSES } from '../../../src/model/run-status.ts'
import { makeJobList, makeListedJob, makeSteps } from '../../support/make-job-list.ts'

const statuses = ({ jobs }: JobList): string[] => jobs.map(job => `${job.name} ${job.status}`)

describe('newestOf', () => {
  test('is the first answer while there is no other', () => {
    const read = makeJobList('in_progress')

    expect(newestOf(undefined, read)).toBe(read)
  })

  test('takes what has gone on, and keeps what an older answer takes back', () => {
    const known = makeJobList('success', 'in_progress', 'queued')
    const read = makeJobList('in_progress', 'failure', 'in_progress')

    expect(statuses(newestOf(known, read))).toEqual([
      'job 1 success',
      'job 2 failure',
      'job 3 in_progress'
    ])
  })

  test('keeps jobs of a page that did not come, and takes new ones in', () => {
    const [first, second] = makeJobList('success', 'queued').jobs
    const known = { jobs: first === undefined ? [] : [first], total: 1 }
    const read = { jobs: second === undefined ? [] : [second], total: 2 }

    expect(newestOf(known, read)).toMatchObject({ jobs: { length: 2 }, total: 2 })
    expect(newestOf(newestOf(known, read), known)).toMatchObject({ jobs: { length: 2 }, total: 2 })
  })

  test('keeps a job ended of which an older answer shows main steps', () => {
    const ended = makeListedJob({ steps: makeSteps({ 1: 'success', 2: 'success', 4: 'queued' }) })
    const before = makeListedJob({ steps: makeSteps({ 1: 'success', 2: 'in_progress' }) })
    const list = newestOf({ jobs: [ended], total: 1 }, { jobs: [before], total: 1 })

    expect(list.jobs).toEqual([ended])
  })

  test('never shows fewer ended jobs than any answer did, whatever their order', () => {
    const answer = fc
      .array(fc.constantFrom(...RUN_STATUSES), { minLength: 1, maxLength: 6 })
      .map(given => makeJobList(...given))
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), answers => {
        const known = answers.reduce<JobList | undefined>(newestOf, undefined)
        for (const { jobs } of answers) {
          for (const job of jobs.filter(({ status }) => isFinal(status))) {
            const kept = known?.jobs.find(({ id }) => id === job.id)
            expect(kept !== undefined && isFinal(kept.status)).toBe(true)
          }
        }
      })
    )
  })
})

describe('the age of an answer', () => {
  test.each<[string, Parameters<typeof makeListedJob>[0], boolean, boolean]>([
    ['a job that has ended', { status: 'success' }, true, true],
    [
      'only post steps remain',
      { steps: makeSteps({ 1: 'success', 2: 'success', 4: 'queued' }) },
      true,
      true
    ],
    ['a main step runs', { steps: makeSteps({ 1: 'success', 2: 'in_progress' }) }, false, false],
    [
      'only ended steps are listed',
      { steps: makeSteps({ 1: 'success', 2: 'success' }) },
      false,
      true
    ],
    ['no steps are listed', { steps: [] }, false, false]
  ])('%s', (_, job, ends, isNew) => {
    expect(showsEnd(makeListedJob(job))).toBe(ends)
    expect(isAsNewAsEnd(makeListedJob(job))).toBe(isNew)
  })

  test('counts the steps that have ended', () => {
    const steps = makeSteps({ 1: 'success', 2: 'skipped', 3: 'in_progress', 6: 'queued' })

    expect(endedSteps(makeListedJob({ steps }))).toBe(2)
  })
})
