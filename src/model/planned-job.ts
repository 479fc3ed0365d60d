/** When a job runs, as far as its `if` tells without being evaluated. */
export type JobCondition =
  /** No `if`: when all jobs before it succeeded. */
  | 'success'
  /** An expression that GitHub adds `success()` to. */
  | 'success_and_more'
  /** `always()`. */
  | 'always'
  /** `!cancelled()` or its like. */
  | 'not_cancelled'
  /** Another expression that names a status. */
  | 'unknown'
  | 'never'

/** A step that shows the run's status card, whatever becomes of the steps before it. */
export type CardStep = {
  /** It brings a card up to date that an earlier job has sent. */
  readonly updates: boolean
  /** Its `send_when` as it is written. */
  readonly sendWhen: string
}

/** A job as the workflow file writes it. */
export type PlannedJob = {
  readonly id: string
  /** Its name, in pieces around what only GitHub can fill in: one piece is the whole name. */
  readonly nameParts: readonly string[]
  readonly hasMatrix: boolean
  /** It calls another workflow, whose jobs are listed as `name / job`. */
  readonly isReusable: boolean
  readonly needs: readonly string[]
  /** How many jobs it becomes; undefined where only GitHub can tell. */
  readonly count: number | undefined
  readonly condition: JobCondition
  /** It may fail and the jobs after it still run (continue-on-error). */
  readonly isForgiven: boolean
  readonly cardSteps: readonly CardStep[]
}

/** The planned job that a listed job comes from; undefined when it could be several, or none. */
export function plannedJobOf(name: string, planned: readonly PlannedJob[]): PlannedJob | undefined {
  const fitting = planned.filter(job => fits(job, name))
  const certain = fitting.filter(job => job.nameParts.length === 1)
  const candidates = certain.length > 0 ? certain : fitting
  return candidates.length === 1 ? candidates[0] : undefined
}

/** `test`, `test (20, ubuntu)` of a matrix, `checks / test` of a called workflow. */
function fits(job: PlannedJob, name: string): boolean {
  if (fitsOwnName(job, name)) return true
  if (!job.isReusable) return false
  const parts = name.split(' / ')
  return parts.some((_, at) => at > 0 && fitsOwnName(job, parts.slice(0, at).join(' / ')))
}

function fitsOwnName({ nameParts, hasMatrix }: PlannedJob, name: string): boolean {
  const [first = ''] = nameParts
  if (nameParts.length > 1) return fitsParts(nameParts, name)
  return name === first || (hasMatrix && name.startsWith(`${first} (`) && name.endsWith(')'))
}

/** The pieces in their order with anything between them. */
function fitsParts(parts: readonly string[], name: string): boolean {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  const end = name.length - last.length
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= end
}

/** True when a step of the job has a say in the card that a step with this `send_when` shows. */
export function sharesCard({ cardSteps }: PlannedJob, sendWhen: string): boolean {
  return cardSteps.some(step => step.sendWhen === sendWhen)
}

/** True when a step of the job, once it runs, brings that card up to date, or sends it at the end. */
export function inheritsCard({ cardSteps }: PlannedJob, sendWhen: string): boolean {
  return cardSteps.some(
    step => step.sendWhen === sendWhen && (step.updates || sendWhen !== 'always')
  )
}
