import type { Call } from '../environment.ts'
import type { Permission } from '../model.ts'
import type { Reply } from '../pages.ts'
import {
  getAttempt,
  getJob,
  getRun,
  listAllRuns,
  listAttemptJobs,
  listRunJobs,
  listWorkflowRuns
} from './actions.ts'
import { listAnnotations } from './check-runs.ts'
import {
  compare,
  getContents,
  getLatestRelease,
  getReleaseByTag,
  listReleases
} from './repository.ts'

/** A GET below `/repos/{owner}/{repo}`. */
export type Route = {
  /** What `missingRoutes` calls it. */
  readonly name: string
  /** Segments; `:x` is one segment, a last `*x` all that are left. */
  readonly path: string
  readonly permission: Permission
  readonly handle: (call: Call) => Reply
}

/** Every emulated route, the more specific ones first. */
export const ROUTES: readonly Route[] = [
  route('runs', '/actions/runs', 'actions', listAllRuns),
  route('run', '/actions/runs/:run_id', 'actions', getRun),
  route('run_jobs', '/actions/runs/:run_id/jobs', 'actions', listRunJobs),
  route('attempt', '/actions/runs/:run_id/attempts/:attempt_number', 'actions', getAttempt),
  route(
    'attempt_jobs',
    '/actions/runs/:run_id/attempts/:attempt_number/jobs',
    'actions',
    listAttemptJobs
  ),
  route('job', '/actions/jobs/:job_id', 'actions', getJob),
  route('workflow_runs', '/actions/workflows/:workflow_id/runs', 'actions', listWorkflowRuns),
  route('annotations', '/check-runs/:check_run_id/annotations', 'checks', listAnnotations),
  route('releases', '/releases', 'contents', listReleases),
  route('latest_release', '/releases/latest', 'contents', getLatestRelease),
  route('release_by_tag', '/releases/tags/*tag', 'contents', getReleaseByTag),
  route('contents', '/contents/*path', 'contents', getContents),
  route('compare', '/compare/*basehead', 'contents', compare)
]

/** What Gitea and Forgejo do not have, as far as this emulator goes. */
export const MISSING_ON_GITEA: readonly string[] = [
  'attempt',
  'attempt_jobs',
  'workflow_runs',
  'annotations'
]

/** What Forgejo and older Gitea servers do not have. */
export const MISSING_ON_FORGEJO: readonly string[] = [...MISSING_ON_GITEA, 'run_jobs', 'job']

/** The route of a path below the repository, with its parameters decoded. */
export function matchRoute(
  path: string
): { route: Route; params: Record<string, string> } | undefined {
  for (const candidate of ROUTES) {
    const params = matchPath(candidate.path, path)
    if (params !== undefined) return { route: candidate, params }
  }
  return undefined
}

function route(name: string, path: string, permission: Permission, handle: Route['handle']): Route {
  return { name, path, permission, handle }
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/').map(decodeURIComponent)
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    if (part.startsWith('*')) {
      params[part.slice(1)] = given.slice(at).join('/')
      return given.length > at ? params : undefined
    }
    const segment = given[at] ?? ''
    if (part.startsWith(':') && segment !== '') params[part.slice(1)] = segment
    else if (part !== segment) return undefined
  }
  return given.length === wanted.length ? params : undefined
}
