import { isJsonObject, stringAt } from '../model/json.ts'
import type { JsonValue } from '../model/json.ts'
import type { PlannedJob } from '../model/planned-job.ts'
import { available, mapAnswer } from './answer.ts'
import type { Answer, Resource } from './answer.ts'
import type { GitHubReader } from './api.ts'
import type { WorkflowContext } from './context.ts'
import { workflowPath } from './workflow-path.ts'
import { parseWorkflow } from './workflow-file.ts'

const WORKFLOW: Resource = { what: 'the workflow file', permission: 'contents: read' }

/** Where the workflow file may be had. */
export type WorkflowPlaces = {
  /** Reads a file of the workspace; throws when it is not there, as before a checkout. */
  readonly readFile: (path: string) => string
  /** Asked for it at the run's commit (one request) when the workspace has none. */
  readonly api?: GitHubReader
}

/**
 * The jobs that this run's workflow file plans, from the workspace where that holds the run's commit,
 * else from the API. Undefined where there is none to be had or read, and on `workflow_run`, where the run is
 * another workflow's and has ended. Unavailable only where a permission is missing: that somebody can mend.
 */
export async function readWorkflow(
  context: WorkflowContext,
  places: WorkflowPlaces
): Promise<Answer<readonly PlannedJob[] | undefined>> {
  const { github } = context
  const path = workflowPath(github)
  if (path === undefined || github.event_name === 'workflow_run') return available(undefined)
  const sha = github.workflow_sha || github.sha
  const own = readFromWorkspace(github.workspace, path, sha, places.readFile)
  const answer = own === undefined ? await readFromApi(places.api, path, sha) : available(own)
  if (answer.kind === 'unavailable')
    return answer.reason === 'forbidden' ? answer : available(undefined)
  const identity = { repository: github.action_repository, jobId: github.job }
  return available(
    answer.value === undefined ? undefined : await parseWorkflow(answer.value, identity)
  )
}

/** A job may check out another commit, a pull request's own among them, where the file may say anything. */
function readFromWorkspace(
  workspace: string,
  path: string,
  sha: string,
  readFile: WorkflowPlaces['readFile']
): string | undefined {
  try {
    const head = readFile(`${workspace}/.git/HEAD`).trim()
    const branch = /^ref: (.+)$/.exec(head)?.[1]
    const commit = branch === undefined ? head : readFile(`${workspace}/.git/${branch}`).trim()
    return commit === sha ? readFile(`${workspace}/${path}`) : undefined
  } catch {
    return undefined
  }
}

async function readFromApi(
  api: GitHubReader | undefined,
  path: string,
  sha: string
): Promise<Answer<string | undefined>> {
  if (api === undefined || sha === '') return available(undefined)
  const file = path.split('/').map(encodeURIComponent).join('/')
  return mapAnswer(
    await api.get(`/contents/${file}?ref=${encodeURIComponent(sha)}`, WORKFLOW),
    decodeContent
  )
}

function decodeContent(body: JsonValue): string | undefined {
  const file = isJsonObject(body) ? body : undefined
  const content = stringAt(file, 'content')
  return stringAt(file, 'encoding') === 'base64' && content !== undefined
    ? Buffer.from(content, 'base64').toString('utf8')
    : undefined
}
