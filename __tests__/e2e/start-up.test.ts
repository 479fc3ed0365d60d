import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { DEFAULT_TOKEN } from '../../src/emulator/github/emulator.ts'
import { startGitHubEmulator, type GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { runAction, type RunOptions } from '../support/run-action.ts'

jest.setTimeout(60_000)

/** Says of each file that the process loads: its address and how long it is; at the end of Node's modules the names. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  registerHooks({ load(url, context, next) {
    const loaded = next(url, context)
    process.stderr.write('loads ' + url + ' ' + (loaded.source?.length ?? 0) + '\\n')
    return loaded
  } })
  process.on('exit', () => {
    for (const module of process.moduleLoadList)
      process.stderr.write(module.replace(/^NativeModule (.*)/, 'loads node:$1 0') + '\\n')
  })
`)}`

type Loaded = { readonly url: string; readonly bytes: number; readonly text: string }

let feishu: EmulatorServer
let github: GitHubEmulatorServer

beforeAll(async () => {
  feishu = await startEmulator({ seed: 'start-up' })
  github = await startGitHubEmulator({ seed: { runs: [{ id: 4200 }] } })
})

beforeEach(() => feishu.reset())

afterAll(async () => {
  await feishu.close()
  await github.close()
})

/** Runs a step and says what its process loaded, in that order. */
async function load({ inputs, env, ...run }: RunOptions): Promise<readonly Loaded[]> {
  const { exitCode, log } = await runAction({
    ...run,
    inputs: {
      domain: feishu.url,
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      receive_id: 'oc_emulator',
      ...inputs
    },
    env: { NODE_OPTIONS: `--import ${TELL}`, ...env }
  })
  expect({ exitCode, log }).toMatchObject({ exitCode: 0 })
  return [...log.matchAll(/^loads (\S+) (\d+)$/gm)].map(([, url = '', bytes]) => ({
    url,
    bytes: Number(bytes),
    text: url.startsWith('file:') ? readFileSync(new URL(url), 'utf8') : ''
  }))
}

/** What is loaded late, by words that only its own code has. */
const LATE = {
  Octokit: 'octokit-core',
  undici: 'undici.error.UND_ERR_INVALID_ARG',
  YAML: 'Nested mappings are not allowed',
  Markdown: 'linkify',
  Mustache: 'Unclosed tag at',
  multipart: 'filename="file"',
  audio: 'music-metadata:',
  video: 'isFragmented'
} as const

const lateIn = (files: readonly Loaded[]): string[] =>
  Object.entries(LATE).flatMap(([name, words]) =>
    files.some(({ text }) => text.includes(words)) ? [name] : []
  )

describe('a run loads', () => {
  test.each<[string, RunOptions, readonly string[]]>([
    ['a text', { inputs: { text: 'hello' } }, []],
    [
      'a text behind a proxy',
      {
        inputs: { text: 'hello' },
        env: { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' }
      },
      ['undici']
    ],
    ['a dry run', { inputs: { text: 'hello', dry_run: 'true' } }, []],
    ['a card as JSON', { inputs: { card: '{"elements":[{"tag":"hr"}]}' } }, []],
    ['a status card without a token', { inputs: { card: 'status' } }, []],
    ['an event card, which quotes', { inputs: { card: 'event' } }, ['Markdown']],
    [
      'a status card with a token',
      { inputs: { card: 'status', status: 'success', github_token: DEFAULT_TOKEN } },
      ['Octokit', 'undici']
    ],
    ['YAML', { inputs: { content: 'text: hello', msg_type: 'text' } }, ['YAML']],
    ['Markdown', { inputs: { markdown: '# Hello' } }, ['Markdown']],
    ['a template', { inputs: { text: '{{ github.job }}', templated: 'true' } }, ['Mustache']],
    ['a file', { inputs: { file: 'a.txt' }, files: { 'a.txt': 'hello' } }, ['multipart']]
  ])('for %s what it needs', async (_, run, late) => {
    const env = { GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: '4200' }
    expect(lateIn(await load({ ...run, env: { ...env, ...run.env } }))).toEqual(late)
  })

  test('nothing late that is no longer in dist/, or could not be told', () => {
    const dist = new URL('../../dist/stages/', import.meta.url)
    const files = readdirSync(dist).map(name => ({
      url: name,
      bytes: 0,
      text: readFileSync(new URL(name, dist), 'utf8')
    }))
    expect(lateIn(files)).toEqual(Object.keys(LATE))
  })

  test('for a text a few files, no second client, and of Node neither crypto nor TLS', async () => {
    const files = await load({ inputs: { text: 'hello' } })
    const own = files.filter(({ url }) => url.includes('/dist/'))
    expect(own.length).toBeLessThanOrEqual(6)
    expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(600_000)
    const ofNode = files.map(({ url }) => url).filter(url => url.startsWith('node:'))
    expect(ofNode).toContain('node:http')
    for (const name of ['crypto', 'tls', 'https', 'http2', 'fs/promises', 'zlib'])
      expect(ofNode).not.toContain(`node:${name}`)
  })

  test('for a post stage that has nothing to do one file and its own', async () => {
    const state = { feishu_message: JSON.stringify({ nothingToDo: 'a test' }) }
    const files = await load({ stage: 'post', state })
    const own = files.filter(({ url }) => url.includes('/dist/'))
    expect(own.length).toBeLessThanOrEqual(4)
    expect(lateIn(own)).toEqual([])
  })
})

test('the token and the message share one connection', async () => {
  const before = feishu.connections()
  await load({ inputs: { text: 'hello' } })
  expect(feishu.connections() - before).toBe(1)
})
