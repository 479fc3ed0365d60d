import { describe, expect, test } from '@jest/globals'
import { atTag, localTime } from '../../../src/text/card-tags.ts'

describe('atTag', () => {
  test.each([
    [{ kind: 'all' as const }, '<at id=all></at>'],
    [{ kind: 'open_id' as const, id: 'ou_84aad35d08' }, '<at id=ou_84aad35d08></at>'],
    [{ kind: 'union_id' as const, id: 'on_1' }, '<at id=on_1></at>'],
    [{ kind: 'user_id' as const, id: '3e3cf96b' }, '<at id=3e3cf96b></at>'],
    [{ kind: 'email' as const, id: 'mona@example.com' }, '<at email=mona@example.com></at>'],
    [{ kind: 'text' as const, text: '@hubot' }, '&#64;hubot']
  ])('%j', (mention, tag) => {
    expect(atTag(mention)).toBe(tag)
  })

  test.each([
    { kind: 'open_id' as const, id: 'ou_1></at><at id=all' },
    { kind: 'user_id' as const, id: 'a b' },
    { kind: 'email' as const, id: '<at id=all>@example.com' },
    { kind: 'text' as const, text: '<at id=all></at>' }
  ])('%j is text', mention => {
    expect(atTag(mention)).not.toMatch(/[<>]/)
  })
})

test('localTime shows each reader their own zone', () => {
  expect(localTime(1748963040000.7)).toBe(
    "<local_datetime millisecond='1748963040000' format_type='time'></local_datetime>"
  )
})
