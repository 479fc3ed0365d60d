import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { JsonValue } from '../../../src/model/json.ts'
import { parseStructured } from '../../../src/text/structured.ts'
import { StructuredError } from '../../../src/text/structured-error.ts'

async function parse(source: string, name = 'card'): Promise<JsonValue> {
  return (await parseStructured(source, { name })).value
}

async function failure(source: string, name = 'card'): Promise<StructuredError> {
  const error = await parseStructured(source, { name }).then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (error instanceof StructuredError) return error
  throw new Error(`expected a StructuredError, got ${String(error)}`)
}

describe('JSON', () => {
  test('reads every kind of value', async () => {
    expect(await parse(' {"a": [1, -2.5e3, true, false, null, "x\\n\\u00e9"], "b": {}} ')).toEqual({
      a: [1, -2500, true, false, null, 'x\né'],
      b: {}
    })
  })

  test('accepts a byte order mark and CRLF', async () => {
    expect(await parse('\uFEFF{\r\n"a": 1\r\n}\r\n')).toEqual({ a: 1 })
  })

  test('agrees with JSON.parse on any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), async (value, indent) => {
        const source = JSON.stringify([value], null, indent)
        expect(await parse(source, 'x.json')).toEqual(JSON.parse(source))
      })
    )
  })

  test('refuses exactly what JSON.parse refuses, apart from doubled keys and numbers it would change', async () => {
    const snippet = fc.string({
      unit: fc.constantFrom(...Array.from('{}[]",:0123e+-.truefalsn\\u \n\t'))
    })
    await fc.assert(
      fc.asyncProperty(snippet, async source => {
        const parsed = tryJson(source)
        const own = await parse(source, 'x.json').catch((error: unknown) => error)
        if (parsed === undefined) expect(own).toBeInstanceOf(StructuredError)
        else if (!(own instanceof StructuredError)) expect(own).toEqual(parsed)
      }),
      { numRuns: 2000 }
    )
  })

  test.each([
    ['{"a": 1 "b": 2}', 1, 9, 'a comma or "}" should stand here'],
    ['{\n  "a": "say "hi""\n}', 2, 14, 'write \\" for it'],
    ['{"a": 1', 1, 8, 'the "{" of line 1 is never closed'],
    ['[1,\n2', 2, 2, 'the "[" of line 1 is never closed'],
    ['{"a":', 1, 6, 'ends where a value should stand'],
    ['{"a" "b"}', 1, 6, 'a ":" after the key should stand here'],
    ['["a]', 1, 2, 'no closing quote'],
    ['{"a": 1} {"b": 2}', 1, 10, 'text follows the end'],
    ['{"a": 1, "a": 2}', 1, 10, 'the key "a" appears twice'],
    ['{"a": 12345678901234567891}', 1, 7, 'too large to be kept exactly'],
    ['{"a": 1e999}', 1, 7, 'not a number that JSON can hold']
  ])('%j is told at line %d, column %d', async (source, line, column, message) => {
    const error = await failure(source)
    expect([error.line, error.column]).toEqual([line, column])
    expect(error.message).toContain(`card, line ${line}, column ${column}: `)
    expect(error.message).toContain(message)
  })

  test.each([
    ['{"a": 1,}', 'a comma stands before "}"'],
    ['{"a": True}', 'Write true, in lower case.'],
    ['{"a": NaN}', 'JSON has no such number'],
    ["{'a': 1}", 'a key in double quotes'],
    ['{"a": \'b\'}', 'Use double quotes.'],
    ['{"a": 1 // b\n}', 'JSON has no comments'],
    ['{# b\n"a": 1}', 'JSON has no comments'],
    ['{"a": 01}', 'not a JSON number'],
    ['{"a": 0x10}', 'not a JSON number'],
    ['{"a": "b\tc"}', 'Write \\t for it'],
    ['{"a": "b\nc"}', 'Write \\n for it'],
    ['{"a": "b\u0000c"}', 'a control character'],
    ['{"a": "C:\\dir"}', 'Write \\\\ for a backslash'],
    ['a: 1', 'no JSON value stands here']
  ])('in a .json file %j is an error that says what to do', async (source, message) => {
    expect((await failure(source, 'cards/a.json')).message).toContain(message)
  })
})

