import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const read = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

const action = parse(read('action.yml')) as {
  inputs: Readonly<Record<string, { readonly default?: string }>>
  outputs: Readonly<Record<string, object>>
}

const LANGUAGES = [
  { file: 'README.md', inputs: 'Inputs', outputs: 'Outputs' },
  { file: 'README.zh-CN.md', inputs: '输入', outputs: '输出' }
]

/** The cells of the rows of a section that begin with a name in backticks. */
function rows(text: string, heading: string): string[][] {
  const section = text.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => [
    name,
    ...rest.split('|').map(cell => cell.trim())
  ])
}

describe.each(LANGUAGES)('the tables of $file', ({ file, inputs, outputs }) => {
  const text = read(file)
  const listed = rows(text, inputs)

  test('list every input of action.yml and no other', () => {
    expect(listed.map(([name]) => name).sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('show the defaults of action.yml', () => {
    const shown = listed.map(([name = '', value = '']) => {
      const isLiteral = /^`[^`]+`$/.test(value)
      return [name, isLiteral ? value.slice(1, -1) : '']
    })
    const expected = listed.map(([name = '']) => [name, action.inputs[name]?.default ?? ''])
    expect(shown).toEqual(expected)
  })

  test('say something of every input and output', () => {
    const silent = [...listed, ...rows(text, outputs)].filter(cells => cells.at(-1) === '')
    expect(silent.map(([name]) => name)).toEqual([])
  })

  test('list every output of action.yml and no other', () => {
    const names = rows(text, outputs).map(([name]) => name)
    expect(names.sort()).toEqual(Object.keys(action.outputs).sort())
  })
})
