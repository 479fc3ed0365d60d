import { describe, expect, test } from '@jest/globals'
import { toHtml } from '../../../src/emulator/inbox/html.ts'
import { drawMessage, summaryOf } from '../../../src/emulator/inbox/message/draw-message.ts'
import type { JsonObject } from '../../../src/emulator/json.ts'
import type { MsgType } from '../../../src/emulator/model.ts'
import { READER } from './drawing.ts'

function html(msgType: MsgType, content: JsonObject, isStyled = true): string {
  return toHtml(drawMessage({ msgType, content, isStyled }, READER))
}

describe('a text', () => {
  test('has styles, links and mentions', () => {
    expect(
      html('text', {
        text: '<b>a <i>b</i></b> [l](https://example.com/) <at user_id="ou_mona">x</at>'
      })
    ).toBe(
      '<div class="plain"><strong>a <em>b</em></strong> <a class="link" href="https://example.com/" target="_blank" rel="noopener noreferrer">l</a> ' +
        '<span class="mention" title="ou_mona">@Mona</span></div>'
    )
  })

  test('shows unbalanced tags, and in a batch all of them, as they were written', () => {
    expect(html('text', { text: '<b>a</i>' })).toContain('&#60;b&#62;a&#60;/i&#62;')
    expect(html('text', { text: '<b>a</b>' }, false)).toContain('&#60;b&#62;a')
    expect(html('text', { text: '<at user_id="ou_x">Name</at>' }, false)).toContain('@Name')
  })
})

describe('a post', () => {
  test("shows the reader's language, with its nodes", () => {
    const post = {
      zh_cn: { title: '标题', content: [] },
      en_us: {
        title: 'Title',
        content: [
          [
            { tag: 'text', text: 'bold', style: ['bold', 'underline'] },
            { tag: 'a', text: 'l', href: 'https://example.com/' },
            { tag: 'emotion', emoji_type: 'SMILE' }
          ],
          [{ tag: 'md', text: '- item' }],
          [{ tag: 'code_block', language: 'GO', text: 'x' }],
          [{ tag: 'hr' }]
        ]
      }
    }
    const drawn = html('post', post)
    for (const part of [
      'Title',
      '<u><strong>bold</strong></u>',
      '>l</a>',
      '😊',
      '<li>item</li>',
      'GO',
      '<hr>'
    ])
      expect(drawn).toContain(part)
    expect(html('post', { post })).toBe(drawn)
  })
})

describe('other types', () => {
  test.each<[MsgType, JsonObject, string]>([
    ['image', { image_key: 'img_known' }, 'src="/inbox/images/img_known"'],
    ['sticker', { file_key: 'file_s' }, 'Sticker'],
    ['file', { file_key: 'file_1' }, 'file_1'],
    ['audio', { file_key: 'file_1' }, 'Audio'],
    ['media', { file_key: 'file_1', image_key: 'img_known' }, 'Video'],
    ['share_chat', { chat_id: 'oc_emulator' }, 'Emulator'],
    ['share_chat', { share_chat_id: 'oc_emulator' }, 'Group card'],
    ['share_user', { user_id: 'ou_mona' }, 'Mona'],
    [
      'system',
      { params: { divider_text: { text: 'x', i18n_text: { en_US: 'New run' } } } },
      'New run'
    ],
    ['interactive', { header: { title: { tag: 'plain_text', content: 'Card' } } }, 'Card']
  ])('%s %j', (msgType, content, part) => {
    expect(html(msgType, content)).toContain(part)
  })

  test('in one line', () => {
    const line = (msgType: MsgType, content: JsonObject): string =>
      summaryOf({ msgType, content, isStyled: true }, READER)
    expect(line('text', { text: 'a\n<b>b</b>' })).toBe('a b')
    expect(line('image', {})).toBe('[Picture]')
    expect(line('interactive', { config: { summary: { content: 'short' } } })).toBe('[Card] short')
  })
})
