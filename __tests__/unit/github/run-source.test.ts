import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { runSource } from '../../../src/github/run-source.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { makeGithubContext } from '../../support/make-github-context.ts'

describe('runSource', () => {
  test('is this run', () => {
    expect(runSource(makeGithubContext({}, { GITHUB_RUN_ATTEMPT: '2' }))).toEqual({
      runId: '4200',
      attempt: '2',
      runNumber: 128,
      workflow: 'ci.yml',
      branch: 'main',
      headRepository: 'octo/shop'
    })
  })

  test('of a pull request has its head branch and the repository that is in', () => {
    const event = {
      pull_request: { number: 87, head: { ref: 'main', repo: { full_name: 'mona/shop' } } }
    }
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF_NAME: '87/merge',
      GITHUB_HEAD_REF: 'main'
    }

    expect(runSource(makeGithubContext(event, env))).toMatchObject({
      branch: 'main',
      headRepository: 'mona/shop'
    })
  })

  test('has no workflow that could be listed when its file is in another repository', () => {
    const env = { GITHUB_WORKFLOW_REF: 'octo/rules/.github/workflows/required.yml@refs/heads/main' }

    expect(runSource(makeGithubContext({}, env)).workflow).toBe('')
    expect(runSource(makeGithubContext({}, { GITHUB_WORKFLOW_REF: '' })).workflow).toBe('')
  })

  test('on workflow_run is the run that triggered it', () => {
    const file = new URL('../../fixtures/events/workflow_run.completed.json', import.meta.url)
    const event = JSON.parse(readFileSync(file, 'utf8')) as JsonObject

    expect(runSource(makeGithubContext(event, { GITHUB_EVENT_NAME: 'workflow_run' }))).toEqual({
      runId: '4100',
      attempt: '2',
      runNumber: 127,
      workflow: '55',
      branch: 'fix/upload',
      headRepository: 'octo/shop'
    })
  })
})
