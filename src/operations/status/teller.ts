import type { ListedJob } from '../../model/job-list.ts'
import { statusBySteps, workEnd } from '../../model/job-steps.ts'
import { isAsNewAsEnd } from '../../model/newest-jobs.ts'
import { plannedJobOf, sharesCard, type PlannedJob } from '../../model/planned-job.ts'
import type { Inputs } from '../inputs.ts'
import { isFailure } from '../../model/run-status.ts'

/** A batch and a custom bot take no key against doubles, so one job alone may send. */
export function hasNoKey({ customBots, batchTargets }: Inputs): boolean {
  return customBots.length > 0 || Object.values(batchTargets).some(list => list.length > 0)
}

/**
 * True when the message of the run falls to another job that has the same step: for a failure the first to
 * end that can know of it, else the last to end of all. The times are GitHub's, so all jobs agree. Only the
 * workflow file says which jobs have such a step; without it a message is sent twice rather than never.
 */
export function fallsToAnother(
  jobs: readonly ListedJob[],
  own: ListedJob,
  planned: readonly PlannedJob[] | undefined,
  sendWhen: string
): boolean {
  if (planned === undefined) return false
  // A list that does not show the end of this job is older than that, and so is every end in it.
  const ownEnd = (isAsNewAsEnd(own) ? workEnd(own.steps) : undefined) ?? Infinity
  const ends = jobs.flatMap(job => {
    const at = job.id === own.id ? ownEnd : workEnd(job.steps)
    return at === undefined ? [] : [{ job, at }]
  })
  const sharing = ends.filter(({ job }) => {
    const plan = plannedJobOf(job.name, planned)
    return job.id !== own.id && plan !== undefined && sharesCard(plan, sendWhen)
  })
  const isLater = ({ job, at }: (typeof ends)[number]): boolean =>
    at === ownEnd ? job.id > own.id : at > ownEnd
  if (sendWhen !== 'failure') return sharing.some(isLater)
  const firstFailure = Math.min(
    ...ends.flatMap(({ job, at }) => (isFailure(statusBySteps(job.steps) ?? job.status) ? at : []))
  )
  const isTooEarly = ownEnd < firstFailure && firstFailure < Infinity
  return isTooEarly || sharing.some(other => other.at >= firstFailure && !isLater(other))
}
