import { describe, expect, test } from '@jest/globals'
import type { JsonValue } from '../../../../../src/model/json.ts'
import { found } from '../../../../support/found-issues.ts'
import {
  E0,
  button,
  column,
  form,
  makeCard,
  makeOldCard,
  plain,
  submit,
  table
} from '../../../../support/make-card.ts'

describe('how many, and where', () => {
  const hrs = (count: number): JsonValue[] => Array.from({ length: count }, () => ({ tag: 'hr' }))
  const deep = (levels: number): JsonValue =>
    levels === 0 ? { tag: 'hr' } : column([deep(levels - 1)])

  test.each<[string, JsonValue, string[]]>([
    ['200 elements', makeCard(hrs(200)), []],
    ['201 elements', makeCard(hrs(201)), ['error element-count $']],
    ['201 in a 1.0 card', makeOldCard(hrs(201)), ['warning element-count $']],
    [
      'texts count too',
      makeCard(Array.from({ length: 101 }, () => ({ tag: 'div', text: plain('a') }))),
      ['error element-count $']
    ],
    ['data does not count', makeCard([{ tag: 'chart', chart_spec: { data: hrs(500) } }]), []],
    [
      '6 tables',
      makeCard(Array.from({ length: 6 }, () => table)),
      ['error table-count $.body.elements[5]']
    ],
    [
      '6 charts',
      makeCard(Array.from({ length: 6 }, () => ({ tag: 'chart', chart_spec: {} }))),
      ['warning chart-count $.body.elements[5]']
    ],
    [
      'a table in a column',
      makeCard([column([table])]),
      [`error placement ${E0}.columns[0].elements[0]`]
    ],
    [
      'the same in 1.0',
      makeOldCard([column([table])]),
      ['warning placement $.elements[0].columns[0].elements[0]']
    ],
    [
      'a form in a column',
      makeCard([column([form])]),
      [`error placement ${E0}.columns[0].elements[0]`]
    ],
    [
      'a form in a form',
      makeCard([{ tag: 'form', name: 'g', elements: [form] }]),
      [`error placement ${E0}.elements[0]`]
    ],
    [
      'a selection of several',
      makeCard([{ tag: 'multi_select_static', options: [] }]),
      [`error placement ${E0}`]
    ],
    [
      'the same in a form',
      makeCard([
        { ...form, elements: [{ tag: 'multi_select_static', name: 'm', options: [] }, submit] }
      ]),
      []
    ],
    [
      'a button at the root of 1.0',
      makeOldCard([{ ...button }]),
      ['warning placement $.elements[0]']
    ],
    ['5 levels', makeCard([deep(5)]), []],
    [
      '7 levels',
      makeCard([deep(7)]),
      [`warning nesting ${E0}${'.columns[0].elements[0]'.repeat(5)}`]
    ],
    [
      'equal element_ids',
      makeCard([
        { tag: 'hr', element_id: 'a' },
        { tag: 'hr', element_id: 'a' }
      ]),
      ['error element-ids $.body.elements[1].element_id']
    ],
    [
      'bad element_ids',
      makeCard([
        { tag: 'hr', element_id: '1a' },
        { tag: 'hr', element_id: 'a'.repeat(21) },
        { tag: 'hr', element_id: 7 }
      ]),
      [0, 1, 2].map(i => `error element-ids $.body.elements[${i}].element_id`)
    ]
  ])('%s', (_, card, issues) => {
    expect(found(card)).toEqual(issues)
  })
})
