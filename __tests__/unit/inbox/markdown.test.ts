import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toHtml } from '../../../src/emulator/inbox/html.ts'
import { drawMarkdown } from '../../../src/emulator/inbox/markdown/draw-markdown.ts'
import type { Dialect } from '../../../src/emulator/inbox/markdown/parse.ts'
import { textOfView, VIEW_TAGS } from '../../../src/emulator/inbox/view.ts'
import { escapeCardMarkdown } from '../../../src/text/card-markdown.ts'
import { nodesOf, READER, withClass } from './drawing.ts'

const html = (text: string, dialect: Dialect = 'card2'): string =>
  drawMarkdown(text, dialect, READER).map(toHtml).join('')

describe('the dialects of Markdown', () => {
  test('a heading, a quote, inline code and a table are JSON 2.0 alone', () => {
    const text = '# one\n\n> two\n\n`three`\n\n| a |\n|---|\n| b |'
    const tags = (dialect: Dialect): string[] =>
      nodesOf(drawMarkdown(text, dialect, READER)).map(node => node.tag)
    expect(tags('card2')).toEqual(
      expect.arrayContaining(['h1', 'blockquote', 'code', 'paged-table', 'td'])
    )
    expect(tags('card1')).toEqual(['p', 'p', 'p', 'p', 'br', 'br'])
  })

  test('lists and fences are not in lark_md', () => {
    const text = '- one\n\n```\ntwo\n```'
    expect(html(text, 'card1')).toContain('<li>one</li>')
    expect(html(text, 'lark_md')).toBe('<p>- one</p><p>```<br>two<br>```</p>')
  })

  test('one newline may be swallowed in JSON 2.0, and breaks the line in the others', () => {
    expect(html('a\nb')).toBe('<p>a b</p>')
    expect(html('a\nb', 'lark_md')).toBe('<p>a<br>b</p>')
    expect(html('a<br>b')).toBe('<p>a<br>b</p>')
  })

  test('a table has pages of five rows', () => {
    const [table] = drawMarkdown('| a |\n|---|\n| b |', 'card2', READER)
    expect(table).toMatchObject({ tag: 'paged-table', attributes: { 'data-page-size': '5' } })
  })

  test('code tells its language', () => {
    expect(html('```go\nx\n```')).toBe(
      '<div class="code-block"><span class="code-language">GO</span><pre><code>x</code></pre></div>'
    )
  })
})

describe("Feishu's tags", () => {
  test('a mention shows the name', () => {
    expect(textOfOne("<at id=ou_mona></at> <at id='all'></at> <at ids=ou_mona,ou_x></at>")).toBe(
      '@Mona @All @Mona @ou_x'
    )
  })

  test('colours nest with emphasis and other tags', () => {
    expect(html("<font color='red'>a **b** <text_tag color='lime'>c</text_tag></font>")).toBe(
      '<p><span style="color: var(--red-600)">a <strong>b</strong> ' +
        '<span class="pill" style="background: var(--lime-100); color: var(--lime-700)">c</span></span></p>'
    )
  })

  test('a moment is left to the browser', () => {
    const [moment] = nodesOf(
      drawMarkdown(
        "<local_datetime millisecond='1748963040000' format_type='time'></local_datetime>",
        'card2',
        READER
      )
    ).filter(node => node.tag === 'local-time')
    expect(moment?.attributes).toEqual({
      'data-ms': '1748963040000',
      'data-format': 'time',
      'data-language': 'en_us'
    })
  })

  test('links, numbers, people and rules', () => {
    expect(html("<link icon='chat_outlined' url='https://example.com/'>go</link>")).toContain(
      'href="https://example.com/"'
    )
    expect(html("<a href='https://example.com/'></a>")).toContain('>https://example.com/</a>')
    expect(html('<number_tag>7</number_tag>')).toContain('class="number-tag"')
    expect(textOfOne("<person id='ou_mona'></person>")).toBe('MMona')
    expect(html('a\n<hr>\nb')).toContain('<span class="rule" role="separator"></span>')
  })

  test.each([
    ['one that is not closed', 'a <font color=red>b', 'a <font color=red>b'],
    ['one that is not opened', 'a</font> b', 'a</font> b'],
    ['one across emphasis', '**a <font color=red>b** c</font>', 'a <font color=red>b c</font>'],
    ['one of HTML', '<script>alert(1)</script><img src=x>', '<script>alert(1)</script><img src=x>'],
    ['an entity', '&#60;at id=all&#62;&#60;/at&#62;', '<at id=all></at>']
  ])('%s is text', (_, source, text) => {
    expect(textOfOne(source)).toBe(text)
    expect(withClass(drawMarkdown(source, 'card2', READER), 'mention')).toEqual([])
  })

  test('an emoji key is one only with its own colons', () => {
    expect(textOfOne(':DONE: &#58;DONE&#58; :NOT_A_KEY:')).toBe('✅ :DONE: :NOT_A_KEY:')
  })
})

describe('hostile text', () => {
  test('makes no element but the known ones, and no link but to a page', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '[',
        '](',
        ')',
        '`',
        '*',
        '**',
        '~~',
        '\n',
        '- ',
        '|',
        '"',
        "'",
        '&#60;',
        ':OK:'
      ],
      ...[
        '<at id=all>',
        '</at>',
        "<font color='red'>",
        '</font>',
        'javascript:',
        '<script>',
        '![x](',
        'x'
      ]
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        for (const node of nodesOf(drawMarkdown(pieces.join(''), 'card2', READER))) {
          expect(VIEW_TAGS).toContain(node.tag)
          expect(node.attributes?.href ?? 'https:').toMatch(/^(https?|tel):/)
        }
      })
    )
  })

  test('that the cards escape is shown as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('<>[]()`*_~#|:&a1. \\!@-+=$')) }),
        text => {
          const drawn = drawMarkdown(escapeCardMarkdown(text), 'card2', READER)
          expect(nodesOf(drawn).every(node => node.tag === 'p')).toBe(true)
          expect(drawn.map(textOfView).join('')).toBe(text.trim())
        }
      )
    )
  })
})

function textOfOne(source: string): string {
  return drawMarkdown(source, 'card2', READER).map(textOfView).join('')
}
