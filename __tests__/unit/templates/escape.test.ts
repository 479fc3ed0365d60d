import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Sink } from '../../../src/templates/escape.ts'
import { renderTemplate } from '../../../src/templates/render.ts'
import { ATTACKS, hostileText } from '../../support/hostile-text.ts'
import { makeScope } from '../../support/make-scope.ts'
import { renderMarkdown } from '../../support/rendered-markdown.ts'

const RUNS = { numRuns: 1500 }

async function rendered(
  template: string,
  x: string,
  sink: Sink = 'card_markdown'
): Promise<string> {
  return (await renderTemplate(template, makeScope({ x }), sink, { name: 'text' })).value
}

describe('card Markdown', () => {
  test.each([
    ['**{{vars.x}}**', 'a*b', '**a&#42;b**'],
    ['{{vars.x}}', '<at id=all></at>', '&#60;at id=all&#62;&#60;/at&#62;'],
    ['{{{vars.x}}}', '<at id=all></at>', '<at id=all></at>'],
    ['{{&vars.x}}', '[a](b)', '[a](b)'],
    [
      '[run]({{vars.x}})',
      'https://example.com/a_b-c?d=1&e=2#f',
      '[run](https://example.com/a_b-c?d=1&e=2#f)'
    ],
    [
      '[run](https://example.com/{{vars.x}}/y)',
      'a b)](c',
      '[run](https://example.com/a%20b%29%5D%28c/y)'
    ],
    ['[run]({{vars.x}})', 'javascript:alert(1)', '[run](javascript%3Aalert%281%29)'],
    ['[a](b) {{vars.x}}', 'a:b', '[a](b) a&#58;b'],
    ['at https://example.com/{{vars.x}}!', 'a_b c:d', 'at https://example.com/a%5Fb%20c%3Ad!'],
    ['www.example.com/{{vars.x}}', '[a](b)', 'www.example.com/%5Ba%5D%28b%29'],
    ['http://{{vars.x}}/y', 'localhost:8080', 'http://localhost:8080/y'],
    ['https://example.com，{{vars.x}}', 'a_b', 'https://example.com，a&#95;b'],
    ['<https://example.com/{{vars.x}}>', 'a>b', '<https://example.com/a%3Eb>'],
    [
      "<link url='{{vars.x}}'>go</link>",
      "https://example.com/'>",
      "<link url='https://example.com/%27%3E'>go</link>"
    ],
    ['<a href={{vars.x}}></a>', 'data:text/html,x', '<a href=data%3Atext/html,x></a>'],
    ["<font color='{{vars.x}}'>a</font>", 'red', "<font color='red'>a</font>"],
    ["<font color='{{vars.x}}'>a</font>", "red'>", "<font color=''>a</font>"],
    ['<at id={{vars.x}}></at>', 'ou_1a_b', '<at id=ou_1a_b></at>'],
    ['<at id={{vars.x}}></at>', 'all', '<at id=></at>'],
    ['<at ids="ou_1,{{vars.x}}"></at>', 'ALL,ou_2', '<at ids="ou_1,"></at>'],
    [
      "<person id = '{{vars.x}}' style='normal'></person>",
      'ou_1',
      "<person id = 'ou_1' style='normal'></person>"
    ],
    ['<at id=ou_1>{{vars.x}}</at>', 'a_b', '<at id=ou_1>a&#95;b</at>'],
    ['`{{vars.x}}`', 'fix/a-b_c', '`fix/a-b_c`'],
    ['`{{vars.x}}`', 'a`b\n<at id=all>', '`aˋb <\u200bat id=all>`'],
    ['it`s {{vars.x}}', 'a_b', 'it`s a&#95;b'],
    ['```\n{{vars.x}}\n```\n{{vars.x}}', 'a_b', '```\na_b\n```\na&#95;b'],
    ['``` a ```\n{{vars.x}}', '**b**', '``` a ```\n&#42;&#42;b&#42;&#42;'],
    ['````\n```\n{{vars.x}}\n````\n{{vars.x}}', '_b_', '````\n```\n_b_\n````\n&#95;b&#95;'],
    ['```\n```js\n```\n{{vars.x}}', '_b_', '```\n```js\n```\n&#95;b&#95;'],
    ['~~~\n```\n~~~\n{{vars.x}}', '_b_', '~~~\n```\n~~~\n&#95;b&#95;'],
    ['- ```\n  {{vars.x}}\n  ```\n{{vars.x}}', '_b_', '- ```\n  _b_\n  ```\n&#95;b&#95;'],
    ['```\n{{vars.x}}\n```', '```\n<at id=all>', '```\n`\u200b`\u200b`\n<\u200bat id=all>\n```'],
    ['~~~\n{{vars.x}}\n~~~', '~~~\na_b', '~~~\n~\u200b~\u200b~\na_b\n~~~'],
    ['> ```\n> {{vars.x}}\n> ```', 'a\n**b**', '> ```\n> a\n> **b**\n> ```'],
    ['>```\n>{{vars.x}}\n>```', 'a\n\nb', '>```\n>a\n>\n>b\n>```'],
    ['- a\n  - ```\n    {{vars.x}}\n    ```', 'a\n# b', '- a\n  - ```\n    a\n    # b\n    ```'],
    ['1. > ```\n   > {{vars.x}}', 'a\nb', '1. > ```\n   > a\n   > b'],
    ['- ```\n\n  {{vars.x}}', '_b_', '- ```\n\n  _b_'],
    ['> ```\n> x\n\n{{vars.x}}', '**b**', '> ```\n> x\n\n&#42;&#42;b&#42;&#42;'],
    ['> ```\n{{vars.x}}', '**b**', '> ```\n&#42;&#42;b&#42;&#42;'],
    ['- ```\n{{vars.x}}', '**b**', '- ```\n&#42;&#42;b&#42;&#42;'],
    ['- a\n\n  ```\n  {{vars.x}}\n  ```', 'a\n# b', '- a\n\n  ```\n  a\n  # b\n  ```'],
    ['- a\n\n  ```\n  b\n\n{{vars.x}}', '**b**', '- a\n\n  ```\n  b\n\n&#42;&#42;b&#42;&#42;'],
    ['  ```\na\n  ```\n```\n{{vars.x}}\n```', 'a_b', '  ```\na\n  ```\n```\na&#95;b\n```'],
    ['``{{vars.x}}``', 'a_b', '``a_b``'],
    ['`a` and `` {{vars.x}} ``', 'a_b', '`a` and `` a_b ``'],
    ['`a\\` {{vars.x}} `b`', 'a_b', '`a\\` a&#95;b `b`'],
    ['\\`{{vars.x}}`', '**b**', '\\`&#42;&#42;b&#42;&#42;`'],
    ['``{{vars.x}}`', '**b**', '``&#42;&#42;b&#42;&#42;`'],
    ['by mona <{{vars.x}}>', 'at id=all', 'by mona <\u200bat id=all>'],
    ['<{{vars.x}}>, <{{vars.x}}>', '/at', '<\u200b/at>, <\u200b/at>'],
    ['</{{vars.x}}>', 'at', '</\u200bat>'],
    ['<a{{vars.x}}>', 't id=all', '<a\u200bt id=all>'],
    ['<at {{vars.x}}></at>', 'id=all', '<at ></at>'],
    ['<at\nid={{vars.x}}></at>', 'all', '<at\nid=></at>'],
    ['<at id=al{{vars.x}}></at>', 'l', '<at id=al></at>'],
    ['<at name="a b" id=\'{{vars.x}}\'></at>', 'ou_1', '<at name="a b" id=\'ou_1\'></at>'],
    ['1 <b and {{vars.x}}', 'a_b', '1 <b and a&#95;b'],
    ['<at id={{vars.x}}ll></at>', 'a', '<at id=ll></at>'],
    ['| a |\n|---|\n| `{{vars.x}}` |', 'a|**b**', '| a |\n|---|\n| `a∣**b**` |'],
    ['`{{vars.x}}` | b', 'a|b', '`a∣b` | b'],
    ['`{{vars.x}}`', 'a|b', '`a|b`'],
    ['`{{vars.x}}.`', '[a][b]', '`[a]\u200b[b]\u200b.`'],
    [
      '```\na\n    ```\nb\n```\n{{vars.x}}',
      '**b**',
      '```\na\n    ```\nb\n```\n&#42;&#42;b&#42;&#42;'
    ],
    ['a\n2. ```\n   {{vars.x}}\n   ```', '**b**', 'a\n2. ```\n   &#42;&#42;b&#42;&#42;\n   ```'],
    ['1. a\n2. ```\n   {{vars.x}}\n   ```', 'a_b', '1. a\n2. ```\n   a_b\n   ```'],
    ['<!--\n```\n-->\n{{vars.x}}', '**b**', '<!--\n```\n-->\n&#42;&#42;b&#42;&#42;'],
    ['<p>\n```\n{{vars.x}}\n```', '**b**', '<p>\n```\n&#42;&#42;b&#42;&#42;\n```'],
    ['<p>\n\n```\n{{vars.x}}\n```', 'a_b', '<p>\n\n```\na_b\n```'],
    ['`a\nb` {{vars.x}} `c`', '**b**', '`a\nb` &#42;&#42;b&#42;&#42; `c`'],
    ['`a\n\n`{{vars.x}}`', 'a_b', '`a\n\n`a_b`'],
    ['1 <b\n\n{{vars.x}} > 2', 'a_b', '1 <b\n\na&#95;b > 2']
  ])('%s with %j', async (template, value, expected) => {
    expect(await rendered(template, value)).toBe(expected)
  })

  test.each([
    ['text', 'a {{vars.x}} b **c{{vars.x}}d** `e`'],
    ['a list, a quote and a heading', '- a{{vars.x}}\n- b\n\n> c{{vars.x}}\n\n# h {{vars.x}} h'],
    ['the start of a line', 'a\n\n{{vars.x}};\n\nb'],
    ['the target of a link', 'a [t](https://example.com/{{vars.x}}?q={{vars.x}}) b'],
    ['an address in the text', 'a https://example.com/{{vars.x}}/{{vars.x}} b'],
    ['a whole target', 'a [t]({{vars.x}}x) b'],
    ['an inline code', 'a `{{vars.x}}.` b'],
    ['a block of code', 'a\n\n```\n{{vars.x}}\n```\n\nb'],
    ['a block of code between waves', 'a\n\n~~~\n{{vars.x}}\n~~~\n\nb'],
    ['code in a quote', 'a\n\n> ```\n> {{vars.x}}\n> ```\n\nb'],
    ['code in a list', '- a\n\n  ```\n  {{vars.x}}\n  ```\n- b'],
    ['code in a quote in a list', '1. > ```\n   > {{vars.x}}\n   > ```\n\nb'],
    ['behind code that its quote ended', '> ```\n> a\n\nb {{vars.x}}'],
    ['code with more backticks', 'a `` {{vars.x}}. `` b'],
    ['behind an escaped backtick', 'a \\`{{vars.x}}` b'],
    ['between angles', 'a <{{vars.x}}> b'],
    ['code in a cell', '| a | b |\n|---|---|\n| `{{vars.x}}.` | c |'],
    ['behind a fence that is none', 'a\n2. ```\n   b{{vars.x}}b\n   ```\n\nc'],
    ['behind code over two lines', '`a\nb` {{vars.x}} `c`'],
    ['beside a link', '[t](https://example.com){{vars.x}}[t](https://example.com)']
  ])('no text changes the layout around it: %s', async (_, template) => {
    const { shape } = renderMarkdown(await rendered(template, 'plain'))
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        expect(renderMarkdown(await rendered(template, text)).shape).toBe(shape)
      }),
      RUNS
    )
  })

  test('no attack puts a tag or a link anywhere', async () => {
    const templates = [
      '{{vars.x}}',
      '[t]({{vars.x}})',
      "<link url='{{vars.x}}'>t</link>",
      '<at id={{vars.x}}></at>',
      '`{{vars.x}}`',
      '```\n{{vars.x}}\n```',
      '<{{vars.x}}>',
      '> ```\n> {{vars.x}}\n> ```'
    ]
    const tags = /<\/?(?:at|person|a|font|link|raw|audio|hr|script|b)\b/g
    for (const template of templates)
      for (const attack of ATTACKS) {
        const markdown = await rendered(template, attack)
        expect(markdown.match(tags)).toEqual(template.match(tags))
        expect(markdown.match(/\]\(/g)).toEqual(template.match(/\]\(/g))
      }
  })
})

