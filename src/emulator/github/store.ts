import { History } from './history.ts'
import type {
  Annotation,
  Attempt,
  Commit,
  Conclusion,
  Job,
  JobState,
  Release,
  Run,
  RunState,
  Token
} from './model.ts'
import type { JobScript } from './script.ts'
import { iso, playJob } from './script.ts'

/** A run to be made; what is left out is a push to main of octo/shop. */
export type RunSeed = Partial<Omit<Run, 'attempts'>> & { readonly id: number }

/** What happens now to a job that is not (or no longer) scripted. */
export type JobChange = { readonly id: number } & Partial<JobState> & {
    /** For a job that is not there yet. */
    readonly run_id?: number
    readonly attempt?: number
    readonly name?: string
  }

/** Everything that a test may put in; parts are added to what is there. */
export type Seed = {
  readonly tokens?: readonly Token[]
  readonly runs?: readonly RunSeed[]
  readonly releases?: readonly Release[]
  /** Text files by path; the same for every ref, or by `path@ref`. */
  readonly files?: Readonly<Record<string, string>>
  /** Commits that `base...head` has, oldest first. */
  readonly comparisons?: Readonly<Record<string, readonly Commit[]>>
}

/** The emulated repository. */
export class GitHubStore {
  readonly tokens = new Map<string, Token>()
  readonly runs = new Map<number, Run>()
  readonly jobs = new Map<number, Job>()
  readonly annotations = new Map<number, History<readonly Annotation[]>>()
  readonly releases = new Map<string, Release>()
  readonly files = new Map<string, string>()
  readonly comparisons = new Map<string, readonly Commit[]>()

  seed(seed: Seed, now: number): void {
    for (const token of seed.tokens ?? []) this.tokens.set(token.token, token)
    for (const run of seed.runs ?? []) this.addRun(run, now)
    for (const release of seed.releases ?? []) this.releases.set(release.tag_name, release)
    for (const [path, text] of Object.entries(seed.files ?? {})) this.files.set(path, text)
    for (const [name, commits] of Object.entries(seed.comparisons ?? {})) {
      this.comparisons.set(name, commits)
    }
  }

  /** Makes a run without attempts; a run that is there is replaced. */
  addRun(seed: RunSeed, now: number): Run {
    const run: Run = {
      run_number: this.runs.size + 1,
      workflow_id: 55,
      path: '.github/workflows/ci.yml',
      name: 'CI',
      display_title: 'fix: retry the upload',
      event: 'push',
      head_branch: 'main',
      head_sha: '4f2a91c0d1e2f30415263748596a7b8c9d0e1f20',
      head_repository: 'octo/shop',
      actor: 'mona',
      created_at: iso(now),
      ...seed,
      attempts: []
    }
    this.runs.set(run.id, run)
    return run
  }

  /** The attempt of a run; both are made when they are not there. */
  attempt(runId: number, number: number, now: number): Attempt {
    const run = this.runs.get(runId) ?? this.addRun({ id: runId }, now)
    const known = run.attempts.find(attempt => attempt.number === number)
    if (known !== undefined) return known
    const attempt = { number, run_started_at: iso(now), history: new History<RunState>() }
    run.attempts.push(attempt)
    return attempt
  }

  /**
   * Puts the jobs of an attempt on a timeline that starts now. The run ends with its jobs, as they
   * show unless a conclusion is given (continue-on-error forgives a failed job).
   */
  script(
    runId: number,
    number: number,
    jobs: readonly JobScript[],
    now: number,
    conclusion?: Conclusion
  ): void {
    const attempt = this.attempt(runId, number, now)
    if (conclusion !== undefined) attempt.conclusion = conclusion
    for (const script of jobs) {
      this.jobs.set(script.id, {
        id: script.id,
        run_id: runId,
        attempt: number,
        name: script.name,
        history: playJob(script, now)
      })
    }
  }

  /** Changes a job now and drops what its script had planned; an unknown job is made. */
  changeJob(change: JobChange, now: number): void {
    const { id, run_id, attempt, name, ...state } = change
    const job = this.jobs.get(id) ?? this.#newJob(id, run_id, attempt, name, now)
    const before = job.history.at(now) ?? queued(now)
    job.history.cutFrom(now)
    job.history.set(now, { ...before, ...times(before, state, now), ...state })
  }

  /** Says how an attempt stands, whatever its jobs show. */
  changeRun(runId: number, number: number, state: Omit<RunState, 'updated_at'>, now: number): void {
    this.attempt(runId, number, now).history.set(now, { ...state, updated_at: iso(now) })
  }

  /** Annotations of a job's check run from now on. */
  annotate(jobId: number, annotations: readonly Annotation[], now: number): void {
    const history = this.annotations.get(jobId) ?? new History<readonly Annotation[]>()
    this.annotations.set(jobId, history)
    history.set(now, [...(history.at(now) ?? []), ...annotations])
  }

  clear(): void {
    const parts = [this.tokens, this.runs, this.jobs, this.annotations, this.releases]
    for (const part of [...parts, this.files, this.comparisons]) part.clear()
  }

  #newJob(
    id: number,
    runId: number | undefined,
    attempt = 1,
    name = `job ${id}`,
    now: number
  ): Job {
    if (runId === undefined) throw new Error(`job ${id} is not there: a new one needs a run_id`)
    this.attempt(runId, attempt, now)
    const job = { id, run_id: runId, attempt, name, history: new History<JobState>() }
    this.jobs.set(id, job)
    return job
  }
}

function queued(now: number): JobState {
  return {
    status: 'queued',
    conclusion: null,
    started_at: iso(now),
    completed_at: null,
    runner_name: null,
    steps: []
  }
}

/** Starts and ends are now, unless the change says when. */
function times(before: JobState, change: Partial<JobState>, now: number): Partial<JobState> {
  const starts = change.status === 'in_progress' && before.status !== 'in_progress'
  const ends = change.status === 'completed'
  return {
    ...(starts ? { started_at: iso(now) } : {}),
    ...(ends ? { completed_at: iso(now) } : {})
  }
}
