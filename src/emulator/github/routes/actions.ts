import type { JsonObject } from '../../json.ts'
import { isConclusion, notFound } from '../environment.ts'
import type { Call } from '../environment.ts'
import type { Attempt, Job, Run, RunState } from '../model.ts'
import { paginate } from '../pages.ts'
import type { Reply } from '../pages.ts'
import { attemptState, jobView, runView } from '../views.ts'

/** `GET /actions/runs/{run_id}`: the last attempt. */
export function getRun(call: Call): Reply {
  const run = runOf(call)
  const attempt = run.attempts.at(-1)
  if (attempt === undefined) throw notFound()
  return { body: showRun(call, run, attempt) }
}

/** `GET /actions/runs/{run_id}/attempts/{attempt_number}`. */
export function getAttempt(call: Call): Reply {
  const run = runOf(call)
  return { body: showRun(call, run, attemptOf(call, run)) }
}

/** `GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs`. */
export function listAttemptJobs(call: Call): Reply {
  const run = runOf(call)
  const { number } = attemptOf(call, run)
  return listJobs(call, run, job => job.attempt === number)
}

/** `GET /actions/runs/{run_id}/jobs`: of the last attempt, or with `filter=all` of every one. */
export function listRunJobs(call: Call): Reply {
  const run = runOf(call)
  const last = run.attempts.at(-1)?.number
  const all = call.query.get('filter') === 'all'
  return listJobs(call, run, job => all || job.attempt === last)
}

/** `GET /actions/jobs/{job_id}`. */
export function getJob(call: Call): Reply {
  const job = call.store.jobs.get(Number(call.params['job_id']))
  const run = job === undefined ? undefined : call.store.runs.get(job.run_id)
  if (job === undefined || run === undefined) throw notFound()
  const [view] = showJob(call, run, job)
  if (view === undefined) throw notFound()
  return { body: view }
}

/** `GET /actions/workflows/{workflow_id}/runs`: by id or file name, newest first. */
export function listWorkflowRuns(call: Call): Reply {
  const name = call.params['workflow_id'] ?? ''
  const ofWorkflow = [...call.store.runs.values()].filter(
    run => String(run.workflow_id) === name || run.path.split('/').at(-1) === name
  )
  if (ofWorkflow.length === 0) throw notFound()
  return listRuns(call, ofWorkflow)
}

/** `GET /actions/runs`. */
export function listAllRuns(call: Call): Reply {
  return listRuns(call, [...call.store.runs.values()])
}

function listRuns(call: Call, runs: readonly Run[]): Reply {
  const views = runs
    .toSorted((a, b) => b.run_number - a.run_number)
    .flatMap(run => {
      const attempt = run.attempts.at(-1)
      if (attempt === undefined) return []
      const state = attemptState(call.store, run, attempt, call.asOf)
      const asked = matches(call.query, run, state)
      return asked ? [runView(run, attempt, state, call.places)] : []
    })
  const page = paginate(views, call.query, call.url)
  return {
    body: { total_count: views.length, workflow_runs: [...page.items] },
    headers: page.headers
  }
}

function matches(query: URLSearchParams, run: Run, state: RunState): boolean {
  const status = query.get('status')
  const actual = status !== null && isConclusion(status) ? state.conclusion : state.status
  return (
    (status === null || status === actual) &&
    (query.get('branch') ?? run.head_branch) === run.head_branch &&
    (query.get('event') ?? run.event) === run.event &&
    (query.get('actor') ?? run.actor) === run.actor &&
    (query.get('head_sha') ?? run.head_sha) === run.head_sha
  )
}

function listJobs(call: Call, run: Run, wanted: (job: Job) => boolean): Reply {
  const jobs = [...call.store.jobs.values()].filter(job => job.run_id === run.id && wanted(job))
  const views = jobs.flatMap(job => showJob(call, run, job))
  const page = paginate(views, call.query, call.url)
  return { body: { total_count: views.length, jobs: [...page.items] }, headers: page.headers }
}

/** A job is listed from the moment it is created. */
function showJob(call: Call, run: Run, job: Job): JsonObject[] {
  const state = job.history.at(call.asOf)
  return state === undefined ? [] : [jobView(job, state, run, call.places)]
}

function showRun(call: Call, run: Run, attempt: Attempt): JsonObject {
  const state = attemptState(call.store, run, attempt, call.asOf)
  return runView(run, attempt, state, call.places)
}

function runOf(call: Call): Run {
  const run = call.store.runs.get(Number(call.params['run_id']))
  if (run === undefined) throw notFound()
  return run
}

function attemptOf(call: Call, run: Run): Attempt {
  const number = Number(call.params['attempt_number'])
  const attempt = run.attempts.find(known => known.number === number)
  if (attempt === undefined) throw notFound()
  return attempt
}
