import { describe, expect, test } from '@jest/globals'
import { drawCard, summaryOfCard } from '../../../src/emulator/inbox/card/card.ts'
import { TEMPLATES } from '../../../src/emulator/inbox/card/header.ts'
import { toHtml } from '../../../src/emulator/inbox/html.ts'
import { textOfView } from '../../../src/emulator/inbox/view.ts'
import type { Json } from '../../../src/emulator/json.ts'
import { nodesOf, READER, withClass } from './drawing.ts'

const CHINESE = { ...READER, language: 'zh_cn' } as const

function cardOf(...elements: Json[]): Json {
  return { schema: '2.0', body: { elements } }
}

const drawn = (...elements: Json[]): string => toHtml(drawCard(cardOf(...elements), READER))

describe('the header', () => {
  test.each(TEMPLATES)('has the colour %s', template => {
    const card = { header: { template, title: { tag: 'plain_text', content: 'T' } } }
    expect(toHtml(drawCard(card, READER))).toContain(`template-${template}`)
  })

  test('shows three tags at most, and a subtitle alone as the title', () => {
    const tag = (content: string): Json => ({
      tag: 'text_tag',
      text: { tag: 'plain_text', content }
    })
    const header = {
      subtitle: { tag: 'plain_text', content: 'alone' },
      text_tag_list: [tag('1'), tag('2'), tag('3'), tag('4')]
    }
    const view = drawCard({ schema: '2.0', header }, READER)
    expect(withClass([view], 'header-title').map(textOfView)).toEqual(['alone'])
    expect(withClass([view], 'header-subtitle')).toEqual([])
    expect(withClass([view], 'pill').map(textOfView)).toEqual(['1', '2', '3'])
  })

  test('a title of plain_text parses nothing', () => {
    const card = { header: { title: { tag: 'plain_text', content: '**a** <at id=all></at>' } } }
    expect(textOfView(drawCard(card, READER))).toContain('**a** <at id=all></at>')
  })
})

describe('languages', () => {
  const card: Json = {
    schema: '2.0',
    header: { title: { tag: 'plain_text', content: 'base', i18n_content: { zh_cn: '中文' } } },
    body: {
      elements: [{ tag: 'markdown', content: 'b', i18n_content: { zh_cn: '正文', en_us: 'text' } }]
    }
  }

  test("a reader gets their own where it is there, else the card's base", () => {
    expect(textOfView(drawCard(card, READER))).toBe('basetext')
    expect(textOfView(drawCard(card, CHINESE))).toBe('中文正文')
    expect(summaryOfCard(card, CHINESE)).toBe('中文')
  })

  test('JSON 1.0 has whole lists of elements by language', () => {
    const old = {
      i18n_elements: {
        en_us: [{ tag: 'markdown', content: 'one' }],
        zh_cn: [{ tag: 'markdown', content: '一' }]
      }
    }
    expect(textOfView(drawCard(old, READER))).toBe('one')
    expect(textOfView(drawCard(old, CHINESE))).toBe('一')
  })
})

