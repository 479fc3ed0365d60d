import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jobsToCome } from '../../../src/model/jobs-to-come.ts'
import type { PlannedJob } from '../../../src/model/planned-job.ts'
import type { Job } from '../../../src/model/run.ts'
import { RUN_STATUSES } from '../../../src/model/run-status.ts'
import type { RunStatus } from '../../../src/model/run-status.ts'
import { makePlannedJob } from '../../support/make-planned-job.ts'

function listed(statuses: Readonly<Record<string, RunStatus>>): Job[] {
  return Object.entries(statuses).map(([name, status], id) => ({
    id,
    name,
    status,
    annotations: []
  }))
}

const build = makePlannedJob('build')
const needsBuild = { needs: ['build'] }
const UPDATES = [{ updates: true, sendWhen: 'always' }]

describe('the number of jobs to come', () => {
  test('is that of the planned jobs that are not listed', () => {
    const planned = [
      build,
      makePlannedJob('test', { ...needsBuild, count: 4 }),
      makePlannedJob('lint')
    ]

    expect(jobsToCome(planned, listed({ build: 'in_progress' }))?.count).toBe(5)
    expect(jobsToCome(planned, listed({ build: 'success', lint: 'queued' }))?.count).toBe(4)
  })

  test('is not known where one of them is not', () => {
    const planned = [build, makePlannedJob('checks', { ...needsBuild, count: undefined })]

    expect(jobsToCome(planned, listed({ build: 'success' }))?.count).toBeUndefined()
  })

  test('is zero when all are listed', () => {
    expect(jobsToCome([build], listed({ build: 'in_progress' }))).toEqual({
      count: 0,
      finalWord: false
    })
  })

  test.each<RunStatus>(['failure', 'cancelled', 'skipped', 'timed_out'])(
    'leaves out all that a %s job lets be skipped',
    status => {
      const planned = [
        build,
        makePlannedJob('test', needsBuild),
        makePlannedJob('deploy', { needs: ['test'], condition: 'success_and_more' }),
        makePlannedJob('tell', { needs: ['deploy'], condition: 'always' })
      ]

      expect(jobsToCome(planned, listed({ build: status }))?.count).toBe(1)
    }
  )

  test('keeps what a forgiven failure lets run', () => {
    const planned = [{ ...build, isForgiven: true }, makePlannedJob('test', needsBuild)]

    expect(jobsToCome(planned, listed({ build: 'failure' }))?.count).toBe(1)
  })

  test('leaves out a job that never runs', () => {
    expect(jobsToCome([build, makePlannedJob('off', { condition: 'never' })], [])?.count).toBe(1)
  })
})

describe('the list and the file', () => {
  test('must fit each other, else nothing is said', () => {
    expect(jobsToCome([build], listed({ build: 'success', other: 'success' }))).toBeUndefined()
  })
})

describe('the final word', () => {
  function finalWord(job: Partial<PlannedJob>, statuses: Readonly<Record<string, RunStatus>>) {
    const last = makePlannedJob('last', { ...needsBuild, cardSteps: UPDATES, ...job })
    return jobsToCome([build, last], listed(statuses))?.finalWord
  }

  test.each<[Partial<PlannedJob>, RunStatus, boolean]>([
    [{}, 'success', true],
    [{}, 'failure', false],
    [{}, 'in_progress', false],
    [{ condition: 'always' }, 'failure', true],
    [{ condition: 'always' }, 'cancelled', true],
    [{ condition: 'not_cancelled' }, 'failure', true],
    [{ condition: 'not_cancelled' }, 'cancelled', false],
    [{ condition: 'success_and_more' }, 'success', false],
    [{ condition: 'unknown' }, 'success', false],
    [{ cardSteps: [] }, 'success', false],
    [{ cardSteps: [], condition: 'always' }, 'success', false],
    [{ cardSteps: [{ updates: false, sendWhen: 'always' }] }, 'success', false],
    [{ cardSteps: [{ updates: true, sendWhen: 'failure' }] }, 'success', false]
  ])('with a last job %j after a job that is %s: %s', (job, status, expected) => {
    expect(finalWord(job, { build: status })).toBe(expected)
  })

  test('of a message that is sent at the end is left to a later job that sends it too', () => {
    const last = makePlannedJob('last', {
      ...needsBuild,
      cardSteps: [{ updates: false, sendWhen: 'success' }]
    })
    const word = (sendWhen: string) =>
      jobsToCome([build, last], listed({ build: 'success' }), sendWhen)?.finalWord

    expect(word('success')).toBe(true)
    expect(word('failure')).toBe(false)
    expect(word('always')).toBe(false)
  })

  test('is not left to a job that is listed', () => {
    expect(finalWord({}, { build: 'success', last: 'queued' })).toBe(false)
  })

  test('is not left to a job behind one that may fail', () => {
    const planned = [
      build,
      makePlannedJob('test', needsBuild),
      makePlannedJob('last', { needs: ['test'], cardSteps: UPDATES })
    ]

    expect(jobsToCome(planned, listed({ build: 'success' }))).toEqual({
      count: 2,
      finalWord: false
    })
  })

  test('is not left to a job behind a matrix or a called workflow that may have more', () => {
    const last = makePlannedJob('last', { ...needsBuild, cardSteps: UPDATES })
    const matrix = { ...build, hasMatrix: true }

    expect(
      jobsToCome([{ ...matrix, count: 2 }, last], listed({ 'build (1)': 'success' }))?.finalWord
    ).toBe(false)
    expect(
      jobsToCome(
        [{ ...matrix, count: 2 }, last],
        listed({ 'build (1)': 'success', 'build (2)': 'success' })
      )?.finalWord
    ).toBe(true)
    expect(
      jobsToCome([{ ...build, isReusable: true }, last], listed({ 'build / a': 'success' }))
        ?.finalWord
    ).toBe(false)
  })
})

describe('jobsToCome', () => {
  test('ends, and never leaves the final word to nobody, whatever needs what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const planned = fc.tuple(
      ...ids.map(id =>
        fc
          .record({
            needs: fc.subarray(ids),
            condition: fc.constantFrom<PlannedJob['condition']>('success', 'always', 'unknown'),
            cardSteps: fc.constantFrom<PlannedJob['cardSteps']>([], UPDATES),
            isForgiven: fc.boolean()
          })
          .map(job => makePlannedJob(id, job))
      )
    )
    const statuses = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...RUN_STATUSES))
    fc.assert(
      fc.property(planned, statuses, (jobs, known) => {
        const toCome = jobsToCome(jobs, listed(known))
        if (toCome?.finalWord === true) expect(toCome.count).toBeGreaterThan(0)
        expect(toCome?.count).toBeLessThanOrEqual(ids.length - Object.keys(known).length)
      })
    )
  })
})
