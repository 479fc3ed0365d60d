import { available, unavailable, type Answer } from '../github/answer.ts'
import type { GitHubReader } from '../github/api.ts'
import type { WorkflowContext } from '../github/context.ts'
import { readRelease } from '../github/read-release.ts'
import { runSource } from '../github/run-source.ts'
import { readJobs } from '../github/workflow-jobs.ts'
import type { JsonValue } from '../model/json.ts'
import type { Surface } from '../operations/notify.ts'
import type { Reading } from '../operations/status/run-reader.ts'

/** Reads a card's facts from the event and, for the jobs, from a saved answer. Nothing is asked over the network. */
export function offlineGitHub(
  context: WorkflowContext,
  jobs: JsonValue | undefined
): Pick<Surface, 'runReader' | 'readRelease'> {
  const api: GitHubReader = {
    requestsLeft: 0,
    isRateLimitLow: false,
    get: (path, resource) =>
      Promise.resolve(
        jobs !== undefined && path.includes('/jobs')
          ? available(jobs)
          : unavailable('no_token', resource, 'a preview asks nobody')
      )
  }
  return {
    runReader: {
      readJobs: async () => toReading(await readJobs(api, runSource(context))),
      readErrors: () => Promise.resolve(nothing('the errors of a job')),
      readLastFinishedRun: () => Promise.resolve(nothing('the run before')),
      readPlannedJobs: () => Promise.resolve({ value: undefined }),
      requestsLeft: () => 0,
      isRateLimitLow: () => false
    },
    readRelease: async tag => {
      const found = toReading(await readRelease(api, context, tag))
      // A preview asks nobody, and needs no warning of it.
      return 'value' in found ? { value: { release: found.value.release } } : found
    }
  }
}

function toReading<T>(answer: Answer<T>): Reading<T> {
  return answer.kind === 'available' ? { value: answer.value } : { missing: answer.message }
}

function nothing(what: string): Reading<never> {
  return { missing: `A preview does not know ${what}.`, kind: 'spared' }
}
