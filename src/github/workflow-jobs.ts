import { defined } from '../model/defined.ts'
import { toRunStatus } from '../model/github-status.ts'
import type { JobList, ListedJob, Step } from '../model/job-list.ts'
import { arrayAt, isJsonObject, numberAt, stringAt } from '../model/json.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import { available, mapAnswer } from './answer.ts'
import type { Answer, Resource } from './answer.ts'
import type { GitHubReader } from './api.ts'
import { isHttpUrl } from './links.ts'
import type { RunSource } from './run-source.ts'
import { toMilliseconds } from './time.ts'

/** The API's greatest page (docs.github.com, "REST API endpoints for workflow jobs"). */
const PAGE_SIZE = 100

const JOBS: Resource = { what: "the run's jobs", permission: 'actions: read' }

/**
 * All jobs of the run attempt, one request for each 100, those after the first at the same time.
 * Pages that the budget or the token's limit does not allow, or that fail, are left out: then `total`
 * is greater than what is listed. Without the first page it is unavailable. A server that does not list an attempt's
 * jobs, such as Gitea, may list those of the run, which are its last attempt's.
 */
export async function readJobs(api: GitHubReader, source: RunSource): Promise<Answer<JobList>> {
  const ofAttempt = await readPages(api, jobsOfAttempt(source))
  const isMissing = ofAttempt.kind === 'unavailable' && ofAttempt.reason === 'not_found'
  return isMissing && api.requestsLeft > 0 ? readPages(api, jobsOfRun(source)) : ofAttempt
}

function jobsOfAttempt({ runId, attempt }: RunSource): string {
  return `/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}/jobs`
}

function jobsOfRun({ runId }: RunSource): string {
  return `/actions/runs/${encodeURIComponent(runId)}/jobs`
}

async function readPages(api: GitHubReader, path: string): Promise<Answer<JobList>> {
  const first = await readPage(api, path, 1)
  if (first.kind === 'unavailable') return first
  const { total, jobs } = first.value
  // A server may have smaller pages than it was asked for.
  const size = jobs.length > 0 ? Math.min(PAGE_SIZE, jobs.length) : PAGE_SIZE
  const affordable = api.isRateLimitLow ? 0 : api.requestsLeft
  const pages = Math.min(Math.ceil(total / size), 1 + affordable)
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, index) => readPage(api, path, index + 2))
  )
  const others = rest.flatMap(page => (page.kind === 'available' ? page.value.jobs : []))
  return available({ jobs: withoutRepeats([...first.value.jobs, ...others]), total })
}

async function readPage(api: GitHubReader, path: string, page: number): Promise<Answer<JobList>> {
  const query = `per_page=${PAGE_SIZE}&page=${page}`
  return mapAnswer(await api.get(`${path}?${query}`, JOBS), toPage)
}

function toPage(body: JsonValue): JobList {
  const object = isJsonObject(body) ? body : {}
  const jobs = arrayAt(object, 'jobs').filter(isJsonObject).flatMap(toListedJob)
  return { jobs, total: numberAt(object, 'total_count') ?? jobs.length }
}

/** A job that is created while pages are read moves others to the next page, where they repeat. */
function withoutRepeats(jobs: readonly ListedJob[]): readonly ListedJob[] {
  return [...new Map(jobs.map(job => [job.id, job])).values()]
}

function toListedJob(json: JsonObject): readonly ListedJob[] {
  const id = numberAt(json, 'id')
  if (id === undefined) return []
  const status = toRunStatus(stringAt(json, 'status') ?? '', stringAt(json, 'conclusion') ?? '')
  const url = stringAt(json, 'html_url')
  // GitHub gives a job that waits the time it was created as its start.
  const startedAt =
    status === 'queued' || status === 'action_required'
      ? undefined
      : toMilliseconds(stringAt(json, 'started_at'))
  return [
    {
      id,
      checkRunId: checkRunId(stringAt(json, 'check_run_url')) ?? id,
      name: stringAt(json, 'name') ?? '',
      status,
      runnerName: stringAt(json, 'runner_name') ?? '',
      steps: arrayAt(json, 'steps').filter(isJsonObject).flatMap(toStep),
      ...defined({
        url: url !== undefined && isHttpUrl(url) ? url : undefined,
        startedAt,
        createdAt: toMilliseconds(stringAt(json, 'created_at')),
        completedAt: toMilliseconds(stringAt(json, 'completed_at'))
      })
    }
  ]
}

function checkRunId(url: string | undefined): number | undefined {
  const id = /\/(\d+)$/.exec(url ?? '')?.[1]
  return id === undefined ? undefined : Number(id)
}

function toStep(json: JsonObject): readonly Step[] {
  const number = numberAt(json, 'number')
  if (number === undefined) return []
  return [
    {
      number,
      name: stringAt(json, 'name') ?? '',
      status: toRunStatus(stringAt(json, 'status') ?? '', stringAt(json, 'conclusion') ?? ''),
      ...defined({ completedAt: toMilliseconds(stringAt(json, 'completed_at')) })
    }
  ]
}
