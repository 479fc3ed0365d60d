import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../../src/model/json.ts'
import type { Sink } from '../../../src/templates/escape.ts'
import { renderTemplate, type Rendered } from '../../../src/templates/render.ts'
import { TemplateError } from '../../../src/templates/template-error.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { makeScope } from '../../support/make-scope.ts'

type Data = { vars?: JsonObject; event?: JsonObject; sink?: Sink }

function render(template: string, data: Data = {}): Promise<Rendered<string>> {
  const scope = makeScope(data.vars, data.event)
  return renderTemplate(template, scope, data.sink ?? 'exact', { name: 'text' })
}

async function rendered(template: string, data: Data = {}): Promise<string> {
  return (await render(template, data)).value
}

async function failure(template: string, data: Data = {}): Promise<string> {
  const error = await render(template, data).then(
    result => result,
    (thrown: unknown) => thrown
  )
  if (error instanceof TemplateError) return error.message
  throw new Error(`expected a TemplateError, got ${JSON.stringify(error)}`)
}

describe('values', () => {
  test.each([
    ['{{ github.repository }} #{{github.run_number}}', 'octo/shop #128'],
    [
      '{{ commit.short_sha }} {{{ commit.title }}}',
      '4f2a91c fix: retry the upload when the socket closes'
    ],
    ['{{ run.jobs.0.name }} {{ run.attempt }}', 'lint 1'],
    ['{{ job.status }}{{! a comment }}', 'success'],
    ['{{ now }}', '2025-06-03T15:04:00Z'],
    ['no template', 'no template'],
    ['{{=<% %>=}}<% job.status %>', 'success']
  ])('%s', async (template, expected) => {
    expect(await rendered(template)).toBe(expected)
  })

  test('of every type become text', async () => {
    const vars = { n: 0, t: true, f: false, nothing: null, list: [1, 'a'], object: { a: 1 } }
    const template =
      '{{vars.n}} {{vars.t}} {{vars.f}} [{{vars.nothing}}] {{vars.list}} {{vars.object}}'
    expect(await rendered(template, { vars })).toBe('0 true false [] [1,"a"] {"a":1}')
  })

  test('are never rendered again', async () => {
    const vars = { evil: '{{ commit.sha }}{{{ github.actor }}}{{#run.jobs}}x{{/run.jobs}}' }
    expect(await rendered('{{ vars.evil }}', { vars })).toBe(vars.evil)
  })

  test('stand where they are put, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (a, b) => {
        const template = '1{{vars.a}}2{{{vars.b}}}3'
        expect(await rendered(template, { vars: { a, b } })).toBe(`1${a}2${b}3`)
      })
    )
  })
})

describe('names that do not exist', () => {
  test('under event render empty, with one warning each', async () => {
    const event = { pull_request: { title: 'A', head: { repo: null } } }
    const template =
      '{{event.pull_request.title}}|{{event.pull_request.titel}}|{{event.pull_request.head.repo.name}}|{{event.issue.url}}|{{event.issue.url}}|{{github.event.action}}'
    const { value, warnings } = await render(template, { event })
    expect(value).toBe('A|||||')
    expect(warnings.map(warning => warning.message)).toEqual([
      'text, line 1, column 30: "event.pull_request.titel" is not in this event; it stays empty. Did you mean event.pull_request.title?',
      'text, line 1, column 59: "event.pull_request.head.repo.name" is not in this event; it stays empty.',
      'text, line 1, column 97: "event.issue.url" is not in this event; it stays empty.',
      'text, line 1, column 137: "github.event.action" is not in this event; it stays empty.'
    ])
  })

  test('inside a section over the payload are missing too, not unknown', async () => {
    const event = { commits: [{ id: 'a', author: {} }] }
    const template = '{{#event.commits}}{{id}}{{author.username}}{{distinct}}{{/event.commits}}'
    const { value, warnings } = await render(template, { event })
    expect(value).toBe('a')
    expect(warnings).toHaveLength(2)
  })

  test.each([
    ['{{ vars.enviroment }}', 'there is no "vars.enviroment". Did you mean vars.environment?'],
    ['{{ repository }}', 'Did you mean github.repository?'],
    ['{{ githb.sha }}', 'Did you mean github.sha?'],
    ['{{ commit.titel }}', 'Did you mean commit.title?'],
    ['{{ foo }}', 'What may be missing is written {{#foo}}…{{/foo}}.'],
    ['{{ github.token }}', 'there is no "github.token"'],
    ["{{ github.sha || 'x' }}", 'no expressions'],
    ['{{ toJSON(event) }}', 'no expressions'],
    ['{{ secrets.TOKEN }}', 'there is no "secrets.TOKEN"']
  ])('%s is an error', async (template, message) => {
    expect(await failure(template, { vars: { environment: 'staging' } })).toContain(message)
  })

  test.each([
    'constructor',
    '__proto__',
    'toString',
    'vars.constructor',
    'vars.list.length',
    'now.length'
  ])('the prototype is no data: %s', async name => {
    const vars = { list: [1] }
    expect(await failure(`{{ ${name} }}`, { vars })).toContain('there is no')
    expect(await rendered(`{{#${name}}}yes{{/${name}}}{{^${name}}}no{{/${name}}}`, { vars })).toBe(
      'no'
    )
  })

  test('an own property of such a name is data', async () => {
    const vars = JSON.parse('{"__proto__": "p", "constructor": "c"}') as JsonObject
    expect(await rendered('{{ vars.__proto__ }}{{ vars.constructor }}', { vars })).toBe('pc')
  })

  test('the place is the line and column in the text', async () => {
    expect(await failure('one\n  {{ nope }}')).toMatch(/^text, line 2, column 3: /)
  })

  test('the workflow form is warned about', async () => {
    const { value, warnings } = await render('${{ github.actor }} ${{ job.status }}')
    expect(value).toBe('$mona $success')
    expect(warnings.map(warning => warning.message)).toEqual([
      'text, line 1, column 2: ${{ … }} is for workflow files; the $ goes out as text. Write {{ … }} here.'
    ])
  })
})

