import type { Departure } from '../../cards/status-footer.ts'
import { defined } from '../../model/defined.ts'
import { firstStart, type JobList, type ListedJob } from '../../model/job-list.ts'
import { jobsToCome } from '../../model/jobs-to-come.ts'
import type { Job } from '../../model/run.ts'
import {
  runState,
  type JobsToCome,
  type RunKnowledge,
  type RunState
} from '../../model/run-state.ts'
import { isFailure, isFinal, type RunStatus } from '../../model/run-status.ts'
import { explainJobs } from './explain-jobs.ts'
import type { Situation } from './situation.ts'
import { ownCheckRun } from './own-state.ts'
import type { Outlook, StatusFacts } from './status-facts.ts'
import { fallsToAnother, hasNoKey } from './teller.ts'
import { wasToldBefore } from './told-before.ts'

/** What is known of a whole run. */
export async function runFacts(
  situation: Situation,
  list: JobList,
  own: ListedJob | undefined,
  outlook: Outlook
): Promise<StatusFacts> {
  const { surface, standing, questions } = situation
  const { workflow, inputs } = surface
  const knowledge = knowledgeOf(situation, own)
  const first = runState(list, knowledge)
  // The own job has no id while it is not listed.
  const ownJob = { id: own?.id ?? 0, checkRunId: own?.checkRunId ?? ownCheckRun(inputs) }
  const [toCome, reasons] = await Promise.all([
    readToCome(situation, first.jobs),
    explainJobs(first.jobs, list, ownJob, questions)
  ])
  const { timedOut, errors } = reasons
  const state = runState(list, { ...knowledge, timedOut, ...defined({ toCome }) })
  const status = standing.shown ?? shownStatus(state, inputs.sendWhen)
  const awaits = outlook.awaits ?? awaited(situation, state, reasons.areThere)
  return {
    status,
    scope: 'run',
    jobs: state.jobs.map(job => ({ ...job, annotations: errors.get(job.id) ?? [] })),
    ownJob: { name: own?.name ?? workflow.jobId },
    ...defined({
      duration: runDuration(situation, list.jobs),
      change: state.settled || isFinal(status) ? await situation.changeTo(status) : undefined,
      jobsToCome: state.toCome === 0 ? undefined : state.toCome,
      departure: departure(situation, state, ownJob.id)
    }),
    isSettled: standing.shown === undefined ? state.settled : isFinal(standing.shown),
    hasFailed: state.failed || isFailure(status),
    isToldByOthers: await isToldByOthers(situation, list, state, own),
    outlook: { ...outlook, ...defined({ awaits }) }
  }
}

function knowledgeOf(
  { surface: { workflow }, standing: { status, endedAt } }: Situation,
  own: ListedJob | undefined
): RunKnowledge {
  if (workflow.conclusion !== undefined) return { conclusion: workflow.conclusion }
  return {
    own: {
      id: own?.id,
      name: own?.name ?? workflow.jobId,
      status,
      ...defined({ startedAt: own?.startedAt, completedAt: endedAt })
    }
  }
}

async function readToCome(
  { surface: { workflow, inputs }, questions }: Situation,
  jobs: readonly Job[]
): Promise<JobsToCome | undefined> {
  if (workflow.conclusion !== undefined) return undefined
  const planned = await questions.plannedJobs()
  return planned && jobsToCome(planned, jobs, inputs.sendWhen)
}

/** A message that is sent for a failure alone says so, though the rest may still run. */
function shownStatus({ status, counts, failed }: RunState, sendWhen: string): RunStatus {
  if (sendWhen !== 'failure' || !failed || isFinal(status)) return status
  return counts.failure > 0 ? 'failure' : 'timed_out'
}

function awaited(
  { standing }: Situation,
  { settled, pending }: RunState,
  areReasonsThere: boolean
): Outlook['awaits'] {
  if (standing.endedAt === undefined) return undefined
  if (!settled && pending > 0) return 'others'
  return areReasonsThere ? undefined : 'details'
}

function departure(
  { standing: { endedAt, status }, surface: { workflow } }: Situation,
  { settled, jobs }: RunState,
  ownId: number
): Departure | undefined {
  if (endedAt === undefined || settled) return undefined
  const own = jobs.find(job => job.id === ownId)
  return { job: own?.name ?? workflow.jobId, status: own?.status ?? status, at: endedAt }
}

async function isToldByOthers(
  { surface: { inputs, clock }, questions }: Situation,
  list: JobList,
  { failed, settled, jobs }: RunState,
  own: ListedJob | undefined
): Promise<boolean> {
  if (!failed && !settled) return false
  const planned = await questions.plannedJobs()
  const { sendWhen } = inputs
  if (hasNoKey(inputs)) {
    return own !== undefined && fallsToAnother(list.jobs, own, planned, sendWhen)
  }
  const tellsAtOnce = sendWhen === 'always' || sendWhen === 'failure'
  const others = jobs.filter(job => job.id !== own?.id)
  return failed && tellsAtOnce && wasToldBefore(others, planned, { sendWhen, now: clock.now() })
}

function runDuration(
  { surface: { workflow, clock }, standing: { endedAt } }: Situation,
  jobs: readonly ListedJob[]
): number | undefined {
  const startedAt = workflow.run.startedAt ?? firstStart(jobs)
  const until = workflow.completedAt ?? endedAt ?? clock.now()
  return startedAt === undefined ? undefined : until - startedAt
}
