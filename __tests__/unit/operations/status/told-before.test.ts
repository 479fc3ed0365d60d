import { describe, expect, test } from '@jest/globals'
import { wasToldBefore } from '../../../../src/operations/status/told-before.ts'
import { makePlannedJob } from '../../../support/make-planned-job.ts'
import { makeJob, NOW } from '../../../support/make-run.ts'

const HOUR = 3_600_000
const at = { sendWhen: 'always', now: NOW }
const planned = [makePlannedJob('test', { cardSteps: [{ updates: true, sendWhen: 'always' }] })]
const failedAt = (completedAt: number) => makeJob({ name: 'test', status: 'failure', completedAt })

describe('a failure', () => {
  test('was told by its own job when Feishu has forgotten the key by now', () => {
    expect(wasToldBefore([failedAt(NOW - 2 * HOUR)], planned, at)).toBe(true)
  })

  test.each([
    ['of just now', [failedAt(NOW - 60_000)], planned],
    ['of nearly an hour ago', [failedAt(NOW - 0.8 * HOUR)], planned],
    [
      'of a job whose end is not known',
      [{ id: 1, name: 'test', status: 'failure', annotations: [] } as const],
      planned
    ],
    ['of a job without such a step', [failedAt(NOW - 2 * HOUR)], [makePlannedJob('test')]],
    ['without the workflow file', [failedAt(NOW - 2 * HOUR)], undefined]
  ])('%s is not taken for told', (_, jobs, plan) => {
    expect(wasToldBefore(jobs, plan, at)).toBe(false)
  })

  test('of a job whose step sends at other times is not taken for told', () => {
    const jobs = [failedAt(NOW - 2 * HOUR)]

    expect(wasToldBefore(jobs, planned, { ...at, sendWhen: 'failure' })).toBe(false)
  })
})
