import { describe, expect, test } from '@jest/globals'
import { gemoji } from 'gemoji'
import { withEmoji } from '../../../../src/cards/markdown/emoji.ts'

describe('withEmoji', () => {
  test('knows all names that GitHub knows', () => {
    const names = gemoji.flatMap(({ emoji, names }) => names.map(name => [name, emoji] as const))
    expect(names.length).toBeGreaterThan(1_800)
    expect(names.map(([name]) => withEmoji(`:${name}:`))).toEqual(names.map(([, emoji]) => emoji))
  })

  test.each([
    ['a :tada: b', 'a 🎉 b'],
    [':tada::tada:', '🎉🎉'],
    ['a:none:tada:c', 'a:none🎉c'],
    [':no_such_name: 12:30:45 ::', ':no_such_name: 12:30:45 ::'],
    [':tada', ':tada'],
    ['tada:', 'tada:'],
    [':constructor: :__proto__:', ':constructor: :__proto__:'],
    ['', '']
  ])('%s becomes %s', (text, expected) => {
    expect(withEmoji(text)).toBe(expected)
  })
})
