import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearestName } from '../../../src/text/nearest-name.ts'

describe('nearestName', () => {
  test.each([
    ['enviroment', ['environment', 'event'], 'environment'],
    ['markdwon', ['markdown', 'img'], 'markdown'],
    ['Title', ['title'], 'title'],
    ['githubb.sha', ['github.sha', 'github.ref'], 'github.sha'],
    ['colour', ['color', 'note'], 'color']
  ])('%s was meant to be %j', (name, candidates, nearest) => {
    expect(nearestName(name, candidates)).toBe(nearest)
  })

  test.each([
    ['deploy', ['repository', 'sha']],
    ['x', ['y', 'ab']],
    ['', ['a']],
    ['anything', []]
  ])('nothing is near to %j in %j', (name, candidates) => {
    expect(nearestName(name, candidates)).toBeUndefined()
  })

  test('a name that is there is its own nearest', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), names => {
        const [name = ''] = names
        expect(nearestName(name, names)?.toLowerCase()).toBe(name.toLowerCase())
      })
    )
  })
})
