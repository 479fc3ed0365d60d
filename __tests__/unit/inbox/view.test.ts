import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toHtml } from '../../../src/emulator/inbox/html.ts'
import { link, view, VIEW_ATTRIBUTES, VIEW_TAGS } from '../../../src/emulator/inbox/view.ts'

const draw = (await import(
  new URL('../../../src/emulator/inbox/page/draw.js', import.meta.url).href
)) as { TAGS: Set<string>; ATTRIBUTES: Set<string> }

describe('a drawing', () => {
  test('is HTML in which text and attributes are escaped', () => {
    const drawn = view(
      'div',
      { class: 'a', attributes: { title: '"><script>' }, style: { color: 'red' } },
      '<b> & "c"',
      view('br', '')
    )
    expect(toHtml(drawn)).toBe(
      '<div class="a" title="&#34;&#62;&#60;script&#62;" style="color: red">&#60;b&#62; &#38; &#34;c&#34;<br></div>'
    )
  })

  test('brings no tag from any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, title) => {
        const html = toHtml(view('p', { attributes: { title } }, text))
        expect(html.match(/<[^>]*>/g)).toEqual([
          expect.stringMatching(/^<p title="[^"<>]*">$/),
          '</p>'
        ])
      })
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/path', 'x', ''])(
    'links not to %s',
    url => {
      expect(link(url, 'link', 'text')).toEqual({ tag: 'span', class: 'link', children: ['text'] })
    }
  )

  test('links to pages, in a window of their own', () => {
    expect(toHtml(link('https://example.com/?a=1&b', 'link', 'text'))).toBe(
      '<a class="link" href="https://example.com/?a=1&#38;b" target="_blank" rel="noopener noreferrer">text</a>'
    )
  })

  test('is built in the browser from the same elements and attributes', () => {
    expect([...draw.TAGS]).toEqual([...VIEW_TAGS])
    expect([...draw.ATTRIBUTES]).toEqual([...VIEW_ATTRIBUTES])
  })
})
