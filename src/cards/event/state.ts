import type { RunStatus } from '../../model/run-status.ts'
import type { CardTag } from '../card.ts'
import { STATUS_LOOKS, type StatusLook } from '../status-words.ts'

// GitHub's words for how a run, a check, a commit status or a deployment stands, where they are not
// the status's own name (docs.github.com, "Webhook events and payloads").
const OTHER_WORDS: Readonly<Record<string, RunStatus>> = {
  requested: 'queued',
  pending: 'queued',
  waiting: 'action_required',
  startup_failure: 'failure',
  error: 'failure',
  inactive: 'neutral',
  stale: 'neutral'
}

/** The look of a state word of the payload; one that does not exist yet is neutral, never a success. */
export function stateLook(state: string): StatusLook {
  if (Object.hasOwn(STATUS_LOOKS, state)) return STATUS_LOOKS[state as RunStatus]
  const status = Object.hasOwn(OTHER_WORDS, state) ? OTHER_WORDS[state] : undefined
  return STATUS_LOOKS[status ?? 'neutral']
}

/** The tag of a state word. */
export function stateTag(state: string): CardTag {
  const { label, tagColor } = stateLook(state)
  return { text: label, color: tagColor }
}
