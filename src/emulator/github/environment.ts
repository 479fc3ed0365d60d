import type { Clock } from '../clock.ts'
import type { Conclusion } from './model.ts'
import type { GitHubStore } from './store.ts'
import type { Places } from './views.ts'

/** What a test may set at any time. */
export type GitHubSettings = {
  /** `owner/name` of the one repository there is. */
  repository: string
  /** A private repository answers 404 to a request without a token. */
  private: boolean
  /** Before all API paths: empty on github.com, `/api/v3` on an Enterprise Server, `/api/v1` on Gitea. */
  basePath: string
  /** Runs, jobs and annotations are shown as they were this long ago. */
  lagMs: number
  /** Names of routes that this server does not have (see routes/table.ts). */
  missingRoutes: readonly string[]
}

export const DEFAULT_SETTINGS: GitHubSettings = {
  repository: 'octo/shop',
  private: true,
  basePath: '',
  lagMs: 0,
  missingRoutes: []
}

/** A call that may be answered. */
export type Call = {
  readonly store: GitHubStore
  readonly clock: Clock
  readonly settings: GitHubSettings
  readonly places: Places
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The request's URL without its query: what links to other pages start with. */
  readonly url: string
  /** The moment that what lags is shown of. */
  readonly asOf: number
}

/** Thrown by a route: the documented JSON error. */
export class GitHubError extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found')
}

/** True for the words that the runs API takes as `status` beside the real ones. */
export function isConclusion(word: string): word is Conclusion {
  const words = [
    'success',
    'failure',
    'neutral',
    'cancelled',
    'skipped',
    'timed_out',
    'action_required',
    'stale'
  ]
  return words.includes(word)
}
