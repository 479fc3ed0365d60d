import type { RunStatus } from '../model/run-status.ts'

/**
 * GitHub's words for a job, step, check run or run as one status: `status` tells whether it ended,
 * `conclusion` how (docs.github.com, "REST API endpoints for workflow jobs").
 *
 * `waiting` stands for a person or a rule that must act. `stale` is GitHub giving up on it: it did
 * not finish. A word that does not exist yet never reads as success.
 */
export function toRunStatus(status: string, conclusion: string): RunStatus {
  switch (status) {
    case 'completed':
      return fromConclusion(conclusion)
    case 'queued':
    case 'pending':
    case 'requested':
      return 'queued'
    case 'waiting':
    case 'action_required':
      return 'action_required'
    default:
      return 'in_progress'
  }
}

function fromConclusion(conclusion: string): RunStatus {
  switch (conclusion) {
    case 'success':
    case 'failure':
    case 'cancelled':
    case 'skipped':
    case 'timed_out':
    case 'action_required':
      return conclusion
    case 'startup_failure':
      return 'failure'
    case 'stale':
      return 'cancelled'
    default:
      return 'neutral'
  }
}
