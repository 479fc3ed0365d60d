import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/model/input-error.ts'
import type { Mention } from '../../../src/model/mention.ts'
import { checkMentions, readUserMap, resolveMentions } from '../../../src/operations/mentions.ts'

const USERS = new Map([
  ['mona', 'ou_mona'],
  ['kim', 'kim00001'],
  ['lee', 'user_id:ou_odd'],
  ['zed', null]
])

function resolve(...names: string[]): { mentions: Mention[]; warnings: string[] } {
  const warnings: string[] = []
  const mentions = resolveMentions(names, USERS, 'mona', text => warnings.push(text))
  return { mentions, warnings }
}

test('each form names somebody', () => {
  const { mentions, warnings } = resolve(
    'all',
    'ou_1',
    'a@example.com',
    'user_id:u1',
    '@Kim',
    'zed'
  )
  expect(mentions).toEqual([
    { kind: 'all' },
    { kind: 'open_id', id: 'ou_1' },
    { kind: 'email', id: 'a@example.com' },
    { kind: 'user_id', id: 'u1' },
    { kind: 'user_id', id: 'kim00001', name: 'Kim' }
  ])
  expect(warnings).toEqual([])
})

describe('somebody who is named twice is mentioned once', () => {
  test.each([
    [['mona', 'author', 'MONA', '@mona']],
    [['author', 'ou_mona']],
    [['ou_mona', 'ou_mona']],
    [['ou_mona', 'mona', 'zed']]
  ])('%j', names => {
    expect(resolve(...names).mentions).toMatchObject([{ kind: 'open_id', id: 'ou_mona' }])
  })

  test('as text too', () => {
    expect(resolve('ghost', 'ghost').mentions).toEqual([{ kind: 'text', text: '@ghost' }])
  })
})

test('a user_id that looks like another id is told by its prefix, in user_map too', () => {
  expect(resolve('user_id:ou_1', 'lee').mentions).toEqual([
    { kind: 'user_id', id: 'ou_1' },
    { kind: 'user_id', id: 'ou_odd', name: 'lee' }
  ])
})

test.each([
  ['on_call@example.com', 'email'],
  ['ou_team@example.com', 'email'],
  ['on_1', 'union_id'],
  ['ou_1', 'open_id']
])('%s is an %s', (name, kind) => {
  expect(resolveMentions([name], new Map(), 'mona', never)).toEqual([{ kind, id: name }])
})

test('a user_id of digits needs no quotes in user_map', async () => {
  const users = await readUserMap({ mona: 12345678 }, {} as never, never)
  expect(users.get('mona')).toBe('12345678')
})

describe('what cannot be an id is an input error', () => {
  test.each(['user_id:', 'user_id: ', 'user_id:a b', 'ou_a"b', 'ou_<x>', 'on_1 on_2', 'a@b c'])(
    '%j',
    name => {
      expect(() => checkMentions(['all', name])).toThrow(InputError)
      expect(() => checkMentions(['all', name])).toThrow(/^Input `mentions`: .*is not an id/)
    }
  )

  test('all that names somebody is fine', () => {
    const names = ['all', 'ou_1', 'on_1', 'a@example.com', 'user_id:a.b-c', '@kim', 'author', 'kim']
    expect(() => checkMentions(names)).not.toThrow()
  })

  test.each(['', ' ', 'ou_1 (Mona)', 'user_id:', '<ou_1>'])('in user_map: %j', async id => {
    const files = { readText: never, readTextIfPresent: never, read: never }
    const read = readUserMap({ mona: id }, files as never, () => undefined)
    await expect(read).rejects.toThrow(/^Input `user_map`: the value of "mona"/)
  })
})

function never(): never {
  throw new Error('no file is read')
}
