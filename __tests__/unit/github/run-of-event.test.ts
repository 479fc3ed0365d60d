import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Environment } from '../../../src/model/environment.ts'
import { toRun } from '../../../src/github/run-of-event.ts'
import { triggeringRun } from '../../../src/github/triggering-run.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import type { Run } from '../../../src/model/run.ts'
import { makeGithubContext } from '../../support/make-github-context.ts'

const SHA = '4f2a91c0d1e2f30415263748596a7b8c9d0e1f20'
const HEAD = '9b1c77d2e3f40516273849a5b6c7d8e9f0a1b2c3'

function run(event: JsonObject, env: Environment = {}): Run {
  return toRun(makeGithubContext(event, env))
}

function fixture(name: string): JsonObject {
  const url = new URL(`../../fixtures/events/${name}`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as JsonObject
}

describe('toRun on a push', () => {
  const headCommit = {
    id: SHA,
    message: 'fix: retry the upload\r\n\r\nThe socket closes at times.',
    author: { name: 'Mona', email: 'mona@example.com', username: 'mona' }
  }

  test('takes everything from the context and the head commit', () => {
    expect(run({ head_commit: headCommit })).toEqual({
      id: '4200',
      number: 128,
      attempt: 1,
      workflow: 'CI',
      url: 'https://github.com/octo/shop/actions/runs/4200',
      repository: 'octo/shop',
      serverUrl: 'https://github.com',
      eventName: 'push',
      ref: { kind: 'branch', name: 'main', url: 'https://github.com/octo/shop/tree/main' },
      commit: {
        sha: SHA,
        shortSha: '4f2a91c',
        title: 'fix: retry the upload',
        message: headCommit.message,
        author: 'Mona',
        url: `https://github.com/octo/shop/commit/${SHA}`
      },
      actor: { login: 'mona', url: 'https://github.com/mona' }
    })
  })

  test('of a tag names the tag', () => {
    const { ref } = run(
      {},
      { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' }
    )

    expect(ref).toEqual({
      kind: 'tag',
      name: 'v1',
      url: 'https://github.com/octo/shop/releases/tag/v1'
    })
  })

  test('leaves out the texts of a commit that is not the one that runs', () => {
    expect(run({ head_commit: { ...headCommit, id: HEAD } }).commit).toMatchObject({
      sha: SHA,
      title: ''
    })
  })

  test('keeps the slashes of a branch and encodes the rest', () => {
    expect(run({}, { GITHUB_REF_NAME: 'fix/a b#c?d' }).ref.url).toBe(
      'https://github.com/octo/shop/tree/fix/a%20b%23c%3Fd'
    )
  })
})

describe('toRun on a pull request', () => {
  const event = {
    pull_request: {
      number: 87,
      title: 'Retry uploads <at id=all></at>',
      head: { ref: 'fix/upload', sha: HEAD },
      base: { ref: 'main' }
    }
  }
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/87/merge',
    GITHUB_REF_NAME: '87/merge',
    GITHUB_HEAD_REF: 'fix/upload',
    GITHUB_BASE_REF: 'main'
  }

  test('shows the head, since GITHUB_SHA is a merge commit', () => {
    const { ref, commit } = run(event, env)

    expect(ref).toEqual({
      kind: 'pull_request',
      name: 'fix/upload',
      number: 87,
      title: 'Retry uploads <at id=all></at>',
      url: 'https://github.com/octo/shop/pull/87'
    })
    expect(commit).toMatchObject({ sha: HEAD, shortSha: '9b1c77d', title: '' })
  })

  test.each(['pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'is the same on %s',
    name => {
      const { ref, commit } = run(event, { ...env, GITHUB_EVENT_NAME: name })

      expect(ref).toMatchObject({ kind: 'pull_request', number: 87 })
      expect(commit?.sha).toBe(HEAD)
    }
  )

  test('goes by the ref where the payload is missing', () => {
    expect(run({}, env)).toMatchObject({
      ref: { kind: 'pull_request', name: 'fix/upload', number: 87 },
      commit: { sha: SHA }
    })
  })
})

describe('toRun on other events', () => {
  test('of a schedule has a commit without a title', () => {
    const { commit, ref } = run({ schedule: '0 6 * * *' }, { GITHUB_EVENT_NAME: 'schedule' })

    expect(commit).toMatchObject({ sha: SHA, title: '', author: '' })
    expect(ref.kind).toBe('branch')
  })

  test('of a merge group has its head commit', () => {
    const event = { merge_group: { head_commit: { id: SHA, message: 'Merge pull request #87' } } }

    expect(run(event, { GITHUB_EVENT_NAME: 'merge_group' }).commit?.title).toBe(
      'Merge pull request #87'
    )
  })

  test('of a commit status has the commit of the payload', () => {
    const event = { commit: { sha: SHA, commit: { message: 'docs', author: { name: 'Mona' } } } }

    expect(run(event, { GITHUB_EVENT_NAME: 'status' }).commit).toMatchObject({
      title: 'docs',
      author: 'Mona'
    })
  })

  test('outside of a workflow has neither a commit nor a broken number', () => {
    const bare = run(
      {},
      {
        GITHUB_SHA: '',
        GITHUB_RUN_NUMBER: '',
        GITHUB_RUN_ATTEMPT: '',
        GITHUB_REF_NAME: '',
        GITHUB_REF: ''
      }
    )

    expect(bare.commit).toBeUndefined()
    expect(bare).toMatchObject({ number: 0, attempt: 1, ref: { kind: 'branch', name: '' } })
  })

  test('links a bot to its app', () => {
    expect(run({}, { GITHUB_ACTOR: 'dependabot[bot]' }).actor.url).toBe(
      'https://github.com/apps/dependabot'
    )
  })

  test('links to the Enterprise Server', () => {
    const { url, actor } = run({}, { GITHUB_SERVER_URL: 'https://ghe.example.com' })

    expect(url).toBe('https://ghe.example.com/octo/shop/actions/runs/4200')
    expect(actor.url).toBe('https://ghe.example.com/mona')
  })
})

describe('on workflow_run', () => {
  const event = fixture('workflow_run.completed.json')
  const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_WORKFLOW: 'Notify' }

  function variant(overrides: JsonObject): JsonObject {
    const original = event['workflow_run']
    return { ...event, workflow_run: { ...(original as JsonObject), ...overrides } }
  }

  test('the run, commit, actor and ref are those of the run that triggered it', () => {
    expect(run(event, env)).toEqual({
      id: '4100',
      number: 127,
      attempt: 2,
      workflow: 'CI',
      url: 'https://github.com/octo/shop/actions/runs/4100',
      repository: 'octo/shop',
      serverUrl: 'https://github.com',
      eventName: 'push',
      ref: {
        kind: 'branch',
        name: 'fix/upload',
        url: 'https://github.com/octo/shop/tree/fix/upload'
      },
      commit: {
        sha: HEAD,
        shortSha: '9b1c77d',
        title: 'fix: retry the upload',
        message: 'fix: retry the upload\n\nThe socket closes at times.',
        author: 'Hubert',
        url: `https://github.com/octo/shop/commit/${HEAD}`
      },
      actor: { login: 'hubot', url: 'https://github.com/hubot' },
      startedAt: Date.parse('2026-03-02T09:30:00Z')
    })
  })

  test('its real conclusion and end are told', () => {
    expect(triggeringRun(makeGithubContext(event, env))).toMatchObject({
      status: 'failure',
      completedAt: Date.parse('2026-03-02T09:33:12Z')
    })
  })

  test.each([
    ['completed', 'success', 'success'],
    ['completed', 'cancelled', 'cancelled'],
    ['completed', 'startup_failure', 'failure'],
    ['completed', 'timed_out', 'timed_out'],
    ['completed', null, 'neutral'],
    ['in_progress', null, 'in_progress'],
    ['requested', null, 'queued'],
    ['waiting', null, 'action_required']
  ])('%s with conclusion %s is %s', (status, conclusion, expected) => {
    const context = makeGithubContext(variant({ status, conclusion }), env)

    expect(triggeringRun(context)?.status).toBe(expected)
  })

  test('a run that still goes on has no end', () => {
    const context = makeGithubContext(variant({ status: 'in_progress', conclusion: null }), env)

    expect(triggeringRun(context)).not.toHaveProperty('completedAt')
  })

  test('a pull request of this repository is named', () => {
    const forPullRequest = variant({ event: 'pull_request', pull_requests: [{ number: 87 }] })

    expect(run(forPullRequest, env).ref).toEqual({
      kind: 'pull_request',
      name: 'fix/upload',
      number: 87,
      title: 'fix: retry the upload',
      url: 'https://github.com/octo/shop/pull/87'
    })
  })

  test("a fork's branch links to the fork", () => {
    const fork = variant({ event: 'pull_request', head_repository: { full_name: 'mona/shop' } })

    expect(run(fork, env).ref).toEqual({
      kind: 'branch',
      name: 'fix/upload',
      url: 'https://github.com/mona/shop/tree/fix/upload'
    })
  })

  test('without its payload the run is the own one', () => {
    expect(run({}, env).id).toBe('4200')
  })

  test('on any other event there is none', () => {
    expect(triggeringRun(makeGithubContext(event))).toBeUndefined()
  })
})
