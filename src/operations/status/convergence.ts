import { statusBySteps } from '../../model/job-steps.ts'
import { isFinal } from '../../model/run-status.ts'
import type { StatusFacts } from './status-facts.ts'

/** How long a post step looks on, and when it looks again. Milliseconds. */
export const CONVERGENCE = {
  /** The contract's bound: a post step waits for others at most 20 s. */
  totalMs: 20_000,
  /** How long the list may take to show that this job has ended, while others have real work. */
  freshnessMs: 6_000,
  /** Runners report their steps every 500 ms: two that end together show within this of each other. */
  skewMs: 1_500,
  pollMs: 1_000
} as const

/** What the watch remembers. */
export type Watch = {
  readonly startedAt: number
  /** When the list first showed the end of this job. */
  readonly freshSince?: number
}

/**
 * Whether to look again after a patch. Of jobs that end at the same moment each may see the others
 * still running, because the API lags. A list that shows this job's own end is as new as that end: a job
 * that it shows at work will end later, and will see that this one has ended. So it is enough to wait
 * until the list is that new: nobody is kept waiting for the real work of others.
 */
export function looksAgain(facts: StatusFacts, watch: Watch, now: number): boolean {
  const { list, own } = facts
  if (facts.isSettled || list === undefined || own === undefined || own.steps.length === 0) {
    return false
  }
  const elapsed = now - watch.startedAt
  if (elapsed + CONVERGENCE.pollMs > CONVERGENCE.totalMs) return false
  if (watch.freshSince === undefined) return elapsed < CONVERGENCE.freshnessMs
  return now - watch.freshSince < CONVERGENCE.skewMs
}

/** The watch after a reading. */
export function watched(watch: Watch, { own }: StatusFacts, now: number): Watch {
  if (watch.freshSince !== undefined || own === undefined) return watch
  const showsOwnEnd = isFinal(own.status) || statusBySteps(own.steps) !== undefined
  return showsOwnEnd ? { ...watch, freshSince: now } : watch
}

/** What a reader sees change; times alone are no reason for another patch. */
export function fingerprint({ status, jobs, isSettled, jobsToCome }: StatusFacts): string {
  return JSON.stringify([
    status,
    isSettled,
    jobsToCome,
    jobs.map(job => [job.id, job.status, job.failedStep])
  ])
}
