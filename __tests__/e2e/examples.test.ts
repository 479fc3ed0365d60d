import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Message } from '../../src/emulator/model.ts'
import { numberAt, objectAt, stringAt, type JsonObject } from '../../src/model/json.ts'
import { eventFixtures, readEventPayload } from '../support/event-fixtures.ts'
import { lintWorkflow } from '../support/lint-workflow.ts'
import { ACTION, playWorkflow, type WorkflowJob } from '../support/play-workflow.ts'
import { yamlBlocks } from '../support/yaml-blocks.ts'

jest.setTimeout(60_000)

const root = new URL('../../', import.meta.url)
const PAGES = ['README.md', 'README.zh-CN.md', 'docs/setup.md', 'docs/setup.zh-CN.md']
const FOLDER = 'examples/workflows'

type Filter = { readonly types?: readonly string[]; readonly tags?: readonly string[] }

type Workflow = {
  readonly on: Readonly<Record<string, Filter | null>>
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

/** A workflow, with the files that its steps read. */
type Example = {
  readonly name: string
  readonly text: string
  readonly files: Readonly<Record<string, string>>
}

const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

/** What the examples expect a build to have left in the workspace. */
const BUILT = { 'reports/coverage.pdf': '%PDF-1.4\n' }

/** The blocks of a page: files say their path in a comment at the top, the others are workflows. */
function examplesOf(page: string): Example[] {
  const blocks = yamlBlocks(read(page)).map(({ line, text }) => ({
    line,
    text,
    path: /^# (\S+\.ya?ml)\n/.exec(text)?.[1]
  }))
  const files = Object.fromEntries(
    blocks.flatMap(({ path, text }) => (path === undefined ? [] : [[path, text]]))
  )
  return blocks
    .filter(({ path }) => path === undefined)
    .map(({ line, text }) => ({
      name: `${page}:${line}`,
      text: asWorkflow(text),
      files: { ...BUILT, ...files }
    }))
}

/** Steps that are shown alone stand in a job on a push. */
function asWorkflow(text: string): string {
  if (!text.startsWith('- ')) return text
  return [
    'on: { push: }',
    'permissions: { contents: read, actions: read, checks: read }',
    'jobs:',
    '  job:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    text.replaceAll(/^/gm, '      ')
  ].join('\n')
}

const FILES = Object.fromEntries(
  readdirSync(new URL('examples/feishu/', root)).map(name => [
    `.github/feishu/${name}`,
    read(`examples/feishu/${name}`)
  ])
)

const EXAMPLES = [
  ...PAGES.flatMap(examplesOf),
  ...readdirSync(new URL(FOLDER, root)).map(name => ({
    name: `${FOLDER}/${name}`,
    text: read(`${FOLDER}/${name}`),
    files: FILES
  }))
]

/** What the runner says of a recorded event that is not a push to main. */
function environmentOf(event: string, payload: JsonObject): Record<string, string> {
  const env = { GITHUB_EVENT_NAME: event }
  const tag =
    stringAt(objectAt(payload, 'release'), 'tag_name') ??
    /^refs\/tags\/(.+)/.exec(stringAt(payload, 'ref') ?? '')?.[1]
  const pullRequest = objectAt(payload, 'pull_request')
  if (tag !== undefined) {
    return { ...env, GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' }
  }
  if (pullRequest !== undefined) {
    const number = String(numberAt(pullRequest, 'number'))
    return {
      ...env,
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_REF_NAME: `${number}/merge`,
      GITHUB_HEAD_REF: stringAt(objectAt(pullRequest, 'head'), 'ref') ?? '',
      GITHUB_BASE_REF: stringAt(objectAt(pullRequest, 'base'), 'ref') ?? ''
    }
  }
  return env
}

/** The header colour of a card; nothing for other messages. */
function colorOf({ content }: Message): unknown[] {
  const { header } = JSON.parse(content) as { header?: { template?: unknown } }
  return header === undefined ? [] : [header.template]
}

/** A recorded event that the workflow's filter lets through. */
function recorded(event: string, filter: Filter | null): JsonObject {
  if (filter?.tags !== undefined) return readEventPayload(`${event}.tag`)
  const payload = eventFixtures
    .filter(name => name.split('.')[0] === event)
    .map(readEventPayload)
    .find(({ action }) => filter?.types?.some(type => type === action) ?? true)
  if (payload === undefined) throw new Error(`no recorded event for ${event}`)
  return payload
}

describe.each(EXAMPLES)('$name', ({ text, files }) => {
  const workflow = parse(text) as Workflow
  const steps = Object.values(workflow.jobs).flatMap(job => job.steps)
  const ours = steps.filter(step => step.uses === ACTION)

  test('is a workflow that the linters accept', () => {
    expect(lintWorkflow(text)).toEqual([])
  })

  test('uses this action, with the permissions that it can use and no more', () => {
    expect(ours).not.toEqual([])
    expect(workflow.permissions).toEqual({ contents: 'read', actions: 'read', checks: 'read' })
  })

  test('puts no value of the event inside a message', () => {
    const values = ours.flatMap(step => Object.values(step.with ?? {}).map(String))
    const unsafe = /\$\{\{[^}]*github\.(event|head_ref|ref_name|actor)/
    expect(values.filter(value => unsafe.test(value))).toEqual([])
  })

  test.each(Object.entries(workflow.on))('does on %s what it says', async (event, filter) => {
    const payload = recorded(event, filter)
    const { jobs } = workflow
    const setting = { text, jobs, event: payload, files, env: environmentOf(event, payload) }
    await playWorkflow(setting, ({ stages, feishu }) => {
      const complaints = stages.flatMap(({ name, stage, result }) =>
        (result.log.match(/^::(error|warning).*$/gm) ?? []).map(line => `${name} ${stage}: ${line}`)
      )
      expect(complaints).toEqual([])
      expect(stages.map(({ result }) => result.exitCode)).toEqual(stages.map(() => 0))
      const sent = feishu.store.messages.size + feishu.store.batches.size
      const isQuiet = ours.every(step => step.with?.['send_when'] !== undefined)
      expect(sent > 0).toBe(!isQuiet)
      if (!isQuiet && ours.some(step => step.with?.['card'] === 'status')) {
        const colors = [...feishu.store.messages.values()].flatMap(colorOf)
        expect(colors).toEqual([event === 'workflow_run' ? 'red' : 'green'])
      }
    })
  })
})
