import { History } from './history.ts'
import type { Conclusion, JobState, Step } from './model.ts'

/** A step of a scripted job. */
export type StepScript = {
  readonly name: string
  /** How long it runs. */
  readonly ms: number
  readonly conclusion?: Conclusion
  /** It has a post step, which runs this long at the end. */
  readonly post_ms?: number
}

/**
 * What a job does, in milliseconds from the start of the script: `created_ms` is when it is first
 * listed (a job whose `needs` are open is not), `started_ms` when a runner takes it. A job without
 * `started_ms` stays queued, or is `skipped` when that is its conclusion.
 */
export type JobScript = {
  readonly id: number
  readonly name: string
  readonly created_ms?: number
  readonly started_ms?: number
  readonly runner_name?: string
  readonly steps?: readonly StepScript[]
  /** In place of the one that its steps show. */
  readonly conclusion?: Conclusion
}

type Planned = {
  /** When the step is first listed. */
  readonly listed: number
  readonly at: number
  readonly until: number
  readonly step: Omit<Step, 'status'>
}

const SETUP: StepScript = { name: 'Set up job', ms: 0 }

/** The whole life of a scripted job, for a script that starts at `start`. */
export function playJob(script: JobScript, start: number): History<JobState> {
  const history = new History<JobState>()
  const createdAt = start + (script.created_ms ?? 0)
  const queued: JobState = {
    status: 'queued',
    conclusion: null,
    started_at: iso(createdAt),
    completed_at: null,
    runner_name: null,
    steps: []
  }
  if (script.conclusion === 'skipped') {
    const skipped = {
      status: 'completed',
      conclusion: 'skipped',
      completed_at: iso(createdAt)
    } as const
    history.set(createdAt, { ...queued, ...skipped })
    return history
  }
  history.set(createdAt, queued)
  if (script.started_ms !== undefined) run(history, script, start + script.started_ms)
  return history
}

function run(history: History<JobState>, script: JobScript, startedAt: number): void {
  const plan = planSteps([SETUP, ...(script.steps ?? [])], startedAt)
  const end = Math.max(startedAt, ...plan.map(planned => planned.until))
  for (const time of new Set([startedAt, ...plan.flatMap(({ at, until }) => [at, until])])) {
    history.set(time, {
      status: time < end ? 'in_progress' : 'completed',
      conclusion: time < end ? null : (script.conclusion ?? conclusionOf(plan)),
      started_at: iso(startedAt),
      completed_at: time < end ? null : iso(end),
      runner_name: script.runner_name ?? `GitHub Actions ${script.id}`,
      steps: plan.flatMap(planned => stepAt(planned, time))
    })
  }
}

/**
 * Numbers and order are the runner's: N main steps from 1 on, the first post step 2N and the
 * following ones before it, run in the opposite order, then `Complete job` at 2N+1 (at N+1 where
 * there is no post step). After a failed step the rest is skipped, post steps are not.
 */
function planSteps(main: readonly StepScript[], startedAt: number): readonly Planned[] {
  const planned: Planned[] = []
  let time = startedAt
  let failed = false
  const add = (number: number, step: StepScript, conclusion: Conclusion, listed?: number): void => {
    const until = time + step.ms
    const times = { started_at: iso(time), completed_at: iso(until) }
    const record = { number, name: step.name, conclusion, ...times }
    planned.push({ listed: listed ?? time, at: time, until, step: record })
    time = until
  }
  const posts: { step: StepScript; listed: number }[] = []
  for (const [index, step] of main.entries()) {
    const { name, conclusion = 'success', post_ms } = step
    if (!failed && post_ms !== undefined) {
      posts.push({ step: { name: `Post ${name}`, ms: post_ms }, listed: time })
    }
    add(index + 1, failed ? { name, ms: 0 } : step, failed ? 'skipped' : conclusion, startedAt)
    failed ||= conclusion === 'failure' || conclusion === 'cancelled'
  }
  const top = posts.length === 0 ? main.length : 2 * main.length
  for (const [place, { step, listed }] of [...posts.entries()].reverse()) {
    add(top - place, step, 'success', listed)
  }
  add(top + 1, { name: 'Complete job', ms: 0 }, 'success')
  return planned.toSorted((a, b) => a.step.number - b.step.number)
}

/** Main steps are listed when the job starts, a post step when its main step does. */
function stepAt({ listed, at, until, step }: Planned, time: number): readonly Step[] {
  if (time < listed) return []
  if (time >= until) return [{ ...step, status: 'completed' }]
  const open = { ...step, conclusion: null, completed_at: null }
  return time >= at
    ? [{ ...open, status: 'in_progress' }]
    : [{ ...open, status: 'queued', started_at: null }]
}

function conclusionOf(plan: readonly Planned[]): Conclusion {
  const conclusions = plan.map(({ step }) => step.conclusion)
  if (conclusions.includes('cancelled')) return 'cancelled'
  return conclusions.includes('failure') ? 'failure' : 'success'
}

/** Times of the API have no milliseconds. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
