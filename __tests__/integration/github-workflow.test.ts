import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startGitHubEmulator } from '../../src/emulator/github/server.ts'
import type { GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import { readWorkflow } from '../../src/github/read-workflow.ts'
import { makeGitHubApi } from '../support/make-github-api.ts'
import { makeGithubContext } from '../support/make-github-context.ts'

const SHA = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'
const PATH = '.github/workflows/ci.yml'

let github: GitHubEmulatorServer

beforeEach(async () => {
  github = await startGitHubEmulator({
    seed: { files: { [`${PATH}@${SHA}`]: 'jobs: { at-the-commit: {}, 测试: {} }' } }
  })
})

afterEach(async () => {
  await github.close()
})

const context = makeGithubContext({}, { GITHUB_WORKSPACE: '/workspace', GITHUB_WORKFLOW_SHA: SHA })

function absent(): string {
  throw new Error('ENOENT')
}

async function ids(places: Parameters<typeof readWorkflow>[1], of = context) {
  const answer = await readWorkflow(of, places)
  return answer.kind === 'available' ? answer.value?.map(job => job.id) : answer.reason
}

/** A workspace that has these files and a workflow file. */
function workspaceWith(files: Readonly<Record<string, string>>) {
  const all: Readonly<Record<string, string>> = {
    ...files,
    [PATH]: 'jobs: { in-the-workspace: {} }'
  }
  return (path: string): string => all[path.replace('/workspace/', '')] ?? absent()
}

describe('readWorkflow', () => {
  test.each([
    ['a commit', { '.git/HEAD': `${SHA}\n` }],
    [
      'a branch that is at it',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${SHA}\n` }
    ]
  ])('takes the file of a workspace that is on %s, without a request', async (_, files) => {
    const places = { readFile: workspaceWith(files), api: makeGitHubApi(github.apiUrl) }

    expect(await ids(places)).toEqual(['in-the-workspace'])
    expect(github.transcript.entries).toEqual([])
  })

  test.each([
    ['another commit', { '.git/HEAD': `${'b'.repeat(40)}\n` }],
    [
      'a branch at another commit',
      { '.git/HEAD': 'ref: refs/heads/fix\n', '.git/refs/heads/fix': `${'b'.repeat(40)}\n` }
    ],
    ['a branch that is nowhere to be found', { '.git/HEAD': 'ref: refs/heads/main\n' }],
    ['no commit at all', {}]
  ])('does not believe a workspace that is on %s', async (_, files) => {
    const places = { readFile: workspaceWith(files), api: makeGitHubApi(github.apiUrl) }

    expect(await ids(places)).toEqual(['at-the-commit', '测试'])
  })

  test("asks for it at the run's commit before a checkout", async () => {
    const api = makeGitHubApi(github.apiUrl)

    expect(await ids({ readFile: absent, api })).toEqual(['at-the-commit', '测试'])
    expect(github.transcript.entries).toMatchObject([{ query: { ref: SHA } }])
  })

  test('is undefined where it cannot be had, and told where a permission is missing', async () => {
    github.faults.next({ kind: 'status', status: 403 })

    expect(await ids({ readFile: absent, api: makeGitHubApi(github.apiUrl) })).toBe('forbidden')
    github.faults.next({ kind: 'status', status: 404 })
    expect(await ids({ readFile: absent, api: makeGitHubApi(github.apiUrl) })).toBeUndefined()
    expect(await ids({ readFile: absent })).toBeUndefined()
  })

  test('is undefined where the run is of another workflow or repository', async () => {
    const readFile = () => 'jobs: { a: {} }'
    const others = [
      { GITHUB_EVENT_NAME: 'workflow_run' },
      { GITHUB_WORKFLOW_REF: '' },
      { GITHUB_WORKFLOW_REF: 'octo/rules/.github/workflows/ci.yml@refs/heads/main' }
    ]

    for (const env of others) {
      expect(await ids({ readFile }, makeGithubContext({}, env))).toBeUndefined()
    }
  })
})
