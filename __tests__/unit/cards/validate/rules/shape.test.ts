import { describe, expect, test } from '@jest/globals'
import type { CardTarget } from '../../../../../src/cards/validate/card-view.ts'
import type { JsonValue } from '../../../../../src/model/json.ts'
import { found, validate } from '../../../../support/found-issues.ts'
import {
  E0,
  button,
  image,
  makeCard,
  makeOldCard,
  plain,
  table
} from '../../../../support/make-card.ts'

describe('schema, config and shape', () => {
  test.each<[JsonValue, string[]]>([
    [[], ['error card $']],
    ['status', ['error card $']],
    [null, ['error card $']],
    [{ schema: 2 }, ['error schema $.schema']],
    [{ schema: '3.0' }, ['error schema $.schema']],
    [{ schema: '2.0', elements: [] }, ['error schema $.elements']],
    [makeCard([], { elements: [] }), ['warning schema $.elements']],
    [{ schema: '2.0', body: [] }, ['error schema $.body']],
    [{ body: { elements: [] } }, ['warning schema $.body']],
    [makeCard([], { config: 'wide' }), ['error update-multi $.config']],
    [
      makeCard([], { config: { update_multi: false } }),
      ['error update-multi $.config.update_multi']
    ],
    [
      makeCard([], { config: { update_multi: 'yes' } }),
      ['error update-multi $.config.update_multi']
    ],
    [
      makeOldCard([], { config: { update_multi: false } }),
      ['warning update-multi $.config.update_multi']
    ],
    [{ schema: '2.0', body: { elements: {} } }, ['error element-lists $.body.elements']],
    [makeOldCard([], { elements: 'x' }), ['error element-lists $.elements']],
    [makeCard(['text']), [`error element-lists ${E0}`]],
    [makeCard([{ content: 'a' }]), [`error element-lists ${E0}`]],
    [
      makeCard([{ tag: 'column_set', columns: [{ elements: [] }] }]),
      [`error element-lists ${E0}.columns[0]`]
    ],
    [makeCard([{ tag: 'column_set', columns: { a: 1 } }]), [`error element-lists ${E0}.columns`]],
    [{ type: 'template' }, ['error reference $.data']],
    [{ type: 'template', data: { template_id: 7 } }, ['error reference $.data.template_id']],
    [
      { type: 'template', data: { template_id: 'A', template_variable: [] } },
      ['error reference $.data.template_variable']
    ],
    [{ type: 'card', data: {} }, ['error reference $.data.card_id']]
  ])('%j', (card, issues) => {
    expect(found(card)).toEqual(issues)
  })

  test('a 1.0 card that says update_multi: false is refused on update', () => {
    const card = makeOldCard([], { config: { update_multi: false } })
    expect(found(card, 'update')).toEqual(['error update-multi $.config.update_multi'])
  })

  test.each<[CardTarget]>([['update'], ['batch'], ['webhook']])('a card entity with %s', target => {
    expect(found({ type: 'card', data: { card_id: '7' } }, target)).toEqual([
      'warning reference $.type'
    ])
  })
})

describe('tags and properties', () => {
  test.each<[JsonValue, string[]]>([
    [makeCard([{ tag: 'markdwon', content: 'a' }]), [`error tags ${E0}.tag`]],
    [makeCard([{ tag: 'action', actions: [button] }]), [`error tags ${E0}.tag`]],
    [makeCard([{ tag: 'note', elements: [plain('a')] }]), [`error tags ${E0}.tag`]],
    [makeOldCard([{ tag: 'markdwon' }]), ['warning tags $.elements[0].tag']],
    [
      makeCard([{ tag: 'markdown', content: 'a', colour: 'red' }]),
      [`error properties ${E0}.colour`]
    ],
    [makeCard([{ tag: 'hr', content: 'a' }]), [`error properties ${E0}.content`]],
    [makeCard([], { title: 'a' }), ['error properties $.title']],
    [makeCard([], { body: { elements: [], title: 'a' } }), ['error properties $.body.title']],
    [
      makeCard([], { header: { title: plain('t'), color: 'red' } }),
      ['error properties $.header.color']
    ],
    [makeCard([{ ...table, striped: true }]), [`warning properties ${E0}.striped`]],
    [
      makeCard([], { config: { wide_screen_mode: true } }),
      ['warning properties $.config.wide_screen_mode']
    ],
    [
      makeCard([], { fallback: {}, i18n_elements: {} }),
      ['warning properties $.fallback', 'warning properties $.i18n_elements']
    ],
    [
      makeCard([{ ...button, url: 'https://example.com', action_type: 'link' }]),
      [`warning properties ${E0}.url`, `warning properties ${E0}.action_type`]
    ],
    [makeCard([{ ...image, mode: 'fit_horizontal' }]), [`warning properties ${E0}.mode`]],
    [makeOldCard([{ tag: 'markdown', content: 'a', colour: 'red' }], { whatever: 1 }), []]
  ])('%j', (card, issues) => {
    expect(found(card)).toEqual(issues)
  })

  test('an error names the nearest', () => {
    const card = makeCard([
      { tag: 'markdwon', content: '' },
      { tag: 'markdown', content: 'a', text_sise: 'x' }
    ])
    expect(validate(card).map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      '"markdwon" is not a component of card JSON 2.0. Did you mean markdown?',
      'Card JSON 2.0 knows no "text_sise" in a markdown. Did you mean text_size?'
    ])
  })

  test('keys of the prototype are unknown like the rest', () => {
    const card = JSON.parse(
      '{"schema": "2.0", "body": {"elements": [{"tag": "hr", "constructor": 1, "__proto__": 2}, {"tag": "constructor"}]}}'
    ) as JsonValue
    expect(found(card)).toEqual([
      'error tags $.body.elements[1].tag',
      `error properties ${E0}.constructor`,
      `error properties ${E0}.__proto__`
    ])
  })
})
