import { arrayAt, isJsonObject, objectAt, stringAt } from '../model/json.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import type { CardStep, JobCondition, PlannedJob } from '../model/planned-job.ts'
import { parseStructured } from '../text/structured.ts'
import { matrixSize } from './matrix-size.ts'

/** Which action this is, to know it again in the steps of other jobs. */
export type ActionIdentity = {
  /** GITHUB_ACTION_REPOSITORY; empty for an action of the workspace (`uses: ./…`). */
  readonly repository: string
  /** GITHUB_JOB: the job whose steps tell the path of an action of the workspace. */
  readonly jobId: string
}

/**
 * The jobs that a workflow file plans. Undefined where it cannot be read: what is said of jobs to
 * come must never be wrong.
 */
export async function parseWorkflow(
  text: string,
  action: ActionIdentity
): Promise<readonly PlannedJob[] | undefined> {
  const jobs = await readJobs(text)
  if (jobs === undefined) return undefined
  const uses = actionReference(jobs, action)
  return Object.entries(jobs).flatMap(([id, job]) =>
    isJsonObject(job) ? [toPlannedJob(id, job, uses)] : []
  )
}

async function readJobs(text: string): Promise<JsonObject | undefined> {
  try {
    const { value } = await parseStructured(text, { name: 'workflow.yml' })
    return isJsonObject(value) ? objectAt(value, 'jobs') : undefined
  } catch {
    // GitHub ran it, so it is a matter of taste between two parsers; the card does without it.
    return undefined
  }
}

function toPlannedJob(id: string, job: JsonObject, uses: string | undefined): PlannedJob {
  const matrix = objectAt(job, 'strategy')?.['matrix']
  const isReusable = stringAt(job, 'uses') !== undefined
  const steps = arrayAt(job, 'steps').filter(isJsonObject)
  return {
    id,
    nameParts: splitAtExpressions(nameOf(job) ?? id),
    hasMatrix: matrix !== undefined,
    isReusable,
    needs: needsOf(job['needs']),
    count: isReusable ? undefined : matrix === undefined ? 1 : matrixSize(matrix),
    condition: conditionOf(job['if']),
    isForgiven: (job['continue-on-error'] ?? false) !== false,
    cardSteps: steps.flatMap((step, at) =>
      isReached(step, steps.slice(0, at)) ? cardStep(step, uses) : []
    )
  }
}

/** YAML reads a name such as `2026` as a number. */
function nameOf(job: JsonObject): string | undefined {
  const name = job['name']
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}

function splitAtExpressions(name: string): readonly string[] {
  return name.split(/\$\{\{.*?\}\}/s)
}

function needsOf(needs: JsonValue | undefined): readonly string[] {
  const list = Array.isArray(needs) ? needs : [needs]
  return list.filter(need => typeof need === 'string')
}

function conditionOf(condition: JsonValue | undefined): JobCondition {
  if (condition === undefined || condition === null || condition === true) return 'success'
  if (condition === false) return 'never'
  if (typeof condition !== 'string') return 'unknown'
  const expression = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').replace(/\s+/g, '')
  if (expression === 'false') return 'never'
  if (['', 'true', 'success()'].includes(expression)) return 'success'
  if (expression === 'always()') return 'always'
  const untilCancelled = ['!cancelled()', 'success()||failure()', 'failure()||success()']
  if (untilCancelled.includes(expression)) return 'not_cancelled'
  return /\b(?:always|failure|cancelled|success)\(/i.test(expression)
    ? 'unknown'
    : 'success_and_more'
}

/**
 * What `uses` of a step begins with when it is this action: `octo/notify`, or the path of an action
 * of the workspace when the own job uses only one such path.
 */
function actionReference(
  jobs: JsonObject,
  { repository, jobId }: ActionIdentity
): string | undefined {
  if (repository !== '') return repository.toLowerCase()
  const steps = arrayAt(objectAt(jobs, jobId), 'steps').filter(isJsonObject)
  const paths = steps
    .flatMap(step => stringAt(step, 'uses') ?? [])
    .filter(uses => uses.startsWith('./'))
  return new Set(paths).size === 1 ? paths[0]?.toLowerCase() : undefined
}

/** What the step does with the card of the whole run; nothing for other steps. */
function cardStep(step: JsonObject, uses: string | undefined): readonly CardStep[] {
  const inputs = objectAt(step, 'with')
  const showsRun =
    uses !== undefined &&
    referenceOf(step) === uses &&
    stringAt(inputs, 'card') === 'status' &&
    stringAt(inputs, 'status_scope') === 'run'
  if (!showsRun) return []
  const updates = stringAt(inputs, 'update_message_id') !== undefined
  return [{ updates, sendWhen: stringAt(inputs, 'send_when') ?? 'always' }]
}

/** A step that runs whatever the steps before it do; checking out is not expected to fail. */
function isReached(step: JsonObject, before: readonly JsonObject[]): boolean {
  const condition = conditionOf(step['if'])
  if (condition === 'always') return true
  return (
    (condition === 'success' || condition === 'not_cancelled') &&
    before.every(earlier => referenceOf(earlier) === 'actions/checkout')
  )
}

function referenceOf(step: JsonObject): string | undefined {
  return stringAt(step, 'uses')?.split('@', 1)[0]?.toLowerCase()
}
