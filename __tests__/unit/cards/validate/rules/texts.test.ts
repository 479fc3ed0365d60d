import { describe, expect, test } from '@jest/globals'
import type { JsonValue } from '../../../../../src/model/json.ts'
import { found } from '../../../../support/found-issues.ts'
import { E0, link, makeCard, makeOldCard, plain } from '../../../../support/make-card.ts'

describe('texts, header and pictures', () => {
  test.each<[JsonValue, string[]]>([
    [makeCard([{ tag: 'markdown', content: 5 }]), [`error texts ${E0}.content`]],
    [makeCard([{ tag: 'markdown' }]), [`warning texts ${E0}.content`]],
    [makeCard([{ tag: 'markdown', i18n_content: { zh_cn: 'a' } }]), []],
    [makeCard([{ tag: 'button', text: 'Go', behaviors: [link] }]), [`error texts ${E0}.text`]],
    [makeCard([{ tag: 'div', text: { content: 'a' } }]), [`warning texts ${E0}.text`]],
    [makeCard([], { header: { title: 'CI' } }), ['error texts $.header.title']],
    [makeCard([], { header: 'CI' }), ['error header $.header']],
    [makeCard([], { header: { template: 'red' } }), ['warning header $.header']],
    [
      makeCard([], { header: { title: plain('t'), template: 'gren' } }),
      ['warning header $.header.template']
    ],
    [
      makeCard([], {
        header: {
          title: plain('t'),
          text_tag_list: Array.from({ length: 4 }, () => ({ tag: 'text_tag', text: plain('x') }))
        }
      }),
      ['warning header $.header.text_tag_list']
    ],
    [makeCard([{ tag: 'img', alt: plain('') }]), [`error images ${E0}.img_key`]],
    [
      makeCard([{ tag: 'img', img_key: 'https://example.com/a.png', alt: plain('') }]),
      [`error images ${E0}.img_key`]
    ],
    [makeCard([{ tag: 'img', img_key: './chart.png', alt: plain('') }]), []],
    [makeCard([{ tag: 'img', i18n_img_key: { zh_cn: 'img_1' }, alt: plain('') }]), []],
    [makeCard([{ tag: 'img', img_key: 'img_1' }]), [`error images ${E0}.alt`]],
    [makeOldCard([{ tag: 'img', img_key: 'img_1' }]), ['warning images $.elements[0].alt']],
    [
      makeCard([{ tag: 'markdown', content: '![a](https://example.com/a.png)' }]),
      [`warning markdown-images ${E0}.content`]
    ],
    [
      makeCard([{ tag: 'markdown', content: 'a', i18n_content: { zh_cn: '![a](./a.png)' } }]),
      [`warning markdown-images ${E0}.i18n_content.zh_cn`]
    ],
    [makeCard([{ tag: 'markdown', content: '![a](img_v3_1)' }]), []],
    [
      makeCard([{ tag: 'markdown', content: '| a |\n|---|\n| b |\n\n'.repeat(5) }]),
      [`warning markdown-tables ${E0}.content`]
    ],
    [makeCard([{ tag: 'markdown', content: '| a |\n|---|\n| b |\n\n'.repeat(4) + '---\n' }]), []],
    [
      makeOldCard([{ tag: 'markdown', content: 'a | b\n--- | ---\nc | d' }]),
      ['warning markdown-tables $.elements[0].content']
    ],
    [
      makeCard([{ tag: 'markdown', content: '<at user_id="ou_1"></at>' }]),
      [`warning mentions ${E0}.content`]
    ],
    [
      makeCard([{ tag: 'markdown', content: 'a', i18n_content: { 'zh-CN': 'a' } }]),
      [`warning languages ${E0}.i18n_content["zh-CN"]`]
    ],
    [
      makeCard([], { config: { summary: { content: 'a', i18n_content: { english: 'a' } } } }),
      ['warning languages $.config.summary.i18n_content.english']
    ]
  ])('%j', (card, issues) => {
    expect(found(card)).toEqual(issues)
  })

  test.each([
    '```md\n![a](https://example.com/a.png)\n```',
    'write `![a](https://example.com/a.png)` or ``<at user_id="ou_1"></at> ` ``',
    '~~~\n![a](./a.png)\n```\n![a](./a.png)\n~~~',
    '- ````\n  ```\n  ![a](./a.png)\n  ````',
    `\`\`\`\n${'| a |\n|---|\n| b |\n\n'.repeat(5)}\`\`\``,
    '![a](img_v3_1)\n```\n![a](./a.png)'
  ])('what is code is no markup: %j', content => {
    expect(found(makeCard([{ tag: 'markdown', content }]))).toEqual([])
  })

  test.each([
    '```\ncode\n```\n![a](./a.png)',
    'a ` b ![a](./a.png)',
    'a ` b ![a](./a.png)\n\nc ` d',
    'a `` b ` c ![a](./a.png) ```',
    '``` a ``` ![a](./a.png)'
  ])('what stands beside code is: %j', content => {
    expect(found(makeCard([{ tag: 'markdown', content }]))).toEqual([
      `warning markdown-images ${E0}.content`
    ])
  })

  test('a custom bot mentions by open_id or user_id alone', () => {
    const card = makeCard([{ tag: 'markdown', content: '<at email=a@example.com></at>' }])
    expect(found(card)).toEqual([])
    expect(found(card, 'webhook')).toEqual([`warning mentions ${E0}.content`])
  })
})
