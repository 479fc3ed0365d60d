import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { personUrl, repositoryLinks } from '../../../src/github/links.ts'

const SERVER = 'https://ghe.example.com'

describe('links', () => {
  test('stay on the server and can be parsed, whatever a name holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(text, text, (name, other) => {
        const links = repositoryLinks(SERVER, 'octo/shop')
        const urls = [
          links.run(name),
          links.commit(name),
          links.branch(name),
          links.tag(name),
          links.compare(name, other),
          personUrl(SERVER, name)
        ]
        for (const url of urls) {
          expect(new URL(url).origin).toBe(SERVER)
          expect(url).toMatch(/^[\x21-\x7e]+$/)
          expect(url).not.toMatch(/["<>?#\\]/)
        }
      })
    )
  })

  test('of a run that has no id lead to the repository', () => {
    expect(repositoryLinks(SERVER, 'octo/shop').run('')).toBe(`${SERVER}/octo/shop`)
  })
})
