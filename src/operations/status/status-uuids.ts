import type { Surface } from '../notify.ts'
import { statusCardUuids, userUuids, type UuidFor } from '../uuids.ts'

/**
 * Keys that make a second card impossible when a step runs again, and of a run's several jobs that send
 * it in run scope make one.
 */
export function statusUuids(
  { inputs, workflow }: Surface,
  calls: number,
  purpose = 'status'
): UuidFor {
  if (inputs.uuid !== '' && purpose === 'status') return userUuids(inputs.uuid, calls)
  const { run, github } = workflow
  const scope =
    inputs.statusScope === 'run'
      ? ['run']
      : [inputs.checkRunId || workflow.jobId, github['action'] ?? '']
  return statusCardUuids([run.id, String(run.attempt), purpose, ...scope])
}
