import { describe, expect, test } from '@jest/globals'
import { isJsonObject, objectAt } from '../../../src/model/json.ts'
import { RUN_STATUSES } from '../../../src/model/run-status.ts'
import { templateScope } from '../../../src/templates/scope.ts'
import { makeJob, makeRun, NOW } from '../../support/make-run.ts'
import { makeScopeData } from '../../support/make-scope.ts'

describe('templateScope', () => {
  test('holds the documented names and no other', () => {
    expect(Object.keys(templateScope(makeScopeData())).sort()).toEqual(
      ['commit', 'event', 'github', 'job', 'now', 'run', 'vars'].sort()
    )
  })

  test('tells the run, its jobs and the commit', () => {
    const failed = makeJob({
      name: 'test',
      status: 'failure',
      failedStep: 'Run npm test',
      startedAt: NOW - 180_000,
      completedAt: NOW - 20_000,
      annotations: [{ path: 'src/upload.ts', line: 88, message: 'Expected 3 retries, got 2' }]
    })
    const scope = templateScope(makeScopeData({ jobs: [failed], runStatus: 'failure' }))
    expect(scope.run).toMatchObject({
      url: 'https://github.com/octo/shop/actions/runs/15400000128',
      attempt: 1,
      status: 'failure',
      conclusion: 'failure',
      failed: true,
      succeeded: false,
      duration: '3m 12s',
      jobs: [
        {
          name: 'test',
          conclusion: 'failure',
          failed: true,
          duration: '2m 40s',
          failed_step: 'Run npm test',
          annotations: [{ path: 'src/upload.ts', line: 88, message: 'Expected 3 retries, got 2' }]
        }
      ]
    })
    expect(scope.commit).toMatchObject({
      short_sha: '4f2a91c',
      title: 'fix: retry the upload when the socket closes',
      author: 'Mona Lisa'
    })
    expect(scope.now).toBe('2025-06-03T15:04:00Z')
  })

  test('a run or job that goes on has no conclusion, and a duration up to now', () => {
    const running = { id: 1, name: 'e2e', status: 'in_progress' as const, annotations: [] }
    const scope = templateScope(
      makeScopeData({ runStatus: 'in_progress', jobs: [{ ...running, startedAt: NOW - 9000 }] })
    )
    expect(scope.run).toMatchObject({
      status: 'in_progress',
      conclusion: '',
      jobs: [{ conclusion: '', duration: '9s', url: '', failed_step: '' }]
    })
  })

  test('what has no value is an empty text, so that every documented name exists', () => {
    const { commit, startedAt, ...run } = makeRun()
    expect([commit, startedAt]).not.toContain(undefined)
    const scope = templateScope(makeScopeData({ run, jobs: [] }))
    expect(scope.commit).toEqual({
      sha: '',
      short_sha: '',
      title: '',
      message: '',
      author: '',
      url: ''
    })
    expect(scope.run).toMatchObject({ duration: '', jobs: [] })
  })

  test('a finished run keeps its duration however late it is', () => {
    const data = makeScopeData({ completedAt: NOW, now: NOW + 3_600_000 })
    expect(templateScope(data).run).toMatchObject({ duration: '3m 12s' })
  })

  test('the token is not in the data, whoever passes it', () => {
    const scope = templateScope(makeScopeData({ github: { token: 'ghs_secret', actor: 'mona' } }))
    expect(JSON.stringify(scope)).not.toContain('ghs_secret')
  })

  test('github.event is the payload, as in a workflow', () => {
    const event = { action: 'opened' }
    const { github } = templateScope(makeScopeData({ event }))
    expect(isJsonObject(github) && objectAt(github, 'event')).toEqual(event)
  })

  test.each(RUN_STATUSES)('%s raises at most one flag', status => {
    const scope = templateScope(makeScopeData({ job: { name: 'a', status } }))
    const job = isJsonObject(scope.job) ? scope.job : {}
    const raised = ['succeeded', 'failed', 'cancelled'].filter(flag => job[flag] === true)
    const expected: Record<string, string[]> = {
      success: ['succeeded'],
      failure: ['failed'],
      timed_out: ['failed'],
      cancelled: ['cancelled']
    }
    expect(raised).toEqual(expected[status] ?? [])
  })
})
