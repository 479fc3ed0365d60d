import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DEFAULT_TOKEN } from '../../src/emulator/github/emulator.ts'
import type { JobScript } from '../../src/emulator/github/script.ts'
import { MISSING_ON_GITEA } from '../../src/emulator/github/routes/table.ts'
import { startGitHubEmulator } from '../../src/emulator/github/server.ts'
import type { GitHubEmulatorServer } from '../../src/emulator/github/server.ts'

const START = Date.parse('2026-03-02T09:00:00Z')

let github: GitHubEmulatorServer

beforeEach(async () => {
  github = await startGitHubEmulator({ now: () => START })
})

afterEach(async () => {
  await github.close()
})

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${github.apiUrl}/repos/octo/shop${path}`, {
    headers: { authorization: `Bearer ${DEFAULT_TOKEN}`, ...headers }
  })
  const text = await response.text()
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
  return { status: response.status, headers: response.headers, body }
}

async function control(name: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${github.url}/__emulator/${name}`, {
    method: 'POST',
    body: JSON.stringify(body)
  })
  return (await response.json()) as Record<string, unknown>
}

async function jobs(): Promise<Record<string, unknown>[]> {
  const { body } = await get('/actions/runs/4200/attempts/1/jobs')
  return body['jobs'] as Record<string, unknown>[]
}

describe('a script that is ordered over the control API', () => {
  const script: { run_id: number; jobs: JobScript[] } = {
    run_id: 4200,
    jobs: [
      {
        id: 501,
        name: 'test',
        started_ms: 1000,
        steps: [
          { name: 'checkout', ms: 1000, post_ms: 500 },
          { name: 'npm test', ms: 4000, conclusion: 'failure' },
          { name: 'upload', ms: 1000 }
        ]
      },
      { id: 502, name: 'deploy', created_ms: 7000, conclusion: 'skipped' }
    ]
  }

  test('plays as the clock is moved', async () => {
    await control('script', script)
    expect(await jobs()).toMatchObject([{ status: 'queued', steps: [], runner_name: null }])

    await control('clock', { advance_ms: 3000 })
    const [running] = await jobs()
    expect(running).toMatchObject({ status: 'in_progress', conclusion: null })
    expect(running?.['steps']).toMatchObject([
      { number: 1, name: 'Set up job', status: 'completed', conclusion: 'success' },
      { number: 2, name: 'checkout', status: 'completed', conclusion: 'success' },
      { number: 3, name: 'npm test', status: 'in_progress', conclusion: null },
      { number: 4, name: 'upload', status: 'queued' },
      { number: 8, name: 'Post checkout', status: 'queued' }
    ])

    await control('clock', { advance_ms: 5000 })
    const [ended, skipped] = await jobs()
    expect(ended).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(ended?.['steps']).toMatchObject([
      { number: 1 },
      { number: 2 },
      { number: 3, conclusion: 'failure' },
      { number: 4, conclusion: 'skipped' },
      { number: 8, conclusion: 'success' },
      { number: 9, name: 'Complete job' }
    ])
    expect(skipped).toMatchObject({ name: 'deploy', conclusion: 'skipped' })
    expect((await get('/actions/runs/4200')).body).toMatchObject({
      status: 'completed',
      conclusion: 'failure'
    })
  })

  test('is shown as it was when the API lags', async () => {
    await control('script', script)
    await control('settings', { lagMs: 1000 })
    expect(await jobs()).toEqual([])

    await control('clock', { advance_ms: 1000 })
    expect(await jobs()).toMatchObject([{ status: 'queued' }])
  })

  test('gives way to what a test says of a job', async () => {
    await control('script', script)
    await control('clock', { advance_ms: 3000 })
    await control('jobs', { id: 501, status: 'completed', conclusion: 'cancelled' })
    await control('clock', { advance_ms: 60_000 })

    expect(await jobs()).toMatchObject([{ conclusion: 'cancelled' }, { conclusion: 'skipped' }])
  })
})

describe('jobs and runs without a script', () => {
  test('change when they are told to', async () => {
    await control('jobs', { id: 501, run_id: 4200, name: 'test' })
    expect(await jobs()).toMatchObject([{ name: 'test', status: 'queued' }])

    await control('jobs', { id: 501, status: 'in_progress', runner_name: 'builder-1' })
    await control('clock', { advance_ms: 2000 })
    await control('jobs', { id: 501, status: 'completed', conclusion: 'success' })
    expect(await jobs()).toMatchObject([
      {
        conclusion: 'success',
        runner_name: 'builder-1',
        started_at: '2026-03-02T09:00:00Z',
        completed_at: '2026-03-02T09:00:02Z'
      }
    ])

    await control('runs', { id: 4200, conclusion: 'failure' })
    expect((await get('/actions/runs/4200/attempts/1')).body).toMatchObject({
      conclusion: 'failure'
    })
  })

  test('must name their run', async () => {
    expect(await control('jobs', { id: 501 })).toEqual({
      error: 'job 501 is not there: a new one needs a run_id'
    })
  })
})

describe('lists', () => {
  beforeEach(async () => {
    const many = Array.from({ length: 45 }, (_, index) => ({ id: 501 + index, name: `j${index}` }))
    await control('script', { run_id: 4200, jobs: many })
  })

  test('have pages of 30, with links to the others', async () => {
    const { body, headers } = await get('/actions/runs/4200/attempts/1/jobs')

    expect(body).toMatchObject({ total_count: 45, jobs: { length: 30 } })
    const url = `${github.url}/repos/octo/shop/actions/runs/4200/attempts/1/jobs`
    expect(headers.get('link')).toBe(`<${url}?page=2>; rel="next", <${url}?page=2>; rel="last"`)
  })

  test('have pages of at most 100, and empty ones beyond the last', async () => {
    const whole = await get('/actions/runs/4200/attempts/1/jobs?per_page=1000')
    const beyond = await get('/actions/runs/4200/attempts/1/jobs?per_page=40&page=3')

    expect(whole.body['jobs']).toHaveLength(45)
    expect(whole.headers.get('link')).toBeNull()
    expect(beyond.body).toMatchObject({ total_count: 45, jobs: [] })
  })
})

