import type { JobList } from '../../model/job-list.ts'
import type { Annotation, Job } from '../../model/run.ts'
import { isFailure } from '../../model/run-status.ts'
import type { RunQuestions } from './run-questions.ts'

/** Why jobs failed, by the ids of the jobs. */
export type Reasons = {
  readonly errors: ReadonlyMap<number, readonly Annotation[]>
  /** Those that ran into their time limit. */
  readonly timedOut: ReadonlySet<number>
  /** False while GitHub knows of no error of a job that failed: it lags. */
  readonly areThere: boolean
}

// Each job costs a request; a card shows the errors of a few.
const MOST_EXPLAINED = 3

/**
 * Asks why jobs failed: this one first, then others. A cancelled job is asked too, since GitHub calls a
 * job cancelled that ran into its time limit, and only its annotations tell.
 */
export async function explainJobs(
  jobs: readonly Job[],
  list: JobList,
  own: { readonly id: number; readonly checkRunId: number | undefined },
  questions: RunQuestions
): Promise<Reasons> {
  const checkRuns = new Map(list.jobs.map(job => [job.id, job.checkRunId]))
  const asked = candidates(jobs, own.id).slice(0, MOST_EXPLAINED)
  const answers = await Promise.all(
    asked.map(async ({ id, status }) => {
      const isOwn = id === own.id
      const checkRunId = isOwn ? own.checkRunId : checkRuns.get(id)
      const answer = await questions.errorsOf(checkRunId, isOwn ? 'own' : 'other')
      // A job that was cancelled before it began has no error.
      return { id, ...answer, areThere: answer.areThere || !(isOwn || isFailure(status)) }
    })
  )
  return {
    errors: new Map(answers.map(({ id, errors }) => [id, errors])),
    timedOut: new Set(answers.filter(({ timedOut }) => timedOut).map(({ id }) => id)),
    areThere: answers.every(({ areThere }) => areThere)
  }
}

function candidates(jobs: readonly Job[], ownId: number): readonly Job[] {
  const failed = jobs.filter(job => isFailure(job.status))
  const cancelled = jobs.filter(job => job.status === 'cancelled')
  return [...failed, ...cancelled].toSorted(
    (a, b) => Number(b.id === ownId) - Number(a.id === ownId)
  )
}
