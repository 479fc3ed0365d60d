import { changeSince } from '../../model/change.ts'
import { defined } from '../../model/defined.ts'
import type { JobList, ListedJob } from '../../model/job-list.ts'
import { failedStep } from '../../model/job-steps.ts'
import { jobsToCome } from '../../model/jobs-to-come.ts'
import { findOwnJob } from '../../model/own-job.ts'
import type { PlannedJob } from '../../model/planned-job.ts'
import type { Change, Job } from '../../model/run.ts'
import { runState, type JobsToCome, type OwnJob } from '../../model/run-state.ts'
import { isFinal, type RunStatus } from '../../model/run-status.ts'
import type { Departure } from '../../cards/status-footer.ts'
import type { Surface } from '../notify.ts'
import { isFailure } from './own-state.ts'
import type { RunReader } from './run-reader.ts'

/** All that a status card says, as far as it is known. Times are milliseconds since the epoch. */
export type StatusFacts = {
  readonly status: RunStatus
  readonly scope: 'job' | 'run'
  readonly jobs: readonly Job[]
  /** This job; absent on `workflow_run`, where the card is about another run. */
  readonly ownJob?: { readonly name: string; readonly url?: string }
  readonly duration?: number
  readonly change?: Change
  readonly jobsToCome?: number
  readonly departure?: Departure
  /** Nobody will know more. */
  readonly isSettled: boolean
  /** Something failed, though the rest may still run. */
  readonly hasFailed: boolean
  /** The list as GitHub gave it; absent when it could not be had. */
  readonly list?: JobList
  readonly own?: ListedJob
}

/** What this step knows of its own job. */
export type OwnStanding = {
  readonly status: RunStatus
  /** The state that the card is to show, whatever GitHub says; absent: what follows from the jobs. */
  readonly shown?: RunStatus
  /** True in the post step, where the job's main steps are over. */
  readonly hasEnded: boolean
}

// Each failing job costs a request; a card shows the errors of a few.
const JOBS_WITH_ANNOTATIONS = 3

/** Gathers facts, one reading after the other; a reader is asked once for what does not change. */
export class FactFinder {
  private readonly surface: Surface
  private readonly reader: RunReader
  private readonly own: OwnStanding
  private readonly missing = new Set<string>()
  private readonly annotations = new Map<number, Promise<Job['annotations']>>()
  private planned: Promise<readonly PlannedJob[] | undefined> | undefined
  private previous: Promise<RunStatus | 'none' | undefined> | undefined

  constructor(surface: Surface, own: OwnStanding) {
    this.surface = surface
    this.reader = surface.runReader
    this.own = own
  }

  /** What could not be had, in one warning; undefined when nothing is missing. */
  get warning(): string | undefined {
    return this.missing.size === 0
      ? undefined
      : `The card shows what is known without: ${[...this.missing].join('; ')}.`
  }

  /** Reads how things stand now. */
  async read(): Promise<StatusFacts> {
    const reading = await this.reader.readJobs()
    if ('missing' in reading) {
      this.missing.add(reading.missing)
      return this.ownFacts()
    }
    return this.scope === 'run' ? this.runFacts(reading.value) : this.ownFacts(reading.value)
  }

  /** On `workflow_run` there is no job of ours in the run that the card is about. */
  private get scope(): 'job' | 'run' {
    const { inputs, workflow } = this.surface
    return workflow.conclusion === undefined ? inputs.statusScope : 'run'
  }

  private async ownFacts(list?: JobList): Promise<StatusFacts> {
    const { workflow, inputs, clock } = this.surface
    const listed = list === undefined ? undefined : this.findOwn(list)
    const checkRunId = listed?.checkRunId ?? (Number(inputs.checkRunId) || undefined)
    const { errors, timedOut } = await this.readOwnErrors(checkRunId)
    const status = workflow.conclusion ?? this.shownStatus(timedOut)
    const change = isFinal(status) ? await this.readChange(status) : undefined
    const name = listed?.name ?? workflow.jobId
    const url = listed?.url ?? this.jobUrl()
    const job: Job = {
      id: listed?.id ?? 0,
      name,
      status,
      annotations: errors,
      ...defined({
        url,
        startedAt: listed?.startedAt,
        failedStep: listed && failedStep(listed.steps)
      })
    }
    return {
      status,
      scope: this.scope,
      jobs: this.scope === 'job' ? [job] : [],
      ...(workflow.conclusion === undefined ? { ownJob: { name, ...defined({ url }) } } : {}),
      ...defined({
        duration: listed?.startedAt === undefined ? undefined : clock.now() - listed.startedAt,
        change,
        own: listed
      }),
      isSettled: isFinal(status),
      hasFailed: isFailure(status)
    }
  }