describe('a conditional request', () => {
  test('is answered 304 until something changes, and does not count', async () => {
    await control('jobs', { id: 501, run_id: 4200 })
    const first = await get('/actions/jobs/501')
    const etag = first.headers.get('etag') ?? ''
    const same = await get('/actions/jobs/501', { 'if-none-match': etag })

    expect(same).toMatchObject({ status: 304, body: {} })
    expect(same.headers.get('x-ratelimit-remaining')).toBe('999')

    await control('jobs', { id: 501, status: 'in_progress' })
    const changed = await get('/actions/jobs/501', { 'if-none-match': etag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('x-ratelimit-remaining')).toBe('998')
  })
})

describe('access', () => {
  test('is refused to a token that is not known, and hidden from nobody', async () => {
    expect(await get('/actions/runs', { authorization: 'token nonsense' })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' }
    })
    expect((await get('/actions/runs', { authorization: '' })).status).toBe(404)

    await control('settings', { private: false })
    const anonymous = await get('/actions/runs', { authorization: '' })
    expect(anonymous.status).toBe(200)
    expect(anonymous.headers.get('x-ratelimit-limit')).toBe('60')
  })

  test.each([
    ['actions', '/actions/runs'],
    ['checks', '/check-runs/501/annotations'],
    ['contents', '/releases']
  ])('needs %s: read for %s', async (permission, path) => {
    await control('jobs', { id: 501, run_id: 4200 })
    const all = { actions: 'read', checks: 'read', contents: 'read' }
    const token = { token: 'ghs_less', permissions: { ...all, [permission]: 'none' }, limit: 1000 }
    await control('seed', { tokens: [token] })

    expect((await get(path)).status).toBe(200)
    expect(await get(path, { authorization: 'token ghs_less' })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' }
    })
  })

  test('ends with the rate limit, and comes back after the hour', async () => {
    await control('rate', { token: DEFAULT_TOKEN, used: 1000 })
    const refused = await get('/actions/runs')

    expect(refused.status).toBe(403)
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(refused.headers.get('x-ratelimit-reset')).toBe(String(START / 1000 + 3600))

    await control('clock', { advance_ms: 3600_000 })
    expect((await get('/actions/runs')).status).toBe(200)
  })
})

describe('other servers', () => {
  test('have their API below a path', async () => {
    await control('settings', { basePath: '/api/v3' })

    expect(github.apiUrl).toBe(`${github.url}/api/v3`)
    expect((await get('/actions/runs')).status).toBe(200)
    expect((await fetch(`${github.url}/repos/octo/shop/actions/runs`)).status).toBe(404)
  })

  test('lack routes', async () => {
    await control('jobs', { id: 501, run_id: 4200 })
    await control('settings', { basePath: '/api/v1', missingRoutes: MISSING_ON_GITEA })

    expect((await get('/actions/runs/4200/attempts/1/jobs')).status).toBe(404)
    expect((await get('/actions/runs/4200/jobs')).status).toBe(200)
  })
})

describe('the repository', () => {
  beforeEach(async () => {
    const path = '.github/workflows/ci.yml'
    await control('seed', {
      files: { [path]: 'name: CI', [`${path}@old`]: 'name: Old' },
      comparisons: { 'v1...v2': [{ sha: 'a1', message: 'feat: more', author: 'Mona' }] }
    })
  })

  test('has files, at a ref of their own where one is given', async () => {
    const text = async (query: string) => {
      const { body } = await get(`/contents/.github/workflows/ci.yml${query}`)
      return Buffer.from(String(body['content']), 'base64').toString()
    }

    expect(await text('')).toBe('name: CI')
    expect(await text('?ref=old')).toBe('name: Old')
    expect((await get('/contents/nowhere.yml')).status).toBe(404)
  })

  test('compares what was seeded', async () => {
    expect((await get('/compare/v1...v2')).body).toMatchObject({
      ahead_by: 1,
      commits: [{ sha: 'a1', commit: { message: 'feat: more' } }]
    })
    expect((await get('/compare/v2...v3')).status).toBe(404)
  })
})

describe('the control API', () => {
  test('orders faults, shows the requests and starts again', async () => {
    await control('faults', {
      match: { path: '/actions' },
      action: { kind: 'status', status: 502 }
    })
    expect((await fetch(`${github.url}/repos/octo/shop/actions/runs`)).status).toBe(502)

    const list = (await (await fetch(`${github.url}/__emulator/transcript`)).json()) as unknown[]
    expect(list).toMatchObject([{ path: '/repos/octo/shop/actions/runs', fault: 'status' }])

    await control('jobs', { id: 501, run_id: 4200 })
    await control('reset', {})
    expect((await get('/actions/runs/4200')).status).toBe(404)
  })

  test.each([
    ['nonsense', {}, 'no control POST nonsense'],
    ['script', { run_id: 4200 }, 'a script needs jobs'],
    ['jobs', {}, 'id must be a number'],
    ['jobs', [], 'the body must be a JSON object'],
    ['faults', {}, 'a fault needs an action or a list of actions']
  ])('says what is wrong with %s %j', async (name, body, error) => {
    expect(await control(name, body)).toEqual({ error })
  })
})
