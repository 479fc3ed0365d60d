import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JsonValue } from '../../../src/model/json.ts'
import { parseStructured } from '../../../src/text/structured.ts'
import { StructuredError } from '../../../src/text/structured-error.ts'
import { decodeUtf8 } from '../../../src/text/structured-utf8.ts'

/** A document that somebody wrote wrong, and what becomes of it: an error in these words, or this value. */
type BadInput = {
  readonly what: string
  readonly source?: string
  readonly hex?: string
  readonly error?: string
  readonly value?: JsonValue
}

function badInputs(name: string): BadInput[] {
  const file = new URL(`../../fixtures/bad-input/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as BadInput[]
}

async function outcome(source: string, name: string): Promise<Omit<BadInput, 'what'>> {
  try {
    return { value: (await parseStructured(source, { name })).value }
  } catch (error) {
    if (error instanceof StructuredError) return { error: error.message }
    throw error
  }
}

describe.each([
  ['json', 'x.json'],
  ['yaml', 'x.yml']
])('bad %s', (fixture, name) => {
  test.each(badInputs(fixture))('$what', async ({ source = '', error, value }) => {
    const result = await outcome(source, name)
    expect(result).toEqual(error === undefined ? { value } : { error })
    // toEqual overlooks an own __proto__.
    expect(JSON.stringify(result.value)).toBe(JSON.stringify(value))
    expect('polluted' in {}).toBe(false)
  })
})

test.each(badInputs('bytes'))('bytes that are not UTF-8: $what', ({ hex = '', error = '' }) => {
  expect(() => decodeUtf8(Buffer.from(hex, 'hex'), { name: 'x.yml' })).toThrow(error)
})

/** Milliseconds that a busy machine may take for what an idle one does in one second. */
const PATIENCE = 60_000

describe('documents that are out to harm', () => {
  const size = 60_000
  const fill = (text: string): string => text.repeat(Math.floor(size / text.length))
  const many = (line: (index: number) => string): string =>
    Array.from({ length: 5_000 }, (_, index) => line(index)).join('\n')

  test.each<[string, string]>([
    ['brackets', fill('[')],
    ['braces', fill('{')],
    ['objects in lists', fill('[{"a":')],
    ['dashes', fill('- ')],
    ['question marks', fill('? ')],
    ['keys on a line', fill('a: ')],
    ['colons', fill(':')],
    ['anchors', fill('&a ')],
    ['tags', fill('!a ')],
    ['exclamation marks', fill('!')],
    ['asterisks', fill('*a ')],
    ['quotes', fill('"')],
    ['single quotes', `'${fill("''a")}`],
    ['backslashes', `"${fill('\\')}`],
    ['a text without an end', `"${fill('a')}`],
    ['documents', fill('---\n')],
    ['document ends', fill('...\n')],
    ['directives', fill('%A b\n')],
    ['equal keys', fill('a: 1\n')],
    ['block texts', fill('- |x\n')],
    ['empty lists in a row', fill('[]')],
    ['commas', `[${fill(',')}`],
    ['stairs', Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['aliases of one long text', `- &a ${fill('x').slice(0, 90_000)}\n${'- *a\n'.repeat(9000)}`],
    ['a chain of aliases', `- &a0 x\n${many(index => `- &a${index + 1} [*a${index}]`)}`],
    ['NaN everywhere', `[${fill('NaN,')}`],
    ['numbers without an end', `[${fill('9')}]`],
    ['exponents', `[1e${fill('9')}]`]
  ])(
    '%s',
    async (_, source) => {
      const { error } = await outcome(source, 'x')
      expect(error).toMatch(/^x, line \d+, column \d+: .{10,500}$/)
    },
    PATIENCE
  )

  test.each<[string, string, number]>([
    ['keys', many(index => `k${index}: 1`), 5_000],
    ['anchors', many(index => `- &a${index} 1`), 5_000],
    ['aliases', `- &a 1\n${many(() => '- *a')}`, 5_001],
    ['empty objects', `[${fill('{},')}{}]`, 20_001],
    ['JSON keys', `{${many(index => `"k${index}": 1,`)}"last": 1}`, 5_001]
  ])('a great many %s are read', async (_, source, count) => {
    const { value } = await outcome(source, 'x')
    expect(Object.keys(value ?? {})).toHaveLength(count)
  })
})

test('any text is a value or an error in one line', async () => {
  const unit = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      "'",
      '\n',
      ' ',
      '- ',
      '? ',
      '& a',
      '*a',
      '!',
      '|',
      '>',
      '#',
      '%',
      '---',
      '\t'
    ),
    fc.constantFrom(
      'a',
      '1',
      'true',
      'null',
      '.inf',
      '<<',
      '__proto__',
      '\\',
      '\u0000',
      '\ud800',
      '\u2028'
    )
  )
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, maxLength: 30 }), async source => {
      const { error, value } = await outcome(source, 'x')
      if (error === undefined) expect(JSON.parse(JSON.stringify(value))).toEqual(value)
      else expect(error).toMatch(/^x, line \d+, column \d+: .+$/)
    }),
    { numRuns: 5000 }
  )
})
