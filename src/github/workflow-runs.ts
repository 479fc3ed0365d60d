import { isVerdict } from '../model/change.ts'
import { toRunStatus } from '../model/github-status.ts'
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt } from '../model/json.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import type { RunStatus } from '../model/run-status.ts'
import { mapAnswer, unavailable } from './answer.ts'
import type { Answer, Resource } from './answer.ts'
import type { GitHubReader } from './api.ts'
import type { RunSource } from './run-source.ts'

/** Runs between this one and the last that was good or bad are cancelled ones: seldom many. */
const RUNS_LOOKED_AT = 20

const EARLIER_RUNS: Resource = { what: 'the last finished run', permission: 'actions: read' }

/**
 * How the last finished run of the same workflow and branch before this one ended, `none` when there is
 * none; of a run that is run again that is its last attempt. One request, or two where that attempt was no
 * verdict or cannot be had.
 */
export async function readLastFinishedRun(
  api: GitHubReader,
  source: RunSource
): Promise<Answer<RunStatus | 'none'>> {
  const last = Number(source.attempt) - 1
  if (last > 0) {
    const path = `/actions/runs/${encodeURIComponent(source.runId)}/attempts/${last}`
    const attempt = mapAnswer(await api.get(path, EARLIER_RUNS), statusOfAttempt)
    if (attempt.kind === 'available' && isVerdict(attempt.value)) return attempt
  }
  return readEarlierRun(api, source)
}

/** Runs that are no verdict (cancelled, skipped) are passed over, and so are those of a fork's branch of that name. */
async function readEarlierRun(
  api: GitHubReader,
  source: RunSource
): Promise<Answer<RunStatus | 'none'>> {
  if (source.workflow === '' || source.branch === '') {
    return unavailable('not_found', EARLIER_RUNS, "the run's workflow or branch is not known")
  }
  const query = new URLSearchParams({
    branch: source.branch,
    status: 'completed',
    exclude_pull_requests: 'true',
    per_page: String(RUNS_LOOKED_AT)
  })
  const path = `/actions/workflows/${encodeURIComponent(source.workflow)}/runs`
  const answer = await api.get(`${path}?${query.toString()}`, EARLIER_RUNS)
  return mapAnswer(answer, body => lastVerdict(body, source))
}

/** Runs are listed newest first. */
function lastVerdict(body: JsonValue, source: RunSource): RunStatus | 'none' {
  const runs = arrayAt(isJsonObject(body) ? body : {}, 'workflow_runs').filter(isJsonObject)
  const verdicts = runs.filter(run => isEarlier(run, source) && isSameBranch(run, source))
  return verdicts.map(statusOf).find(isVerdict) ?? 'none'
}

function isEarlier(run: JsonObject, source: RunSource): boolean {
  if (String(numberAt(run, 'id') ?? '') === source.runId) return false
  const number = numberAt(run, 'run_number') ?? 0
  return source.runNumber === 0 || number < source.runNumber
}

function isSameBranch(run: JsonObject, source: RunSource): boolean {
  const repository = stringAt(objectAt(run, 'head_repository'), 'full_name')
  return (
    repository === undefined || repository.toLowerCase() === source.headRepository.toLowerCase()
  )
}

function statusOfAttempt(body: JsonValue): RunStatus {
  return statusOf(isJsonObject(body) ? body : {})
}

function statusOf(run: JsonObject): RunStatus {
  return toRunStatus(stringAt(run, 'status') ?? '', stringAt(run, 'conclusion') ?? '')
}