describe("a post's Markdown", () => {
  test('is escaped by place too', async () => {
    const template = '**{{vars.x}}** [t](https://example.com/{{vars.x}})'
    expect(await rendered(template, 'a)*b', 'post_markdown')).toBe(
      '**a&#41;&#42;b** [t](https://example.com/a%29*b)'
    )
  })

  test('no text makes anything but text of a value', async () => {
    for (const template of ['a {{vars.x}} b', '- a {{vars.x}} b', '> **a** {{vars.x}}'])
      await fc.assert(
        fc.asyncProperty(hostileText, async text => {
          const { shape } = renderMarkdown(await rendered(template, text, 'post_markdown'))
          const plain = renderMarkdown(await rendered(template, 'plain', 'post_markdown')).shape
          // A post knows no `<br>`, so a blank line of the value begins a paragraph.
          expect(shape.replace(/,paragraph(?!\()/g, '')).toBe(plain)
        }),
        { numRuns: 500 }
      )
  })

  test('keeps lines', async () => {
    expect(await rendered('{{vars.x}}', 'a\nb', 'post_markdown')).toBe('a\nb')
  })
})

describe("GitHub's Markdown, before it is converted", () => {
  test('takes apart what becomes a link after the entities are decoded', async () => {
    const value = await rendered(
      '{{vars.x}}',
      'https://a.example www.b.example @mona #12',
      'github_markdown'
    )
    const decoded = value.replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCharCode(Number(code))
    )
    expect(decoded.replaceAll('\u2060', '')).toBe(
      'https:\u200b//a.example www\u200b.b.example @\u200bmona #\u200b12'
    )
  })
})

