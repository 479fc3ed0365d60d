import { describe, expect, test } from '@jest/globals'
import { cardSinks, postSinks, textSinks } from '../../../src/templates/sinks.ts'

describe('cardSinks', () => {
  const card = {
    schema: '2.0',
    config: { summary: { content: 's' } },
    header: {
      title: { tag: 'plain_text', content: 't' },
      subtitle: { tag: 'lark_md', content: 'm' }
    },
    body: {
      elements: [
        { tag: 'markdown', content: 'm', i18n_content: { zh_cn: 'm' }, text_size: 'normal' },
        {
          tag: 'div',
          text: { tag: 'lark_md', content: 'm' },
          icon: { tag: 'standard_icon', token: 't' }
        },
        {
          tag: 'button',
          text: { tag: 'plain_text', content: 't' },
          behaviors: [{ type: 'open_url', default_url: 'u' }]
        },
        {
          tag: 'table',
          columns: [
            { name: 'a', data_type: 'lark_md', display_name: 'A' },
            { name: 'b', data_type: 'text' }
          ],
          rows: [{ '{{#run.jobs}}': { a: 'm', b: 't' } }]
        },
        { '{{#run.jobs}}': [{ tag: 'markdown', content: 'm' }] }
      ]
    }
  }
  const sinkAt = cardSinks(card)

  test.each([
    ['header', 'subtitle', 'content'],
    ['body', 'elements', 0, 'content'],
    ['body', 'elements', 0, 'i18n_content', 'zh_cn'],
    ['body', 'elements', 1, 'text', 'content'],
    ['body', 'elements', 3, 'rows', 0, '{{#run.jobs}}', 'a'],
    ['body', 'elements', 4, '{{#run.jobs}}', 0, 'content']
  ])('Markdown stands at %j', (...path) => {
    expect(sinkAt(path)).toBe('card_markdown')
  })

  test.each([
    ['schema'],
    ['config', 'summary', 'content'],
    ['header', 'title', 'content'],
    ['body', 'elements', 0, 'text_size'],
    ['body', 'elements', 1, 'icon', 'token'],
    ['body', 'elements', 2, 'text', 'content'],
    ['body', 'elements', 2, 'behaviors', 0, 'default_url'],
    ['body', 'elements', 3, 'columns', 0, 'display_name'],
    ['body', 'elements', 3, 'rows', 0, '{{#run.jobs}}', 'b'],
    ['nowhere', 0]
  ])('a text is taken exactly at %j', (...path) => {
    expect(sinkAt(path)).toBe('exact')
  })

  test('the header of a 1.0 card may hold its languages in i18n', () => {
    const old = {
      header: { title: { tag: 'lark_md', content: 'a', i18n: { zh_cn: 'b' } } },
      elements: []
    }
    expect(cardSinks(old)(['header', 'title', 'i18n', 'zh_cn'])).toBe('card_markdown')
  })

  test('a variable of the card builder may land anywhere', () => {
    const template = {
      type: 'template',
      data: { template_id: 'AAq', template_variable: { x: 'a' } }
    }
    expect(cardSinks(template)(['data', 'template_variable', 'x'])).toBe('unknown')
    expect(cardSinks(template)(['data', 'template_id'])).toBe('exact')
  })
})

test('a post has Markdown in its md nodes', () => {
  const post = {
    zh_cn: {
      title: 't',
      content: [[{ tag: 'md', text: 'm' }], [{ tag: 'a', text: 't', href: 'u' }]]
    }
  }
  const sinkAt = postSinks(post)
  expect(sinkAt(['zh_cn', 'content', 0, 0, 'text'])).toBe('post_markdown')
  expect(sinkAt(['zh_cn', 'content', 1, 0, 'text'])).toBe('exact')
  expect(sinkAt(['zh_cn', 'content', 1, 0, 'href'])).toBe('exact')
  expect(sinkAt(['zh_cn', 'title'])).toBe('exact')
})

test('a text message is one text', () => {
  expect(textSinks()).toBe('message_text')
})
