import { describe, expect, test } from '@jest/globals'
import { runState } from '../../../src/model/run-state.ts'
import type { OwnJob, RunKnowledge } from '../../../src/model/run-state.ts'
import type { RunStatus } from '../../../src/model/run-status.ts'
import { makeJobList, makeListedJob, makeSteps } from '../../support/make-job-list.ts'

const FIRST = 501

function ownJob(status: RunStatus, overrides: Partial<OwnJob> = {}): OwnJob {
  return { id: FIRST, name: 'job 1', status, ...overrides }
}

function statusOf(statuses: readonly RunStatus[], knowledge: RunKnowledge = {}): RunStatus {
  return runState(makeJobList(...statuses), knowledge).status
}

describe('the status of a run whose jobs have all ended', () => {
  test.each<[RunStatus[], RunStatus]>([
    [['success'], 'success'],
    [['success', 'success', 'success'], 'success'],
    [['failure'], 'failure'],
    [['success', 'failure', 'success'], 'failure'],
    [['cancelled'], 'cancelled'],
    [['success', 'cancelled'], 'cancelled'],
    [['skipped'], 'skipped'],
    [['success', 'skipped'], 'success'],
    [['skipped', 'skipped'], 'skipped'],
    [['failure', 'skipped'], 'failure'],
    [['cancelled', 'skipped'], 'cancelled'],
    [['timed_out'], 'timed_out'],
    [['success', 'timed_out'], 'timed_out'],
    [['cancelled', 'timed_out'], 'timed_out'],
    [['failure', 'timed_out'], 'failure'],
    [['neutral'], 'neutral'],
    [['success', 'neutral'], 'success'],
    [['skipped', 'neutral'], 'neutral']
  ])('%j is %s', (statuses, expected) => {
    const state = runState(makeJobList(...statuses))

    expect(state.status).toBe(expected)
    expect(state.settled).toBe(true)
    expect(state.pending).toBe(0)
  })

  test('fail-fast: the job that failed and the ones it cancelled are a failure', () => {
    expect(statusOf(['cancelled', 'failure', 'cancelled', 'success'])).toBe('failure')
  })
})

describe('the status of a run with jobs that have not ended', () => {
  test.each<[RunStatus[], RunStatus]>([
    [['in_progress'], 'in_progress'],
    [['queued'], 'queued'],
    [['queued', 'queued'], 'queued'],
    [['success', 'in_progress'], 'in_progress'],
    [['success', 'queued'], 'in_progress'],
    [['skipped', 'queued'], 'in_progress'],
    [['failure', 'in_progress'], 'in_progress'],
    [['failure', 'queued'], 'in_progress'],
    [['cancelled', 'in_progress'], 'in_progress'],
    [['action_required'], 'action_required'],
    [['success', 'action_required'], 'action_required'],
    [['queued', 'action_required'], 'action_required'],
    [['in_progress', 'action_required'], 'in_progress']
  ])('%j is %s', (statuses, expected) => {
    const state = runState(makeJobList(...statuses))

    expect(state.status).toBe(expected)
    expect(state.settled).toBe(false)
  })

  test('counts what is pending', () => {
    const { pending } = runState(makeJobList('success', 'queued', 'in_progress', 'action_required'))

    expect(pending).toBe(3)
  })

  test('a job that failed is told while others run', () => {
    const { failed, counts } = runState(makeJobList('failure', 'in_progress'))

    expect(failed).toBe(true)
    expect(counts).toMatchObject({ failure: 1, in_progress: 1, success: 0 })
  })

  test('a run of which nothing is listed is queued, and never settled', () => {
    expect(runState({ jobs: [], total: 0 })).toMatchObject({
      status: 'queued',
      settled: false,
      pending: 0
    })
  })

  test('jobs on pages that were not read are pending', () => {
    const state = runState({ ...makeJobList('success', 'success'), total: 101 })

    expect(state).toMatchObject({ status: 'in_progress', settled: false, pending: 99 })
  })
})

