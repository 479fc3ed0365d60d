import { parse } from 'yaml'
import { evaluateAs, type Contexts } from './evaluate.ts'

/** This action, as the documentation names it. */
export const ACTION = 'OWNER/feishu-message@v1'

type Texts = Readonly<Record<string, unknown>>

export type WorkflowStep = {
  readonly id?: string
  readonly if?: string | boolean
  readonly uses?: string
  readonly run?: string
  readonly with?: Texts
  readonly env?: Texts
  readonly 'continue-on-error'?: boolean
}

export type WorkflowJob = {
  readonly if?: string | boolean
  readonly needs?: string | readonly string[]
  readonly env?: Texts
  readonly outputs?: Texts
  readonly permissions?: Texts
  readonly strategy?: { readonly matrix?: Texts | string }
  readonly steps: readonly WorkflowStep[]
}

/** What a trigger lets through. */
export type Filter = {
  readonly types?: readonly string[]
  readonly tags?: readonly string[]
}

export type Workflow = {
  readonly on: string | readonly string[] | Readonly<Record<string, Filter | null>>
  readonly env?: Texts
  readonly permissions?: Texts
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

export function parseWorkflow(text: string): Workflow {
  return parse(text) as Workflow
}

/** The events that start a workflow, each with its filter. */
export function triggersOf({ on }: Workflow): [string, Filter][] {
  if (typeof on === 'string') return [[on, {}]]
  if (isList(on)) return on.map(event => [event, {}])
  return Object.entries(on).map(([event, filter]) => [event, filter ?? {}])
}

/** The steps of a workflow that use this action. */
export function ownSteps({ jobs }: Workflow): WorkflowStep[] {
  return Object.values(jobs).flatMap(job => job.steps.filter(step => step.uses === ACTION))
}

export function needsOf({ needs = [] }: WorkflowJob): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs
}

/** One job of a strategy: what `matrix` holds there, and the name that GitHub gives it. */
export type Combination = { readonly name: string; readonly matrix: Contexts }

/** The jobs that a strategy makes of one, without `include` and `exclude`. */
export function combinationsOf(id: string, job: WorkflowJob, contexts: Contexts): Combination[] {
  const { matrix } = job.strategy ?? {}
  if (matrix === undefined) return [{ name: id, matrix: {} }]
  const axes = Object.entries(asLists(matrix, contexts))
  return axes
    .reduce<Contexts[]>(
      (all, [axis, values]) => all.flatMap(one => values.map(value => ({ ...one, [axis]: value }))),
      [{}]
    )
    .map(one => ({ name: `${id} (${Object.values(one).join(', ')})`, matrix: one }))
}

function asLists(matrix: Texts | string, contexts: Contexts): Record<string, readonly unknown[]> {
  const axes = typeof matrix === 'string' ? (evaluateAs(matrix, contexts) as Texts) : matrix
  return Object.fromEntries(
    Object.entries(axes).map(([axis, values]) => {
      const list = typeof values === 'string' ? evaluateAs(values, contexts) : values
      if (!isList(list)) throw new Error(`the matrix has no list for ${axis}`)
      return [axis, list]
    })
  )
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
