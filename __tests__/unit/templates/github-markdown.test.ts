import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markdownToBlocks } from '../../../src/cards/markdown/markdown-to-blocks.ts'
import { renderTemplate } from '../../../src/templates/render.ts'
import { hostileText, splitHostileText } from '../../support/hostile-text.ts'
import { makeScope } from '../../support/make-scope.ts'

const REPOSITORY = { serverUrl: 'https://github.com', name: 'octo/shop', ref: 'main' }

/** The Markdown of the card that the `markdown` input becomes. */
async function converted(template: string, x: string, y = ''): Promise<string> {
  const scope = makeScope({ x, y })
  const { value } = await renderTemplate(template, scope, 'github_markdown', { name: 'markdown' })
  const options = { newlines: 'comment' as const, repository: REPOSITORY }
  return JSON.stringify(markdownToBlocks(value, options).blocks)
}

/** The tags, links and pictures in it. */
function markup(card: string): string[] {
  return (card.match(/<(?!br)\/?[a-z_]+|\]\([^)]*\)|"tag":"[a-z_]+"/g) ?? []).map(String)
}

test.each([
  'a {{vars.x}} b',
  '- a {{vars.x}}\n- b',
  '> a {{vars.x}}',
  '| a | b |\n|---|---|\n| a {{vars.x}} | b |',
  'a [t](https://example.com/{{vars.x}}) b',
  'a https://example.com/{{vars.x}} b',
  '# a {{vars.x}} b',
  'a `{{vars.x}}.` b'
])('no value changes what the markdown input becomes: %j', async template => {
  const sound = markup(await converted(template, 'plain'))
  await fc.assert(
    fc.asyncProperty(hostileText, async text => {
      const hostile = markup(await converted(template, `${text}.`))
      expect(hostile.map(withoutAddress)).toEqual(sound.map(withoutAddress))
    }),
    { numRuns: 500 }
  )
})

test('a reference or an address that several values make together is none', async () => {
  await fc.assert(
    fc.asyncProperty(splitHostileText, async pieces => {
      const vars = makeScope(Object.fromEntries(pieces.map((piece, index) => [`v${index}`, piece])))
      const template = pieces.map((_, index) => `{{vars.v${index}}}`).join('')
      const { value } = await renderTemplate(template, vars, 'github_markdown', {
        name: 'markdown'
      })
      expect(await converted('{{{vars.x}}}', value)).not.toMatch(/\]\(|<(?!br>)/)
    }),
    { numRuns: 1000 }
  )
})

test.each(['GH-12', '#12', '@mona', '4f2a91c', 'a 4f2a91c b', 'octo/x#1', 'octo/x@4f2a91c'])(
  'a value makes no reference: %s',
  async value => {
    for (const template of ['{{vars.x}}', 'see {{vars.x}}.', '| a |\n|---|\n| {{vars.x}} |'])
      expect(await converted(template, value)).not.toContain('](')
  }
)

test.each([
  ['#{{vars.x}}', '12', '[#12](https://github.com/octo/shop/issues/12)'],
  ['by @{{vars.x}}', 'mona', '[@mona](https://github.com/mona)'],
  ['see {{{vars.x}}}', '4f2a91c', '[`4f2a91c`](https://github.com/octo/shop/commit/4f2a91c)'],
  [
    'https://github.com/octo/shop/commit/{{vars.x}}',
    '4f2a91c',
    '[`4f2a91c`](https://github.com/octo/shop/commit/4f2a91c)'
  ],
  ['{{vars.x}}{{vars.y}}', '4f2a', '4f2a91c'],
  ['{{vars.x}}', '4f2a91c', '"content":"4f2a91c"']
])('%s with %j', async (template, x, expected) => {
  expect(await converted(template, x, '91c')).toContain(expected)
})

function withoutAddress(piece: string): string {
  return piece.startsWith('](https://example.com/') ? '](…)' : piece
}
