import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ApiName } from '../../src/emulator/api.ts'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import {
  CANARY_WORLD,
  CHAT,
  ECHO,
  expectNobodyNamed,
  expectNothingLeaked,
  GITHUB_TOKEN,
  HOOK,
  HOOK_SECRET,
  PEOPLE,
  SECRET,
  startParrot,
  TOKEN
} from '../support/canaries.ts'
import { inParallel } from '../support/in-parallel.ts'
import { runAction, type RunOptions, type RunResult } from '../support/run-action.ts'

/**
 * Every secret is a canary, every way for things to go wrong is gone, and all that came out is searched:
 * the log with debug logging on, outputs, state, summary.
 */
type Texts = Readonly<Record<string, string>>

const CARD = '{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"hi"}]}}'

/** Steps of one message. */
const TO_ONE: Readonly<Record<string, { api: ApiName; inputs: Texts }>> = {
  reply: { api: 'message.reply', inputs: { reply_to: 'om_1', text: 'hello' } },
  status: {
    api: 'message.create',
    inputs: { receive_id: CHAT, card: 'status', status_scope: 'run' }
  }
}

/** Steps of as many calls as there are faults, so that each strikes one of them. */
const TO_MANY: Readonly<Record<string, { api: ApiName; inputs: (calls: number) => Texts }>> = {
  send: {
    api: 'message.create',
    inputs: calls => ({ receive_id: [...PEOPLE, ...chats(calls)].join(), text: 'hello' })
  },
  patch: {
    api: 'message.patch',
    inputs: calls => ({ update_message_id: messages(calls).join(), card: CARD })
  },
  upsert: {
    api: 'message.patch',
    inputs: calls => ({
      update_message_id: messages(calls).join(),
      receive_id: chats(calls).join(),
      card: CARD
    })
  },
  batch: {
    api: 'batch.send',
    // 200 in a call.
    inputs: calls => ({ open_ids: numbered('ou_privateperson', 200 * calls).join(), text: 'hello' })
  },
  webhook: {
    api: 'webhook.send',
    inputs: calls => ({
      app_id: '',
      app_secret: '',
      webhook_url: numbered(HOOK_PATH, calls).join(),
      text: 'hello'
    })
  }
}

const HOOK_PATH = `/open-apis/bot/v2/hook/${HOOK}`

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${name}${n}`)
const chats = (count: number): string[] => numbered(CHAT, count)
const messages = (count: number): string[] => numbered('om_', count)

const FAULTS: readonly FaultAction[] = [
  { kind: 'pass' },
  { kind: 'reset' },
  { kind: 'hang' },
  { kind: 'truncate' },
  { kind: 'not_json' },
  { kind: 'oversized' },
  { kind: 'header_flood' },
  { kind: 'expire_token' },
  { kind: 'throttle', reset: 0 },
  { kind: 'code', code: 10014, msg: ECHO },
  {
    kind: 'code',
    code: 230001,
    msg: `Your request contains an invalid request parameter, ext=${ECHO}`
  },
  {
    kind: 'code',
    code: 230099,
    msg: `Failed, ext=ErrCode: 100290; ErrMsg: ${ECHO}; ErrorValue: ${ECHO}`
  },
  { kind: 'code', code: 230049, msg: `${ECHO}\n::set-output name=x::${ECHO}\n##[debug]${ECHO}` },
  { kind: 'status', status: 200, body: ECHO },
  {
    kind: 'status',
    status: 500,
    body: JSON.stringify({
      code: 5000,
      msg: ECHO,
      error: {
        log_id: ECHO,
        troubleshooter: `https://x/${ECHO}`,
        field_violations: [{ field: ECHO, description: ECHO }]
      }
    })
  },
  {
    kind: 'status',
    status: 200,
    body: JSON.stringify({
      code: 0,
      tenant_access_token: `t-${ECHO}`,
      data: { message_id: ECHO, chat_id: ECHO, invalid_open_ids: [ECHO] }
    })
  },
  {
    kind: 'status',
    status: 403,
    headers: { 'content-type': HOOK_SECRET, 'x-tt-logid': SECRET.replace('"', '') },
    body: ECHO
  },
  { kind: 'redirect', location: `https://example.com/${HOOK}?${TOKEN}` }
]