describe('the own job', () => {
  test('outweighs the list, which lags behind it', () => {
    const running = makeJobList('in_progress', 'success')

    expect(runState(running, { own: ownJob('success') }).status).toBe('success')
    expect(runState(running, { own: ownJob('failure') }).status).toBe('failure')
    expect(runState(running, { own: ownJob('cancelled') }).status).toBe('cancelled')
    expect(runState(makeJobList('queued'), { own: ownJob('in_progress') }).status).toBe(
      'in_progress'
    )
  })

  test('does not outweigh other jobs that still run', () => {
    const state = runState(makeJobList('in_progress', 'in_progress'), { own: ownJob('failure') })

    expect(state).toMatchObject({ status: 'in_progress', pending: 1, failed: true })
  })

  test('is added when it is not listed', () => {
    const state = runState(makeJobList('success'), {
      own: ownJob('in_progress', { id: undefined, name: 'lint' })
    })

    expect(state.status).toBe('in_progress')
    expect(state.jobs.map(job => job.name)).toEqual(['job 1', 'lint'])
  })

  test('on a page that was not read is not counted twice', () => {
    const state = runState(
      { ...makeJobList('success'), total: 2 },
      { own: ownJob('success', { id: 777, name: 'lint' }) }
    )

    expect(state).toMatchObject({ status: 'success', pending: 0 })
  })

  test('takes its times from the own job, its link from the list', () => {
    const listed = makeListedJob({ id: FIRST, url: 'https://github.com/x', startedAt: 1 })
    const [job] = runState(
      { jobs: [listed], total: 1 },
      { own: ownJob('success', { startedAt: 2, completedAt: 9 }) }
    ).jobs

    expect(job).toMatchObject({ url: 'https://github.com/x', startedAt: 2, completedAt: 9 })
  })

  test('alone is the whole state where nothing could be listed', () => {
    const state = runState({ jobs: [], total: 0 }, { own: ownJob('failure', { id: undefined }) })

    expect(state).toMatchObject({ status: 'failure', settled: true, failed: true })
  })
})

describe("the run's own conclusion", () => {
  test('forgives a job that was allowed to fail', () => {
    const list = makeJobList('success', 'failure')

    expect(runState(list)).toMatchObject({ status: 'failure', failed: true })
    expect(runState(list, { conclusion: 'success' })).toMatchObject({
      status: 'success',
      failed: false,
      settled: true,
      counts: { failure: 1, success: 1 }
    })
  })

  test('is none while the run goes on', () => {
    expect(runState(makeJobList('success'), { conclusion: 'in_progress' })).toMatchObject({
      status: 'in_progress',
      settled: false
    })
  })

  test('is the final word whatever the list still says', () => {
    const state = runState(makeJobList('in_progress'), { conclusion: 'timed_out' })

    expect(state).toMatchObject({ status: 'timed_out', settled: true, failed: true })
  })
})

describe('a job that ran into its time limit', () => {
  const timedOut = new Set([FIRST])

  test('is told from the cancelled ones', () => {
    const state = runState(makeJobList('cancelled', 'success'), { timedOut })

    expect(state).toMatchObject({ status: 'timed_out', failed: true, counts: { timed_out: 1 } })
  })

  test('is only one that was cancelled', () => {
    expect(statusOf(['success'], { timedOut })).toBe('success')
    expect(statusOf(['in_progress'], { timedOut, own: ownJob('cancelled') })).toBe('timed_out')
  })
})

describe('jobs to come', () => {
  const ended = makeJobList('success', 'success')

  test('leave the final word to a later job that runs this action', () => {
    expect(runState(ended, { toCome: { count: 2, finalWord: true } })).toMatchObject({
      status: 'in_progress',
      settled: false,
      pending: 0,
      toCome: 2
    })
  })

  test('may be some that nobody has counted', () => {
    const state = runState(ended, { toCome: { count: undefined, finalWord: true } })

    expect(state).toMatchObject({ status: 'in_progress', settled: false })
    expect(state.toCome).toBeUndefined()
  })

  test('do not keep the run open when nobody would tell its end', () => {
    expect(runState(ended, { toCome: { count: 2, finalWord: false } })).toMatchObject({
      status: 'success',
      settled: true,
      toCome: 2
    })
  })
})

describe('a job whose remaining steps are only post steps', () => {
  function withSteps(statuses: Readonly<Record<number, RunStatus>>, completedAt?: number) {
    const steps = makeSteps(statuses).map(step =>
      step.number === 2 && completedAt !== undefined ? { ...step, completedAt } : step
    )
    return runState({ jobs: [makeListedJob({ steps })], total: 1 })
  }

  test('has ended with the conclusion its steps show', () => {
    expect(withSteps({ 1: 'success', 2: 'success', 3: 'skipped', 6: 'queued' }).status).toBe(
      'success'
    )
    expect(withSteps({ 1: 'success', 2: 'failure', 3: 'skipped', 6: 'in_progress' })).toMatchObject(
      {
        status: 'failure',
        jobs: [{ failedStep: 'step 2' }]
      }
    )
    expect(withSteps({ 1: 'success', 2: 'cancelled', 3: 'skipped', 6: 'queued' }).status).toBe(
      'cancelled'
    )
  })

  test('ended when its last step did', () => {
    expect(withSteps({ 1: 'success', 2: 'success', 4: 'queued' }, 1234).jobs[0]?.completedAt).toBe(
      1234
    )
  })

  test('still runs while a main step remains', () => {
    expect(withSteps({ 1: 'success', 2: 'failure', 3: 'queued', 6: 'queued' }).status).toBe(
      'in_progress'
    )
  })
})
