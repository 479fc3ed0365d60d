import { defined } from '../../model/defined.ts'
import type { ListedJob } from '../../model/job-list.ts'
import { failedStep } from '../../model/job-steps.ts'
import type { Job, JobErrors } from '../../model/run.ts'
import { isFailure, isFinal, type RunStatus } from '../../model/run-status.ts'
import type { Situation } from './situation.ts'
import { ownCheckRun } from './own-state.ts'
import type { Outlook, StatusFacts } from './status-facts.ts'

/**
 * Begins to ask, beside the list of jobs, what a job that has ended is known to need: why it failed, or else how
 * the last run ended. One of the two: of the three requests of a step in main two are left for the list, the first
 * 200 jobs. How many the token has left this hour is not known before the first answer.
 */
export function foresee({ surface, standing, questions, scope }: Situation): Foreseen {
  const status = standing.shown ?? standing.status
  if (scope === 'run' || !isFinal(status)) return {}
  const checkRunId = ownCheckRun(surface.inputs)
  if (!isUnhappy(status)) void questions.lastFinishedRun()
  else if (checkRunId !== undefined) return { errors: questions.errorsOf(checkRunId, 'own') }
  return {}
}

type Foreseen = { readonly errors?: Promise<JobErrors> }

/** What is known of this job alone: in job scope, and where the jobs of the run cannot be had. */
export async function jobFacts(
  situation: Situation,
  own: ListedJob | undefined,
  outlook: Outlook,
  foreseen: Foreseen
): Promise<StatusFacts> {
  const { surface, standing, questions, scope } = situation
  const { workflow, inputs, clock } = surface
  const given = standing.shown ?? workflow.conclusion ?? standing.status
  const hasReason = workflow.conclusion === undefined && isUnhappy(given)
  const checkRunId = hasReason ? (own?.checkRunId ?? ownCheckRun(inputs)) : undefined
  const { errors, timedOut, areThere } = await (foreseen.errors ??
    questions.errorsOf(checkRunId, 'own'))
  const status = given === 'cancelled' && timedOut ? 'timed_out' : given
  const name = own?.name ?? workflow.jobId
  const url = own?.url ?? jobUrl(situation)
  const job: Job = {
    id: own?.id ?? 0,
    name,
    status,
    annotations: errors,
    ...defined({ url, startedAt: own?.startedAt, failedStep: own && failedStep(own.steps) })
  }
  const lags = hasReason && own !== undefined && !(outlook.isFresh && areThere)
  const ended = standing.endedAt ?? clock.now()
  return {
    status,
    scope,
    jobs: scope === 'job' ? [job] : [],
    ...(workflow.conclusion === undefined ? { ownJob: { name, ...defined({ url }) } } : {}),
    ...defined({
      duration: own?.startedAt === undefined ? undefined : ended - own.startedAt,
      change: await situation.changeTo(status)
    }),
    isSettled: isFinal(status),
    hasFailed: isFailure(status),
    isToldByOthers: false,
    outlook: lags && standing.endedAt !== undefined ? { ...outlook, awaits: 'details' } : outlook
  }
}

function isUnhappy(status: RunStatus): boolean {
  return status === 'failure' || status === 'cancelled'
}

function jobUrl({ surface: { workflow, inputs } }: Situation): string | undefined {
  return inputs.checkRunId === '' ? undefined : `${workflow.run.url}/job/${inputs.checkRunId}`
}
