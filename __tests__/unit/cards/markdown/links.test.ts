import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { resolveAddress } from '../../../../src/cards/markdown/links.ts'
import { hostileText } from '../../../support/hostile-text.ts'

const repository = {
  serverUrl: 'https://ghe.example.com/',
  name: 'octo/shop',
  ref: 'feature/a b#c',
  directory: 'docs/guide'
}
const BASE = 'https://ghe.example.com/octo/shop'
const REF = 'feature/a%20b%23c'

describe('resolveAddress', () => {
  test.each([
    ['a.md#b', `${BASE}/blob/${REF}/docs/guide/a.md#b`],
    ['./a.md', `${BASE}/blob/${REF}/docs/guide/a.md`],
    ['../a.md', `${BASE}/blob/${REF}/docs/a.md`],
    ['/a.md', `${BASE}/blob/${REF}/a.md`],
    ['a (1).md', `${BASE}/blob/${REF}/docs/guide/a%20%281%29.md`],
    ['//example.com/a', 'https://example.com/a'],
    ['https://example.com', 'https://example.com/'],
    [' HTTPS://example.com ', 'https://example.com/']
  ])('%s leads to %s', (address, expected) => {
    expect(resolveAddress(address, 'blob', { repository })).toBe(expected)
  })

  test('pictures are read as they are, and without a ref at the default branch', () => {
    expect(resolveAddress('a.png', 'raw', { repository: { ...repository, ref: '' } })).toBe(
      `${BASE}/raw/HEAD/docs/guide/a.png`
    )
  })

  test('a heading of the document is on its page', () => {
    const pageUrl = 'https://example.com/page'
    expect(resolveAddress('#a', 'blob', { pageUrl })).toBe('https://example.com/page#a')
    expect(resolveAddress('#a', 'blob', { repository })).toBeUndefined()
  })

  test.each([
    '',
    ' ',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'C:\\a',
    'a.md'
  ])('%j leads nowhere without a repository', address => {
    expect(resolveAddress(address, 'blob', {})).toBeUndefined()
  })

  test('a relative address never leaves the server', () => {
    fc.assert(
      fc.property(hostileText, text => {
        fc.pre(!/^\s*(\/\/|[a-z][a-z\d+.-]*:)/i.test(text))
        const url = resolveAddress(text, 'blob', { repository })
        if (url !== undefined) expect(new URL(url).host).toBe('ghe.example.com')
      }),
      { numRuns: 1_000 }
    )
    for (const address of [
      '\\\\evil.example',
      '/\\evil.example',
      '\\/evil.example',
      '/\t/evil.example',
      '\u0001//evil.example',
      'ht\ttps://evil.example'
    ]) {
      expect(resolveAddress(address, 'blob', { repository })).toMatch(
        /^https:\/\/ghe\.example\.com\//
      )
    }
  })
})
