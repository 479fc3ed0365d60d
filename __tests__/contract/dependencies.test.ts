import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

type Names = Readonly<Record<string, string>>

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  dependencies: Names
  devDependencies: Names
}

/** The tables of the section, each as its rows of cells. */
function tables(): string[][][] {
  const [, section = ''] = /^## Dependencies$([\s\S]*?)^## /m.exec(read('CONTRIBUTING.md')) ?? []
  return [...section.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => {
    const rows = table.trim().split('\n').slice(2)
    return rows.map(row => row.split('|').map(cell => cell.trim()))
  })
}

const namesIn = (rows: readonly string[][]): string[] =>
  rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

describe('CONTRIBUTING.md names every dependency, with its reason', () => {
  const [shipped = [], development = []] = tables()

  test('that is shipped', () => {
    expect(namesIn(shipped).sort()).toEqual(Object.keys(dependencies).sort())
  })

  test('that is for development', () => {
    expect(namesIn(development).sort()).toEqual(Object.keys(devDependencies).sort())
  })

  test('and none without one', () => {
    for (const [, , reason = ''] of [...shipped, ...development])
      expect(reason.length).toBeGreaterThan(8)
  })
})

describe('dist/stages/licenses.txt', () => {
  const packages = read('dist/stages/licenses.txt')
    .split(/^={80}$/m)
    .map(entry => entry.trim().split('\n'))
    .map(([heading = '', licence = '', ...text]) => ({
      name: heading.split(' ')[0] ?? '',
      licence,
      text: text.join('\n').trim()
    }))

  test('has everything that is shipped', () => {
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(dependencies))
    )
  })

  test.each(packages)('$name may be shipped, and says so', ({ licence, text }) => {
    expect(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']).toContain(licence)
    expect(text).toMatch(/copyright|license/i)
  })
})
