import type { MsgType } from '../feishu/messages.ts'
import { InputError } from '../model/input-error.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import { isRunStatus } from '../model/run-status.ts'
import { defined } from '../model/defined.ts'
import type { Workflow } from '../model/workflow.ts'
import type { Sink } from '../templates/escape.ts'
import type { TemplateScope } from '../templates/scope.ts'
import type { SinkAt } from '../templates/sinks.ts'
import type { JsonPath } from '../text/structured-path.ts'
import type { Inputs } from './inputs.ts'
import type { WrittenSource } from './resolve-source.ts'
import type { RunSoFar } from './surroundings.ts'

/** Renders what is a template, and leaves the rest as it is. */
export type Templates = {
  /** One text of an input. */
  text(input: string, text: string, sink: Sink): Promise<string>
  /** The strings of a JSON or YAML document that makes a message of this type. */
  document(source: WrittenSource, msgType: MsgType): Promise<RenderedSource>
  /** The variables of a card from Feishu's card builder. */
  variables(input: string, variables: JsonObject): Promise<JsonObject>
}

/** A document, and where what stands at a path of it came from. */
export type RenderedSource = {
  readonly value: JsonValue
  readonly sourcePath: (path: JsonPath) => JsonPath
}

/** What the data of a template is made of. */
export type TemplateSurroundings = {
  readonly inputs: Inputs
  readonly workflow: Workflow
  /** Asked for when a template speaks of what only GitHub's list of jobs tells. */
  readonly readRun: () => Promise<RunSoFar>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly warn: (message: string) => void
}

/**
 * The templates of a step. `templated` is true by default for JSON and YAML files alone: GitHub has
 * already filled in an inline value.
 *
 * @throws InputError (later) for bad Mustache and unknown names
 */
export function templatesOf(around: TemplateSurroundings): Templates {
  const { inputs, warn } = around
  const isOn = inputs.templated ?? false
  return {
    text: (input, text, sink) =>
      isOn && text.includes('{{') ? renderText(input, text, sink, around) : Promise.resolve(text),
    document: (source, msgType) =>
      (inputs.templated ?? !source.isInline)
        ? renderSource(source, msgType, around)
        : Promise.resolve({ value: source.value, sourcePath: path => path }),
    async variables(input, variables) {
      if (!isOn) return variables
      const { renderDocument } = await import('../templates/render-document.ts')
      const rendered = await orInputError(input, async () =>
        renderDocument(variables, await scopeOf(variables, around), {
          name: 'the value',
          sinkAt: () => 'unknown'
        })
      )
      for (const { message } of rendered.warnings) warn(message)
      return rendered.value as JsonObject
    }
  }
}

async function renderText(
  input: string,
  text: string,
  sink: Sink,
  around: TemplateSurroundings
): Promise<string> {
  const { renderTemplate } = await import('../templates/render.ts')
  const rendered = await orInputError(input, async () =>
    renderTemplate(text, await scopeOf(text, around), sink, { name: 'the value' })
  )
  for (const { message } of rendered.warnings) around.warn(message)
  return rendered.value
}

async function renderSource(
  source: WrittenSource,
  msgType: MsgType,
  around: TemplateSurroundings
): Promise<RenderedSource> {
  const { input, name, value, locate } = source
  const { renderDocument } = await import('../templates/render-document.ts')
  const sinkAt = await sinksOf(msgType, value)
  const rendered = await orInputError(input, async () =>
    renderDocument(value, await scopeOf(value, around), { name, sinkAt, locate })
  )
  for (const { message } of rendered.warnings) around.warn(message)
  return rendered
}

async function sinksOf(msgType: MsgType, value: JsonValue): Promise<SinkAt> {
  const { cardSinks, postSinks, textSinks } = await import('../templates/sinks.ts')
  if (msgType === 'interactive') return cardSinks(value)
  if (msgType === 'post') return postSinks(value)
  return msgType === 'text' ? textSinks : () => 'exact'
}

async function scopeOf(
  template: JsonValue,
  { inputs, workflow, readRun, now }: TemplateSurroundings
): Promise<TemplateScope> {
  const { mayUse } = await import('../templates/names-used.ts')
  const { templateScope } = await import('../templates/scope.ts')
  const status = isRunStatus(inputs.jobStatus) ? inputs.jobStatus : 'in_progress'
  const asks =
    mayUse('run.jobs', template) ||
    (workflow.run.startedAt === undefined && mayUse('run.duration', template))
  const { jobs, startedAt } = asks ? await readRun() : { jobs: [] }
  return templateScope({
    vars: inputs.variables ?? {},
    github: workflow.github,
    event: workflow.event,
    run: { ...defined({ startedAt }), ...workflow.run },
    runStatus: workflow.conclusion ?? 'in_progress',
    ...defined({ completedAt: workflow.completedAt }),
    jobs,
    job: { name: workflow.jobId, status },
    now
  })
}

async function orInputError<T>(input: string, render: () => Promise<T>): Promise<T> {
  const { TemplateError } = await import('../templates/template-error.ts')
  try {
    return await render()
  } catch (error) {
    if (error instanceof TemplateError) throw new InputError(input, error.message)
    throw error
  }
}
