import type { Surface } from '../notify.ts'
import { statusCardUuids, stepUuids, type UuidFor } from '../uuids.ts'

/**
 * Keys that make a second card impossible when a step runs again, and of a run's several jobs that send
 * it in run scope make one.
 */
export function statusUuids({ inputs, workflow }: Surface, calls: number): UuidFor {
  if (inputs.uuid !== '') return stepUuids(inputs.uuid, calls)
  const { run, github } = workflow
  // Jobs of a matrix share their id, and older servers name no check run.
  const job = inputs.checkRunId || `${workflow.jobId} ${workflow.trackingId || workflow.runnerName}`
  const scope = inputs.statusScope === 'run' ? ['run'] : [job, github['action'] ?? '']
  return statusCardUuids([run.id, String(run.attempt), 'status', ...scope])
}

/** The key of the reply that tells a failure: the same for every step that touches the card in this attempt. */
export function failureUuids({ workflow: { run } }: Surface): UuidFor {
  return statusCardUuids([run.id, String(run.attempt), 'failure'])
}
