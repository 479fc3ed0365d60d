import { describe, expect, jest, test } from '@jest/globals'
import { readEventPayload } from '../support/event-fixtures.ts'
import { commands, HOOK_URL, NO_APP, step } from '../support/acceptance.ts'
import { HOOK_SECRET, TOKEN } from '../support/strict-feishu.ts'

jest.setTimeout(60_000)

const MESSAGE = { receive_id: 'oc_1', text: 'hi' }
const APP_IN_ENV = { FEISHU_APP_ID: 'cli_env', FEISHU_APP_SECRET: 'env-app-secret' }

describe('inputs beat the environment as a set', () => {
  test.concurrent('the environment holds an app', async () => {
    const { tokenRequests, outputs } = await step({ ...MESSAGE, ...NO_APP }, { env: APP_IN_ENV })
    expect(outputs['ok']).toBe('true')
    expect(tokenRequests).toBe(1)
  })

  test.concurrent('the environment holds a token, which is used instead of an app', async () => {
    const env = { ...APP_IN_ENV, FEISHU_TENANT_ACCESS_TOKEN: TOKEN }
    const { tokenRequests, outputs } = await step({ ...MESSAGE, ...NO_APP }, { env })
    expect(outputs['ok']).toBe('true')
    expect(tokenRequests).toBe(0)
  })

  test.concurrent('an app of the inputs beats a token of the environment', async () => {
    const { tokenRequests } = await step(MESSAGE, {
      env: { FEISHU_TENANT_ACCESS_TOKEN: 't-other' }
    })
    expect(tokenRequests).toBe(1)
  })

  test.concurrent(
    'an id of the inputs is not joined with a secret of the environment',
    async () => {
      const { outputs, tokenRequests } = await step(
        { ...MESSAGE, app_secret: '' },
        { env: APP_IN_ENV }
      )
      expect(outputs['error_message']).toContain('`app_secret`')
      expect(tokenRequests).toBe(0)
    }
  )
})

describe('domain', () => {
  test.concurrent('comes from FEISHU_DOMAIN, and may be an IPv6 origin with a slash', async () => {
    const { messages } = await step({ ...MESSAGE, domain: '$FEISHU/' }, { host: '::1' })
    expect(messages).toHaveLength(1)
    const { outputs } = await step(
      { ...MESSAGE, domain: '', retries: '0' },
      { env: { FEISHU_DOMAIN: 'http://127.0.0.1:9' } }
    )
    expect(outputs).toMatchObject({ error_code: 'NETWORK' })
    expect(outputs['error_message']).toContain('127.0.0.1:9')
  })

  test.concurrent('of plain http that is not loopback gets a warning', async () => {
    const warned = await step({ ...MESSAGE, domain: 'http://feishu.example.com', dry_run: 'true' })
    expect(commands(warned, 'warning').join()).toContain('plain http')
    const here = await step(MESSAGE)
    expect(commands(here, 'warning')).toEqual([])
  })

  test.concurrent.each([
    'feishu.example.com',
    'ftp://feishu.example.com',
    'https://feishu.example.com/x'
  ])('%s is an input error', async domain => {
    const { outputs } = await step({ ...MESSAGE, domain })
    expect(outputs['error_message']).toContain('`domain`')
  })
})

describe('no complete credential', () => {
  const fork = {
    event: readEventPayload('pull_request.opened-from-fork'),
    env: { GITHUB_EVENT_NAME: 'pull_request' }
  }
  const MALFORMED = { card: '{', retries: 'many', dry_run: 'maybe', fields: '[', reply_to: 'x' }

  test.concurrent.each([
    ['on a pull request from a fork', fork, {}],
    ['before any other check', fork, MALFORMED],
    ['with half a credential', fork, { app_id: 'cli_1' }],
    ["on Dependabot's runs", { env: { GITHUB_ACTOR: 'dependabot[bot]' } }, MALFORMED]
  ])('%s: says so in a notice, sets skipped and succeeds', async (_, options, inputs) => {
    const result = await step({ ...MESSAGE, ...NO_APP, ...inputs }, options)
    expect(result.exitCode).toBe(0)
    expect(commands(result, 'notice')).toHaveLength(1)
    expect(result.outputs).toMatchObject({ skipped: 'true', ok: 'true', message_ids: '[]' })
  })

  test.concurrent.each([
    ['pull_request_target', { ...fork, env: { GITHUB_EVENT_NAME: 'pull_request_target' } }],
    [
      'a pull request of the repository itself',
      { event: readEventPayload('pull_request.opened'), env: { GITHUB_EVENT_NAME: 'pull_request' } }
    ],
    ['a push', {}]
  ])('anywhere else (%s) it is an input error', async (_, options) => {
    const { exitCode, outputs } = await step({ ...MESSAGE, ...NO_APP }, options)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ skipped: 'false', ok: 'false', error_code: 'INPUT' })
  })

  test.concurrent('a webhook_url is complete, on a fork too', async () => {
    const { messages } = await step({ text: 'hi', webhook_url: HOOK_URL, ...NO_APP }, fork)
    expect(messages).toHaveLength(1)
  })
})

describe('custom bots', () => {
  test.concurrent('one or many, each with its secret or none', async () => {
    const { messages, outputs } = await step({
      ...NO_APP,
      text: 'hi',
      webhook_url: `${HOOK_URL}\n${HOOK_URL}-signed`,
      webhook_secret: `["", "${HOOK_SECRET}"]`
    })
    expect(messages.map(({ body }) => Object.keys(body).sort().join()).sort()).toEqual([
      'content,msg_type',
      'content,msg_type,sign,timestamp'
    ])
    expect(outputs['message_ids']).toBe('["",""]')
  })

  test.concurrent('unequal counts are an input error that holds neither', async () => {
    const result = await step({
      ...NO_APP,
      text: 'hi',
      webhook_url: `${HOOK_URL}-1,${HOOK_URL}-2,${HOOK_URL}-3`,
      webhook_secret: 'secret-one,secret-two'
    })
    expect(result.outputs['error_message']).toMatch(/`webhook_url`.*`webhook_secret`/)
    expect(result.everything).not.toMatch(/acceptance-hook|secret-one/)
  })
})
