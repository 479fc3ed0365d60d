import { defined } from '../model/defined.ts'
import { toRunStatus } from '../model/github-status.ts'
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { Ref, Run } from '../model/run.ts'
import type { RunStatus } from '../model/run-status.ts'
import { toCommit } from './commit.ts'
import type { WorkflowContext } from './context.ts'
import { personUrl, repositoryLinks } from './links.ts'
import { toMilliseconds } from './time.ts'

/** The run that triggered a `workflow_run` event, and how it stands or ended. */
export type TriggeringRun = {
  readonly run: Run
  /** On `completed` the run's real conclusion. */
  readonly status: RunStatus
  /** When it ended, milliseconds since the epoch; absent while it runs. */
  readonly completedAt?: number
}

/** The triggering run on `workflow_run` events, undefined on all others. */
export function triggeringRun(context: WorkflowContext): TriggeringRun | undefined {
  const payload = workflowRunOf(context)
  if (payload === undefined) return undefined
  const status = toRunStatus(
    stringAt(payload, 'status') ?? '',
    stringAt(payload, 'conclusion') ?? ''
  )
  // A completed run changes no more, so `updated_at` is its end.
  const ended = stringAt(payload, 'status') === 'completed'
  const completedAt = ended ? toMilliseconds(stringAt(payload, 'updated_at')) : undefined
  return { run: toTriggeringRun(context, payload), status, ...defined({ completedAt }) }
}

/** The payload's `workflow_run` on the event of that name. */
export function workflowRunOf({ github, event }: WorkflowContext): JsonObject | undefined {
  return github.event_name === 'workflow_run' ? objectAt(event, 'workflow_run') : undefined
}

function toTriggeringRun({ github, event }: WorkflowContext, payload: JsonObject): Run {
  const links = repositoryLinks(github.server_url, github.repository)
  const id = String(numberAt(payload, 'id') ?? '')
  const sha = stringAt(payload, 'head_sha') ?? ''
  const commit = sha === '' ? undefined : toCommit(sha, objectAt(payload, 'head_commit'), links)
  const login = stringAt(objectAt(payload, 'actor'), 'login') ?? github.actor
  const startedAt = toMilliseconds(stringAt(payload, 'run_started_at'))
  return {
    id,
    number: numberAt(payload, 'run_number') ?? 0,
    attempt: numberAt(payload, 'run_attempt') ?? 1,
    workflow: stringAt(objectAt(event, 'workflow'), 'name') ?? stringAt(payload, 'name') ?? '',
    url: links.run(id),
    repository: github.repository,
    serverUrl: github.server_url,
    eventName: stringAt(payload, 'event') ?? '',
    ref: toRef(payload, github.server_url, github.repository),
    ...defined({ commit }),
    actor: { login, url: personUrl(github.server_url, login) },
    ...defined({ startedAt })
  }
}

/**
 * The payload tells a branch from a tag by the event alone, and lists a pull request only when its
 * head is in this repository; from a fork it is the fork's branch.
 */
function toRef(payload: JsonObject, serverUrl: string, repository: string): Ref {
  const name = stringAt(payload, 'head_branch') ?? ''
  const pullRequest = arrayAt(payload, 'pull_requests').find(isJsonObject)
  const number = numberAt(pullRequest, 'number')
  const links = repositoryLinks(serverUrl, repository)
  if (number !== undefined && (stringAt(payload, 'event') ?? '').startsWith('pull_request')) {
    const title = stringAt(payload, 'display_title')
    return {
      kind: 'pull_request',
      name,
      number,
      url: links.pullRequest(number),
      ...defined({ title })
    }
  }
  if (name === '') return { kind: 'branch', name }
  if (stringAt(payload, 'event') === 'release') return { kind: 'tag', name, url: links.tag(name) }
  const head = stringAt(objectAt(payload, 'head_repository'), 'full_name') ?? repository
  return { kind: 'branch', name, url: repositoryLinks(serverUrl, head).branch(name) }
}