let parrot: Awaited<ReturnType<typeof startParrot>>

beforeAll(async () => {
  parrot = await startParrot()
})

afterAll(() => parrot.close())

type Orders = (emulator: EmulatorServer) => void

/** Runs a step on an emulator of its own. */
async function run(
  inputs: Texts,
  more: Partial<RunOptions> = {},
  order: Orders = () => undefined
): Promise<RunResult> {
  const emulator = await startEmulator({ seed: 'secrets', world: CANARY_WORLD })
  try {
    order(emulator)
    return await runOn(emulator, inputs, more)
  } finally {
    await emulator.close()
  }
}

function runOn(
  { url }: EmulatorServer,
  inputs: Texts,
  more: Partial<RunOptions> = {}
): Promise<RunResult> {
  return runAction({
    ...more,
    inputs: {
      app_id: 'cli_canary',
      app_secret: SECRET,
      domain: url,
      github_token: GITHUB_TOKEN,
      // Whom a step knows is named by nobody, wherever it comes back from.
      user_map: JSON.stringify(Object.fromEntries(PEOPLE.map((id, n) => [`login-${n}`, id]))),
      // Not used without a webhook_url, and a secret all the same.
      webhook_secret: HOOK_SECRET,
      retries: '1',
      timeout: '0.5',
      ...inputs,
      ...hooksAt(url, inputs)
    },
    env: {
      RUNNER_DEBUG: '1',
      FEISHU_APP_SECRET: SECRET,
      FEISHU_TENANT_ACCESS_TOKEN: TOKEN,
      GITHUB_API_URL: parrot.url,
      ...more.env
    }
  })
}

function expectToldWithoutSecrets(results: readonly RunResult[]): void {
  for (const result of results) {
    expect(result.outputs['ok']).toMatch(/^(true|false)$/)
    expectNothingLeaked(result)
  }
}

function hooksAt(url: string, { webhook_url = '' }: Texts): Texts {
  const isPath = webhook_url.startsWith('/')
  return isPath ? { webhook_url: webhook_url.replaceAll(HOOK_PATH, url + HOOK_PATH) } : {}
}

describe('whatever fails where, no secret comes out', () => {
  test.each(Object.entries(TO_ONE))('%s', async (_name, { api, inputs }) => {
    const results = await inParallel(FAULTS, 4, fault =>
      run(inputs, {}, ({ faults }) => faults.next(fault, { api }))
    )
    expectToldWithoutSecrets(results)
  })

  test.each(Object.entries(TO_MANY))('%s', async (_name, { api, inputs }) => {
    const result = await run(inputs(FAULTS.length), {}, ({ faults }) =>
      faults.add({ match: { api }, actions: FAULTS, times: 2 })
    )
    const told = JSON.parse(result.outputs['results'] ?? '[]') as unknown[]
    expect(told.length).toBeGreaterThanOrEqual(FAULTS.length)
    expectToldWithoutSecrets([result])
  })

  test('the token', async () => {
    const inputs = { receive_id: CHAT, text: 'hello' }
    const match = { api: 'auth.tenant_access_token' } as const
    const results = await inParallel(FAULTS, 4, fault =>
      run(inputs, {}, ({ faults }) => faults.add({ match, actions: [fault], times: 2 }))
    )
    expectToldWithoutSecrets(results)
  })

  test('a webhook whose address is repeated', async () => {
    const fault: FaultAction = { kind: 'code', code: 19001, msg: `no bot at ${HOOK}`, status: 200 }
    const inputs = { app_id: '', app_secret: '', webhook_url: HOOK_PATH, text: 'hello' }
    const result = await run(inputs, {}, ({ faults }) => faults.next(fault))
    expect(result.outputs['error_message']).toBe('no bot at ***')
    expectNothingLeaked(result)
  })

  test('a token that was given', async () => {
    const given = { app_id: '', app_secret: '', tenant_access_token: TOKEN }
    for (const { inputs } of Object.values(TO_ONE))
      expectNothingLeaked(await run({ ...inputs, ...given }))
  })

  test('credentials from the environment', async () => {
    const env = {
      FEISHU_APP_ID: 'cli_canary',
      FEISHU_APP_SECRET: SECRET,
      FEISHU_TENANT_ACCESS_TOKEN: ''
    }
    const result = await run({ app_id: '', app_secret: '', receive_id: CHAT, text: 'x' }, { env })
    expect(result.outputs['ok']).toBe('true')
    expectNothingLeaked(result)
  })
})