describe('YAML', () => {
  test('reads block and flow style, block scalars and comments', async () => {
    const source = 'a: # note\n  - b: 1\n    c: "x"\n  - {d: [e, ~]}\ntext: |\n  one\n  two\n'
    expect(await parse(source)).toEqual({
      a: [{ b: 1, c: 'x' }, { d: ['e', null] }],
      text: 'one\ntwo\n'
    })
  })

  test.each([
    ['{a: b}', { a: 'b' }],
    ['{"a": 1,}', { a: 1 }],
    ["{'a': 1} # c", { a: 1 }],
    ['[a, b]', ['a', 'b']],
    ['"a": 1', { a: 1 }]
  ])('%j begins like JSON and is YAML', async (source, value) => {
    expect(await parse(source)).toEqual(value)
  })

  test('is the core schema: dates, yes and octal look-alikes stay as they are written', async () => {
    expect(await parse('[2024-01-02, yes, off, 0o17, 0x1F, 010, 1_000, 12:30:45]')).toEqual([
      '2024-01-02',
      'yes',
      'off',
      15,
      31,
      10,
      '1_000',
      '12:30:45'
    ])
  })

  test('keys are the texts as written', async () => {
    expect(await parse('1.0: a\ntrue: b\nnull: c\n')).toEqual({ '1.0': 'a', true: 'b', null: 'c' })
  })

  test('an alias stands for a value of its own', async () => {
    const value = await parse('a: &x {b: [1]}\nc: *x\nd: &x 2\ne: *x\n')
    expect(value).toEqual({ a: { b: [1] }, c: { b: [1] }, d: 2, e: 2 })
    const { a, c } = value as { a: object; c: object }
    expect(a).not.toBe(c)
  })

  test('reads back what the library writes, whatever the value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async generated => {
        const value: unknown = JSON.parse(JSON.stringify([generated]))
        expect(
          await parse(`# yaml\n${stringify(value, { aliasDuplicateObjects: false })}`)
        ).toEqual(value)
      })
    )
  })

  test.each([
    ['title: {{ vars.x }}', 1, 9, 'Put a value that begins with {{ or { in quotes.'],
    ['a:\n\tb: 1', 2, 1, 'Indent with spaces.'],
    ['a: @here', 1, 4, 'Put the text in quotes.'],
    ['a: b: c', 1, 4, 'Put a text that holds ": " in quotes'],
    ['a: 1\nb: 2\na: 3', 3, 1, 'the key "a" appears twice'],
    ['a: *all', 1, 4, 'Put a text that begins with * in quotes.'],
    ['a: !!binary aGk=', 1, 4, 'Remove the tag'],
    ['a: !Ref b', 1, 4, 'Remove the tag'],
    ['a: .inf', 1, 4, 'not a number that JSON can hold'],
    ['a: .nan', 1, 4, 'not a number that JSON can hold'],
    ['id: 7371713483664506901', 1, 5, 'too large to be kept exactly'],
    ['a: 1\n---\nb: 2', 2, 1, 'a second document begins'],
    ['a: {x: 1}\nb:\n  <<: *a', 3, 7, 'no anchor'],
    ['<<: {a: 1}', 1, 1, 'no merge key'],
    ['x: &a [*a]', 1, 8, 'contains itself'],
    ['a: "x', 1, 4, 'Check quotes'],
    ['a:\n   b: 1\n  c: 2', 3, 1, 'indentation'],
    ['', 1, 1, 'there is nothing in it'],
    ['# only a comment', 1, 1, 'there is nothing in it'],
    ['---\n', 1, 1, 'there is nothing in it']
  ])('%j is told at line %d, column %d', async (source, line, column, message) => {
    const error = await failure(source)
    expect(error.message).toContain(message)
    expect([error.line, error.column]).toEqual([line, column])
  })
})

