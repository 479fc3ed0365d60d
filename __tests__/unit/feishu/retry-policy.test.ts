import { describe, expect, test } from '@jest/globals'
import type { FeishuApi } from '../../../src/feishu/error-codes.ts'
import { FeishuError, UnreadableAnswerError } from '../../../src/feishu/errors.ts'
import { decideRetry, type Repeatability } from '../../../src/feishu/retry-policy.ts'
import { TransportError, type TransportFailure } from '../../../src/http/errors.ts'

/** A send or a reply. */
const WITH_UUID: Repeatability = { repeatable: true, hasUuid: true }
/** A patch or an edit: doing it twice changes nothing. */
const UPDATE: Repeatability = { repeatable: true, hasUuid: false }
/** A batch or a custom bot: doing it twice sends twice. */
const ONCE: Repeatability = { repeatable: false, hasUuid: false }

const AGAIN = { kind: 'backoff' }
const NO = { kind: 'give_up' }

const refusal = (
  code: number,
  more: { api?: FeishuApi; msg?: string; status?: number; retryAfterMs?: number } = {}
): FeishuError =>
  new FeishuError({ api: 'create', code, msg: '', status: 400, details: [], ...more })

describe('without an answer', () => {
  test.each<TransportFailure>(['connect', 'timeout'])(
    '%s before anything was sent: every call goes again',
    async failure => {
      const error = new TransportError(failure, 'no connection', false)
      for (const call of [WITH_UUID, UPDATE, ONCE])
        expect(await decideRetry(error, call)).toEqual(AGAIN)
    }
  )

  test.each<TransportFailure>(['dropped', 'timeout', 'too_large', 'protocol'])(
    '%s after it was sent: only what cannot happen twice goes again',
    async failure => {
      const error = new TransportError(failure, 'broken', true)
      expect(await decideRetry(error, WITH_UUID)).toEqual(AGAIN)
      expect(await decideRetry(error, UPDATE)).toEqual(AGAIN)
      expect(await decideRetry(error, ONCE)).toEqual(NO)
    }
  )

  test.each<TransportFailure>(['certificate', 'proxy', 'invalid'])(
    '%s does not pass by itself',
    async failure => {
      const error = new TransportError(failure, 'refused', false)
      expect(await decideRetry(error, WITH_UUID)).toEqual(NO)
    }
  )
})

describe('an answer that is not Feishu’s', () => {
  test.each([200, 408, 500, 502, 503, 504])(
    'HTTP %i: only what cannot happen twice goes again',
    async status => {
      const error = new UnreadableAnswerError(status, 'a page')
      expect(await decideRetry(error, WITH_UUID)).toEqual(AGAIN)
      expect(await decideRetry(error, UPDATE)).toEqual(AGAIN)
      expect(await decideRetry(error, ONCE)).toEqual(NO)
    }
  )

  test.each([301, 302, 307, 400, 401, 403, 404, 405, 413])('HTTP %i ends it', async status => {
    expect(await decideRetry(new UnreadableAnswerError(status, 'a page'), WITH_UUID)).toEqual(NO)
  })

  test('HTTP 429: every call goes again, after the wait that is asked for', async () => {
    const asked = new UnreadableAnswerError(429, 'slow down', 3000)
    expect(await decideRetry(asked, ONCE)).toEqual({ kind: 'asked', ms: 3000 })
    expect(await decideRetry(new UnreadableAnswerError(429, 'slow down'), ONCE)).toEqual(AGAIN)
  })

  test('a gateway that says when it will be back is believed', async () => {
    const error = new UnreadableAnswerError(503, 'maintenance', 5000)
    expect(await decideRetry(error, WITH_UUID)).toEqual({ kind: 'asked', ms: 5000 })
    expect(await decideRetry(error, ONCE)).toEqual(NO)
  })
})

