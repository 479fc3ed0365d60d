import type { History } from './history.ts'

/** Words of the API for a job or a run. */
export type Status = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure'

/** One step as a job lists it. */
export type Step = {
  readonly number: number
  readonly name: string
  readonly status: Status
  readonly conclusion: Conclusion | null
  readonly started_at: string | null
  readonly completed_at: string | null
}

/** What changes of a job while it lives. */
export type JobState = {
  readonly status: Status
  readonly conclusion: Conclusion | null
  readonly started_at: string
  readonly completed_at: string | null
  readonly runner_name: string | null
  readonly steps: readonly Step[]
}

export type Job = {
  /** Also the id of its check run. */
  readonly id: number
  readonly run_id: number
  readonly attempt: number
  readonly name: string
  readonly history: History<JobState>
}

/** What changes of a run attempt while it lives. */
export type RunState = {
  readonly status: Status
  readonly conclusion: Conclusion | null
  readonly updated_at: string
}

export type Attempt = {
  readonly number: number
  readonly run_started_at: string
  /** What a test said of it; without that it follows from its jobs. */
  readonly history: History<RunState>
  /** The conclusion that its jobs do not show: a failed job was forgiven by continue-on-error. */
  conclusion?: Conclusion
}

export type Run = {
  readonly id: number
  readonly run_number: number
  readonly workflow_id: number
  /** The workflow's file, such as `.github/workflows/ci.yml`. */
  readonly path: string
  readonly name: string
  readonly display_title: string
  readonly event: string
  readonly head_branch: string | null
  readonly head_sha: string
  /** `owner/name`: of a fork's pull request the fork. */
  readonly head_repository: string
  readonly actor: string
  readonly created_at: string
  readonly attempts: Attempt[]
}

export type Annotation = {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string | null
  readonly message: string
}

export type Release = {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly name: string | null
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly author: string
  readonly created_at: string
  readonly published_at: string | null
  readonly assets: readonly { readonly name: string; readonly size: number }[]
}

export type Commit = { readonly sha: string; readonly message: string; readonly author: string }

/** A token and what it may read; a permission that is left out is not granted. */
export type Token = {
  readonly token: string
  readonly permissions: Readonly<Partial<Record<Permission, 'read' | 'write' | 'none'>>>
  /** Requests an hour; 1,000 for GITHUB_TOKEN. */
  readonly limit: number
}

export type Permission = 'actions' | 'checks' | 'contents'
