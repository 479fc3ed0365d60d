import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { localImages, localPath, withImageKeys } from '../../../src/files/local-images.ts'
import { markdownPictures } from '../../../src/files/markdown-pictures.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { formatPath } from '../../../src/text/structured-path.ts'

const markdown = (content: string): JsonObject => ({ tag: 'markdown', content })

/** Every local picture, with a key for each. */
function replaced(content: JsonObject): { found: string[]; content: JsonObject } {
  const images = localImages(content)
  const keys = new Map(images.map(({ path }) => [path, `img_${path.replace(/\W/g, '')}`]))
  return {
    found: images.map(({ path, place }) => `${formatPath(place)} ${path}`),
    content: withImageKeys(content, keys)
  }
}

describe('where an image key belongs', () => {
  test('in a card', () => {
    const card = {
      schema: '2.0',
      header: { icon: { tag: 'custom_icon', img_key: 'file:logo.png' } },
      body: {
        elements: [
          {
            tag: 'img',
            img_key: './a.png',
            i18n_img_key: { zh_cn: './zh.png', en_us: 'img_v3_x' }
          },
          { tag: 'img_combination', img_list: [{ img_key: '../b.png' }, { img_key: 'img_v2_y' }] },
          { tag: 'img', img_key: 'charts/c.PNG' }
        ]
      }
    }
    expect(replaced(card)).toEqual({
      found: [
        '$.header.icon.img_key logo.png',
        '$.body.elements[0].img_key ./a.png',
        '$.body.elements[0].i18n_img_key.zh_cn ./zh.png',
        '$.body.elements[1].img_list[0].img_key ../b.png',
        '$.body.elements[2].img_key charts/c.PNG'
      ],
      content: {
        schema: '2.0',
        header: { icon: { tag: 'custom_icon', img_key: 'img_logopng' } },
        body: {
          elements: [
            {
              tag: 'img',
              img_key: 'img_apng',
              i18n_img_key: { zh_cn: 'img_zhpng', en_us: 'img_v3_x' }
            },
            {
              tag: 'img_combination',
              img_list: [{ img_key: 'img_bpng' }, { img_key: 'img_v2_y' }]
            },
            { tag: 'img', img_key: 'img_chartscPNG' }
          ]
        }
      }
    })
  })

  test('in a post, a picture message, a video and a variable of a template', () => {
    const post = { zh_cn: { content: [[{ tag: 'img', image_key: './a.png' }]] } }
    expect(replaced(post).content).toEqual({
      zh_cn: { content: [[{ tag: 'img', image_key: 'img_apng' }]] }
    })
    expect(replaced({ image_key: 'file:///tmp/a.png' }).content).toEqual({
      image_key: 'img_tmpapng'
    })
    const template = { data: { template_variable: { chart: { img_key: './a.png' } } } }
    expect(replaced(template).found).toEqual(['$.data.template_variable.chart.img_key ./a.png'])
  })

  test('but not in what a callback or a chart holds', () => {
    const card = {
      behaviors: [{ type: 'callback', value: { img_key: './a.png' } }],
      chart_spec: { img_key: './a.png' }
    }
    expect(replaced(card)).toEqual({ found: [], content: card })
  })

  test.each(['img_v3_x', '', 'a.png', 'https://example.com/a.png', '/tmp/a.png', '.a.png'])(
    '%j is no local path',
    address => {
      expect(localPath(address)).toBeUndefined()
    }
  )
})

describe("in a card's Markdown", () => {
  test.each([
    ['![Chart](./a.png)', '![Chart](img_apng)'],
    [
      'x ![a](./a.png "now") ![b](<./a b.png> \'t\') y',
      'x ![a](img_apng "now") ![b](img_abpng \'t\') y'
    ],
    ['![a](./my%20chart.png)', '![a](img_mychartpng)'],
    ['![a](./a_(1).png)', '![a](img_a_1png)'],
    ['![a\\]b](./a.png)', '![a\\]b](img_apng)'],
    ['[![a](./a.png)](https://example.com)', '[![a](img_apng)](https://example.com)'],
    ['![a](file:a.png)', '![a](img_apng)'],
    ['![a](./100%.png)', '![a](img_100png)']
  ])('%s', (before, after) => {
    expect(replaced(markdown(before)).content).toEqual(markdown(after))
  })

  test.each([
    '![a](img_v3_x)',
    '![a](https://example.com/a.png)',
    '[a](./a.png)',
    '\\![a](./a.png)',
    '`![a](./a.png)`',
    '``x`![a](./a.png)``',
    '```\n![a](./a.png)\n```',
    '~~~md\n![a](./a.png)',
    '![a]( )',
    '![a](./a b.png)'
  ])('%j stays', text => {
    expect(replaced(markdown(text))).toEqual({ found: [], content: markdown(text) })
  })

  test('after code that has ended, and in each language', () => {
    const text = '```\ncode\n```\n`x` ![a](./a.png)'
    const node = { tag: 'markdown', i18n_content: { en_us: text, zh_cn: '![图](./b.png)' } }
    expect(replaced(node)).toEqual({
      found: ['$.i18n_content.en_us ./a.png', '$.i18n_content.zh_cn ./b.png'],
      content: {
        tag: 'markdown',
        i18n_content: {
          en_us: '```\ncode\n```\n`x` ![a](img_apng)',
          zh_cn: '![图](img_bpng)'
        }
      }
    })
  })

  test('in the Markdown columns of a table, and nowhere else', () => {
    const table = {
      tag: 'table',
      columns: [
        { name: 'a', data_type: 'markdown' },
        { name: 'b', data_type: 'text' }
      ],
      rows: [{ a: '![x](./a.png)', b: '![x](./b.png)' }]
    }
    expect(replaced(table).found).toEqual(['$.rows[0].a ./a.png'])
    expect(replaced({ tag: 'lark_md', content: '![x](./a.png)' }).found).toEqual([])
  })

  test('a text without a picture that is replaced stays as it is, and none takes long', () => {
    const piece = fc.constantFrom(
      '`',
      '``',
      '```\n',
      '~~~',
      '![',
      '](',
      './a.png',
      ')',
      '\\',
      '\n',
      'x'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('')
        expect(markdownPictures(text, () => undefined)).toBe(text)
      })
    )
    for (const part of ['`', '![', '![](', '```\n', '\\', '(', '![a](./'])
      expect(markdownPictures(part.repeat(20_000), () => 'x')).toContain(part.slice(0, 1))
  })
})

test('content without local pictures stays as it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
      const content = value as JsonObject
      expect(withImageKeys(content, new Map())).toEqual(content)
    })
  )
})
