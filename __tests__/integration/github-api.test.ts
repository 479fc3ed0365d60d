import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { startGitHubEmulator } from '../../src/emulator/github/server.ts'
import type { GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import { makeGitHubApi } from '../support/make-github-api.ts'

const RUN = { what: 'the run', permission: 'actions: read' }
const PATH = '/actions/runs/4200'

let github: GitHubEmulatorServer

beforeEach(async () => {
  github = await startGitHubEmulator()
  github.store.attempt(4200, 1, github.clock.now())
})

afterEach(async () => {
  await github.close()
})

function requests(): number {
  return github.transcript.entries.length
}

describe('a request', () => {
  test('carries the token and the version of the API', async () => {
    await makeGitHubApi(github.apiUrl).get(PATH, RUN)

    const [entry] = github.transcript.entries
    expect(entry?.path).toBe('/repos/octo/shop/actions/runs/4200')
    expect(entry?.headers).toMatchObject({
      authorization: 'token ***ator',
      'x-github-api-version': '2022-11-28'
    })
  })

  test('works on an Enterprise Server, whose API is below a path', async () => {
    github.settings.basePath = '/api/v3'

    expect(await makeGitHubApi(github.apiUrl).get(PATH, RUN)).toMatchObject({ kind: 'available' })
  })

  test('that is repeated is conditional, and free when nothing changed', async () => {
    const api = makeGitHubApi(github.apiUrl, { maxRequests: 2 })
    const first = await api.get(PATH, RUN)
    const second = await api.get(PATH, RUN)

    expect(second).toEqual(first)
    expect(github.transcript.entries.map(({ response }) => response?.status)).toEqual([200, 304])
    expect(api.requestsLeft).toBe(1)
  })

  test('that is repeated brings what changed', async () => {
    const api = makeGitHubApi(github.apiUrl)
    await api.get(PATH, RUN)
    github.store.changeRun(4200, 1, { status: 'completed', conclusion: 'failure' }, Date.now())

    expect(await api.get(PATH, RUN)).toMatchObject({ value: { conclusion: 'failure' } })
    expect(api.requestsLeft).toBe(10)
  })
})

describe('the budget', () => {
  test('ends the requests, not the step', async () => {
    const api = makeGitHubApi(github.apiUrl, { maxRequests: 1 })
    await api.get(PATH, RUN)
    const refused = await api.get('/actions/runs', RUN)

    expect(refused).toMatchObject({ kind: 'unavailable', reason: 'budget' })
    expect(requests()).toBe(1)
  })

  test('holds for requests at the same time', async () => {
    const api = makeGitHubApi(github.apiUrl, { maxRequests: 3 })
    await Promise.all(Array.from({ length: 8 }, () => api.get(PATH, RUN)))

    expect(requests()).toBe(3)
  })
})

describe('what cannot be had', () => {
  test.each<[FaultAction, string, string]>([
    [{ kind: 'status', status: 403 }, 'forbidden', 'permissions: actions: read'],
    [{ kind: 'status', status: 404 }, 'not_found', 'GitHub answered 404'],
    [{ kind: 'status', status: 401 }, 'unauthorized', 'not valid'],
    [{ kind: 'status', status: 500 }, 'server_error', 'GitHub answered 500'],
    [{ kind: 'status', status: 503 }, 'server_error', 'GitHub answered 503'],
    [{ kind: 'status', status: 418 }, 'unexpected', 'GitHub answered 418'],
    [{ kind: 'status', status: 429 }, 'rate_limited', 'rate limit'],
    [
      { kind: 'status', status: 403, headers: { 'retry-after': '60' } },
      'rate_limited',
      'rate limit'
    ],
    [{ kind: 'reset' }, 'network', 'ECONNRESET'],
    [{ kind: 'not_json' }, 'unexpected', 'not JSON'],
    [{ kind: 'truncate' }, 'network', 'ECONNRESET'],
    [{ kind: 'hang' }, 'timeout', 'in time']
  ])('%j is unavailable as %s', async (action, reason, words) => {
    github.faults.next(action)
    const answer = await makeGitHubApi(github.apiUrl, { timeoutMs: 1000 }).get(PATH, RUN)

    expect(answer).toMatchObject({
      kind: 'unavailable',
      reason,
      message: expect.stringMatching(/^Cannot read the run: .*\.$/)
    })
    expect(answer).toMatchObject({ message: expect.stringContaining(words) })
  })

  test('with a server that is not there', async () => {
    const { apiUrl } = github
    await github.close()

    expect(await makeGitHubApi(apiUrl).get(PATH, RUN)).toMatchObject({
      reason: 'network',
      message: 'Cannot read the run: the request failed (ECONNREFUSED).'
    })
  })

  test('when the caller gives up', async () => {
    github.faults.next({ kind: 'hang' })
    const signal = AbortSignal.timeout(50)

    expect(await makeGitHubApi(github.apiUrl, { signal }).get(PATH, RUN)).toMatchObject({
      reason: 'timeout'
    })
  })

  test('without a token, and then nothing is asked', async () => {
    const answer = await makeGitHubApi(github.apiUrl, { token: '' }).get(PATH, RUN)

    expect(answer).toMatchObject({ reason: 'no_token' })
    expect(requests()).toBe(0)
  })

  test('with a token that GitHub does not know', async () => {
    const answer = await makeGitHubApi(github.apiUrl, { token: 'ghs_canary' }).get(PATH, RUN)

    expect(answer).toMatchObject({ reason: 'unauthorized' })
    expect(JSON.stringify(answer)).not.toContain('canary')
  })

  test('with a token that may not read it', async () => {
    const token = { token: 'ghs_contents', permissions: { contents: 'read' }, limit: 1000 } as const
    github.store.seed({ tokens: [token] }, Date.now())

    expect(await makeGitHubApi(github.apiUrl, { token: token.token }).get(PATH, RUN)).toMatchObject(
      {
        reason: 'forbidden'
      }
    )
  })

  test.each<FaultAction>([
    { kind: 'reset' },
    { kind: 'status', status: 500, body: 'Authorization: token ghs_emulator' },
    { kind: 'hang' }
  ])('never tells the token: %j', async action => {
    github.faults.next(action)
    const answer = await makeGitHubApi(github.apiUrl, { timeoutMs: 1000 }).get(PATH, RUN)

    expect(JSON.stringify(answer)).not.toContain('ghs_emulator')
  })
})

describe("the token's rate limit", () => {
  test('is told to be low below 200', async () => {
    const api = makeGitHubApi(github.apiUrl)
    github.limits.use('ghs_emulator', 799)
    await api.get(PATH, RUN)
    expect(api.isRateLimitLow).toBe(false)

    github.limits.use('ghs_emulator', 800)
    await api.get('/actions/runs', RUN)
    expect(api.isRateLimitLow).toBe(true)
  })

  test('is not asked for again once it is used up', async () => {
    const api = makeGitHubApi(github.apiUrl)
    github.limits.use('ghs_emulator', 1000)

    expect(await api.get(PATH, RUN)).toMatchObject({ reason: 'rate_limited' })
    expect(await api.get(PATH, RUN)).toMatchObject({ reason: 'rate_limited' })
    expect(api.isRateLimitLow).toBe(true)
    expect(requests()).toBe(1)
  })
})