  private async runFacts(list: JobList): Promise<StatusFacts> {
    const { workflow, clock } = this.surface
    const own = this.findOwn(list)
    const now = clock.now()
    const knowledge =
      workflow.conclusion === undefined
        ? { own: this.ownKnowledge(own, now) }
        : { conclusion: workflow.conclusion }
    const standing = runState(list, knowledge)
    const toCome = await this.readToCome(standing.jobs)
    const state = toCome === undefined ? standing : runState(list, { ...knowledge, toCome })
    const status = this.own.shown ?? state.status
    const jobs = await this.withAnnotations(state.jobs, list)
    const change = state.settled || isFinal(status) ? await this.readChange(status) : undefined
    const hasLeft = this.own.hasEnded && !state.settled
    return {
      status,
      scope: 'run',
      jobs,
      ownJob: { name: own?.name ?? workflow.jobId },
      ...defined({
        duration: this.runDuration(state.jobs),
        change,
        jobsToCome: state.toCome === 0 ? undefined : state.toCome,
        departure: hasLeft
          ? { job: own?.name ?? workflow.jobId, status: this.own.status, at: now }
          : undefined,
        own
      }),
      isSettled: state.settled,
      hasFailed: state.failed,
      list
    }
  }

  private ownKnowledge(own: ListedJob | undefined, now: number): OwnJob {
    const { status, hasEnded } = this.own
    return {
      id: own?.id,
      name: own?.name ?? this.surface.workflow.jobId,
      status,
      ...defined({ startedAt: own?.startedAt, completedAt: hasEnded ? now : undefined })
    }
  }

  private async readToCome(jobs: readonly Job[]): Promise<JobsToCome | undefined> {
    if (this.surface.workflow.conclusion !== undefined) return undefined
    this.planned ??= this.reader.readPlannedJobs()
    const planned = await this.planned
    return planned === undefined ? undefined : jobsToCome(planned, jobs)
  }

  private findOwn(list: JobList): ListedJob | undefined {
    const { inputs, workflow } = this.surface
    if (workflow.conclusion !== undefined) return undefined
    return findOwnJob(list.jobs, {
      checkRunId: Number(inputs.checkRunId) || undefined,
      runnerName: workflow.runnerName,
      jobKey: workflow.jobId
    })
  }

  private shownStatus(timedOut: boolean): RunStatus {
    const status = this.own.shown ?? this.own.status
    return timedOut && status === 'cancelled' ? 'timed_out' : status
  }

  /** A failed job's errors; a cancelled one's tell whether it ran into its time limit. */
  private async readOwnErrors(
    checkRunId: number | undefined
  ): Promise<{ errors: Job['annotations']; timedOut: boolean }> {
    const status = this.own.shown ?? this.own.status
    const asks = status === 'failure' || (status === 'cancelled' && this.own.hasEnded)
    if (!asks || checkRunId === undefined || this.surface.workflow.conclusion !== undefined) {
      return { errors: [], timedOut: false }
    }
    const reading = await this.reader.readAnnotations(checkRunId)
    if ('value' in reading)
      return { errors: reading.value.errors, timedOut: reading.value.timedOut }
    this.missing.add(reading.missing)
    return { errors: [], timedOut: false }
  }

  private async withAnnotations(jobs: readonly Job[], list: JobList): Promise<Job[]> {
    const checkRuns = new Map(list.jobs.map(job => [job.id, job.checkRunId]))
    const failed = jobs.filter(job => isFailure(job.status)).slice(0, JOBS_WITH_ANNOTATIONS)
    for (const job of failed) this.askForErrors(checkRuns.get(job.id))
    return Promise.all(
      jobs.map(async job => {
        const known = this.annotations.get(checkRuns.get(job.id) ?? -1)
        return known === undefined ? job : { ...job, annotations: await known }
      })
    )
  }

  private askForErrors(checkRunId: number | undefined): void {
    if (checkRunId === undefined || this.annotations.has(checkRunId)) return
    const errors = this.reader.readAnnotations(checkRunId).then(reading => {
      if ('value' in reading) return reading.value.errors
      this.missing.add(reading.missing)
      return []
    })
    this.annotations.set(checkRunId, errors)
  }

  private async readChange(status: RunStatus): Promise<Change | undefined> {
    this.previous ??= this.reader.readLastFinishedRun().then(reading => {
      if ('value' in reading) return reading.value
      this.missing.add(reading.missing)
      return undefined
    })
    const previous = await this.previous
    return previous === undefined ? undefined : changeSince(previous, status)
  }

  private runDuration(jobs: readonly Job[]): number | undefined {
    const { workflow, clock } = this.surface
    const starts = jobs.flatMap(job => job.startedAt ?? [])
    const startedAt =
      workflow.run.startedAt ?? (starts.length > 0 ? Math.min(...starts) : undefined)
    return startedAt === undefined ? undefined : (workflow.completedAt ?? clock.now()) - startedAt
  }

  private jobUrl(): string | undefined {
    const { workflow, inputs } = this.surface
    return inputs.checkRunId === '' ? undefined : `${workflow.run.url}/job/${inputs.checkRunId}`
  }
}
