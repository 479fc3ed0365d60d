import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { urlPath } from '../../../src/text/url-path.ts'

test.each([
  ['fix/upload-retry', 'fix/upload-retry'],
  ['a#1?b=c&d', 'a%231%3Fb%3Dc%26d'],
  ['100%', '100%25'],
  ['中文/分支', '%E4%B8%AD%E6%96%87/%E5%88%86%E6%94%AF'],
  ['a\ud800', 'a%EF%BF%BD'],
  ['', '']
])('%j', (name, path) => {
  expect(urlPath(name)).toBe(path)
})

test('any name stays one path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), name => {
      expect(urlPath(name)).toMatch(/^[A-Za-z0-9\-_.!~*'()%/]*$/)
      expect(decodeURIComponent(urlPath(name))).toBe(name.toWellFormed())
    })
  )
})
