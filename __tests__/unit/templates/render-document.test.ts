import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../../src/model/json.ts'
import { renderDocument, type RenderedDocument } from '../../../src/templates/render-document.ts'
import { cardSinks } from '../../../src/templates/sinks.ts'
import { TemplateError } from '../../../src/templates/template-error.ts'
import { parseStructured } from '../../../src/text/structured.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { makeScope } from '../../support/make-scope.ts'

function render(document: JsonValue, vars: JsonObject = {}): Promise<RenderedDocument> {
  return renderDocument(document, makeScope(vars), { name: 'card.yml', sinkAt: () => 'exact' })
}

async function failure(source: string, vars: JsonObject = {}): Promise<string> {
  const { value, locate } = await parseStructured(source, { name: 'card.yml' })
  const options = { name: 'card.yml', sinkAt: cardSinks(value), locate }
  const error = await renderDocument(value, makeScope(vars), options).catch(
    (thrown: unknown) => thrown
  )
  if (error instanceof TemplateError) return error.message
  throw new Error(`expected a TemplateError, got ${JSON.stringify(error)}`)
}

describe('renderDocument', () => {
  test('renders every string and nothing else', async () => {
    const document = {
      a: '{{job.status}}',
      b: ['x {{vars.x}}', 1, null, true, { c: '{{vars.x}}' }],
      '{d}': '{{'
    }
    const { '{d}': _, ...sound } = document
    expect((await render(sound, { x: '"}],\n' })).value).toEqual({
      a: 'success',
      b: ['x "}],\n', 1, null, true, { c: '"}],\n' }]
    })
    expect(_).toBe('{{')
  })

  test('leaves a document without templates alone', async () => {
    const document = { a: ['b', { c: '{ {x} }' }] }
    expect(await render(document)).toMatchObject({ value: document, warnings: [] })
  })

  test('keeps the structure whatever the values hold', async () => {
    const document = {
      tag: 'markdown',
      content: '**{{vars.x}}**',
      list: [
        { '{{#vars.list}}': { tag: 'div', text: '{{.}}', url: 'https://example.com/{{vars.x}}' } }
      ]
    }
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        fc.array(
          hostileText.filter(text => text !== ''),
          { maxLength: 3 }
        ),
        async (x, list) => {
          const { value } = await render(document, { x, list })
          expect(JSON.parse(JSON.stringify(value))).toEqual({
            tag: 'markdown',
            content: `**${x}**`,
            list: list.map(text => ({ tag: 'div', text, url: `https://example.com/${x}` }))
          })
        }
      )
    )
  })

  test('keys such as __proto__ stay plain data', async () => {
    const document = JSON.parse('{"__proto__": {"polluted": "{{job.status}}"}}') as JsonObject
    const { value } = await render(document)
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":"success"}}')
    expect('polluted' in {}).toBe(false)
  })

  test('tells the place of an unknown name in the file, the card and the text', async () => {
    const source =
      'body:\n  elements:\n    - tag: markdown\n      content: |\n        one\n        {{ vars.nope }}\n'
    expect(await failure(source)).toBe(
      'card.yml, line 4, column 7 ($.body.elements[0].content, line 2, column 1 of the text): there is no "vars.nope". What may be missing is written {{#vars.nope}}…{{/vars.nope}}.'
    )
  })

  test('warns once about a name that the event does not have', async () => {
    const document = { a: '{{event.issue.title}}', b: '{{event.issue.title}}' }
    const { value, warnings } = await render(document)
    expect(value).toEqual({ a: '', b: '' })
    expect(warnings.map(warning => warning.message)).toEqual([
      'card.yml ($.a, line 1, column 1 of the text): "event.issue.title" is not in this event; it stays empty.'
    ])
  })
})

describe('a list', () => {
  const vars = {
    rows: [
      { name: 'a', tags: ['x', 'y'] },
      { name: 'b', tags: [] }
    ],
    empty: [],
    object: { name: 'o' }
  }

  test.each<[string, JsonValue, JsonValue]>([
    ['an element', [{ '{{#vars.rows}}': '{{name}}' }], ['a', 'b']],
    [
      'several elements',
      [{ '{{# vars.rows }}': [{ n: '{{name}}' }, 'hr'] }],
      [{ n: 'a' }, 'hr', { n: 'b' }, 'hr']
    ],
    [
      'among others',
      ['first', { '{{#vars.rows}}': '{{name}}' }, 'last'],
      ['first', 'a', 'b', 'last']
    ],
    ['a list in a list', [{ '{{#vars.rows}}': [{ '{{#tags}}': '{{name}}{{.}}' }] }], ['ax', 'ay']],
    ['a section in a section', [{ '{{#vars.rows}}': { '{{#tags}}': '{{.}}' } }], ['x', 'y']],
    ['nothing for an empty list', [{ '{{#vars.empty}}': 'x' }], []],
    ['its element when there is nothing', [{ '{{^vars.empty}}': 'none' }], ['none']],
    ['nothing for an unknown name', [{ '{{#vars.nope}}': 'x' }, { '{{^vars.nope}}': 'y' }], ['y']],
    ['one element for an object', [{ '{{#vars.object}}': { n: '{{name}}' } }], [{ n: 'o' }]],
    ['one element for true', [{ '{{#job.succeeded}}': 'ok' }, { '{{#job.failed}}': 'no' }], ['ok']]
  ])('repeats %s', async (_, list, expected) => {
    expect((await render({ list }, vars)).value).toEqual({ list: expected })
  })

  test.each([
    ['"{{#vars.x}}": {tag: hr}', 'card.yml, line 1, column 1'],
    ['- "{{#vars.x}}": a\n  tag: hr', 'card.yml, line 1, column 3'],
    ['- a: {"{{#vars.x}}": a}', 'card.yml, line 1, column 7'],
    ['- "{{vars.x}}": a', 'card.yml, line 1, column 3'],
    ['- "x {{#vars.x}}": a', 'card.yml, line 1, column 3']
  ])('takes a section nowhere else: %j', async (source, place) => {
    const message = await failure(source, { x: [1] })
    expect(message).toContain(place)
    expect(message).toContain('a template stands in a key')
  })

  test('in lists over long lists ends at a bound', async () => {
    const source = '- "{{#vars.x}}":\n  - "{{#vars.x}}":\n    - "{{#vars.x}}": {tag: hr}'
    const x = Array.from({ length: 1000 }, (_, index) => index)
    expect(await failure(source, { x })).toContain('the message becomes too long')
  })

  test('what it repeated leads back to the one place in the file', async () => {
    const { sourcePath } = await render(
      {
        body: ['first', { '{{#vars.rows}}': [{ tag: 'hr' }, { n: '{{name}}' }] }, { last: ['x'] }]
      },
      vars
    )
    expect(sourcePath(['body', 0])).toEqual(['body', 0])
    expect(sourcePath(['body', 4, 'n'])).toEqual(['body', 1, '{{#vars.rows}}', 1, 'n'])
    expect(sourcePath(['body', 5, 'last', 0])).toEqual(['body', 2, 'last', 0])
    expect(sourcePath(['body', 99, 'x'])).toEqual(['body', 99, 'x'])
  })
})
