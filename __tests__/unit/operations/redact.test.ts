import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redactor } from '../../../src/operations/redact.ts'

describe('ids in a text that is logged', () => {
  test.each([
    ['oc_a0553eda9014c201e6969b478895c230 is gone', 'chat …c230 is gone'],
    ['send to mona@example.com: sent', 'send to email ….com: sent'],
    ['user 7be5fg9a, not 7be5fg9', 'user user_id …fg9a, not 7be5fg9'],
    ['a+b(c)@example.com.', 'email ….com.']
  ])('%s', (text, shown) => {
    const redact = redactor(['mona@example.com', 'user_id:7be5fg9a', 'a+b(c)@example.com'])
    expect(redact(text)).toBe(shown)
  })

  test('of two ids that fit, the longer is taken', () => {
    expect(redactor(['mona@example', 'mona@example.com'])('mona@example.com')).toBe('email ….com')
  })

  test('an address that begins like an id is an address', () => {
    expect(redactor(['on_callteam42@example.com'])('on_callteam42@example.com')).toBe('email ….com')
  })

  test('nothing else is changed', () => {
    expect(redactor([])('ou_short, or none (at all)')).toBe('ou_short, or none (at all)')
  })

  test('none of them is left, whatever it is and wherever it stands', () => {
    const id = fc
      .string({ minLength: 9, maxLength: 30 })
      .filter(text => !text.startsWith('user_id:'))
    const around = fc.string({ maxLength: 20 })
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 20 }), around, around, (ids, a, b) => {
        const redact = redactor(ids)
        for (const text of ids) expect(redact(`${a} ${text} ${b}`)).not.toContain(text)
      })
    )
  })
})
