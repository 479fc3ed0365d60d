import { UUID_MEMORY_MS } from '../../feishu/limits.ts'
import { plannedJobOf, sharesCard, type PlannedJob } from '../../model/planned-job.ts'
import type { Job } from '../../model/run.ts'
import { isFailure } from '../../model/run-status.ts'

// What was told is sure to be remembered for this long after the job that failed has ended.
const REMEMBERED_MS = UUID_MEMORY_MS - 10 * 60_000

/**
 * True when a job that failed has told so itself, so long ago that Feishu has forgotten the key of that
 * message: to tell it again would make a second one. Only the workflow file says which jobs tell.
 */
export function wasToldBefore(
  others: readonly Job[],
  planned: readonly PlannedJob[] | undefined,
  { sendWhen, now }: { readonly sendWhen: string; readonly now: number }
): boolean {
  return others.some(({ name, status, completedAt }) => {
    if (!isFailure(status) || completedAt === undefined) return false
    const job = planned && plannedJobOf(name, planned)
    return now - completedAt > REMEMBERED_MS && job !== undefined && sharesCard(job, sendWhen)
  })
}
