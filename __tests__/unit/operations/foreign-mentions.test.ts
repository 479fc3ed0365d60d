import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../../src/model/json.ts'
import { takeForeignMentionsApart } from '../../../src/operations/foreign-mentions.ts'

function own(value: JsonValue, event: JsonObject): { value: JsonValue; warnings: string[] } {
  const warnings: string[] = []
  return { value: takeForeignMentionsApart(value, event, text => warnings.push(text)), warnings }
}

const LIVE = /<\s*(?:at|person)\b/i

describe('a mention of the event is taken apart', () => {
  test.each<[string, JsonValue, JsonObject]>([
    ['the same', 'a <at id=all></at>', { title: '<at id=all></at>' }],
    ['in other cases', 'a <AT ID=All>', { title: 'x <AT ID=All>' }],
    ['with white space', 'a < at\tid = all >', { title: '< at\tid = all >' }],
    ['whose lines YAML joins', 'a <at id=all>', { body: 'b\n<at\n  id=all>' }],
    ['that JSON unescapes', '<at id="all">', { title: '\\u003cat id=\\"all\\"\\u003e' }],
    ['that YAML unescapes', '<at id=all>', { title: '\\x3cat id=all\\U0000003e' }],
    ['that single quotes unescape', "<at id='all'>", { title: "<at id=''all''>" }],
    ['over two strings', 'x <at id=all>', { title: 'x <at ', body: 'id=all>' }],
    ['over three strings', '<at id=all>', { a: '<', b: ['at id='], c: { d: 'all>' } }],
    ['that the own text completes', 'fix <at id=all -> done', { title: 'fix <at id=all' }],
    ['that is never closed', 'x <at id=all', { title: 'x <at id=all' }],
    [
      'longer than any tag',
      `<at id=all ${'x'.repeat(400)}>`,
      { title: `<at id=all ${'x'.repeat(400)}>` }
    ],
    ['of a person', "<person id='ou_1'></person>", { title: "<person id='ou_1'></person>" }],
    ['deep in a card', { body: [{ content: 'a <at id=all>' }] }, { title: '<at id=all>' }]
  ])('%s', (_, message, event) => {
    const { value, warnings } = own(message, event)
    expect(JSON.stringify(value)).not.toMatch(LIVE)
    expect(JSON.stringify(value).replaceAll('\u200b', '')).toBe(JSON.stringify(message))
    expect(warnings).toHaveLength(1)
  })

  test('as a node that a title put into a post', () => {
    const title = 'x"},{"tag": "at", "user_id": "all"},{"tag":"text","text":"'
    const line = JSON.parse(`[{"tag":"text","text":"${title}"}]`) as JsonValue
    expect(own({ zh_cn: { content: [line] } }, { title }).value).toEqual({
      zh_cn: {
        content: [
          [
            { tag: 'text', text: 'x' },
            { tag: 'text', text: '@all' },
            { tag: 'text', text: '' }
          ]
        ]
      }
    })
  })

  test('wherever the payload is filled in, however it is cut', () => {
    const tag = fc.constantFrom('<at id=all></at>', '<AT user_id="all">x</AT>', "<person id='a'>")
    fc.assert(
      fc.property(tag, fc.nat(12), fc.string(), fc.string(), (text, cut, before, after) => {
        const event = { title: before + text.slice(0, cut), body: text.slice(cut) + after }
        const { value } = own(`news: ${event.title}${event.body}!`, event)
        expect(value).not.toMatch(LIVE)
      })
    )
  })
})

describe('the own mentions of the author stay live', () => {
  test.each<[string, JsonValue, JsonObject]>([
    ['beside a harmless title', '<at id=all></at> fix', { title: 'fix' }],
    ['beside a title with a tag of its own', '<at id=all></at> <b>', { title: '<b>' }],
    [
      'beside a commit of several authors',
      'Co-authored-by: Mona <mona@example.com> <at id=ou_1></at>',
      { message: 'Co-authored-by: Mona <mona@example.com>' }
    ],
    ['whose id comes from an input', '<at id=ou_1></at>', { inputs: { who: 'ou_1' } }],
    ['in a post', [{ tag: 'at', user_id: 'all' }], { title: 'all at once, tag: v1' }]
  ])('%s', (_, message, event) => {
    expect(own(message, event)).toEqual({ value: message, warnings: [] })
  })
})