describe('components', () => {
  test('a button opens its page, in either version', () => {
    const url = 'https://example.com/run'
    const text = { tag: 'plain_text', content: 'Run' }
    const modern = drawn({
      tag: 'button',
      text,
      behaviors: [{ type: 'open_url', default_url: url }]
    })
    const old = toHtml(
      drawCard({ elements: [{ tag: 'action', actions: [{ tag: 'button', text, url }] }] }, READER)
    )
    for (const html of [modern, old]) expect(html).toContain(`href="${url}"`)
    expect(
      drawn({ tag: 'button', text, behaviors: [{ type: 'callback', value: {} }] })
    ).not.toContain('<a')
    expect(drawn({ tag: 'button', text, url: 'javascript:alert(1)' })).not.toContain('javascript')
  })

  test('a panel is folded unless it says otherwise', () => {
    const panel = (expanded: boolean): string =>
      drawn({
        tag: 'collapsible_panel',
        expanded,
        header: { title: { tag: 'markdown', content: '**t**' } },
        elements: []
      })
    expect(panel(true)).toMatch(/<details [^>]*open=""/)
    expect(panel(false)).not.toMatch(/<details [^>]*open=""/)
    expect(panel(false)).toContain('<strong>t</strong>')
  })

  test('columns keep their widths', () => {
    const html = drawn({
      tag: 'column_set',
      flex_mode: 'none',
      columns: [
        { tag: 'column', width: 'weighted', weight: 3, elements: [] },
        { tag: 'column', width: '120px', elements: [] },
        { tag: 'column', width: 'auto', elements: [] }
      ]
    })
    expect(html).toContain('flex: 3 1 0')
    expect(html).toContain('flex: 0 1 120px')
    expect(html).toContain('flex: 0 1 auto')
  })

  test('a table shows each kind of data', () => {
    const column = (name: string, more: object = {}): Json => ({ name, data_type: name, ...more })
    const html = drawn({
      tag: 'table',
      page_size: 3,
      columns: [
        column('text'),
        column('number', { format: { precision: 1, symbol: '$', separator: true } }),
        column('options'),
        column('persons'),
        column('date', { date_format: 'YYYY' }),
        column('lark_md')
      ],
      rows: [
        {
          text: 'a',
          number: 1234.56,
          options: [{ text: 'done', color: 'green' }],
          persons: 'ou_mona',
          date: 0,
          lark_md: '**b**'
        }
      ]
    })
    for (const part of [
      '>a<',
      '$1,234.6',
      'var(--green-100)',
      'Mona',
      'data-format="YYYY"',
      '<strong>b'
    ])
      expect(html).toContain(part)
    expect(html).toContain('data-page-size="3"')
  })

  test('a picture that was uploaded is shown, another one named', () => {
    expect(
      drawn({ tag: 'img', img_key: 'img_known', alt: { tag: 'plain_text', content: 'A' } })
    ).toContain('src="/inbox/images/img_known"')
    const unknown = drawn({ tag: 'img', img_key: 'https://example.com/x.png' })
    expect(unknown).not.toContain('<img')
    expect(unknown).toContain('Picture')
  })

  test("the card's own colours follow the theme", () => {
    const card: Json = {
      schema: '2.0',
      config: {
        style: {
          color: {
            mine: { light_mode: 'rgba(1,2,3,0.5)', dark_mode: 'rgba(4,5,6,1)' },
            bad: { light_mode: 'red;}' }
          }
        }
      },
      body: {
        elements: [
          { tag: 'markdown', content: "<font color='mine'>a</font><font color='bad'>b</font>" }
        ]
      }
    }
    const html = toHtml(drawCard(card, READER))
    expect(html).toContain('light-dark(rgba(1, 2, 3, 0.5), rgba(4, 5, 6, 1))')
    expect(html).not.toContain('red;')
  })

  test('what is unknown is named', () => {
    expect(drawn({ tag: 'hologram' })).toContain('Unknown component: hologram')
  })

  test('a card that holds itself many times over ends', () => {
    let inner: Json = { tag: 'markdown', content: 'deep' }
    for (let depth = 0; depth < 200; depth += 1)
      inner = { tag: 'column_set', columns: [{ tag: 'column', elements: [inner] }] }
    expect(nodesOf([drawCard(cardOf(inner), READER)]).length).toBeLessThan(100)
  })
})

describe('other forms of a card', () => {
  test('a template is named with its variables', () => {
    const card = {
      type: 'template',
      data: {
        template_id: 'AAq1',
        template_version_name: '1.0.0',
        template_variable: { title: 'x' }
      }
    }
    expect(textOfView(drawCard(card, READER))).toContain('AAq1 1.0.0')
    expect(textOfView(drawCard(card, READER))).toContain('"title": "x"')
  })

  test.each([[{}], [[]], ['text'], [null]])('%j is told to be nothing', card => {
    expect(withClass([drawCard(card, READER)], 'unknown-part')).toHaveLength(1)
  })

  test.each([
    [{ elements: { tag: 'markdown' } }],
    [{ schema: '2.0', body: [], header: 'x', config: 7 }],
    [
      cardOf(
        null,
        7,
        { tag: 'table', columns: 'x', rows: [1] },
        { tag: 'column_set', columns: [null] }
      )
    ],
    [cardOf({ tag: 'markdown', content: { a: 1 } }, { tag: 'div', text: 5, fields: {} })]
  ])('%j does not break the drawing', card => {
    expect(drawCard(card, READER)).toMatchObject({ tag: 'div' })
  })
})
