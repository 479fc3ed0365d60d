import { expect, test } from '@jest/globals'
import { randomKey } from '../../../src/action/random-key.ts'
import { isUuid } from '../../../src/feishu/idempotency.ts'

test.each([0, 1e-9, 0.5, 1 - 2 ** -53])(
  'a key is of one length and a uuid for Feishu: %f',
  drawn => {
    const key = randomKey(() => drawn)
    expect(key).toHaveLength(35)
    expect(isUuid(key)).toBe(true)
  }
)

test('no two keys are the same', () => {
  const keys = Array.from({ length: 1000 }, () => randomKey(Math.random))
  expect(new Set(keys).size).toBe(1000)
})
