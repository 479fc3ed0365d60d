import type { Change, Job, Run } from '../model/run.ts'
import type { RunStatus } from '../model/run-status.ts'
import type { CardDraft, CardPart, CardTag } from './card.ts'
import { jobParts } from './job-list.ts'
import { jobBlock } from './job-row.ts'
import { applyOverrides, type CardOverrides } from './overrides.ts'
import { runButtons, runFactsPart, runTitle } from './run-facts.ts'
import { statusFooter, type Departure } from './status-footer.ts'
import { attemptTag, CHANGE_TAGS, STATUS_LOOKS } from './status-words.ts'

/** All that a status card says. Times and durations are milliseconds. */
export type StatusCardData = {
  readonly status: RunStatus
  readonly scope: 'job' | 'run'
  readonly run: Run
  /** The job that this step runs in. */
  readonly job?: { readonly name: string; readonly url?: string }
  /** In run scope every job that is listed; in job scope this one, when known. Empty: the context tells all. */
  readonly jobs: readonly Job[]
  readonly now: number
  /** How long the run, or in job scope the job, has taken. */
  readonly duration?: number
  readonly change?: Change
  /** Jobs of the workflow file that GitHub does not list yet. */
  readonly jobsToCome?: number
  /** The job that leaves the card while others still run. */
  readonly departure?: Departure
  readonly overrides?: CardOverrides
}

/** The `status` card: a run, or one job of it, as it stands. */
export function statusCard(data: StatusCardData): CardDraft {
  const { status, run, overrides } = data
  const draft: CardDraft = {
    title: runTitle(run),
    subtitle: run.repository,
    color: STATUS_LOOKS[status].color,
    tags: statusTags(data),
    parts: [runFactsPart(run), ...(showsOneJob(data) ? ownJobParts(data) : runParts(data))],
    buttons: runButtons(run),
    footer: statusFooter(data),
    wholeUrl: run.url
  }
  return applyOverrides(draft, overrides)
}

function statusTags({ status, change, run }: StatusCardData): CardTag[] {
  const { label, tagColor } = STATUS_LOOKS[status]
  return [
    { text: label, color: tagColor },
    ...[change && CHANGE_TAGS[change], attemptTag(run.attempt)].filter(tag => tag !== undefined)
  ]
}

/** In job scope, and in run scope while no job list could be had. */
function showsOneJob({ scope, jobs }: StatusCardData): boolean {
  return scope === 'job' || jobs.length === 0
}

function ownJobParts(data: StatusCardData): CardPart[] {
  const own = data.jobs.find(job => job.name === data.job?.name) ?? data.jobs[0]
  const name = data.job?.name ?? own?.name
  if (name === undefined) return []
  const url = data.job?.url ?? own?.url
  const job: Job = {
    id: 0,
    annotations: [],
    ...own,
    name,
    status: data.status,
    ...(url === undefined ? {} : { url })
  }
  return [
    {
      importance: 'main',
      blocks: [jobBlock(job, data.now, data.duration)],
      lean: [jobBlock({ ...job, annotations: [] }, data.now, data.duration)]
    }
  ]
}

function runParts({ jobs, now, duration, run }: StatusCardData): CardPart[] {
  const elapsed = duration ?? (run.startedAt === undefined ? undefined : now - run.startedAt)
  return jobParts(jobs, now, elapsed)
}
