import { expect, test } from '@jest/globals'
import { Secrets } from '../../../src/action/secrets.ts'

test('a secret is taken out of a message wherever it stands, a number included', () => {
  const secrets = new Secrets()
  secrets.add('12345678')
  const content = { n: 1234567890, list: ['a 12345678', { '12345678': null }], ok: true }
  expect(secrets.hideIn(content)).toEqual({
    n: '***90',
    list: ['a ***', { '***': null }],
    ok: true
  })
})
