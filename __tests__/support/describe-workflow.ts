import { describe, expect, test } from '@jest/globals'
import { INPUT_DEFAULTS } from '../../src/action/manifest.ts'
import type { Execute } from '../../src/demo/runner.ts'
import type { Message } from '../../src/emulator/model.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { DocumentedWorkflow } from './documented-workflows.ts'
import type { Contexts } from './evaluate.ts'
import { eventFixtures, readEventPayload } from './event-fixtures.ts'
import { lintWorkflow } from './lint-workflow.ts'
import type { Played } from './play.ts'
import { playWorkflow } from './play-workflow.ts'
import { ownSteps, parseWorkflow, triggersOf, type Filter, type Workflow } from './workflow.ts'

/** Tests a workflow that the documentation shows: linted, then played on each of its events. */
export function describeWorkflow(
  { name, text, files, checkedOut }: DocumentedWorkflow,
  execute?: Execute
): void {
  const workflow = parseWorkflow(text)
  const own = ownSteps(workflow)

  describe(name, () => {
    test('is a workflow that the linters accept', () => {
      expect(lintWorkflow(text)).toEqual([])
    })

    test('uses this action, with the permissions that it can use and no more', () => {
      expect(own).not.toEqual([])
      expect(workflow.permissions).toEqual({ contents: 'read', actions: 'read', checks: 'read' })
    })

    test('gives only inputs that there are', () => {
      const given = own.flatMap(step => Object.keys(step.with ?? {}))
      expect(given.filter(name => !Object.hasOwn(INPUT_DEFAULTS, name))).toEqual([])
    })

    test('puts no value of the event inside a message', () => {
      const values = own.flatMap(step => Object.values(step.with ?? {}).map(String))
      const unsafe = /\$\{\{[^}]*github\.(event|head_ref|ref_name|actor)/
      expect(values.filter(value => unsafe.test(value))).toEqual([])
    })

    test.each(triggersOf(workflow))('does on %s what it says', async (event, filter) => {
      const payload = recorded(event, filter)
      const play = async (fails: boolean): Promise<number> => {
        let sent = 0
        const documented = { text, event, payload, files, checkedOut }
        const setting = { ...documented, fails, leaves: LEFT_BY_OTHERS }
        await playWorkflow(
          { ...setting, ...(execute === undefined ? {} : { execute }) },
          played => {
            sent = check(played)
            const color = event === 'workflow_run' || fails ? 'red' : 'green'
            if (sent > 0 && showsTheEnd(workflow)) expectCards(played, workflow, color)
          }
        )
        return sent
      }
      const sent = await play(false)
      const told = canFail(workflow) ? await play(true) : 0
      expect(sent + told).toBeGreaterThan(0)
    })
  })
}

/** What commands that are not run here would have put out, by the step's id. */
const LEFT_BY_OTHERS: Readonly<Record<string, Contexts>> = {
  open: { variables: JSON.stringify({ pull_requests: [pullRequest(87), pullRequest(88)] }) },
  changes: { packages: '["web", "api"]' }
}

function pullRequest(number: number): JsonObject {
  const url = `https://github.com/octo/shop/pull/${number}`
  return { number, title: 'fix: "retry" the upload', url, author: { login: 'mona' } }
}

/** Whether a command of the workflow can fail; what a command puts out for others is always there. */
function canFail({ jobs }: Workflow): boolean {
  const steps = Object.values(jobs).flatMap(job => job.steps)
  return steps.some(step => step.run !== undefined && step.id === undefined)
}

/** Nothing failed and nobody complained; says how many messages there are. */
function check({ stages, feishu }: Played): number {
  const complaints = stages.flatMap(({ name, stage, result }) =>
    (result.log.match(/^::(error|warning).*$/gm) ?? []).map(line => `${name} ${stage}: ${line}`)
  )
  expect(complaints).toEqual([])
  expect(stages.map(({ result }) => result.exitCode)).toEqual(stages.map(() => 0))
  return feishu.store.messages.size + feishu.store.batches.size
}

/** Whether all that a workflow sends is one status card, which has the job's result at the end. */
function showsTheEnd(workflow: Workflow): boolean {
  const steps = ownSteps(workflow)
  const statusSteps = steps.filter(step => step.with?.['card'] === 'status')
  const ends = statusSteps.every(({ with: { status = 'auto' } = {} }) =>
    /^auto$|^\$\{\{ (job\.status|needs\.\w+\.result) \}\}$/.test(status as string)
  )
  return statusSteps.length > 0 && ends
}

/** All cards have the colour of the end, and a card that several jobs keep true is one. */
function expectCards({ feishu }: Played, workflow: Workflow, color: string): void {
  const colors = [...feishu.store.messages.values()].flatMap(colorOf)
  expect([...new Set(colors)]).toEqual([color])
  if (ownSteps(workflow).some(step => step.with?.['status_scope'] === 'run'))
    expect(colors).toHaveLength(1)
}

function colorOf({ content }: Message): unknown[] {
  const { header } = JSON.parse(content) as { header?: { template?: unknown } }
  return header === undefined ? [] : [header.template]
}

/** A recorded event that the workflow's filter lets through. */
function recorded(event: string, { types, tags }: Filter): JsonObject {
  if (tags !== undefined) return readEventPayload(`${event}.tag`)
  const payload = eventFixtures
    .filter(name => name.split('.')[0] === event)
    .map(readEventPayload)
    .find(({ action }) => types?.some(type => type === action) ?? true)
  if (payload === undefined) throw new Error(`no recorded event for ${event}`)
  return payload
}
