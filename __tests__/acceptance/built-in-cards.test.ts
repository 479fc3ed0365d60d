import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { objectAt, stringAt } from '../../src/model/json.ts'
import { openJob } from '../../src/demo/runner.ts'
import { readEventPayload } from '../support/event-fixtures.ts'
import { APP, commands, contentOf, HOOK_URL, step } from '../support/acceptance.ts'
import { openStrictFeishu, type WireRequest } from '../support/strict-feishu.ts'

jest.setTimeout(60_000)

const TO = { receive_id: 'oc_1' }
const push = { event: readEventPayload('push') }

const headerOf = (request: WireRequest | undefined) => objectAt(contentOf(request), 'header')
const titleOf = (request: WireRequest | undefined) =>
  stringAt(objectAt(headerOf(request), 'title'), 'content')

describe('title, subtitle, color, note, fields and buttons override what the card says', () => {
  const inputs = {
    title: 'T <at id=all></at>',
    subtitle: 'S **bold**',
    color: 'purple',
    note: 'N [x](https://evil.example)',
    fields: [
      'Plain: a **b** <at id=all></at>',
      'Url: https://example.com/a',
      'Link: {text: docs, url: "https://example.com/docs"}',
      'Number: 5',
      'Empty: ""'
    ].join('\n'),
    buttons: '[{text: Open, url: "https://example.com/open", type: danger}]'
  }

  test.concurrent.each([
    { card: 'event' },
    { markdown: 'hi' },
    { card: 'status', status: 'success' }
  ])('%j', async source => {
    const { messages } = await step({ ...TO, ...source, ...inputs, locale: 'en_us' }, push)
    const card = contentOf(messages[0])
    expect(headerOf(messages[0])).toMatchObject({
      title: { tag: 'plain_text', content: inputs.title },
      subtitle: { tag: 'plain_text', content: inputs.subtitle },
      template: 'purple'
    })
    expect(stringAt(objectAt(objectAt(card, 'config'), 'summary'), 'content')).toContain('T <at')
    const body = JSON.stringify(objectAt(card, 'body'))
    for (const text of [inputs.note, 'a **b** <at id=all></at>', '5'])
      expect(body).toContain(`{"tag":"plain_text","content":${JSON.stringify(text)}`)
    expect(body).toMatch(/\]\(https:\/\/example\.com\/a\)/)
    expect(body).toContain('[docs](https://example.com/docs)')
    expect(body).not.toContain('Empty')
    expect(body.match(/"tag":"button"/g)).toHaveLength(1)
    expect(body).toMatch(/"danger".*https:\/\/example\.com\/open/)
  })

  test.concurrent.each([
    ['buttons', '[{text: Open, url: "javascript:alert(1)"}]'],
    ['buttons', '[{text: Open}]'],
    ['fields', '{a: {text: x, url: "ftp://example.com"}}']
  ])('every URL in a card that the action builds is http(s): %s %s', async (name, value) => {
    const { outputs, messages } = await step({ ...TO, card: 'event', [name]: value }, push)
    expect(outputs['error_message']).toContain(`\`${name}\``)
    expect(messages).toEqual([])
  })
})

describe('locale', () => {
  test.concurrent.each([
    ['auto', /View run.*查看运行/],
    ['zh_cn', /^(?!.*View run).*查看运行/],
    ['en_us', /^(?!.*查看运行).*View run/]
  ])('%s', async (locale, words) => {
    const { messages } = await step({ ...TO, card: 'status', locale })
    expect(JSON.stringify(contentOf(messages[0]))).toMatch(words)
  })
})

describe('card: release', () => {
  test.concurrent.each([
    ['release_tag', { release_tag: 'v3' }, {}, 'octo/shop v3'],
    [
      "the event's release",
      {},
      { event: readEventPayload('release.published'), env: { GITHUB_EVENT_NAME: 'release' } },
      'octo/shop v2.4.0'
    ],
    [
      'the tag this run is for',
      {},
      { env: { GITHUB_REF: 'refs/tags/v9', GITHUB_REF_NAME: 'v9', GITHUB_REF_TYPE: 'tag' } },
      'octo/shop v9'
    ]
  ])('%s', async (_, inputs, options, title) => {
    const { messages } = await step({ ...TO, card: 'release', ...inputs }, options)
    expect(titleOf(messages[0])).toBe(title)
  })

  test.concurrent('with none of them an input error', async () => {
    const { outputs } = await step({ ...TO, card: 'release' })
    expect(outputs['error_message']).toContain('`release_tag`')
  })
})

