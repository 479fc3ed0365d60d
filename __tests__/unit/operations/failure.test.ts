import { describe, expect, test } from '@jest/globals'
import { UnreadableAnswerError } from '../../../src/feishu/errors.ts'
import { TransportError } from '../../../src/http/errors.ts'
import { toFailure } from '../../../src/operations/failure.ts'

const adviceOf = async (error: Error, adds = true): Promise<string> =>
  (await toFailure(error, adds)).explanation.join('\n')

test('the end of the time for the step may have come after the message', async () => {
  const error = Object.assign(new Error('aborted'), { name: 'TimeoutError' })
  expect(await adviceOf(error)).toContain('look whether it arrived')
  expect(await adviceOf(error, false)).toContain('run the job again')
})

describe('a request without an answer', () => {
  test('that reached nobody may simply be made again', async () => {
    const advice = await adviceOf(new TransportError('connect', 'no connection', false))
    expect(advice).toContain('then run the job again')
    expect(advice).toContain('重新运行')
    expect(advice).not.toContain('arrived')
  })

  test.each(['dropped', 'timeout'] as const)(
    'that may have had its effect (%s): look first',
    async failure => {
      const error = new TransportError(failure, 'the connection broke', true)
      expect(await adviceOf(error)).toMatch(/look whether it arrived before[^]*确认消息是否已送达/)
      expect(await adviceOf(error, false)).not.toContain('arrived')
      expect(await toFailure(error)).toMatchObject({
        code: failure === 'timeout' ? 'TIMEOUT' : 'NETWORK',
        kind: 'passing'
      })
    }
  )
})

test.each([
  [502, 'look whether it arrived'],
  [404, 'check `domain`']
])('an answer that is not Feishu’s, HTTP %i: %s', async (status, advice) => {
  const error = new UnreadableAnswerError(status, `HTTP ${status} with an empty body`, undefined)
  expect(await adviceOf(error)).toContain(advice)
  expect(await adviceOf(error, false)).toContain('check `domain`')
})
