import type { ListedJob } from '../../model/job-list.ts'
import { findOwnJob } from '../../model/own-job.ts'
import { isFinal, isRunStatus } from '../../model/run-status.ts'
import type { Workflow } from '../../model/workflow.ts'
import type { Inputs } from '../inputs.ts'
import type { OwnStanding } from './status-facts.ts'

/** How this job stands in main: running, unless it already failed or was cancelled before this step. */
export function standingInMain({ status, jobStatus }: Inputs): OwnStanding {
  const known = jobStatus === 'failure' || jobStatus === 'cancelled' ? jobStatus : 'in_progress'
  if (status === 'auto') return { status: known }
  // A state that is given stays; that of the job counts as its own.
  return { status: isFinal(status) ? status : known, shown: status }
}

/** How this job ended, in the post step, where `job_status` is final. */
export function standingInPost({ jobStatus }: Inputs, now: number): OwnStanding {
  return { status: isRunStatus(jobStatus) ? jobStatus : 'success', endedAt: now }
}

/** True when the card is to follow the job, and no later word of another run's is awaited. */
export function followsJob({ status }: Inputs, workflow: Workflow): boolean {
  return status === 'auto' && workflow.conclusion === undefined
}

/** The check run of this job, where the runner tells. */
export function ownCheckRun({ checkRunId }: Inputs): number | undefined {
  return Number(checkRunId) || undefined
}

/** This job among the listed ones; on `workflow_run` there is none, since the list is another run's. */
export function ownListedJob(
  jobs: readonly ListedJob[],
  inputs: Inputs,
  workflow: Workflow
): ListedJob | undefined {
  if (workflow.conclusion !== undefined) return undefined
  return findOwnJob(jobs, {
    checkRunId: ownCheckRun(inputs),
    runnerName: workflow.runnerName,
    jobKey: workflow.jobId
  })
}
