import type { JobList, ListedJob } from '../../model/job-list.ts'
import { endedSteps, isAsNewAsEnd, showsEnd } from '../../model/newest-jobs.ts'
import type { Surface } from '../notify.ts'
import { foresee, jobFacts } from './job-facts.ts'
import { ownCheckRun, ownListedJob } from './own-state.ts'
import { runFacts } from './run-facts.ts'
import type { JobsAnswer } from './run-questions.ts'
import { situationOf, type Situation } from './situation.ts'
import type { Outlook, OwnStanding, StatusFacts } from './status-facts.ts'

// GitHub's pages hold 100 jobs.
const PAGE_SIZE = 100

/** Finds the facts of a status card; each reading knows at least as much as the one before it. */
export class FactFinder {
  private readonly situation: Situation

  constructor(surface: Surface, standing: OwnStanding) {
    this.situation = situationOf(surface, standing)
  }

  /** What could not be had, in one warning; undefined when nothing is missing. */
  get warning(): string | undefined {
    return this.situation.questions.warning
  }

  /** Reads how things stand now. */
  async read(): Promise<StatusFacts> {
    const { surface, questions, scope } = this.situation
    const foreseen = foresee(this.situation)
    const answer = await questions.jobs()
    const outlook = outlookOf(this.situation, answer)
    if ('missing' in answer) return jobFacts(this.situation, undefined, outlook, foreseen)
    const own = ownListedJob(answer.known.jobs, surface.inputs, surface.workflow)
    return scope === 'run'
      ? runFacts(this.situation, answer.known, own, outlook)
      : jobFacts(this.situation, own, outlook, foreseen)
  }
}

function outlookOf(situation: Situation, answer: JobsAnswer): Outlook {
  const { surface, standing, scope } = situation
  const needsList = scope === 'run' && standing.endedAt !== undefined
  const awaits = needsList ? ({ awaits: 'list' } as const) : {}
  if ('missing' in answer) return { ...NO_OUTLOOK, ...(answer.kind === 'passing' ? awaits : {}) }
  const { known, read } = answer
  const requests = Math.max(1, Math.ceil(known.total / PAGE_SIZE))
  const ownIn = ({ jobs }: JobList): ListedJob | undefined =>
    ownListedJob(jobs, surface.inputs, surface.workflow)
  const own = read && ownIn(read)
  if (own === undefined) {
    // A list that lacks this job is older than the job, and others may be missing as well.
    const isTooOld = ownCheckRun(surface.inputs) !== undefined && ownIn(known) === undefined
    return { ...NO_OUTLOOK, requests, ...(isTooOld ? awaits : {}) }
  }
  return {
    isFresh: isAsNewAsEnd(own),
    endedSteps: endedSteps(own),
    leavesLast: !showsEnd(own) && known.jobs.every(job => showsEnd(job) || job.id <= own.id),
    requests
  }
}

const NO_OUTLOOK = { isFresh: false, endedSteps: 0, leavesLast: false, requests: 1 } as const
