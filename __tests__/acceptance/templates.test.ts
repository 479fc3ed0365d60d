import { describe, expect, jest, test } from '@jest/globals'
import { arrayAt, isJsonObject, objectAt, stringAt } from '../../src/model/json.ts'
import { commands, contentOf, step, textOf } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const TO = { receive_id: 'oc_1' }
const EVIL = '<at id=all></at> [x](https://evil.example) **b** "q"\nline \\ 2 :OK:'
const EVENT = { title: EVIL, path: 'a b/c?d&e', items: [{ n: '1' }, { n: '2' }], head_commit: null }

/** The text of a text message that this template makes. */
async function rendered(text: string, inputs: Record<string, string> = {}): Promise<string> {
  const { messages, outputs } = await step(
    { ...TO, templated: 'true', text, ...inputs },
    { event: EVENT }
  )
  return messages.length === 0 ? (outputs['error_message'] ?? '') : textOf(messages[0])
}

describe('templated is true by default for JSON and YAML files, false for .md files and inline values', () => {
  const TEMPLATE = 'by {{ github.actor }}'
  const card = JSON.stringify({
    schema: '2.0',
    body: { elements: [{ tag: 'markdown', content: TEMPLATE }] }
  })
  const files = { 'card.json': card, 'text.yml': `text: "${TEMPLATE}"`, 'note.md': TEMPLATE }

  test.concurrent.each([
    [{ card_file: 'card.json' }, true],
    [{ content_file: 'text.yml', msg_type: 'text' }, true],
    [{ card_file: 'note.md' }, false],
    [{ card }, false],
    [{ text: TEMPLATE }, false],
    [{ markdown: TEMPLATE }, false],
    [{ card_file: 'card.json', templated: 'false' }, false],
    [{ card_file: 'note.md', templated: 'true' }, true],
    [{ card, templated: 'true' }, true],
    [{ markdown: TEMPLATE, templated: 'true' }, true],
    [{ markdown: 'x', title: TEMPLATE, templated: 'true' }, true],
    [{ card: 'event', title: TEMPLATE, templated: 'true' }, true],
    [{ template_id: 'AAq1', template_variable: `v: "${TEMPLATE}"`, templated: 'true' }, true]
  ])('%j: %s', async (source, isRendered) => {
    const { messages } = await step({ ...TO, ...source }, { files })
    expect(messages[0]?.text).toContain(isRendered ? 'by mona' : TEMPLATE)
  })
})

test.concurrent('the documented names always exist', async () => {
  const names = {
    github: ['repository', 'ref_name', 'sha', 'actor', 'run_id', 'run_number', 'run_attempt'],
    'github ': ['workflow', 'event_name', 'server_url', 'event.path'],
    job: ['status', 'name'],
    run: ['url', 'attempt', 'duration', 'conclusion'],
    commit: ['sha', 'short_sha', 'title', 'message', 'author', 'url']
  }
  const tags = Object.entries(names).flatMap(([top, inner]) =>
    inner.map(name => `{{ ${top.trim()}.${name} }}`)
  )
  const text = await rendered(
    `${tags.join('|')}|{{ now }}|{{# run.jobs }}{{ name }}{{/ run.jobs }}`
  )
  const sha = '4f2a91c0de5b7a3c9d1e8f60718293a4b5c6d7e8'
  expect(text.split('|').slice(0, -2)).toEqual([
    ...['octo/shop', 'main', sha, 'mona', '1001', '128', '1'],
    ...['CI', 'push', 'https://github.com', 'a b/c?d&e'],
    ...['success', 'build'],
    ...['https://github.com/octo/shop/actions/runs/1001', '1', '', ''],
    ...[sha, '4f2a91c', '', '', '', `https://github.com/octo/shop/commit/${sha}`]
  ])
  expect(text).toMatch(/\|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\|$/)
})

test.concurrent('variables are there as vars', async () => {
  expect(await rendered('{{ vars.x }}-{{ vars.y.z }}', { variables: 'x: 1\ny: {z: two}' })).toBe(
    '1-two'
  )
})

