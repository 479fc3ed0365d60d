import { describe, expect, test } from '@jest/globals'
import { plannedJobOf } from '../../../src/model/planned-job.ts'
import { makePlannedJob } from '../../support/make-planned-job.ts'

const jobs = [
  makePlannedJob('lint'),
  makePlannedJob('test', { hasMatrix: true }),
  makePlannedJob('e2e', { nameParts: ['End to end on ', ''], hasMatrix: true }),
  makePlannedJob('checks', { isReusable: true }),
  makePlannedJob('deploys', { isReusable: true, nameParts: ['Deploy to ', ' (', ')'] })
]

describe('plannedJobOf', () => {
  test.each([
    ['lint', 'lint'],
    ['test (20, ubuntu-latest)', 'test'],
    ['test', 'test'],
    ['End to end on chromium', 'e2e'],
    ['checks / unit', 'checks'],
    ['checks / unit / fast', 'checks'],
    ['checks', 'checks'],
    ['Deploy to eu (blue) / smoke', 'deploys']
  ])('takes %j for %s', (name, id) => {
    expect(plannedJobOf(name, jobs)?.id).toBe(id)
  })

  test.each(['lint (20)', 'lint / unit', 'testing', 'unit', '', 'Deploy to eu / smoke'])(
    'takes %j for none',
    name => {
      expect(plannedJobOf(name, jobs)).toBeUndefined()
    }
  )

  test('takes a name that could be of two for neither', () => {
    const twins = [
      makePlannedJob('a', { nameParts: ['test ', ''] }),
      makePlannedJob('b', { nameParts: ['', ' fast'] })
    ]

    expect(plannedJobOf('test fast', twins)).toBeUndefined()
    expect(plannedJobOf('test slow', twins)?.id).toBe('a')
    expect(plannedJobOf('same', [makePlannedJob('same'), makePlannedJob('same')])).toBeUndefined()
  })

  test('prefers a whole name to one with gaps', () => {
    const both = [makePlannedJob('any', { nameParts: ['', ''] }), makePlannedJob('lint')]

    expect(plannedJobOf('lint', both)?.id).toBe('lint')
    expect(plannedJobOf('other', both)?.id).toBe('any')
  })

  test('does not let pieces of a name overlap', () => {
    const job = makePlannedJob('a', { nameParts: ['aba', 'ab', 'aba'] })

    expect(plannedJobOf('ababa', [job])).toBeUndefined()
    expect(plannedJobOf('abaxabxaba', [job])?.id).toBe('a')
  })
})
