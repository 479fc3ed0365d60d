import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markdownToBlocks } from '../../../src/cards/markdown/markdown-to-blocks.ts'
import { renderTemplate } from '../../../src/templates/render.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { makeScope } from '../../support/make-scope.ts'

const REPOSITORY = { serverUrl: 'https://github.com', name: 'octo/shop', ref: 'main' }

/** The Markdown of the card that the `markdown` input becomes. */
async function converted(template: string, x: string): Promise<string> {
  const scope = makeScope({ x })
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

function withoutAddress(piece: string): string {
  return piece.startsWith('](https://example.com/') ? '](…)' : piece
}