describe('names that are not there', () => {
  test.concurrent('under event: empty, with a warning', async () => {
    const result = await step(
      { ...TO, templated: 'true', text: 'a{{ event.no.such }}b' },
      { event: EVENT }
    )
    expect(textOf(result.messages[0])).toBe('ab')
    expect(commands(result, 'warning').join()).toContain('event.no.such')
  })

  test.concurrent.each([
    ['a {{ evnt.title }}', /line 1, column 3.*evnt\.title/],
    ['a\n{{ github.actr }}', /line 2, column 1.*github\.actr/],
    ['{{ vars.constructor }}', /vars\.constructor/],
    ['{{ github.token }}', /github\.token/]
  ])('any other is an error that names it and where it stands: %j', async (text, words) => {
    expect(await rendered(text, { github_token: 'ghs_acceptance' })).toMatch(words)
  })

  test.concurrent('a section over an unknown name is simply false', async () => {
    expect(
      await rendered(
        '{{#nope}}x{{/nope}}{{^nope}}none{{/nope}}{{#event.items}}{{n}};{{/event.items}}'
      )
    ).toBe('none1;2;')
  })

  test.concurrent.each([
    ['{{#x}} open', /line 1, column \d+/],
    ['\n\nx {{ y', /line \d, column \d/]
  ])('bad Mustache is an input error with its place: %j', async (text, words) => {
    expect(await rendered(text)).toMatch(words)
  })
})

describe('{{ x }} is escaped for the place it stands in', () => {
  test.concurrent('in a text by a zero-width space after < and between ](', async () => {
    const zwsp = '\u200b'
    expect(await rendered('{{ event.title }}')).toBe(
      EVIL.replaceAll('<', `<${zwsp}`).replaceAll('](', `]${zwsp}(`)
    )
  })

  test.concurrent('{{{ x }}} is verbatim', async () => {
    expect(await rendered('{{{ event.title }}}')).toBe(EVIL)
  })

  test.concurrent(
    'card Markdown takes no mention, link or style; plain_text and URLs take it exactly',
    async () => {
      const url = 'https://example.com/{{ event.path }}'
      const card = {
        schema: '2.0',
        header: { title: { tag: 'plain_text', content: '{{ event.title }}' } },
        body: {
          elements: [
            { tag: 'markdown', content: '{{ event.title }}' },
            { tag: 'markdown', content: '{{{ event.title }}}' },
            {
              tag: 'button',
              text: { tag: 'plain_text', content: '{{ event.title }}' },
              behaviors: [{ type: 'open_url', default_url: url }]
            }
          ]
        }
      }
      const files = { 'card.json': JSON.stringify(card) }
      const { messages } = await step({ ...TO, card_file: 'card.json' }, { files, event: EVENT })
      const sent = contentOf(messages[0])
      const [escaped, verbatim, button] = arrayAt(objectAt(sent, 'body'), 'elements').filter(
        isJsonObject
      )
      expect(stringAt(objectAt(objectAt(sent, 'header'), 'title'), 'content')).toBe(EVIL)
      expect(stringAt(escaped, 'content')?.replace('<br>', '')).not.toMatch(/[<[\]*]|\n/)
      expect(stringAt(verbatim, 'content')).toBe(EVIL)
      expect(stringAt(objectAt(button, 'text'), 'content')).toBe(EVIL)
      expect(JSON.stringify(button)).toContain('https://example.com/a b/c?d&e')
    }
  )

  test.concurrent('in a post: exact in text nodes, escaped in md', async () => {
    const nodes = ['text', 'md'].map(tag => [{ tag, text: '{{ event.title }}' }])
    const files = { 'post.json': JSON.stringify({ zh_cn: { content: nodes } }) }
    const { messages } = await step(
      { ...TO, content_file: 'post.json', msg_type: 'post' },
      { files, event: EVENT }
    )
    const [exact, escaped] = arrayAt(objectAt(contentOf(messages[0]), 'zh_cn'), 'content')
    expect(exact).toEqual([{ tag: 'text', text: EVIL }])
    expect(JSON.stringify(escaped)).not.toMatch(/<|\]\(|\*\*/)
  })
})
