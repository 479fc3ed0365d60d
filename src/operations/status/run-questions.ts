import type { JobList } from '../../model/job-list.ts'
import { newestOf } from '../../model/newest-jobs.ts'
import type { PlannedJob } from '../../model/planned-job.ts'
import type { JobErrors } from '../../model/run.ts'
import type { RunStatus } from '../../model/run-status.ts'
import type { Missing, Reading, RunReader } from './run-reader.ts'

/** One answer about the jobs of the run. */
export type JobsAnswer =
  | {
      /** All that is known, from this answer and those before it. */
      readonly known: JobList
      /** What this answer shows; absent when it did not come. */
      readonly read?: JobList
    }
  | Missing

/** Where errors cannot be had: none, and no other look will tell. */
const NO_ERRORS: JobErrors = { errors: [], timedOut: false, areThere: true }

/**
 * What one step asks GitHub, and what it learned: what does not change is asked once, and what was known
 * stays when a later answer is older or does not come.
 */
export class RunQuestions {
  private readonly reader: RunReader
  private readonly missing = new Set<string>()
  private missingJobs: string | undefined
  private readonly errors = new Map<number, JobErrors>()
  private list: JobList | undefined
  private planned: Promise<readonly PlannedJob[] | undefined> | undefined
  private previous: Promise<RunStatus | 'none' | undefined> | undefined

  constructor(reader: RunReader) {
    this.reader = reader
  }

  /** What could not be had, in one warning; undefined when nothing is missing. */
  get warning(): string | undefined {
    const missing = [...(this.missingJobs === undefined ? [] : [this.missingJobs]), ...this.missing]
    return missing.length === 0 ? undefined : `The card shows what is known. ${missing.join(' ')}`
  }

  /** The jobs of the run. */
  async jobs(): Promise<JobsAnswer> {
    const reading = await this.reader.readJobs()
    if ('value' in reading) {
      // An answer at last: what an earlier try missed is no matter any more.
      this.missingJobs = undefined
      this.list = newestOf(this.list, reading.value)
      return { known: this.list, read: reading.value }
    }
    if (this.list !== undefined) return { known: this.list }
    if (reading.kind !== 'spared') this.missingJobs = reading.missing
    return reading
  }

  /** The errors of a job, asked again as long as GitHub knows of none; those of others only while there are requests to spare. */
  async errorsOf(checkRunId: number | undefined, whose: 'own' | 'other'): Promise<JobErrors> {
    if (checkRunId === undefined) return NO_ERRORS
    const known = this.errors.get(checkRunId)
    if (known?.areThere === true) return known
    if (whose === 'other' && this.reader.isRateLimitLow()) return NO_ERRORS
    const reading = await this.reader.readErrors(checkRunId)
    if (!('value' in reading)) this.note(reading)
    const errors = 'value' in reading ? reading.value : NO_ERRORS
    this.errors.set(checkRunId, errors)
    return errors
  }

  /** How the last finished run ended. */
  lastFinishedRun(): Promise<RunStatus | 'none' | undefined> {
    this.previous ??= this.spare(async () => this.valueOf(await this.reader.readLastFinishedRun()))
    return this.previous
  }

  /** The jobs of the workflow file. */
  plannedJobs(): Promise<readonly PlannedJob[] | undefined> {
    this.planned ??= this.spare(async () => this.valueOf(await this.reader.readPlannedJobs()))
    return this.planned
  }

  private valueOf<T>(reading: Reading<T>): T | undefined {
    if ('value' in reading) return reading.value
    this.note(reading)
    return undefined
  }

  /** When few requests are left this hour, the step keeps to its own job. */
  private async spare<T>(ask: () => Promise<T>): Promise<T | undefined> {
    return this.reader.isRateLimitLow() ? undefined : ask()
  }

  private note({ missing, kind }: Missing): void {
    if (kind !== 'spared') this.missing.add(missing)
  }
}
