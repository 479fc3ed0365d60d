import type { ListedJob } from './job-list.ts'
import { isFinal } from './run-status.ts'

/** What this job knows of itself. */
export type OwnJobClues = {
  /** `job.check_run_id`, undefined on runners and servers that do not give it. */
  readonly checkRunId: number | undefined
  /** RUNNER_NAME. */
  readonly runnerName: string
  /** GITHUB_JOB: the key in the workflow file, which is not the name that is shown. */
  readonly jobKey: string
}

/**
 * This job among the listed ones. Without its check run it is the unfinished job on this runner;
 * where several runners share a name, the one of them that the job's key fits. Undefined when that
 * is not one job alone: a wrong one would be worse than none.
 */
export function findOwnJob(jobs: readonly ListedJob[], clues: OwnJobClues): ListedJob | undefined {
  const { checkRunId } = clues
  if (checkRunId !== undefined) {
    return jobs.find(job => job.checkRunId === checkRunId || job.id === checkRunId)
  }
  if (clues.runnerName === '') return undefined
  const here = jobs.filter(job => job.runnerName === clues.runnerName && !isFinal(job.status))
  return onlyOne(here) ?? onlyOne(here.filter(job => fitsKey(job.name, clues.jobKey)))
}

/** `test`, `test (node 24)` of a matrix, `checks / test` of a reusable workflow. */
function fitsKey(name: string, key: string): boolean {
  const ownName = name.split(' / ').at(-1) ?? ''
  return ownName === key || ownName.startsWith(`${key} (`)
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}
