import type { RunStatus } from './run-status.ts'

/** A person on GitHub. */
export type Person = { readonly login: string; readonly url?: string }

/** What a run was started for. A pull request's name is its head branch. */
export type Ref = {
  readonly kind: 'branch' | 'tag' | 'pull_request'
  readonly name: string
  readonly url?: string
  readonly number?: number
  readonly title?: string
}

export type Commit = {
  readonly sha: string
  readonly shortSha: string
  /** First line of the message. */
  readonly title: string
  readonly message: string
  readonly author: string
  readonly url: string
}

/** One attempt of a workflow run, as far as the context tells. Times are milliseconds since the epoch. */
export type Run = {
  readonly id: string
  readonly number: number
  readonly attempt: number
  readonly workflow: string
  readonly url: string
  /** `owner/name`. */
  readonly repository: string
  readonly serverUrl: string
  readonly eventName: string
  readonly ref: Ref
  /** Absent where there is no commit to speak of (its title is unknown on a schedule, then the title is empty). */
  readonly commit?: Commit
  readonly actor: Person
  readonly startedAt?: number
}

/** An error that a job put on a line of a file. */
export type Annotation = { readonly path: string; readonly line: number; readonly message: string }

/** What the errors of a job say of how it went. */
export type JobErrors = {
  /** The first errors that the job reported. Without a file the path is empty and the line 0. */
  readonly errors: readonly Annotation[]
  /** It ran into its time limit: GitHub concludes it as cancelled and only says so here. */
  readonly timedOut: boolean
  /**
   * GitHub knows of an error. A job that failed or was cancelled has one of the runner's at least; that of a job
   * which just ended may take a moment to show.
   */
  readonly areThere: boolean
}

/** A job of a run, as GitHub lists it. Times are milliseconds since the epoch. */
export type Job = {
  readonly id: number
  readonly name: string
  readonly status: RunStatus
  readonly url?: string
  readonly startedAt?: number
  readonly completedAt?: number
  /** The first step that failed. */
  readonly failedStep?: string
  readonly annotations: readonly Annotation[]
}

/** How a finished run compares with the last finished run of the same workflow and branch. */
export type Change = 'fixed' | 'broken' | 'still_failing' | 'still_passing'