describe('a text message', () => {
  test.each([
    ['{{vars.x}}', '<at user_id="all">x</at>', '<\u200bat user_id="all">x<\u200b/at>'],
    ['[a]{{vars.x}}', '(https://evil.example)', '[a]\u200b(https://evil.example)'],
    ['<{{vars.x}}', 'at user_id="all">', '<\u200bat user_id="all">'],
    ['<a{{vars.x}}', 't user_id="all">', '<a\u200bt user_id="all">'],
    ['{{vars.x}}(b)', '[a]', '[a]\u200b(b)'],
    ['<at user_id="{{vars.x}}"></at>', 'ou_1', '<at user_id="ou_1"></at>'],
    ['<at user_id="{{vars.x}}"></at>', 'all', '<at user_id=""></at>'],
    ['<at user_id="{{vars.x}}"></at>', 'ou_1" user_id="all', '<at user_id=""></at>'],
    ['<at user_id="ou_1">{{vars.x}}</at>', 'all', '<at user_id="ou_1">all</at>'],
    ['{{vars.x}} opened', 'fix [x]', 'fix [x] opened'],
    ['[{{vars.x}}]{{vars.x}}', 'a', '[a]a'],
    ['[a]({{vars.x}})', 'https://example.com/a_b', '[a](https://example.com/a_b)'],
    ['{{vars.x}}', 'plain *text* & "more"', 'plain *text* & "more"'],
    ['{{{vars.x}}}', '<b>', '<b>']
  ])('%s with %j', async (template, value, expected) => {
    expect(await rendered(template, value, 'message_text')).toBe(expected)
  })

  test('an id of an `at` node is never all', async () => {
    expect(await rendered('{{vars.x}}', ' ALL', 'mentioned_id')).toBe('')
    expect(await rendered('{{vars.x}}', 'ou_1', 'mentioned_id')).toBe('ou_1')
  })

  test.each<Sink>(['message_text', 'unknown'])('no text makes a tag or a link: %s', async sink => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (a, b) => {
        const scope = makeScope({ a, b })
        const template = '[x]{{vars.a}}{{vars.b}}<{{vars.a}}({{vars.b}}'
        const { value } = await renderTemplate(template, scope, sink, { name: 'text' })
        expect(value).not.toMatch(/<[a-z/]/i)
        expect(value).not.toContain('](')
      }),
      RUNS
    )
  })
})
