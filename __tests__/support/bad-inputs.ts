import { readFileSync } from 'node:fs'
import { bomb } from './bad-workspace.ts'

/** Inputs that somebody wrote wrong, over those of a step that would send a text, and how the error begins. */
export type BadInputs = {
  readonly what: string
  readonly inputs: Readonly<Record<string, string>>
  readonly error: string
}

/** A step that would send a text to a chat, with what is wrong about it. */
export function stepWith(inputs: BadInputs['inputs']): Record<string, string> {
  const step = { app_id: 'cli_emulator', app_secret: 'emulator-secret', receive_id: 'oc_emulator' }
  return { ...step, text: 'hello', ...inputs }
}

/** The written corpus: `inputs` by themselves, `files` in the workspace of bad-workspace.ts. */
export function writtenBadInputs(corpus: 'inputs' | 'files'): BadInputs[] {
  const file = new URL(`../fixtures/bad-input/${corpus}.json`, import.meta.url)
  const all = JSON.parse(readFileSync(file, 'utf8')) as BadInputs[]
  // No named pipes there, and other words for a circle of links.
  const isElsewhere = (what: string): boolean => /pipe|loop/.test(what)
  return process.platform === 'win32' ? all.filter(({ what }) => !isElsewhere(what)) : all
}

const KB = 1024

/** Inputs that hold a document. */
const STRUCTURED = [
  'variables',
  'fields',
  'buttons',
  'template_variable',
  'user_map',
  'content',
  'card'
] as const

type Harm = readonly [what: string, document: string, problem: string]

const HARMS: readonly Harm[] = [
  ['YAML aliases of aliases', bomb(), 'aliases make more than 100000 characters of this.'],
  [
    'an alias of a long text, a thousand times',
    `- &a ${'x'.repeat(1000)}\n${'- *a\n'.repeat(1000)}`,
    'aliases make more than 100000 characters of this.'
  ],
  ['a hundred thousand brackets', '['.repeat(100_000), 'the JSON is nested deeper than 100.'],
  ['a hundred thousand braces', '{"a":'.repeat(100_000), 'the JSON is nested deeper than 100.'],
  ['stairs of YAML', stairs(200), 'the YAML is nested deeper than 100.'],
  ['a long JSON', `{"a": "${'x'.repeat(1024 * KB)}"}`, 'it is longer than 1048576 characters.'],
  ['a long YAML', `a: ${'x'.repeat(256 * KB)}`, 'YAML longer than 262144 characters is not read.']
]

function stairs(levels: number): string {
  return Array.from({ length: levels }, (_, n) => `${' '.repeat(n)}a:`).join('\n')
}

/** Documents that are out to harm, in every input that holds one. */
export function harmfulInputs(): BadInputs[] {
  return HARMS.flatMap(([what, document, problem]) =>
    STRUCTURED.map(input => {
      const hasText = input !== 'content' && input !== 'card'
      const inputs = { [input]: document, ...(hasText ? {} : { text: '' }) }
      return { what: `${what} in ${input}`, inputs, error: problem }
    })
  )
}

/** Messages that are larger than Feishu takes. */
export function largeInputs(): BadInputs[] {
  const card = (elements: unknown[]): string =>
    JSON.stringify({ schema: '2.0', body: { elements } })
  const hr = { tag: 'hr' }
  const long = { tag: 'markdown', content: 'x'.repeat(31 * KB) }
  const post = { zh_cn: { content: [[{ tag: 'text', text: 'x'.repeat(31 * KB) }]] } }
  const toBot = { app_id: '', app_secret: '', receive_id: '', webhook_url: 'https://example.com/x' }
  const content = JSON.stringify(post)
  return [
    {
      what: 'a text of 151 KB',
      inputs: { text: 'x'.repeat(151 * KB) },
      error: 'Feishu takes at most 150 KB'
    },
    {
      what: 'a text of 51 K Chinese characters',
      inputs: { text: '\u98de'.repeat(51 * KB) },
      error: 'Feishu takes at most 150 KB'
    },
    {
      what: 'a text of 76 K quotes',
      inputs: { text: '"'.repeat(76 * KB) },
      error: 'Feishu takes at most 150 KB'
    },
    {
      what: 'a card of 31 KB',
      inputs: { text: '', card: card([long]) },
      error: 'Feishu takes at most 30 KB'
    },
    {
      what: 'a post of 31 KB',
      inputs: { text: '', content, msg_type: 'post' },
      error: 'Feishu takes at most 30 KB'
    },
    {
      what: 'a text of 21 KB to a bot',
      inputs: { ...toBot, text: 'x'.repeat(21 * KB) },
      error: 'Feishu takes at most 20 KB'
    },
    {
      what: 'a card of 21 KB to a bot',
      inputs: { ...toBot, text: '', card: card([{ ...long, content: 'x'.repeat(21 * KB) }]) },
      error: 'Feishu takes at most 20 KB'
    },
    {
      what: 'a card of 201 elements',
      inputs: { text: '', card: card(Array<unknown>(201).fill(hr)) },
      error: '201'
    }
  ]
}
