import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeMessageText } from '../../../src/text/text-message.ts'
import { hostileText, splitHostileText } from '../../support/hostile-text.ts'

describe('escapeMessageText', () => {
  test('takes mentions, styles and links apart where the contract says', () => {
    expect(escapeMessageText('<at user_id="all"></at>', '')).toBe(
      '<\u200bat user_id="all"><\u200b/at>'
    )
    expect(escapeMessageText('a [b](https://c.example)', '')).toBe('a [b]\u200b(https://c.example)')
  })

  test.each([
    ['fix [x]', '', 'fix [x]'],
    ['fix [x]', ' opened', 'fix [x]'],
    ['fix [x]', '(y)', 'fix [x]\u200b'],
    ['fix [x]', '{{ y }}', 'fix [x]\u200b']
  ])('%j before %j is %j', (text, next, expected) => {
    expect(escapeMessageText(text, next)).toBe(expected)
  })

  test('changes nothing else', () => {
    const text = 'fix(a): [x] b > c & "d" *e*\n\tf \u202e'
    expect(escapeMessageText(text, '')).toBe(text)
    fc.assert(
      fc.property(hostileText, hostile =>
        expect(escapeMessageText(hostile, '(').replaceAll('\u200b', '')).toBe(
          hostile.toWellFormed().replaceAll('\u200b', '')
        )
      )
    )
  })

  test('leaves no tag and no link, also over several fields', () => {
    fc.assert(
      fc.property(splitHostileText, fields => {
        const whole = fields.map(field => escapeMessageText(field, '(')).join('')
        expect(whole).not.toMatch(/<(?!\u200b)/)
        expect(whole).not.toContain('](')
      }),
      { numRuns: 1_000 }
    )
  })
})
