import { describe, expect, test } from '@jest/globals'
import { isDependabot, isForkPullRequest } from '../../../src/github/secretless.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { makeGithubContext } from '../../support/make-github-context.ts'

const base = { full_name: 'octo/shop' }

function payload(head: JsonObject | null): JsonObject {
  return { repository: base, pull_request: { number: 87, head: { ref: 'fix', repo: head } } }
}

function isFork(event: JsonObject, eventName = 'pull_request'): boolean {
  return isForkPullRequest(makeGithubContext(event, { GITHUB_EVENT_NAME: eventName }))
}

describe('isForkPullRequest', () => {
  test('tells a fork from the repository itself', () => {
    expect(isFork(payload({ full_name: 'mona/shop' }))).toBe(true)
    expect(isFork(payload({ full_name: 'octo/shop' }))).toBe(false)
  })

  test('does not take a repository that is itself a fork for one', () => {
    expect(isFork(payload({ full_name: 'octo/shop', fork: true }))).toBe(false)
  })

  test('compares names without regard to case, with the context where the payload has none', () => {
    const { pull_request } = payload({ full_name: 'Octo/Shop' })

    expect(isFork(payload({ full_name: 'Octo/Shop' }))).toBe(false)
    expect(isFork({ pull_request })).toBe(false)
  })

  test('takes a deleted head repository for a fork', () => {
    expect(isFork(payload(null))).toBe(true)
  })

  test.each([
    ['pull_request_review', true],
    ['pull_request_review_comment', true],
    ['pull_request_target', false],
    ['push', false],
    ['issue_comment', false],
    ['workflow_run', false]
  ])('on %s is %s for a fork', (eventName, expected) => {
    expect(isFork(payload({ full_name: 'mona/shop' }), eventName)).toBe(expected)
  })

  test('is false when the payload says nothing', () => {
    expect(isFork({})).toBe(false)
  })
})

describe('isDependabot', () => {
  test('goes by the actor, also when a person re-runs it', () => {
    const rerun = { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'mona' }

    expect(isDependabot(makeGithubContext({}, rerun))).toBe(true)
    expect(isDependabot(makeGithubContext({}, { GITHUB_ACTOR: 'dependabot-fan' }))).toBe(false)
  })
})
