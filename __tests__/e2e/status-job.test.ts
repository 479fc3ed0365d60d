import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { openJob, type Job, type StageRun } from '../../src/demo/runner.ts'
import { drawCard } from '../../src/demo/draw-card.ts'
import { DEFAULT_TOKEN } from '../../src/emulator/github/emulator.ts'
import { startGitHubEmulator, type GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import type { Json } from '../../src/emulator/json.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'

jest.setTimeout(60_000)

let feishu: EmulatorServer
let github: GitHubEmulatorServer
let job: Job

beforeEach(async () => {
  feishu = await startEmulator({ seed: 'status' })
  github = await startGitHubEmulator({ seed: { runs: [{ id: 4200 }] } })
  github.store.script(
    4200,
    1,
    [{ id: 9001, name: 'test (node 24)', started_ms: 0, steps: [{ name: 'n', ms: 1 }] }],
    Date.now() - 5_000
  )
  job = await openJob({
    env: { GITHUB_RUN_ID: '4200', GITHUB_API_URL: github.apiUrl, FEISHU_DOMAIN: feishu.url }
  })
})

afterEach(async () => {
  await job.close()
  await feishu.close()
  await github.close()
})

/** A stage of the step; what it takes of the runner is as it would be in the run. */
function stage({ inputs, ...run }: StageRun = {}) {
  return job.run({
    ...run,
    inputs: {
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      github_token: DEFAULT_TOKEN,
      receive_id: 'oc_emulator',
      card: 'status',
      ...inputs
    }
  })
}

function card(): string {
  const [message] = feishu.store.messages.values()
  return message === undefined ? '' : drawCard(JSON.parse(message.content) as Json).join('\n')
}

const complaints = (log: string): readonly string[] => log.match(/^::(?:error|warning).*$/gm) ?? []

describe('one step at the start of a job', () => {
  test.each([
    ['success', '[green]'],
    ['failure', '[red]'],
    ['cancelled', '[grey]']
  ])('of a job that ends as %s', async (jobStatus, color) => {
    const main = await stage()
    expect(card()).toContain('[blue] CI #128 · main (Running)')
    expect(main).toMatchObject({ exitCode: 0, outputs: { ok: 'true', skipped: 'false' } })
    const post = await stage({ stage: 'post', state: main.state, jobStatus })

    expect(card()).toContain(color)
    expect(card()).toContain('test (node 24)')
    expect(post.exitCode).toBe(0)
    expect(complaints(main.log + post.log)).toEqual([])
  })

  test('at the end of a job with its status needs no post step, which says so', async () => {
    const main = await stage({ inputs: { status: 'success' } })
    const post = await stage({ stage: 'post', state: main.state, inputs: { status: 'success' } })

    expect(card()).toContain('[green]')
    expect(post).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('Nothing to do after the job')
    })
    expect(feishu.transcript.entries).toHaveLength(2)
  })

  test('with send_when sends nothing in main, and says so', async () => {
    const main = await stage({ inputs: { send_when: 'failure' } })
    expect(main.outputs).toMatchObject({ ok: 'true', skipped: 'true', message_id: '' })
    const inputs = { send_when: 'failure' }
    const post = await stage({ stage: 'post', state: main.state, jobStatus: 'failure', inputs })

    expect(card()).toContain('[red]')
    expect(post.exitCode).toBe(0)
  })

  test('saves nothing secret for the post step', async () => {
    const { state } = await stage()

    expect(JSON.stringify(state)).not.toMatch(/secret|t-[\w-]{10}|ghs_/)
  })
})

describe('the step never stops a build', () => {
  test('when Feishu is down in main', async () => {
    await feishu.close()
    const main = await stage({ inputs: { retries: '0' } })
    const post = await stage({ stage: 'post', state: main.state })

    expect(main).toMatchObject({ exitCode: 0, outputs: { ok: 'false', error_code: 'NETWORK' } })
    expect(complaints(main.log)).toHaveLength(1)
    expect(post).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('Nothing to do after the job')
    })
    expect(complaints(post.log)).toEqual([])
  })

  test('when Feishu is down in post', async () => {
    const main = await stage()
    await feishu.close()
    const post = await stage({ stage: 'post', state: main.state, inputs: { retries: '0' } })

    expect(post.exitCode).toBe(0)
    expect(complaints(post.log)).toHaveLength(1)
  })

  test.each([
    ['down', { kind: 'status', status: 503 }],
    ['gone', { kind: 'reset' }],
    ['no API at all', { kind: 'status', status: 404 }]
  ] as const)('when GitHub is %s', async (_, action) => {
    github.faults.add({ actions: [action], times: 'always' })
    const main = await stage()
    const post = await stage({ stage: 'post', state: main.state })

    expect([main.exitCode, post.exitCode]).toEqual([0, 0])
    expect(card()).toContain('[green]')
    expect(complaints(main.log)).toHaveLength(1)
    expect(complaints(post.log)).toHaveLength(1)
  })

  test('when the message was recalled meanwhile', async () => {
    const main = await stage()
    const [message] = feishu.store.messages.values()
    if (message !== undefined) feishu.store.recallMessage(message)
    const post = await stage({ stage: 'post', state: main.state })

    expect(post.exitCode).toBe(0)
    expect(complaints(post.log)).toEqual([expect.stringContaining('230011')])
  })

  test.each([
    ['no state', {}],
    ['a state that is none', { finalize: '{"messageIds":' }],
    ['a state of something else', { finalize: '[1]' }]
  ])('when the post step finds %s', async (_, state) => {
    const post = await stage({ stage: 'post', state })

    expect(post).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('Nothing to do after the job')
    })
    expect(feishu.transcript.entries).toEqual([])
  })

  test('when the inputs have gone wrong by the post step', async () => {
    const main = await stage()
    const post = await stage({ stage: 'post', state: main.state, inputs: { app_secret: '' } })

    expect(post.exitCode).toBe(0)
    expect(complaints(post.log)).toEqual([
      expect.stringContaining('could not be brought to its final state')
    ])
  })
})

test('a token that was asked for in advance, and is not needed after all, keeps nobody waiting', async () => {
  // Asked for until it is there, it would take longer than this test may.
  feishu.faults.add({ actions: [{ kind: 'hang' }], times: 'always' })
  const { exitCode, outputs, log } = await stage({
    inputs: { status: 'success', send_when: 'failure', timeout: '60' }
  })
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { skipped: 'true' } })
  expect(complaints(log)).toEqual([])
})

describe('the client of GitHub', () => {
  /** Prints the file of every module that the process loads. */
  const TELL = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module'
    registerHooks({ load: (url, context, next) => (process.stderr.write('loads ' + url + '\\n'), next(url, context)) })
  `)}`
  const dist = join(import.meta.dirname, '../../dist')
  const chunks = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(name => /\d+\.index\.js$/.test(name))
    .filter(name => readFileSync(join(dist, name), 'utf8').includes('octokit-core'))
    .map(name => basename(name))

  async function loaded(inputs: Record<string, string>): Promise<readonly string[]> {
    const { log } = await stage({ env: { NODE_OPTIONS: `--import ${TELL}` }, inputs })
    const files = log.match(/^loads .*$/gm) ?? []
    expect(files.join()).toContain('dist/main/index.js')
    return chunks.filter(name => files.some(file => file.endsWith(`/${name}`)))
  }

  test('is loaded by a status card alone', async () => {
    expect(chunks).not.toEqual([])
    expect(await loaded({ card: '', text: 'hello' })).toEqual([])
    expect(await loaded({ card: 'event' })).toEqual([])
    expect(await loaded({})).not.toEqual([])
  })
})
