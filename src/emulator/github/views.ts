import type { JsonObject } from '../json.ts'
import { iso } from './script.ts'
import type { GitHubStore } from './store.ts'
import type {
  Annotation,
  Attempt,
  Conclusion,
  Job,
  JobState,
  Release,
  Run,
  RunState
} from './model.ts'

/** Where the API and the pages of the emulated repository are. */
export type Places = {
  /** `https://host/api/v3/repos/octo/shop`. */
  readonly api: string
  /** `https://host/octo/shop`. */
  readonly html: string
  readonly repository: string
}

/** A job as the jobs API shows it. */
export function jobView(job: Job, state: JobState, run: Run, places: Places): JsonObject {
  return {
    id: job.id,
    run_id: job.run_id,
    workflow_name: run.name,
    head_branch: run.head_branch,
    run_url: `${places.api}/actions/runs/${job.run_id}`,
    run_attempt: job.attempt,
    node_id: `CR_${job.id}`,
    head_sha: run.head_sha,
    url: `${places.api}/actions/jobs/${job.id}`,
    html_url: `${places.html}/actions/runs/${job.run_id}/job/${job.id}`,
    status: state.status,
    conclusion: state.conclusion,
    created_at: iso(job.history.since ?? 0),
    started_at: state.started_at,
    completed_at: state.completed_at,
    name: job.name,
    steps: state.steps.map(step => ({ ...step })),
    check_run_url: `${places.api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: state.runner_name === null ? null : 1,
    runner_name: state.runner_name,
    runner_group_id: state.runner_name === null ? null : 2,
    runner_group_name: state.runner_name === null ? null : 'GitHub Actions'
  }
}

/** A run as the runs API shows it, without the long lists of URLs. */
export function runView(run: Run, attempt: Attempt, state: RunState, places: Places): JsonObject {
  return {
    id: run.id,
    name: run.name,
    node_id: `WFR_${run.id}`,
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    path: run.path,
    display_title: run.display_title,
    run_number: run.run_number,
    event: run.event,
    status: state.status,
    conclusion: state.conclusion,
    workflow_id: run.workflow_id,
    url: `${places.api}/actions/runs/${run.id}`,
    html_url: `${places.html}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.created_at,
    updated_at: state.updated_at,
    actor: userView(run.actor),
    triggering_actor: userView(run.actor),
    run_attempt: attempt.number,
    run_started_at: attempt.run_started_at,
    jobs_url: `${places.api}/actions/runs/${run.id}/jobs`,
    head_commit: { id: run.head_sha, message: run.display_title },
    repository: { full_name: places.repository },
    head_repository: { full_name: run.head_repository }
  }
}

/** How an attempt stands: as a test said, else as its jobs show. */
export function attemptState(
  store: GitHubStore,
  run: Run,
  attempt: Attempt,
  time: number
): RunState {
  const said = attempt.history.at(time)
  if (said !== undefined) return said
  const jobs = [...store.jobs.values()].filter(
    job => job.run_id === run.id && job.attempt === attempt.number
  )
  const states = jobs.map(job => job.history.at(time))
  const ends = states.flatMap(state => state?.completed_at ?? [])
  const updated_at = ends.toSorted().at(-1) ?? attempt.run_started_at
  const ended = states.length > 0 && states.every(state => state?.status === 'completed')
  if (ended) {
    const conclusion = attempt.conclusion ?? worst(states.flatMap(state => state?.conclusion ?? []))
    return { status: 'completed', conclusion, updated_at }
  }
  const started = states.some(state => state !== undefined && state.status !== 'queued')
  return { status: started ? 'in_progress' : 'queued', conclusion: null, updated_at }
}

function worst(conclusions: readonly Conclusion[]): Conclusion {
  const order: Conclusion[] = ['failure', 'timed_out', 'cancelled', 'success']
  return order.find(conclusion => conclusions.includes(conclusion)) ?? 'skipped'
}

/** An annotation as the checks API shows it. */
export function annotationView(annotation: Annotation, run: Run, places: Places): JsonObject {
  return {
    ...annotation,
    start_column: null,
    end_column: null,
    raw_details: null,
    blob_href: `${places.html}/blob/${run.head_sha}/${annotation.path}`
  }
}

/** A release as the releases API shows it. */
export function releaseView(release: Release, places: Places): JsonObject {
  const { author, assets, ...rest } = release
  return {
    ...rest,
    url: `${places.api}/releases/${release.id}`,
    html_url: `${places.html}/releases/tag/${release.tag_name}`,
    tarball_url: `${places.api}/tarball/${release.tag_name}`,
    zipball_url: `${places.api}/zipball/${release.tag_name}`,
    author: userView(author),
    assets: assets.map(({ name, size }, index) => ({
      id: release.id * 100 + index,
      name,
      size,
      state: 'uploaded',
      content_type: 'application/octet-stream',
      download_count: 0,
      browser_download_url: `${places.html}/releases/download/${release.tag_name}/${name}`
    }))
  }
}

function userView(login: string): JsonObject {
  return { login, id: 1, type: 'User', site_admin: false }
}
