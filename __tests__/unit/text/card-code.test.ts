import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeBlock } from '../../../src/text/card-code.ts'

describe('codeBlock', () => {
  test('shows code as it is', () => {
    expect(codeBlock('const a = 1\r\nconst b = 2', 'typescript')).toBe(
      '```typescript\nconst a = 1\nconst b = 2\n```'
    )
  })

  test('no text opens a tag or a link, or ends the block', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('`', '<', 'at id=all>', ']', '(', '\n', '\r', '\u202e', 'x')
    })
    fc.assert(
      fc.property(hostile, text => {
        const inner = codeBlock(text).slice('```plain_text\n'.length, -'\n```'.length)
        expect(inner).not.toMatch(/``|<[a-z]|\]\(|\u202e|\r/)
      })
    )
  })
})
