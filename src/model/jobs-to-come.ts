import { inheritsCard, plannedJobOf } from './planned-job.ts'
import type { PlannedJob } from './planned-job.ts'
import type { Job } from './run.ts'
import { isFinal } from './run-status.ts'
import type { RunStatus } from './run-status.ts'
import type { JobsToCome } from './run-state.ts'

type Result = 'good' | 'bad' | 'open'

/**
 * The jobs of the workflow file that GitHub does not list yet and that can still run, as a step with this
 * `send_when` sees them. Undefined when the file and the list do not fit each other beyond doubt: then
 * nothing is said of jobs to come.
 */
export function jobsToCome(
  planned: readonly PlannedJob[],
  listed: readonly Job[],
  sendWhen = 'always'
): JobsToCome | undefined {
  const statuses = statusesById(planned, listed)
  if (statuses === undefined) return undefined
  const resultOf = memoize((id: string): Result => result(id, planned, statuses, resultOf))
  const coming = planned.filter(
    job => !statuses.has(job.id) && !isSkippedSurely(job, job.needs.map(resultOf))
  )
  const wasCancelled = listed.some(job => job.status === 'cancelled')
  return {
    count: sum(coming.map(job => job.count)),
    finalWord: coming.some(
      job => inheritsCard(job, sendWhen) && runsSurely(job, job.needs.map(resultOf), wasCancelled)
    )
  }
}

/** How the listed jobs of each planned job stand. */
function statusesById(
  planned: readonly PlannedJob[],
  listed: readonly Job[]
): Map<string, RunStatus[]> | undefined {
  const statuses = new Map<string, RunStatus[]>()
  for (const { name, status } of listed) {
    const job = plannedJobOf(name, planned)
    if (job === undefined) return undefined
    statuses.set(job.id, [...(statuses.get(job.id) ?? []), status])
  }
  return statuses
}

/** What the jobs that need this one see of it; a skipped job lets them be skipped too. */
function result(
  id: string,
  planned: readonly PlannedJob[],
  statuses: ReadonlyMap<string, readonly RunStatus[]>,
  resultOf: (id: string) => Result
): Result {
  const job = planned.find(candidate => candidate.id === id)
  const listed = statuses.get(id)
  if (job === undefined) return 'open'
  if (listed === undefined) return isSkippedSurely(job, job.needs.map(resultOf)) ? 'bad' : 'open'
  // What a called workflow makes of its jobs is its own affair.
  if (job.isReusable) return 'open'
  const isBad = listed.some(status => isFinal(status) && status !== 'success')
  if (isBad) return job.isForgiven ? 'open' : 'bad'
  const isWhole = job.count !== undefined && listed.length >= job.count
  return isWhole && listed.every(status => status === 'success') ? 'good' : 'open'
}

function isSkippedSurely(job: PlannedJob, needs: readonly Result[]): boolean {
  if (job.condition === 'never') return true
  const needsSuccess = job.condition === 'success' || job.condition === 'success_and_more'
  return needsSuccess && needs.includes('bad')
}

/** Only a job that surely runs is left the final word: else the card might never hear it. */
function runsSurely(job: PlannedJob, needs: readonly Result[], wasCancelled: boolean): boolean {
  if (job.condition === 'always') return true
  if (job.condition === 'not_cancelled') return !wasCancelled
  return job.condition === 'success' && needs.every(need => need === 'good')
}

function sum(counts: readonly (number | undefined)[]): number | undefined {
  return counts.reduce<number | undefined>(
    (total, count) => (total === undefined || count === undefined ? undefined : total + count),
    0
  )
}

/** Remembers results; a job that needs itself by a detour, which GitHub refuses, is open. */
function memoize(compute: (id: string) => Result): (id: string) => Result {
  const known = new Map<string, Result>()
  return id => {
    const found = known.get(id)
    if (found !== undefined) return found
    known.set(id, 'open')
    const value = compute(id)
    known.set(id, value)
    return value
  }
}
