import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { describeWorkflow } from '../support/describe-workflow.ts'
import { exampleWorkflows, readPage, workflowsOf } from '../support/documented-workflows.ts'
import { executeHere } from '../support/execute-here.ts'
import { ACTION } from '../support/workflow.ts'
import { yamlBlocks } from '../support/yaml-blocks.ts'

const PAGES = execFileSync('git', ['ls-files', '*.md', ':(exclude)__tests__', ':(exclude)dist'], {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  encoding: 'utf8'
})
  .split('\n')
  .filter(name => name !== '')

const BLOCKS = PAGES.flatMap(page => yamlBlocks(page, readPage(page)))

const place = ({ page, line }: { page: string; line: number }): string => `${page}:${line}`

test('every block of YAML is a workflow, steps, a card, a file, or marked as a fragment', () => {
  expect(BLOCKS.filter(({ kind }) => kind === 'unknown').map(place)).toEqual([])
})

test('a fragment hides no use of this action from these tests', () => {
  const fragments = BLOCKS.filter(({ kind }) => kind === 'fragment')
  expect(fragments.filter(({ text }) => text.includes(ACTION)).map(place)).toEqual([])
})

// Both languages often show the same: what is the same runs once.
const workflows = new Map(
  [...PAGES.flatMap(workflowsOf), ...exampleWorkflows()].map(workflow => [
    JSON.stringify([workflow.text, workflow.files]),
    workflow
  ])
)
for (const workflow of workflows.values()) describeWorkflow(workflow, executeHere)
