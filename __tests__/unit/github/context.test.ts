import { describe, expect, test } from '@jest/globals'
import { readContext } from '../../../src/github/context.ts'
import { makeGithubEnv } from '../../support/make-github-context.ts'

const nothing = () => '{}'

describe('readContext', () => {
  test('takes the properties of the github context as a workflow names them', () => {
    const { github, runnerName } = readContext(makeGithubEnv({ GITHUB_HEAD_REF: 'fix' }), nothing)

    expect(github).toMatchObject({
      repository: 'octo/shop',
      repository_owner: 'octo',
      ref: 'refs/heads/main',
      ref_name: 'main',
      ref_type: 'branch',
      head_ref: 'fix',
      base_ref: '',
      run_id: '4200',
      run_number: '128',
      run_attempt: '1',
      workflow: 'CI',
      job: 'test',
      event_name: 'push',
      actor: 'mona',
      server_url: 'https://github.com',
      api_url: 'https://api.github.com',
      graphql_url: 'https://api.github.com/graphql',
      repositoryUrl: 'git://github.com/octo/shop.git'
    })
    expect(runnerName).toBe('GitHub Actions 12')
  })

  test('never holds the token, nor any other variable of the environment', () => {
    const context = readContext(
      makeGithubEnv({
        GITHUB_TOKEN: 'canary-1',
        INPUT_GITHUB_TOKEN: 'canary-2',
        ACTIONS_RUNTIME_TOKEN: 'canary-3'
      }),
      nothing
    )

    expect(JSON.stringify(context)).not.toContain('canary')
  })

  test('gives every property, empty where the runner said nothing', () => {
    const { github } = readContext({}, nothing)

    expect(github.retention_days).toBe('')
    expect(github.head_ref).toBe('')
    expect(Object.values(github).every(value => typeof value === 'string')).toBe(true)
  })

  test.each([
    ['refs/heads/feature/x', 'feature/x', 'branch'],
    ['refs/tags/v1.2.0', 'v1.2.0', 'tag'],
    ['refs/pull/87/merge', '87/merge', 'branch'],
    ['', '', '']
  ])('derives name and type of %s where a server leaves them out', (ref, name, type) => {
    const { github } = readContext({ GITHUB_REF: ref }, nothing)

    expect(github.ref_name).toBe(name)
    expect(github.ref_type).toBe(type)
  })

  test('derives owner, triggering actor and API URLs on an Enterprise Server', () => {
    const { github } = readContext(
      {
        GITHUB_SERVER_URL: 'https://ghe.example.com/',
        GITHUB_REPOSITORY: 'octo/shop',
        GITHUB_ACTOR: 'mona'
      },
      nothing
    )

    expect(github.server_url).toBe('https://ghe.example.com')
    expect(github.api_url).toBe('https://ghe.example.com/api/v3')
    expect(github.graphql_url).toBe('https://ghe.example.com/api/graphql')
    expect(github.repository_owner).toBe('octo')
    expect(github.triggering_actor).toBe('mona')
  })

  test.each(['javascript:alert(1)', 'ftp://ghe.example.com', 'github.com', ''])(
    'does not believe %j as a server',
    server => {
      const { github } = readContext({ GITHUB_SERVER_URL: server }, nothing)

      expect(github.server_url).toBe('https://github.com')
    }
  )

  test('makes an unprotected ref falsy for template sections', () => {
    expect(readContext({ GITHUB_REF_PROTECTED: 'false' }, nothing).github.ref_protected).toBe('')
    expect(readContext({ GITHUB_REF_PROTECTED: 'true' }, nothing).github.ref_protected).toBe('true')
  })
})

describe("the event's payload", () => {
  test('is parsed, a byte order mark aside', () => {
    const { event, warnings } = readContext(
      makeGithubEnv(),
      () => '\uFEFF{"ref":"refs/heads/main"}'
    )

    expect(event).toEqual({ ref: 'refs/heads/main' })
    expect(warnings).toEqual([])
  })

  test('is empty without a warning where no file is named', () => {
    const { event, warnings } = readContext(makeGithubEnv({ GITHUB_EVENT_PATH: '' }), () => {
      throw new Error('must not be read')
    })

    expect(event).toEqual({})
    expect(warnings).toEqual([])
  })

  test.each([
    ['malformed', '{"secret": canary', 'it is not valid JSON'],
    ['empty', '', 'it is not valid JSON'],
    ['not an object', '["canary"]', 'it is not a JSON object'],
    ['oversized', `"${'x'.repeat(25 * 1024 * 1024)}canary"`, 'it is larger than 25 MB']
  ])('is empty with a warning when it is %s', (_, text, why) => {
    const { event, warnings } = readContext(makeGithubEnv(), () => text)

    expect(event).toEqual({})
    expect(warnings).toEqual([expect.stringContaining(why)])
    expect(warnings[0]).not.toContain('canary')
  })

  test('is empty with a warning when the file cannot be read, without its path', () => {
    const { event, warnings } = readContext(makeGithubEnv(), path => {
      throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' })
    })

    expect(event).toEqual({})
    expect(warnings).toEqual([expect.stringContaining('ENOENT')])
    expect(warnings[0]).not.toContain('event.json')
  })
})
