import { describe, expect, test } from '@jest/globals'
import type { JsonValue } from '../../../../../src/model/json.ts'
import { found } from '../../../../support/found-issues.ts'
import {
  E0,
  button,
  column,
  form,
  input,
  link,
  makeCard,
  oldSubmit,
  plain,
  submit,
  table
} from '../../../../support/make-card.ts'

describe('tables, forms and clicks', () => {
  test.each<[JsonValue, string[]]>([
    [makeCard([{ ...table, page_size: 10 }]), []],
    [makeCard([{ ...table, page_size: 11 }]), [`error table-columns ${E0}.page_size`]],
    [makeCard([{ ...table, page_size: 0 }]), [`error table-columns ${E0}.page_size`]],
    [makeCard([{ ...table, page_size: '5' }]), [`error table-columns ${E0}.page_size`]],
    [makeCard([{ ...table, page_size: 2.5 }]), [`error table-columns ${E0}.page_size`]],
    [makeCard([{ tag: 'table', rows: [] }]), [`warning table-columns ${E0}.columns`]],
    [
      makeCard([
        {
          tag: 'table',
          columns: Array.from({ length: 51 }, (_, i) => ({ name: `c${i}`, data_type: 'text' })),
          rows: []
        }
      ]),
      [`warning table-columns ${E0}.columns`]
    ],
    [
      makeCard([{ tag: 'table', columns: ['a'], rows: [] }]),
      [`error table-columns ${E0}.columns[0]`]
    ],
    [
      makeCard([{ tag: 'table', columns: [{ data_type: 'string' }], rows: [] }]),
      [
        `warning table-columns ${E0}.columns[0].name`,
        `warning table-columns ${E0}.columns[0].data_type`
      ]
    ],
    [makeCard([{ ...table, rows: [{ a: 1 }, { b: 2 }] }]), [`error table-rows ${E0}.rows[1].b`]],
    [makeCard([{ ...table, rows: { a: 1 } }]), [`error table-rows ${E0}.rows`]],
    [makeCard([{ ...table, rows: ['a'] }]), [`error table-rows ${E0}.rows[0]`]],
    [makeCard([{ ...form, elements: [input] }]), [`error form-fields ${E0}`]],
    [
      makeCard([
        {
          ...form,
          elements: [input, oldSubmit]
        }
      ]),
      [`warning properties ${E0}.elements[1].action_type`]
    ],
    [
      makeCard([{ ...form, elements: [{ tag: 'input' }, submit] }]),
      [`error form-fields ${E0}.elements[0].name`]
    ],
    [
      makeCard([{ ...form, elements: [input, column([input]), submit] }]),
      [`error form-fields ${E0}.elements[1].columns[0].elements[0].name`]
    ],
    [
      makeCard([{ ...button, text: plain('x'.repeat(101)) }]),
      [`warning button-text ${E0}.text.content`]
    ],
    [makeCard([{ ...button, text: plain('😀'.repeat(100)) }]), []],
    [makeCard([{ ...button, behaviors: link }]), [`error behaviors ${E0}.behaviors`]],
    [makeCard([{ ...button, behaviors: ['x'] }]), [`error behaviors ${E0}.behaviors[0]`]],
    [
      makeCard([{ ...button, behaviors: [{ type: 'open_url', default_url: '' }] }]),
      [`warning behaviors ${E0}.behaviors[0]`]
    ],
    [
      makeCard([
        {
          ...button,
          behaviors: [{ type: 'open_url', pc_url: 'lark://msgcard/unsupported_action' }]
        }
      ]),
      []
    ],
    [
      makeCard([{ ...button, behaviors: [{ type: 'open' }] }]),
      [`warning behaviors ${E0}.behaviors[0].type`]
    ],
    [
      makeCard([{ ...button, behaviors: [{ type: 'open_url', default_url: 'example.com' }] }]),
      [`warning links ${E0}.behaviors[0].default_url`]
    ],
    [
      makeCard([
        { ...button, behaviors: [{ type: 'open_url', default_url: 'javascript:alert(1)' }] }
      ]),
      [`warning links ${E0}.behaviors[0].default_url`]
    ],
    [makeCard([], { card_link: { url: '/a' } }), ['warning links $.card_link.url']],
    [
      makeCard([], { card_link: { pc_url: 'https://example.com' } }),
      ['warning card-link $.card_link']
    ],
    [makeCard([], { card_link: 'https://example.com' }), ['error card-link $.card_link']],
    [makeCard([{ tag: 'audio', file_key: 'file_1' }]), [`warning audio-forwarding ${E0}`]],
    [
      makeCard([{ tag: 'markdown', content: "<audio file_key='f'></audio>" }]),
      [`warning audio-forwarding ${E0}.content`]
    ],
    [makeCard([{ tag: 'audio', file_key: 'file_1' }], { config: { enable_forward: false } }), []]
  ])('%j', (card, issues) => {
    expect(found(card)).toEqual(issues)
  })

  test('a custom bot gets neither callbacks nor answers', () => {
    const callback = { ...button, behaviors: [{ type: 'callback', value: { a: 1 } }] }
    expect(found(makeCard([callback, form]))).toEqual([])
    expect(found(makeCard([callback, form]), 'webhook')).toEqual([
      'warning form-fields $.body.elements[1]',
      `warning behaviors ${E0}.behaviors[0]`
    ])
  })
})
