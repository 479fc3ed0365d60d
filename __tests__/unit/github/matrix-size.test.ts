import { describe, expect, test } from '@jest/globals'
import { matrixSize } from '../../../src/github/matrix-size.ts'
import type { JsonValue } from '../../../src/model/json.ts'

describe('matrixSize', () => {
  test.each<[string, JsonValue, number]>([
    ['one axis', { node: [20, 22, 24] }, 3],
    ['two axes', { node: [20, 22], os: ['ubuntu', 'windows', 'macos'] }, 6],
    ['an excluded one', { node: [20, 22], os: ['a', 'b'], exclude: [{ node: 20, os: 'a' }] }, 3],
    ['an excluded axis value', { node: [20, 22], os: ['a', 'b'], exclude: [{ os: 'a' }] }, 2],
    ['an exclude that fits none', { node: [20], exclude: [{ node: 18 }] }, 1],
    ['an include that extends all', { node: [20, 22], include: [{ coverage: true }] }, 2],
    ['an include that extends one', { node: [20, 22], include: [{ node: 22, slow: true }] }, 2],
    ['an include of its own', { node: [20, 22], include: [{ node: 24 }] }, 3],
    ['includes alone', { include: [{ site: 'eu' }, { site: 'us' }] }, 2],
    ['objects as values', { box: [{ a: 1 }, { a: 2 }], exclude: [{ box: { a: 1 } }] }, 1],
    [
      "the documentation's example",
      {
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' }
        ]
      },
      6
    ]
  ])('counts %s', (_, matrix, size) => {
    expect(matrixSize(matrix)).toBe(size)
  })

  test.each<[string, JsonValue]>([
    ['a whole expression', '${{ fromJSON(needs.plan.outputs.matrix) }}'],
    ['an expression as an axis', { node: '${{ fromJSON(inputs.nodes) }}' }],
    ['an expression as a value', { node: [20, '${{ inputs.node }}'] }],
    ['an expression in an include', { node: [20], include: '${{ fromJSON(inputs.more) }}' }],
    ['an expression in an exclude', { node: [20, 22], exclude: [{ node: '${{ inputs.node }}' }] }],
    ['nothing', {}],
    ['more than GitHub takes', { a: Array<number>(20).fill(1), b: Array<number>(20).fill(1) }]
  ])('does not guess %s', (_, matrix) => {
    expect(matrixSize(matrix)).toBeUndefined()
  })
})
