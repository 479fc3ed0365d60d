import { defined } from './defined.ts'
import type { JobList, ListedJob } from './job-list.ts'
import { failedStep, statusBySteps, workEnd } from './job-steps.ts'
import type { Job } from './run.ts'
import { isFailure, isFinal, RUN_STATUSES, type RunStatus } from './run-status.ts'

/** What this job knows better than the list, which lags behind it. */
export type OwnJob = {
  /** Its id in the list, undefined when it is not listed (yet). */
  readonly id: number | undefined
  readonly name: string
  /** `job.status`, or `in_progress` in main: it outweighs what the list says. */
  readonly status: RunStatus
  /** Milliseconds since the epoch, like `completedAt`, which is given once the job has ended. */
  readonly startedAt?: number
  readonly completedAt?: number
}

/** Jobs that GitHub does not list yet, known from the workflow file. */
export type JobsToCome = {
  /** Undefined when there are some and only GitHub knows how many. */
  readonly count: number | undefined
  /** One of them will surely bring the card up to date, so the final word is its. */
  readonly finalWord: boolean
}

/** What is known of the run beside its list of jobs. */
export type RunKnowledge = {
  readonly own?: OwnJob
  /** What GitHub says of the run itself: once it has ended it knows which failures were forgiven. */
  readonly conclusion?: RunStatus
  readonly toCome?: JobsToCome
  /** Ids of jobs that ran into their time limit: GitHub lists them as cancelled. */
  readonly timedOut?: ReadonlySet<number>
}

/** How a run stands as far as is known. */
export type RunState = {
  readonly status: RunStatus
  /** Every job that is known, as it stands, in the order of the list. */
  readonly jobs: readonly Job[]
  /** How many jobs are in each status. */
  readonly counts: Readonly<Record<RunStatus, number>>
  /** Jobs that have not ended: those that run, wait or are queued, and those on pages not read. */
  readonly pending: number
  /** Jobs that are not listed yet; undefined when there are some, but nobody knows how many. */
  readonly toCome: number | undefined
  /** True when nobody will know more: nothing is pending and no later job has the final word. */
  readonly settled: boolean
  /** A job has failed, and the run's own conclusion does not forgive it. */
  readonly failed: boolean
}

/** The state of a run from its jobs: pure, and the same whatever order the jobs are listed in. */
export function runState(list: JobList, knowledge: RunKnowledge = {}): RunState {
  const { own, conclusion, toCome = { count: 0, finalWord: false }, timedOut } = knowledge
  const jobs = withOwnJob(list.jobs.map(standing), own).map(job =>
    job.status === 'cancelled' && timedOut?.has(job.id) === true
      ? { ...job, status: 'timed_out' as const }
      : job
  )
  const counts = countByStatus(jobs)
  // The own job counts as listed: a page that lags may lack it.
  const unread = Math.max(0, list.total - jobs.length)
  const pending = unread + jobs.filter(job => !isFinal(job.status)).length
  const allEnded = jobs.length > 0 && pending === 0
  const settled = conclusion === undefined ? allEnded && !toCome.finalWord : isFinal(conclusion)
  return {
    status: conclusion ?? (settled ? verdict(counts) : unsettled(counts)),
    jobs,
    counts,
    pending,
    toCome: toCome.count,
    settled,
    failed: conclusion === undefined ? counts.failure + counts.timed_out > 0 : isFailure(conclusion)
  }
}

/** A listed job as it really stands: ended when only post steps remain. */
function standing(listed: ListedJob): Job {
  const { id, name, url, startedAt, steps } = listed
  const ended = isFinal(listed.status) ? undefined : statusBySteps(steps)
  const completedAt = listed.completedAt ?? (ended === undefined ? undefined : workEnd(steps))
  return {
    id,
    name,
    status: ended ?? listed.status,
    ...defined({ url, startedAt, completedAt, failedStep: failedStep(steps) }),
    annotations: []
  }
}

function withOwnJob(jobs: readonly Job[], own: OwnJob | undefined): readonly Job[] {
  if (own === undefined) return jobs
  const { id, name, ...known } = own
  const isListed = id !== undefined && jobs.some(job => job.id === id)
  if (!isListed) return [...jobs, { id: id ?? 0, name, annotations: [], ...known }]
  return jobs.map(job => (job.id === id ? { ...job, ...known } : job))
}

/** The worst that happened, as GitHub concludes a run; skipped jobs are neither good nor bad. */
function verdict(counts: RunState['counts']): RunStatus {
  const order = ['failure', 'timed_out', 'cancelled', 'success', 'neutral'] as const
  return order.find(status => counts[status] > 0) ?? 'skipped'
}

/** Work outweighs waiting; a person who must act outweighs jobs that wait for a runner. */
function unsettled(counts: RunState['counts']): RunStatus {
  if (counts.in_progress > 0) return 'in_progress'
  if (counts.action_required > 0) return 'action_required'
  const hasEnded = RUN_STATUSES.some(status => isFinal(status) && counts[status] > 0)
  return hasEnded ? 'in_progress' : 'queued'
}

function countByStatus(jobs: readonly Job[]): Record<RunStatus, number> {
  const counts = Object.fromEntries(RUN_STATUSES.map(status => [status, 0]))
  for (const job of jobs) counts[job.status] = (counts[job.status] ?? 0) + 1
  return counts as Record<RunStatus, number>
}
