import { objectAt, stringAt } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { WorkflowContext } from './context.ts'

/**
 * The pull request events whose runs get no secrets when the head is a fork. `pull_request_target`
 * is not one: it runs the base's workflow with the base's secrets (docs.github.com, "Events that
 * trigger workflows").
 */
const FORK_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment'
]

/** True when this run is for a pull request from a fork, where GitHub hands out no secrets. */
export function isForkPullRequest(context: WorkflowContext): boolean {
  if (!FORK_EVENTS.includes(context.github.event_name)) return false
  const pullRequest = objectAt(context.event, 'pull_request')
  if (pullRequest === undefined) return false
  const head = objectAt(objectAt(pullRequest, 'head'), 'repo')
  // `head.repo` is null once the fork is deleted.
  return head === undefined || !isSameRepository(head, context)
}

/**
 * True on Dependabot's own runs, which see Dependabot's secrets instead of the repository's. A
 * re-run by a person keeps Dependabot's rights, so `triggering_actor` does not matter.
 */
export function isDependabot(context: WorkflowContext): boolean {
  return context.github.actor === 'dependabot[bot]'
}

/** By name: both are of the same moment, so a repository that was renamed agrees with itself. */
function isSameRepository(head: JsonObject, { github, event }: WorkflowContext): boolean {
  const base = stringAt(objectAt(event, 'repository'), 'full_name') ?? github.repository
  return stringAt(head, 'full_name')?.toLowerCase() === base.toLowerCase()
}