describe('sections', () => {
  const vars: JsonObject = {
    list: ['a', 'b'],
    empty: [],
    none: null,
    no: false,
    zero: 0,
    blank: '',
    yes: true,
    text: 't',
    object: { inner: 'i', name: 'o' },
    rows: [
      { name: 'r1', tags: ['x', 'y'] },
      { name: 'r2', tags: [] }
    ]
  }

  test.each([
    ['{{#vars.list}}{{.}},{{/vars.list}}', 'a,b,'],
    [
      '{{#vars.rows}}{{name}}({{#tags}}{{.}}{{/tags}}{{^tags}}-{{/tags}}){{/vars.rows}}',
      'r1(xy)r2(-)'
    ],
    ['{{#vars.object}}{{inner}} {{github.actor}}{{/vars.object}}', 'i mona'],
    ['{{#vars.text}}[{{.}}]{{/vars.text}}', '[t]'],
    ['{{#vars.yes}}{{vars.text}}{{/vars.yes}}', 't'],
    ['{{#vars}}{{#object}}{{name}}{{text}}{{/object}}{{/vars}}', 'ot'],
    ['{{#nope}}x{{/nope}}{{^nope}}y{{/nope}}', 'y'],
    ['{{#nope.deeper}}x{{/nope.deeper}}', ''],
    ['{{#event.pull_request}}x{{/event.pull_request}}', ''],
    ['{{#job.succeeded}}green{{/job.succeeded}}{{#job.failed}}red{{/job.failed}}', 'green'],
    ['a\n{{#vars.yes}}\nb\n{{/vars.yes}}\nc', 'a\nb\nc']
  ])('%s', async (template, expected) => {
    expect(await render(template, { vars })).toEqual({ value: expected, warnings: [] })
  })

  test.each(['empty', 'none', 'no', 'zero', 'blank'])('over %s are false', async name => {
    const template = `{{#vars.${name}}}x{{/vars.${name}}}{{^vars.${name}}}y{{/vars.${name}}}`
    expect(await rendered(template, { vars })).toBe('y')
  })

  test('in sections over long lists end at a bound', async () => {
    const list: JsonValue[] = Array.from({ length: 500 }, (_, index) => index)
    const nested = '{{#vars.list}}'.repeat(4) + '{{/vars.list}}'.repeat(4)
    expect(await failure(nested, { vars: { list } })).toContain('the message becomes too long')
    const long = { list, text: 'x'.repeat(100_000) }
    expect(await failure('{{#vars.list}}{{vars.text}}{{/vars.list}}', { vars: long })).toContain(
      'the message becomes too long'
    )
  })
})

test('other delimiters leave {{ and }} as text', async () => {
  const template = '{{=<% %>=}}<% vars.x %> {{ vars.y }} <%{vars.x}%> <%={{ }}=%>{{ vars.x }}'
  expect(await rendered(template, { vars: { x: 'a*' }, sink: 'card_markdown' })).toBe(
    'a&#42; {{ vars.y }} a* a&#42;'
  )
})

test('of many names that an event lacks the first fifty are told', async () => {
  const template = Array.from({ length: 60 }, (_, index) => `{{event.missing${index}}}`).join('')
  const { warnings } = await render(template)
  expect(warnings).toHaveLength(50)
})

describe('bad Mustache', () => {
  test.each([
    ['a {{ b', 'text, line 1, column 3: Unclosed tag'],
    ['{{ x }} {{{ b }', 'text, line 1, column 9: Unclosed tag'],
    ['a\n{{#b}} c', 'text, line 2, column 9: Unclosed section "b"'],
    ['{{#a}}\n{{/b}}', 'text, line 2, column 1: Unclosed section "a"'],
    ['{{/a}}', 'text, line 1, column 1: Unopened section "a"'],
    ['x {{> part }}', 'text, line 1, column 3: partials'],
    ['x {{ }}', 'text, line 1, column 3: a tag holds no name'],
    ['{{= =}}', 'text, line 1, column 1: Invalid tags'],
    ['{{#a}}'.repeat(9000) + '{{/a}}'.repeat(9000), 'nested deeper than 50']
  ])('%s', async (template, message) => {
    expect(await failure(template)).toContain(message)
  })

  test('of any kind is a TemplateError or a text', async () => {
    const unit = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '#',
      '/',
      '^',
      '>',
      '=',
      '&',
      '!',
      ' ',
      '\n',
      'job',
      '.',
      'a'
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 12 }), async template => {
        const result = await render(template).catch((error: unknown) => error)
        if (!(result instanceof TemplateError)) expect(result).toHaveProperty('value')
      }),
      { numRuns: 3000 }
    )
  })
})
