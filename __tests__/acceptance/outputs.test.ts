import { describe, expect, jest, test } from '@jest/globals'
import { HOOK_URL, NO_APP, refuse, step } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const TEXT = { text: 'hi' }
const NO_IDS = '{"department_ids":[],"open_ids":[],"user_ids":[],"union_ids":[]}'
const NOTHING = {
  ...{ message_id: '', message_ids: '[]', chat_id: '', thread_id: '', root_id: '', parent_id: '' },
  ...{ create_time: '', results: '[]', batch_message_ids: '[]', invalid_ids: NO_IDS, card: '' },
  ...{ error_code: '', error_message: '', log_id: '' }
}

describe('all outputs are set on every path', () => {
  test.concurrent('a send', async () => {
    const { outputs } = await step({ ...TEXT, receive_id: 'oc_1' })
    expect(outputs).toMatchObject({
      ...NOTHING,
      ...{ message_id: 'om_oc_1', message_ids: '["om_oc_1"]', chat_id: 'oc_of_the_answer' },
      ...{ create_time: '1700000000000', card: '{"text":"hi"}', ok: 'true', skipped: 'false' },
      results:
        '[{"receive_id":"oc_1","ok":true,"message_id":"om_oc_1","chat_id":"oc_of_the_answer"}]'
    })
  })

  test.concurrent('an input error', async () => {
    const { outputs, exitCode } = await step({ receive_id: 'oc_1' })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      ...NOTHING,
      ...{ ok: 'false', skipped: 'false', error_code: 'INPUT' },
      error_message: expect.stringContaining('`text`')
    })
  })

  test.concurrent('a skip', async () => {
    const { outputs } = await step(
      { ...TEXT, ...NO_APP },
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } }
    )
    expect(outputs).toMatchObject({ ...NOTHING, ok: 'true', skipped: 'true' })
  })

  test.concurrent('a dry run, which shows the card', async () => {
    const { outputs } = await step({ ...TEXT, dry_run: 'true' })
    expect(outputs).toMatchObject({
      ...NOTHING,
      card: '{"text":"hi"}',
      ok: 'true',
      skipped: 'false'
    })
  })

  test.concurrent('send_when not met', async () => {
    const inputs = { card: 'status', status: 'success', send_when: 'failure', receive_id: 'oc_1' }
    const { outputs, messages } = await step(inputs)
    expect(outputs).toMatchObject({
      message_id: '',
      message_ids: '[]',
      ok: 'true',
      skipped: 'true'
    })
    expect(messages).toEqual([])
  })

  test.concurrent('a refusal: Feishu’s outer code, its message and the log_id', async () => {
    const msg = 'Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err; '
    const { outputs } = await step(
      { card: '{}', receive_id: 'oc_1' },
      {
        answer: refuse(230099, msg, {
          error: { log_id: 'LOG-BODY' },
          headers: { 'X-Tt-Logid': 'LOG' }
        })
      }
    )
    expect(outputs).toMatchObject({
      ok: 'false',
      error_code: '230099',
      error_message: msg,
      log_id: 'LOG-BODY'
    })
    expect(JSON.parse(outputs['results'] ?? '')).toEqual([
      { receive_id: 'oc_1', ok: false, code: 230099, msg, log_id: 'LOG-BODY' }
    ])
    expect(outputs['message_ids']).toBe('[""]')
  })

  test.concurrent('no connection: NETWORK', async () => {
    const inputs = { ...TEXT, receive_id: 'oc_1', domain: 'http://127.0.0.1:9', retries: '0' }
    const { outputs } = await step(inputs)
    expect(outputs).toMatchObject({ ok: 'false', error_code: 'NETWORK', log_id: '' })
  })
})

describe('from the first response; empty where the API gives none', () => {
  test.concurrent('a reply in a topic; its result names the target', async () => {
    const data = {
      ...{ message_id: 'om_2', chat_id: 'oc_1', thread_id: 'omt_1' },
      ...{ root_id: 'om_1', parent_id: 'om_1', create_time: '1700000000001' }
    }
    const { outputs } = await step(
      { ...TEXT, reply_to: 'om_1', reply_in_thread: 'true' },
      {
        answer: ({ path }) =>
          path.endsWith('/reply') ? { body: { code: 0, msg: 'success', data } } : undefined
      }
    )
    expect(outputs).toMatchObject({ ...data, message_ids: '["om_2"]' })
    expect(JSON.parse(outputs['results'] ?? '')).toMatchObject([
      { ok: true, message_id: 'om_1', chat_id: 'oc_1' }
    ])
  })

  test.concurrent('a patch, which Feishu answers with nothing', async () => {
    const { outputs } = await step({ card: '{}', update_message_id: 'om_1,om_2' })
    expect(outputs).toMatchObject({
      message_id: 'om_1',
      message_ids: '["om_1","om_2"]',
      chat_id: ''
    })
    expect(JSON.parse(outputs['results'] ?? '')).toEqual([
      { ok: true, message_id: 'om_1' },
      { ok: true, message_id: 'om_2' }
    ])
  })

  test.concurrent('an update and a send together name the recipients', async () => {
    const { outputs } = await step({
      card: '{}',
      update_message_id: '["","om_2"]',
      receive_id: 'oc_1,oc_2'
    })
    expect(outputs['message_ids']).toBe('["om_oc_1","om_2"]')
    expect(JSON.parse(outputs['results'] ?? '')).toEqual([
      { receive_id: 'oc_1', ok: true, message_id: 'om_oc_1', chat_id: 'oc_of_the_answer' },
      { receive_id: 'oc_2', ok: true, message_id: 'om_2' }
    ])
  })

  test.concurrent(
    'a batch: one object a call, and what Feishu said is invalid, in a warning too',
    async () => {
      const data = {
        message_id: 'bm-7',
        ...{ invalid_department_ids: [], invalid_open_ids: ['ou_gone'] },
        ...{ invalid_user_ids: [], invalid_union_ids: [] }
      }
      const { outputs, log } = await step(
        { ...TEXT, open_ids: 'ou_1,ou_gone' },
        {
          answer: ({ path }) =>
            path.includes('batch') ? { body: { code: 0, msg: 'ok', data } } : undefined
        }
      )
      expect(outputs).toMatchObject({
        ok: 'true',
        message_id: '',
        message_ids: '[]',
        batch_message_ids: '["bm-7"]'
      })
      expect(JSON.parse(outputs['results'] ?? '')).toEqual([{ ok: true, batch_message_id: 'bm-7' }])
      expect(JSON.parse(outputs['invalid_ids'] ?? '')).toMatchObject({
        open_ids: ['ou_gone'],
        user_ids: []
      })
      expect(log).toMatch(/::warning::.*`open_ids`.*invalid_ids/)
      expect(log).not.toContain('ou_gone')
    }
  )

  test.concurrent('a custom bot gives no ids', async () => {
    const { outputs } = await step({ ...TEXT, webhook_url: HOOK_URL })
    expect(outputs).toMatchObject({
      ...NOTHING,
      message_ids: '[""]',
      results: '[{"ok":true}]',
      card: '{"text":"hi"}'
    })
  })

  test.concurrent(
    'an answer to a repeat that holds no message_id leaves the output empty, with a warning',
    async () => {
      const { outputs, log, exitCode } = await step(
        { ...TEXT, receive_id: 'oc_1' },
        {
          answer: ({ path }) =>
            path.endsWith('/messages') ? { body: { code: 0, msg: 'ok', data: {} } } : undefined
        }
      )
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ ok: 'true', message_id: '', message_ids: '[""]' })
      expect(log).toContain('::warning::')
    }
  )
})
