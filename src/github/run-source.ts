import { numberAt, objectAt, stringAt } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { WorkflowContext } from './context.ts'
import { workflowRunOf } from './triggering-run.ts'
import { workflowPath } from './workflow-path.ts'

/** What the API is asked about: the same run that the message is about (see toRun). */
export type RunSource = {
  readonly runId: string
  readonly attempt: string
  readonly runNumber: number
  /** The workflow's id or file name, empty when it is not one of this repository's. */
  readonly workflow: string
  /** The branch or tag that the run list knows the run by; of a pull request its head branch. */
  readonly branch: string
  /** The repository that the branch is in, `owner/name`: of a fork's pull request the fork. */
  readonly headRepository: string
}

/** Names this run, or on `workflow_run` the one that triggered it. */
export function runSource(context: WorkflowContext): RunSource {
  const { github, event } = context
  const triggering = workflowRunOf(context)
  if (triggering !== undefined) {
    return {
      runId: String(numberAt(triggering, 'id') ?? ''),
      attempt: String(numberAt(triggering, 'run_attempt') ?? 1),
      runNumber: numberAt(triggering, 'run_number') ?? 0,
      workflow: String(numberAt(triggering, 'workflow_id') ?? ''),
      branch: stringAt(triggering, 'head_branch') ?? '',
      headRepository: fullName(triggering, 'head_repository') ?? github.repository
    }
  }
  const head =
    github.head_ref === '' ? undefined : objectAt(objectAt(event, 'pull_request'), 'head')
  return {
    runId: github.run_id,
    attempt: github.run_attempt || '1',
    runNumber: Number(github.run_number) || 0,
    // Runs are listed by the name of the workflow's file.
    workflow: workflowPath(github)?.split('/').at(-1) ?? '',
    branch: github.head_ref || github.ref_name,
    headRepository: fullName(head, 'repo') ?? github.repository
  }
}

function fullName(object: JsonObject | undefined, key: string): string | undefined {
  return stringAt(objectAt(object, key), 'full_name')
}
