import type { JobList, ListedJob } from './job-list.ts'
import { statusBySteps } from './job-steps.ts'
import { isFinal } from './run-status.ts'

/**
 * What is known after another reading. Jobs only go on, so an answer that shows one further back, or not
 * at all, is an older one (GitHub answers from copies that lag by different times) or lacks a page.
 */
export function newestOf(known: JobList | undefined, read: JobList): JobList {
  if (known === undefined) return read
  const jobs = new Map(known.jobs.map(job => [job.id, job]))
  for (const job of read.jobs) {
    const before = jobs.get(job.id)
    if (before === undefined || progressOf(job) >= progressOf(before)) jobs.set(job.id, job)
  }
  return { jobs: [...jobs.values()], total: Math.max(known.total, read.total) }
}

/** True when the list shows that the job's work is over, whatever post steps remain. */
export function showsEnd(job: ListedJob): boolean {
  return isFinal(job.status) || statusBySteps(job.steps) !== undefined
}

/**
 * True when the list is as new as the end of a job that is known to have ended: it shows the end, or no
 * step that is open where only steps that have begun are listed.
 */
export function isAsNewAsEnd(job: ListedJob): boolean {
  return showsEnd(job) || (job.steps.length > 0 && endedSteps(job) === job.steps.length)
}

/** How many steps of the job are shown as ended. */
export function endedSteps({ steps }: ListedJob): number {
  return steps.filter(step => isFinal(step.status)).length
}

function progressOf(job: ListedJob): number {
  if (isFinal(job.status)) return 3
  if (showsEnd(job)) return 2
  return job.status === 'in_progress' ? 1 : 0
}
