import { describe, expect, test } from '@jest/globals'
import { toGitHubMarkdown } from '../../../src/cards/github-markdown.ts'

const card = (...elements: object[]): Parameters<typeof toGitHubMarkdown>[0] => ({
  schema: '2.0',
  body: { elements: elements as never[] }
})

describe('a card as GitHub Markdown', () => {
  test('shows the header with its tags', () => {
    const header = {
      title: { tag: 'plain_text', content: 'CI #128 · main' },
      subtitle: { tag: 'plain_text', content: 'octo/shop' },
      text_tag_list: [
        { tag: 'text_tag', text: { tag: 'plain_text', content: 'Running' }, color: 'blue' }
      ]
    }
    expect(toGitHubMarkdown({ ...card(), header })).toBe(
      '**CI &#35;128 · main** <kbd>Running</kbd>\n\nocto/shop'
    )
  })

  test('shows the colour of the header as a square, pictures and charts by what they say', () => {
    const header = { title: { tag: 'plain_text', content: 'Failed' }, template: 'red' }
    const alt = { tag: 'plain_text', content: 'Coverage' }
    const shown = card(
      { tag: 'img', alt },
      { tag: 'chart', chart_spec: { title: { text: 'Tests' } } },
      { tag: 'img' }
    )
    expect(toGitHubMarkdown({ ...shown, header })).toBe(
      '🟥 **Failed**\n\n🖼 Coverage\n\n📊 Tests\n\n🖼'
    )
  })

  test('keeps Markdown, shows a moment in UTC and no id of a person', () => {
    const content =
      "**done** <font color='grey'>at <local_datetime millisecond='1700000000000' format_type='time'></local_datetime></font> <at id=ou_1234567890></at>"
    expect(toGitHubMarkdown(card({ tag: 'markdown', content }))).toBe(
      '**done** at 2023-11-14 22:13 UTC @…'
    )
  })

  test('turns buttons into links, panels into details and tables into tables', () => {
    const button = {
      tag: 'button',
      text: { tag: 'plain_text', content: 'View run' },
      behaviors: [{ type: 'open_url', default_url: 'https://github.com/octo/shop/actions/runs/1' }]
    }
    const panel = {
      tag: 'collapsible_panel',
      header: { title: { tag: 'markdown', content: '6 more' } },
      elements: [{ tag: 'markdown', content: 'lint' }]
    }
    const table = {
      tag: 'table',
      columns: [{ name: 'a', display_name: 'A' }],
      rows: [{ a: 'x|y' }, { a: 2 }]
    }
    expect(
      toGitHubMarkdown(
        card({ tag: 'column_set', columns: [{ tag: 'column', elements: [button] }] }, panel, table)
      )
    ).toBe(
      [
        '[View run](https://github.com/octo/shop/actions/runs/1)',
        '<details><summary>6 more</summary>\n\nlint\n\n</details>',
        '| A |\n| --- |\n| x&#124;y |\n| 2 |'
      ].join('\n\n')
    )
  })

  test('plain text stays plain', () => {
    const text = {
      tag: 'div',
      text: { tag: 'plain_text', content: '[x](https://evil.example) <b>' }
    }
    expect(toGitHubMarkdown(card(text))).toBe(
      '&#91;x&#93;&#40;https&#58;//evil.example&#41; &#60;b&#62;'
    )
  })
})
