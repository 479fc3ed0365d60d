import type { Step } from './job-list.ts'
import { isFailure, isFinal, type RunStatus } from './run-status.ts'

/**
 * The status of a job whose remaining steps are only post steps: its work is done, though GitHub
 * still calls it running. Undefined while a main step remains, or where that cannot be told.
 *
 * Names tell nothing (a user's step may be called `Post coverage`), numbers do. The runner numbers
 * the N main steps 1 to N when the job starts, hands the first post step 2N, the next one 2N-1 and
 * so on, and ends with `Complete job` at 2N+1 (actions/runner, ExecutionContext.CreatePostChild).
 * `Set up job` has no post step, so N+1 stays free and N is where the unbroken numbers end. A list
 * that lacks the last main steps shows by a number beyond 2N+1.
 */
export function statusBySteps(steps: readonly Step[]): RunStatus | undefined {
  const mainSteps = lengthOfUnbrokenNumbers(steps)
  const last = Math.max(0, ...steps.map(step => step.number))
  const hasFirstPostStep = steps.some(step => step.number === 2 * mainSteps)
  if (!hasFirstPostStep || last > 2 * mainSteps + 1) return undefined
  const mainStepsEnded = steps.every(step => step.number > mainSteps || isFinal(step.status))
  return mainStepsEnded ? worstOf(steps) : undefined
}

/** The name of the first step that failed, in the order they ran. */
export function failedStep(steps: readonly Step[]): string | undefined {
  const failed = steps.filter(step => isFailure(step.status))
  return failed.toSorted((a, b) => a.number - b.number)[0]?.name
}

/** When the last of the main steps that have ended did. */
export function workEnd(steps: readonly Step[]): number | undefined {
  const mainSteps = lengthOfUnbrokenNumbers(steps)
  const ends = steps.flatMap(({ number, completedAt }) =>
    number > mainSteps || completedAt === undefined ? [] : [completedAt]
  )
  return ends.length === 0 ? undefined : Math.max(...ends)
}

function lengthOfUnbrokenNumbers(steps: readonly Step[]): number {
  const numbers = new Set(steps.map(step => step.number))
  let length = 0
  while (numbers.has(length + 1)) length += 1
  return length
}

/** As the runner merges step results: a cancelled step outweighs a failed one, a skipped one is nothing. */
function worstOf(steps: readonly Step[]): RunStatus {
  const statuses = new Set(steps.map(step => step.status))
  if (statuses.has('cancelled')) return 'cancelled'
  if (statuses.has('failure') || statuses.has('timed_out')) return 'failure'
  // A conclusion that does not exist yet.
  return statuses.has('neutral') ? 'neutral' : 'success'
}
