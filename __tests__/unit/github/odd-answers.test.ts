import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAnnotations } from '../../../src/github/annotations.ts'
import type { GitHubReader } from '../../../src/github/api.ts'
import { readRelease } from '../../../src/github/read-release.ts'
import { available } from '../../../src/github/answer.ts'
import { readWorkflow } from '../../../src/github/read-workflow.ts'
import { readJobs } from '../../../src/github/workflow-jobs.ts'
import { readLastFinishedRun } from '../../../src/github/workflow-runs.ts'
import type { JsonValue } from '../../../src/model/json.ts'
import { isFinal } from '../../../src/model/run-status.ts'
import { runState } from '../../../src/model/run-state.ts'
import { makeRunSource } from '../../support/make-github-api.ts'
import { makeGithubContext } from '../../support/make-github-context.ts'

/** Every request is answered with this body. */
function answering(value: JsonValue): GitHubReader {
  const get: GitHubReader['get'] = () => Promise.resolve({ kind: 'available', value })
  return { requestsLeft: 2, isRateLimitLow: false, get }
}

/** JSON that has the API's own keys in it, with values of any type. */
const keys = fc.constantFrom(
  ...[
    'total_count',
    'jobs',
    'workflow_runs',
    'id',
    'name',
    'status',
    'conclusion',
    'steps',
    'number'
  ],
  ...['html_url', 'check_run_url', 'started_at', 'message', 'annotation_level', 'path', 'content'],
  ...['encoding', 'tag_name', 'published_at', 'assets', 'draft', '__proto__']
)
const scalar = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('completed', 'success', 'failure', 'base64', '2026-03-02T09:00:00Z')
)
const { json } = fc.letrec<{ json: JsonValue }>(tie => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(keys, tie('json'), { maxKeys: 8 })
  )
}))

describe('an answer of any shape', () => {
  test('is read without an error', async () => {
    const context = makeGithubContext({})
    const source = makeRunSource()
    const readFile = () => {
      throw new Error('ENOENT')
    }
    await fc.assert(
      fc.asyncProperty(json, async body => {
        const api = answering(body)
        const answers = await Promise.all([
          readJobs(api, source),
          readLastFinishedRun(api, source),
          readAnnotations(api, 501),
          readRelease(api, context, 'v1')
        ])
        expect(answers.map(answer => answer.kind)).toEqual(Array(4).fill('available'))
        expect(await readWorkflow(context, { readFile, api })).toEqual(available(undefined))
      })
    )
  })

  test('never makes a run that is told as successful out of jobs that are not', async () => {
    const job = fc.record({
      id: fc.nat(),
      status: fc.oneof(fc.string(), fc.constantFrom('completed', 'queued', 'in_progress', null)),
      conclusion: fc.oneof(fc.string(), fc.constantFrom('success', 'failure', 'cancelled', null))
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(job, { minLength: 1, selector: ({ id }) => id }),
        async jobs => {
          const answer = await readJobs(
            answering({ total_count: jobs.length, jobs }),
            makeRunSource()
          )
          if (answer.kind === 'unavailable') throw new Error(answer.message)
          const state = runState(answer.value)
          const allEnded = jobs.every(({ status }) => status === 'completed')
          expect(isFinal(state.status)).toBe(allEnded)
          if (state.status === 'success') {
            expect(jobs.map(({ conclusion }) => conclusion)).not.toContain('failure')
            expect(jobs.map(({ conclusion }) => conclusion)).toContain('success')
          }
        }
      )
    )
  })
})