describe('a frequency limit or a passing state: nothing was executed, so every call goes again', () => {
  test.each<[string, FeishuError]>([
    ['99991400 with HTTP 429', refusal(99991400, { status: 429 })],
    ['99991400 with HTTP 400, as older APIs do', refusal(99991400, { status: 400 })],
    ['99991400 with HTTP 200', refusal(99991400, { status: 200 })],
    ['any code with HTTP 429', refusal(123456, { status: 429 })],
    ['230020', refusal(230020)],
    ['11232', refusal(11232, { api: 'batch_send', status: 200 })],
    ['11232 from a custom bot', refusal(11232, { api: 'webhook', status: 200 })],
    ['11233', refusal(11233, { api: 'batch_send', status: 200 })],
    ['232096', refusal(232096, { api: 'upload_image' })]
  ])('%s', async (_name, error) => {
    for (const call of [WITH_UUID, UPDATE, ONCE])
      expect(await decideRetry(error, call)).toEqual(AGAIN)
  })

  test('the wait that Feishu asks for is kept', async () => {
    const error = refusal(99991400, { status: 400, retryAfterMs: 7000 })
    expect(await decideRetry(error, ONCE)).toEqual({ kind: 'asked', ms: 7000 })
  })

  test('a card that is being clicked (11310, lock) is patched again', async () => {
    const msg =
      'Failed to create card content, ext=ErrCode: 11310; ErrMsg: card action is lock; ErrorValue: ;'
    expect(await decideRetry(refusal(230099, { api: 'patch', msg }), UPDATE)).toEqual(AGAIN)
    const tooLarge = msg.replace('card action is lock', 'element exceeds the limit')
    expect(await decideRetry(refusal(230099, { api: 'patch', msg: tooLarge }), UPDATE)).toEqual(NO)
  })
})

describe('a call with the same uuid is under way', () => {
  test.each([230049, 18121])('%i goes again only with that uuid', async code => {
    expect(await decideRetry(refusal(code), WITH_UUID)).toEqual(AGAIN)
    expect(await decideRetry(refusal(code), UPDATE)).toEqual(NO)
    expect(await decideRetry(refusal(code), ONCE)).toEqual(NO)
  })
})

describe('an internal error: the outcome is unknown', () => {
  test.each([1500, 1663, 1668, 2200, 5000, 55001, 95001, 10500])(
    '%i: only what cannot happen twice goes again',
    async code => {
      expect(await decideRetry(refusal(code), WITH_UUID)).toEqual(AGAIN)
      expect(await decideRetry(refusal(code), UPDATE)).toEqual(AGAIN)
      expect(await decideRetry(refusal(code, { api: 'batch_send' }), ONCE)).toEqual(NO)
    }
  )

  test('an unknown code counts by its HTTP status', async () => {
    expect(await decideRetry(refusal(987654, { status: 500 }), WITH_UUID)).toEqual(AGAIN)
    expect(await decideRetry(refusal(987654, { status: 500 }), ONCE)).toEqual(NO)
    expect(await decideRetry(refusal(987654, { status: 400 }), WITH_UUID)).toEqual(NO)
    expect(await decideRetry(refusal(987654, { status: 200 }), WITH_UUID)).toEqual(NO)
  })

  test.each(['Service Internal Error', 'create message failed, ext=ErrCode: 11310; ErrMsg: lock'])(
    'a batch that may have reached somebody (11246, %s) is never repeated',
    async msg => {
      const error = refusal(11246, { api: 'batch_send', status: 200, msg })
      expect(await decideRetry(error, ONCE)).toEqual(NO)
    }
  )
})

describe('what is refused for good', () => {
  test.each([230001, 230002, 230013, 230025, 230034, 232009, 99991672, 10014])(
    '%i ends it',
    async code => {
      expect(await decideRetry(refusal(code), WITH_UUID)).toEqual(NO)
    }
  )

  test.each([99991663, 99991664, 99991665, 20013, 4001])(
    'a token that is refused (%i) is renewed, not waited for',
    async code => {
      expect(await decideRetry(refusal(code), WITH_UUID)).toEqual(NO)
    }
  )

  test('an error of our own, or the end of the job', async () => {
    expect(await decideRetry(new Error('the job was cancelled'), WITH_UUID)).toEqual(NO)
    expect(await decideRetry(new TypeError('x is not a function'), WITH_UUID)).toEqual(NO)
  })
})
