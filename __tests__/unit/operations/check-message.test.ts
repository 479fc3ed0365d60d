import { expect, test } from '@jest/globals'
import { signed } from '../../../src/feishu/custom-bot.ts'
import { ANY_SIGNATURE } from '../../../src/operations/check-message.ts'

test('a signature is counted with its length', () => {
  const made = signed({}, 'secret', Date.UTC(2026, 0, 31))
  expect(JSON.stringify(ANY_SIGNATURE)).toHaveLength(JSON.stringify(made).length)
})
