import { expect, test } from '@jest/globals'
import { markdownDraft } from '../../../src/operations/markdown-draft.ts'
import type { Surroundings } from '../../../src/operations/surroundings.ts'
import { makeRun } from '../../support/make-run.ts'

const workflow = {
  github: { sha: '4f2a91c', workspace: '/runner/ws/shop' },
  event: {},
  run: makeRun(),
  jobId: 'build',
  runnerName: '',
  trackingId: ''
}

/** Where a card of this file that is too long leads to. */
function wholeUrl(path: string): string | undefined {
  const source = { kind: 'markdown', input: 'card_file', text: 'Hello', path } as const
  const draft = markdownDraft(source, { workflow } as unknown as Surroundings, new Map())
  return draft({}).wholeUrl
}

const BLOB = 'https://github.com/octo/shop/blob/4f2a91c'

test.each([
  ['docs/C#.md', `${BLOB}/docs/C%23.md`],
  ['./docs/why?.md', `${BLOB}/docs/why%3F.md`],
  ['/runner/ws/shop/docs/a b.md', `${BLOB}/docs/a%20b.md`],
  ['/runner/temp/notes.md', makeRun().url]
])('a card of %s leads to the whole file, or else to the run', (path, url) => {
  expect(wholeUrl(path)).toBe(url)
})
