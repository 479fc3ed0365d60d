import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAnswer } from '../../../src/feishu/answer.ts'
import { FeishuError, UnreadableAnswerError } from '../../../src/feishu/errors.ts'

const answer = (
  body: unknown,
  more: { status?: number; headers?: Record<string, string> } = {}
): Parameters<typeof readAnswer>[1] => ({
  status: 200,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...more
})

function errorOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

function refusalOf(response: Parameters<typeof readAnswer>[1]): FeishuError['refusal'] {
  const error = errorOf(() => readAnswer('create', response))
  if (error instanceof FeishuError) return error.refusal
  throw new Error(`not a refusal: ${String(error)}`)
}

function unreadable(response: Parameters<typeof readAnswer>[1]): UnreadableAnswerError {
  const error = errorOf(() => readAnswer('create', response))
  if (error instanceof UnreadableAnswerError) return error
  throw new Error(`not unreadable: ${String(error)}`)
}

describe('success', () => {
  test('is code 0 with a 2xx status', () => {
    const body = { code: 0, msg: 'success', data: { message_id: 'om_1' } }
    expect(readAnswer('create', answer(body))).toEqual(body)
  })

  test('of an old custom bot is StatusCode 0', () => {
    const body = { StatusCode: 0, StatusMessage: 'success' }
    expect(readAnswer('webhook', answer(body))).toEqual(body)
  })
})

describe('what stands between may change', () => {
  test.each([
    ['a byte order mark', '\uFEFF{"code":0,"data":{}}'],
    ['a code in quotes', '{"code":"0","data":{}}'],
    ['white space around it', '\r\n {"code":0,"data":{}}\n']
  ])('%s: a success stays one', (_, body) => {
    expect(readAnswer('create', answer(body))).toMatchObject({ data: {} })
  })

  test('a refusal with its code in quotes stays one', () => {
    expect(refusalOf(answer({ code: '230002', msg: 'no' }, { status: 400 })).code).toBe(230002)
  })

  test.each(['', 'OK', '1e3', '0x0', '0.5'])('a code %j is none', code => {
    expect(unreadable(answer({ code })).message).toContain('without a code')
  })
})

describe('a refusal', () => {
  test('is a code that is not 0, whatever the HTTP status', () => {
    for (const status of [200, 400, 401, 429, 500])
      expect(
        refusalOf(answer({ code: 230002, msg: 'out of the group' }, { status }))
      ).toMatchObject({
        code: 230002,
        msg: 'out of the group',
        status
      })
    expect(
      refusalOf(answer({ StatusCode: 19021, StatusMessage: 'sign match fail' }))
    ).toMatchObject({
      code: 19021,
      msg: 'sign match fail'
    })
  })

  test('carries the log id from wherever it stands', () => {
    const code = 230001
    expect(refusalOf(answer({ code, error: { log_id: 'a' } })).logId).toBe('a')
    expect(refusalOf(answer({ code, error: { logid: 'b' } })).logId).toBe('b')
    expect(refusalOf(answer({ code }, { headers: { 'x-tt-logid': 'c' } })).logId).toBe('c')
    expect(refusalOf(answer({ code })).logId).toBeUndefined()
  })

  test('carries the URL of the troubleshooter out of the words around it', () => {
    const troubleshooter =
      '排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?log_id=1 。'
    expect(refusalOf(answer({ code: 1, error: { troubleshooter } })).troubleshooter).toBe(
      'https://open.feishu.cn/search?log_id=1'
    )
  })

  test('names the scopes and fields that Feishu names', () => {
    const error = {
      permission_violations: [{ scope: 'im:message', url: 'x' }, { subject: 'im:resource' }, null],
      field_violations: [{ field: 'receive_id', value: 'x', description: 'is required' }, 7]
    }
    expect(refusalOf(answer({ code: 99992402, error })).details).toEqual([
      'im:message',
      'im:resource',
      'receive_id: is required'
    ])
  })

  test('is cut where an answer goes on and on', () => {
    const refusal = refusalOf(
      answer({
        code: 1,
        msg: 'm'.repeat(100_000),
        error: { field_violations: Array(1000).fill({ field: 'f'.repeat(1000) }) }
      })
    )
    expect(refusal.msg.length).toBeLessThanOrEqual(2000)
    expect(refusal.details.length).toBeLessThanOrEqual(10)
    expect(refusal.details.join('').length).toBeLessThanOrEqual(2000)
  })
})

describe('the wait that is asked for', () => {
  test.each([
    [{ 'x-ogw-ratelimit-reset': '3' }, 3000],
    [{ 'retry-after': '12' }, 12_000],
    [{ 'x-ogw-ratelimit-reset': '3', 'retry-after': '12' }, 3000],
    [{ 'x-ogw-ratelimit-reset': ' 3 ' }, 3000],
    [{ 'x-ogw-ratelimit-reset': '0' }, 0],
    [{ 'x-ogw-ratelimit-reset': '-1' }, undefined],
    [{ 'x-ogw-ratelimit-reset': '1e9' }, undefined],
    [{ 'x-ogw-ratelimit-reset': '99999999999' }, undefined],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
    [{}, undefined]
  ])('%j is %p ms', (headers, ms) => {
    const body = { code: 99991400, msg: 'request trigger frequency limit' }
    expect(refusalOf(answer(body, { status: 429, headers })).retryAfterMs).toBe(ms)
    expect(unreadable(answer('<html>', { status: 429, headers })).retryAfterMs).toBe(ms)
  })
})

describe('an answer that is not Feishu’s', () => {
  test.each([
    ['', 'an empty body'],
    ['<html>502</html>', 'not JSON'],
    ['{"code":0,"data":{"mess', 'not JSON'],
    ['[]', 'not JSON'],
    ['null', 'not JSON'],
    ['"code"', 'not JSON'],
    ['{"data":{}}', 'without a code'],
    ['{"code":"ok"}', 'without a code']
  ])('%j', (body, words) => {
    const error = unreadable(answer(body, { status: 502 }))
    expect(error.message).toContain(words)
    expect(error.message).toContain('HTTP 502')
  })

  test('success with a status that is none is not believed', () => {
    expect(unreadable(answer({ code: 0 }, { status: 500 })).message).toContain('HTTP 500')
    expect(unreadable(answer({ code: 0 }, { status: 302 })).message).toContain('HTTP 302')
  })

  test('a redirect says that it is not followed, and not where to', () => {
    const headers = { location: 'https://evil.example.com/?token=t-secret' }
    const { message } = unreadable(answer('', { status: 302, headers }))
    expect(message).toContain('redirects are not followed')
    expect(message).not.toContain('evil')
  })

  test('nothing of its body is repeated', () => {
    const { message } = unreadable(answer('<html>Bearer t-secret</html>', { status: 200 }))
    expect(message).not.toContain('t-secret')
  })
})

test('whatever comes is an answer, a refusal or unreadable, never another error', () => {
  const bodies = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map(value => JSON.stringify({ code: value, msg: value, error: value }))
  )
  fc.assert(
    fc.property(bodies, fc.integer({ min: 100, max: 599 }), (body, status) => {
      const error = errorOf(() => readAnswer('create', answer(body, { status })))
      const known =
        error === undefined ||
        error instanceof FeishuError ||
        error instanceof UnreadableAnswerError
      expect(known).toBe(true)
    }),
    { numRuns: 500 }
  )
})
