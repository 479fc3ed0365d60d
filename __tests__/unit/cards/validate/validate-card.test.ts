import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CardTarget } from '../../../../src/cards/validate/card-view.ts'
import { issueText } from '../../../../src/cards/validate/issue.ts'
import type { JsonValue } from '../../../../src/model/json.ts'
import { parseStructured } from '../../../../src/text/structured.ts'
import { found, validate } from '../../../support/found-issues.ts'
import {
  button,
  column,
  form,
  image,
  makeCard,
  makeOldCard,
  plain,
  table
} from '../../../support/make-card.ts'

describe('a sound card has no issues', () => {
  const whole = makeCard(
    [
      {
        tag: 'markdown',
        content: '**a** <at id=ou_1></at>',
        text_size: 'notation',
        element_id: 'a1'
      },
      {
        tag: 'div',
        text: { tag: 'lark_md', content: 'a' },
        fields: [{ is_short: true, text: plain('b') }]
      },
      { tag: 'hr', margin: '4px 0' },
      image,
      column([
        button,
        { tag: 'collapsible_panel', header: { title: plain('t') }, elements: [image] }
      ]),
      table,
      form,
      { tag: 'chart', chart_spec: { type: 'bar', tag: 'nope' } }
    ],
    {
      config: {
        update_multi: true,
        width_mode: 'fill',
        summary: { content: 's', i18n_content: { zh_cn: 's' } }
      },
      card_link: { url: 'https://example.com' },
      header: {
        title: plain('t'),
        subtitle: plain('s'),
        template: 'green',
        text_tag_list: [{ tag: 'text_tag', text: plain('x'), color: 'blue' }],
        icon: { tag: 'standard_icon', token: 'bell_outlined' }
      }
    }
  )

  test.each<[string, JsonValue]>([
    ['with a bit of everything', whole],
    ['that is blank', {}],
    ['of version 2.0 that is blank', { schema: '2.0' }],
    [
      'whose parts are null',
      { schema: '2.0', config: null, header: null, body: null, card_link: null }
    ],
    [
      'of version 1.0',
      makeOldCard(
        [
          { tag: 'div', text: { tag: 'lark_md', content: 'a' }, extra: image },
          {
            tag: 'action',
            actions: [
              { tag: 'button', text: plain('Go'), url: 'https://example.com', value: { tag: 'x' } }
            ]
          },
          { tag: 'note', elements: [plain('n')] }
        ],
        { config: { wide_screen_mode: true }, header: { title: plain('t'), template: 'red' } }
      )
    ],
    [
      'in languages of its own',
      { i18n_elements: { zh_cn: [table, table, table], en_us: [table, table, table] } }
    ],
    [
      'from the card builder',
      { type: 'template', data: { template_id: 'AAq1', template_variable: { x: 1 } } }
    ],
    ['that is a card entity', { type: 'card', data: { card_id: '7371' } }]
  ])('%s', (_, card) => {
    expect(found(card)).toEqual([])
  })

  test('every built-in card, as the golden files have it', () => {
    const folder = new URL('../../../golden/cards/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const cards = files
      .filter(file => file.endsWith('.json'))
      .map(file => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
      // The files of the Markdown converter hold pieces of a card.
      .filter(({ text }) => text.includes('"schema": "2.0"'))
    expect(cards.length).toBeGreaterThan(100)
    const issues = cards.flatMap(({ file, text }) =>
      found(JSON.parse(text) as JsonValue).map(issue => `${file}: ${issue}`)
    )
    expect(issues).toEqual([])
  })
})

describe('whatever the card', () => {
  test('a rule never throws, and every issue has a place, a reason and a remedy', () => {
    const key = fc.constantFrom(
      'tag',
      'content',
      'elements',
      'columns',
      'rows',
      'body',
      'header',
      'config',
      'schema',
      'behaviors',
      'text',
      'i18n_content',
      'title',
      'name',
      '__proto__'
    )
    const leaf = fc.oneof(
      fc.constantFrom('markdown', 'table', 'form', 'column_set', '2.0', 'img'),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null)
    )
    const { card } = fc.letrec<{ card: JsonValue }>(tie => ({
      card: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('card'), { maxLength: 4 }),
        fc.dictionary(key, tie('card'), { maxKeys: 6 })
      )
    }))
    fc.assert(
      fc.property(
        card,
        fc.constantFrom<CardTarget>('message', 'batch', 'webhook', 'update'),
        (value, target) => {
          for (const issue of validate(value, target)) {
            expect(issue.message).toMatch(/^.+[.?]$/s)
            expect(issue.fix).toMatch(/[.?]$/)
            expect(issue.path).toMatch(/^\$/)
          }
        }
      ),
      { numRuns: 2000 }
    )
  })

  test('errors come first, and not without end', () => {
    const card = makeCard(
      Array.from({ length: 150 }, () => ({ tag: 'table', x: 1, columns: [], page_size: 99 }))
    )
    const severities = validate(card).map(({ severity }) => severity)
    expect(severities).toHaveLength(50)
    expect(severities.indexOf('warning')).toBe(-1)
  })

  test('the place leads to line and column of the file', async () => {
    const source = 'schema: "2.0"\nbody:\n  elements:\n    - tag: markdwon\n      content: hi\n'
    const { value, locate } = await parseStructured(source, { name: 'card.yml' })
    expect(validate(value).map(issue => issueText(issue, 'card.yml', locate(issue.at)))).toEqual([
      'card.yml, line 4, column 7 ($.body.elements[0].tag): "markdwon" is not a component of card JSON 2.0. Did you mean markdown? [tags]'
    ])
    expect(validate(value).map(issue => issueText(issue, 'card'))).toEqual([
      'card ($.body.elements[0].tag): "markdwon" is not a component of card JSON 2.0. Did you mean markdown? [tags]'
    ])
  })
})