describe('input errors hold no secret', () => {
  test.each<[string, Record<string, string>]>([
    ['a token with a line break', { tenant_access_token: `${TOKEN}\n${TOKEN}` }],
    ['a secret without an app', { app_id: '' }],
    ['a domain that holds one', { domain: `https://octo:${TOKEN}@example.com` }],
    ['a webhook that is no URL', { webhook_url: HOOK, webhook_secret: HOOK_SECRET }],
    [
      'a webhook with too many secrets',
      { ...{ webhook_url: `https://example.com/${HOOK}` }, webhook_secret: `${HOOK_SECRET},x` }
    ],
    [
      'a recipient that is none',
      { receive_id: `ou_privateperson0001 ou_privateperson0001`, text: 'x' }
    ],
    [
      'a recipient of another type',
      { receive_id: 'private.person@example.com', receive_id_type: 'open_id', text: 'x' }
    ],
    ['a message that repeats one', { receive_id: CHAT, content: `{"text": ${SECRET}` }],
    [
      'a preview that repeats one',
      { dry_run: 'true', text: `${TOKEN} ${SECRET} ${GITHUB_TOKEN}`, tenant_access_token: TOKEN }
    ]
  ])('%s', async (_name, inputs) => {
    const result = await run(inputs)
    expectNothingLeaked(result)
  })
})

describe('errors that nobody foresaw hold no secret', () => {
  test.each([
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_STATE',
    'GITHUB_EVENT_PATH',
    'RUNNER_TEMP'
  ])('%s cannot be used', async name => {
    const result = await run(
      { receive_id: CHAT, text: 'x' },
      { env: { [name]: '/nowhere/at/all' } }
    )
    expect(result.everything).not.toContain('CANARY')
    expectNobodyNamed(result)
  })
})

describe('the post step', () => {
  test.each<[string, FaultAction]>([
    ['sends', { kind: 'pass' }],
    ['is refused', { kind: 'code', code: 230001, msg: ECHO }],
    ['finds nobody', { kind: 'reset' }]
  ])('that %s', async (_name, fault) => {
    const emulator = await startEmulator({ seed: 'secrets', world: CANARY_WORLD })
    try {
      const inputs = { receive_id: CHAT, card: 'status', status_scope: 'run' }
      const main = await runOn(emulator, inputs)
      emulator.faults.add({ actions: [fault], times: 'always', match: { api: 'message.patch' } })
      const post = await runOn(emulator, inputs, {
        stage: 'post',
        state: main.state,
        jobStatus: 'failure'
      })
      expect(post.exitCode).toBe(0)
      for (const result of [main, post]) expectNothingLeaked(result)
    } finally {
      await emulator.close()
    }
  })
})

describe('what others say is no command to the runner', () => {
  test('in the log of a retry, of a refusal and of a preview', async () => {
    const commands =
      '\n::add-mask::x\n  ::set-output name=ok::true\r::error::x\n##[set-output name=ok]true'
    const inputs = { receive_id: CHAT, text: commands }
    const refused = await run(inputs, {}, ({ faults }) => {
      for (const code of [230049, 230002])
        faults.next({ kind: 'code', code, msg: commands }, { api: 'message.create' })
    })
    const preview = await run({ ...inputs, dry_run: 'true' })
    expect(refused.log).toContain('add-mask::x')
    expect(preview.log).toContain('add-mask::x')
    for (const { log } of [refused, preview]) {
      const own = /^::(?:add-mask|error|warning|notice|debug)::/
      const lines = log.split(/[\r\n]/).filter(line => !own.test(line))
      expect(lines.filter(line => /^\s*::|##\[/.test(line))).toEqual([])
    }
  })
})