describe('hostile documents', () => {
  test.each([
    '{"__proto__": {"polluted": 1}, "constructor": 2}',
    '__proto__: {polluted: 1}\nconstructor: 2'
  ])('%j is plain data', async source => {
    const value = await parse(source)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', { polluted: 1 }],
      ['constructor', 2]
    ])
    expect('polluted' in {}).toBe(false)
  })

  test.each([
    ['JSON lists', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
    ['JSON objects', (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)],
    ['YAML lists', (depth: number) => '- '.repeat(depth) + 'a'],
    ['YAML flow', (depth: number) => 'a: ' + '['.repeat(depth - 1) + ']'.repeat(depth - 1)],
    ['YAML objects', (depth: number) => yamlStairs(depth)]
  ])('%s may be 100 deep and no deeper', async (_, nest) => {
    expect(await parse(nest(100))).toBeDefined()
    for (const depth of [101, 300, 20_000])
      expect((await failure(nest(depth))).message).toContain('nested deeper than 100')
  })

  test('aliases of aliases end at a bound', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 60; i += 1) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`)
    expect((await failure(lines.join('\n'))).message).toContain('aliases make more than')
  })

  test('a long text behind many aliases ends at a bound', async () => {
    const source = `- &a ${'x'.repeat(50_000)}\n${'- *a\n'.repeat(1000)}`
    expect((await failure(source)).message).toContain('aliases make more than')
  })

  test('aliases nested in a chain count as depth', async () => {
    const lines = ['- &a0 x', ...Array.from({ length: 200 }, (_, i) => `- &a${i + 1} [*a${i}]`)]
    expect((await failure(lines.join('\n'))).message).toContain('nested deeper than 100')
  })

  test('what is too long is refused', async () => {
    expect((await failure(`"${'a'.repeat(1024 * 1024)}"`)).message).toContain('longer than 1048576')
    expect((await failure(`a: ${'a'.repeat(256 * 1024)}`)).message).toContain('longer than 262144')
  })

  test('the message stays one short line without control characters', async () => {
    for (const source of [
      `!${'a'.repeat(9000)} b`,
      `{"a": \u001b[31m\u202e${'b'.repeat(9000)}`,
      '"a\r\nb'
    ])
      expect((await failure(source)).message).toMatch(/^[^\p{Cc}\p{Cf}]{1,500}$/u)
  })
})

describe('locate', () => {
  test('tells the key of a member and the start of an item, in JSON', async () => {
    const document = await parseStructured('{"a": [1,\n  {"b": 2}],\n "c": {}}', { name: 'card' })
    expect(document.locate([])).toEqual({ line: 1, column: 1 })
    expect(document.locate(['a', 1])).toEqual({ line: 2, column: 3 })
    expect(document.locate(['a', 1, 'b'])).toEqual({ line: 2, column: 4 })
    expect(document.locate(['c'])).toEqual({ line: 3, column: 2 })
  })

  test('the same in YAML, through aliases too', async () => {
    const source = 'a: &x\n  - b: 1\n    c: {d: 2}\ne: *x\n'
    const document = await parseStructured(source, { name: 'card' })
    expect(document.locate(['a'])).toEqual({ line: 1, column: 1 })
    expect(document.locate(['a', 0, 'c', 'd'])).toEqual({ line: 3, column: 9 })
    expect(document.locate(['e', 0, 'c'])).toEqual({ line: 3, column: 5 })
  })

  test('of what is not there, tells the innermost value around it that is', async () => {
    for (const source of ['{"x": 1,\n"a": [{"b": 1}]}', 'x: 1\na: [{b: 1}]']) {
      const document = await parseStructured(source, { name: 'card' })
      expect(document.locate(['y'])).toEqual({ line: 1, column: 1 })
      expect(document.locate(['a', 7, 'z']).line).toBe(2)
      expect(document.locate(['a', 0, 'z'])).toEqual(document.locate(['a', 0]))
      expect(document.locate(['x', 'y'])).toEqual(document.locate(['x']))
      expect(document.locate([0])).toEqual({ line: 1, column: 1 })
    }
  })
})

function tryJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

function yamlStairs(depth: number): string {
  const lines = Array.from({ length: Math.min(depth, 400) }, (_, level) => `${' '.repeat(level)}a:`)
  return `${lines.join('\n')} 1`
}