describe('card: status', () => {
  const COLORS = {
    ...{
      in_progress: 'blue',
      queued: 'wathet',
      success: 'green',
      failure: 'red',
      timed_out: 'red'
    },
    ...{ cancelled: 'grey', skipped: 'grey', neutral: 'grey', action_required: 'orange' }
  }

  test.concurrent.each(Object.entries(COLORS))(
    '%s is %s, and has no post step',
    async (status, color) => {
      const { messages, state } = await step({ ...TO, card: 'status', status })
      expect(headerOf(messages[0])).toMatchObject({ template: color })
      expect(Object.keys(state)).toEqual(['nothing_to_do'])
    }
  )

  test.concurrent.each([
    ['success', 'blue'],
    ['failure', 'red'],
    ['cancelled', 'grey']
  ])('auto in main, while the job is %s: %s', async (jobStatus, color) => {
    const { messages } = await step({ ...TO, card: 'status' }, { jobStatus })
    expect(headerOf(messages[0])).toMatchObject({ template: color })
  })

  test.concurrent.each([{ webhook_url: HOOK_URL }, { open_ids: 'ou_1' }])(
    'to %j auto sends nothing in main and the final card in post',
    async target => {
      const main = await step({ ...target, card: 'status' })
      expect(main.messages).toEqual([])
      expect(main.outputs).toMatchObject({ skipped: 'true', ok: 'true' })
      const options = { stage: 'post', state: main.state, jobStatus: 'failure' } as const
      const post = await step({ ...target, card: 'status' }, options)
      expect(post.messages).toHaveLength(1)
      expect(headerOf(post.messages[0])).toMatchObject({ template: 'red' })
    }
  )

  test.concurrent('the post step patches the final state, and sets no outputs', async () => {
    const feishu = await openStrictFeishu()
    const job = await openJob({})
    try {
      const inputs = { ...APP, ...TO, domain: feishu.url, card: 'status' }
      const main = await job.run({ inputs, jobStatus: 'success' })
      const post = await job.run({
        inputs,
        stage: 'post',
        state: main.state,
        jobStatus: 'cancelled'
      })
      const messages = feishu.requests.filter(({ path }) => path.includes('/messages'))
      expect(messages.map(({ method }) => method)).toEqual(['POST', 'PATCH'])
      expect(headerOf(messages[1])).toMatchObject({ template: 'grey' })
      expect([post.exitCode, post.outputs]).toEqual([0, {}])
      expect(feishu.complaints).toEqual([])
    } finally {
      await Promise.all([job.close(), feishu.close()])
    }
  })
})

describe('what is missing removes only its part, with one warning', () => {
  test.concurrent.each(['', 'ghs_refused'])('github_token: %j', async github_token => {
    const result = await step(
      { ...TO, card: 'status', status: 'failure', github_token },
      {
        env: { GITHUB_API_URL: 'http://127.0.0.1:9' }
      }
    )
    expect(result.messages).toHaveLength(1)
    expect(commands(result, 'warning')).toHaveLength(1)
  })
})

describe('dry_run: no request at all, credentials or not', () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('{}')
  })
  beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => void server.close())

  test.each([
    { card: 'status' },
    { card: 'status', status: 'failure', status_scope: 'run', send_when: 'change' },
    { card: 'release', release_tag: 'v1' },
    { card: 'event' },
    { markdown: 'hi', receive_id: 'oc_1,oc_2' },
    { text: '{{# run.jobs }}x{{/ run.jobs }}', templated: 'true' }
  ])('%j', async source => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const env = { GITHUB_API_URL: url, GITHUB_SERVER_URL: url }
    const inputs = { app_id: '', app_secret: '', github_token: 'ghs_dry', dry_run: 'true' }
    const result = await step({ ...inputs, ...source }, { ...push, env })
    expect(result.exitCode).toBe(0)
    expect([asked, result.messages, result.tokenRequests]).toEqual([[], [], 0])
    expect(result.outputs['card']).not.toBe('')
  })
})
