import { isFinal, isRunStatus, type RunStatus } from './run-status.ts'

/**
 * GitHub's words for how a job, a step, a run, a check, a commit status or a deployment stands, where they
 * are not the status's own name (docs.github.com, "REST API endpoints for workflow jobs" and "Webhook events
 * and payloads"). `waiting` stands for a person or a rule that must act; `stale` is GitHub giving up on it.
 */
const OTHER_WORDS: Readonly<Record<string, RunStatus>> = {
  requested: 'queued',
  pending: 'queued',
  waiting: 'action_required',
  startup_failure: 'failure',
  error: 'failure',
  stale: 'cancelled',
  inactive: 'neutral'
}

/** The status that a word of GitHub's names; undefined for one that does not exist yet. */
export function statusOfWord(word: string): RunStatus | undefined {
  if (isRunStatus(word)) return word
  return Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined
}

/**
 * GitHub's two words as one status: `status` tells whether it ended, `conclusion` how. A word that does
 * not exist yet never reads as success, and nothing has ended before it is `completed`.
 */
export function toRunStatus(status: string, conclusion: string): RunStatus {
  if (status === 'completed') return statusOfWord(conclusion) ?? 'neutral'
  const open = statusOfWord(status)
  return open === undefined || isFinal(open) ? 'in_progress' : open
}
