import { formatDuration } from '../model/duration.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import type { Job, Run } from '../model/run.ts'
import { isFailure, isFinal, type RunStatus } from '../model/run-status.ts'

/** What a template can name: its own properties and nothing else. */
export type TemplateScope = Readonly<Record<ScopeName, JsonValue>>

/** The names at the top, as docs/templates.md lists them. */
export type ScopeName = 'vars' | 'github' | 'event' | 'job' | 'run' | 'commit' | 'now'

/** The plain data that a scope is made of. Times are milliseconds since the epoch. */
export type ScopeData = {
  /** The `variables` input. */
  readonly vars: JsonObject
  /** The `github` context without its token; the payload is added as `github.event`. */
  readonly github: Readonly<Record<string, string>>
  /** The event's payload. */
  readonly event: JsonObject
  readonly run: Run
  /** How the run stands as far as it is known. */
  readonly runStatus: RunStatus
  readonly completedAt?: number
  /** The jobs as GitHub lists them; empty when they were not asked for. */
  readonly jobs: readonly Job[]
  readonly job: { readonly name: string; readonly status: RunStatus }
  readonly now: number
}

/** The data of a template. Every documented name exists; what has no value is `''`. */
export function templateScope(data: ScopeData): TemplateScope {
  const github = Object.entries(data.github).filter(([name]) => name !== 'token')
  return {
    vars: data.vars,
    github: { ...Object.fromEntries(github), event: data.event },
    event: data.event,
    job: { name: data.job.name, status: data.job.status, ...flags(data.job.status) },
    run: runData(data),
    commit: commitData(data.run),
    now: isoTime(data.now)
  }
}

function runData({ run, runStatus, completedAt, jobs, now }: ScopeData): JsonObject {
  return {
    url: run.url,
    attempt: run.attempt,
    number: run.number,
    status: runStatus,
    conclusion: isFinal(runStatus) ? runStatus : '',
    ...flags(runStatus),
    duration: duration(run.startedAt, completedAt ?? now),
    jobs: jobs.map(job => jobData(job, now))
  }
}

function jobData(job: Job, now: number): JsonObject {
  const end = job.completedAt ?? (isFinal(job.status) ? undefined : now)
  return {
    name: job.name,
    status: job.status,
    conclusion: isFinal(job.status) ? job.status : '',
    ...flags(job.status),
    url: job.url ?? '',
    duration: duration(job.startedAt, end),
    failed_step: job.failedStep ?? '',
    annotations: job.annotations.map(({ path, line, message }) => ({ path, line, message }))
  }
}

/** A template has no comparisons, only sections; these let it ask. */
function flags(status: RunStatus): JsonObject {
  return {
    succeeded: status === 'success',
    failed: isFailure(status),
    cancelled: status === 'cancelled'
  }
}

function commitData({ commit }: Run): JsonObject {
  return {
    sha: commit?.sha ?? '',
    short_sha: commit?.shortSha ?? '',
    title: commit?.title ?? '',
    message: commit?.message ?? '',
    author: commit?.author ?? '',
    url: commit?.url ?? ''
  }
}

function duration(from: number | undefined, to: number | undefined): string {
  return from === undefined || to === undefined ? '' : formatDuration(to - from)
}

/** ISO 8601 in UTC, to the second. */
function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}
