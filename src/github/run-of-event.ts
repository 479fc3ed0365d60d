import { defined } from '../model/defined.ts'
import { numberAt, objectAt, stringAt } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { Commit, Ref, Run } from '../model/run.ts'
import { toCommit } from './commit.ts'
import type { WorkflowContext } from './context.ts'
import { personUrl, repositoryLinks } from './links.ts'
import type { RepositoryLinks } from './links.ts'
import { triggeringRun } from './triggering-run.ts'

/**
 * The run that a message is about: this one, or on `workflow_run` the one that triggered it.
 * Everything comes from the context; texts are as the event has them, unescaped.
 */
export function toRun(context: WorkflowContext): Run {
  return triggeringRun(context)?.run ?? ownRun(context)
}

function ownRun(context: WorkflowContext): Run {
  const { github } = context
  const links = repositoryLinks(github.server_url, github.repository)
  const pullRequest = pullRequestOf(context)
  const commit = commitOf(context, pullRequest, links)
  return {
    id: github.run_id,
    number: toInteger(github.run_number, 0),
    attempt: toInteger(github.run_attempt, 1),
    workflow: github.workflow,
    url: links.run(github.run_id),
    repository: github.repository,
    serverUrl: github.server_url,
    eventName: github.event_name,
    ref:
      pullRequest === undefined
        ? gitRef(context, links)
        : pullRequestRef(context, pullRequest, links),
    ...defined({ commit }),
    actor: { login: github.actor, url: personUrl(github.server_url, github.actor) }
  }
}

/** The payload's pull request on the events that are about one (also pull_request_target). */
function pullRequestOf(context: WorkflowContext): JsonObject | undefined {
  const isPullRequestEvent = context.github.event_name.startsWith('pull_request')
  return isPullRequestEvent ? (objectAt(context.event, 'pull_request') ?? {}) : undefined
}

function pullRequestRef(
  context: WorkflowContext,
  pullRequest: JsonObject,
  links: RepositoryLinks
): Ref {
  const { github } = context
  const number = numberAt(pullRequest, 'number') ?? numberInRef(github.ref)
  const url = number === undefined ? undefined : links.pullRequest(number)
  const title = stringAt(pullRequest, 'title')
  return {
    kind: 'pull_request',
    name: stringAt(objectAt(pullRequest, 'head'), 'ref') ?? (github.head_ref || github.ref_name),
    ...defined({ number, url, title })
  }
}

function numberInRef(ref: string): number | undefined {
  const digits = /^refs\/pull\/(\d+)\//.exec(ref)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function gitRef({ github }: WorkflowContext, links: RepositoryLinks): Ref {
  const name = github.ref_name
  const kind = github.ref_type === 'tag' ? 'tag' : 'branch'
  if (name === '') return { kind, name }
  return { kind, name, url: kind === 'tag' ? links.tag(name) : links.branch(name) }
}

/**
 * The commit that a reader would name. On a pull request GITHUB_SHA is a merge commit that nobody
 * has seen (or the base, for pull_request_target), so it is the head there. Where the payload holds
 * no commit the title is empty. A commit of the payload counts only when it is the one that runs.
 */
function commitOf(
  { github, event }: WorkflowContext,
  pullRequest: JsonObject | undefined,
  links: RepositoryLinks
): Commit | undefined {
  const headSha = stringAt(objectAt(pullRequest, 'head'), 'sha')
  const sha = headSha ?? github.sha
  if (sha === '') return undefined
  const details =
    objectAt(event, 'head_commit') ??
    objectAt(objectAt(event, 'merge_group'), 'head_commit') ??
    statusCommit(event)
  const isSame =
    details !== undefined && [stringAt(details, 'id'), stringAt(details, 'sha')].includes(sha)
  return toCommit(sha, isSame ? details : undefined, links)
}

/** On `status` the payload has the commit as the commits API gives it. */
function statusCommit(event: JsonObject): JsonObject | undefined {
  const commit = objectAt(event, 'commit')
  const details = objectAt(commit, 'commit')
  return details === undefined ? undefined : { ...details, sha: stringAt(commit, 'sha') }
}

function toInteger(text: string, otherwise: number): number {
  const value = Number.parseInt(text, 10)
  return Number.isSafeInteger(value) ? value : otherwise
}
