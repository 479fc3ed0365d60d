import { describe, expect, test } from '@jest/globals'
import type { CardDraft } from '../../../src/cards/card.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { applyOverrides, type CardOverrides } from '../../../src/cards/overrides.ts'

const draft: CardDraft = {
  title: { en_us: 'Build', zh_cn: '构建' },
  color: 'green',
  tags: [{ text: 'ok', color: 'green' }],
  parts: [],
  buttons: []
}

function apply(overrides: CardOverrides): { header: object; text: string } {
  const card = finishCard(applyOverrides(draft, overrides), 'auto')
  return { header: card['header'] as object, text: JSON.stringify(card['body']) }
}

describe('applyOverrides', () => {
  test('nothing given changes nothing', () => {
    expect(applyOverrides(draft, {})).toEqual(draft)
  })

  test('title, subtitle and colour stand in place of the own, in every language, exactly', () => {
    const { header } = apply({ title: '<at id=all></at> *x*', subtitle: 's', color: 'purple' })
    expect(header).toMatchObject({
      title: { tag: 'plain_text', content: '<at id=all></at> *x*' },
      subtitle: { tag: 'plain_text', content: 's' },
      template: 'purple'
    })
    expect(JSON.stringify(header)).not.toContain('构建')
  })

  test('the summary follows the title', () => {
    const card = finishCard(applyOverrides(draft, { title: 'Nightly' }), 'en_us')
    expect(card['config']).toMatchObject({ summary: { content: 'Nightly · ok' } })
  })

  test('note, field labels and field values are plain text', () => {
    const hostile = '[x](https://evil.example) <at id=all></at>'
    const { text } = apply({ note: hostile, fields: [{ label: hostile, text: hostile }] })
    expect(text).not.toContain('markdown')
    expect(text.split(JSON.stringify(hostile))).toHaveLength(4)
  })

  test('a field that is one http(s) URL, or has one, is a link', () => {
    const { text } = apply({
      fields: [
        { label: 'a', text: 'https://example.com/x_y' },
        { label: 'b', text: 'report', url: 'http://example.com/' },
        { label: 'c', text: 'see https://example.com/' },
        { label: 'd', text: 'bad', url: 'javascript:alert(1)' }
      ]
    })
    expect(text).toContain('](https://example.com/x_y)')
    expect(text).toContain('[report](http://example.com/)')
    expect(text).toContain('"plain_text","content":"see https://example.com/"')
    expect(text).toContain('"plain_text","content":"bad"')
    expect(text).not.toContain('javascript')
  })

  test('buttons stand in place of the own; one without an http(s) URL falls away', () => {
    const { text } = apply({
      buttons: [
        { text: 'Go', url: 'https://example.com/', type: 'danger' },
        { text: 'No', url: 'javascript:alert(1)' }
      ]
    })
    expect(text).toContain('"type":"danger"')
    expect(text).not.toContain('No')
  })

  test('mentions are tags, names are text', () => {
    const { text } = apply({
      mentions: [{ kind: 'open_id', id: 'ou_1' }, { kind: 'all' }, { kind: 'text', text: '@bob' }]
    })
    expect(text).toContain('<at id=ou_1></at> <at id=all></at> &#64;bob')
  })
})
