import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { markdownCard } from '../../../../src/cards/markdown/markdown-card.ts'
import { markdownToBlocks } from '../../../../src/cards/markdown/markdown-to-blocks.ts'
import { acceptedCard } from '../../../support/accepted-card.ts'
import { auditElements } from '../../../support/audit-card.ts'
import { expectGolden } from '../../../support/golden.ts'
import { makeMarkdownOptions } from '../../../support/make-markdown-options.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'markdown')
const NAMES = readdirSync(FOLDER).map(file => file.replace(/\.md$/, ''))
const IMAGES = new Map([['known.png', 'img_v3_known']])
const options = makeMarkdownOptions({ images: IMAGES })

describe('each construct becomes what docs/markdown.md says', () => {
  test.each(NAMES)('%s', name => {
    const source = readFileSync(join(FOLDER, `${name}.md`), 'utf8')
    const result = markdownToBlocks(source, options)
    auditElements(result.blocks.flat(), [...IMAGES.values()])
    acceptedCard(markdownCard({ ...options, source }))
    expectGolden(`markdown/${name}`, result)
  })

  test('in a file lines are joined, in a comment they are not', () => {
    const source = 'one\ntwo  \nthree'
    const contentOf = (newlines: 'file' | 'comment'): unknown =>
      markdownToBlocks(source, { newlines }).blocks[0]?.[0]?.['content']
    expect(contentOf('file')).toBe('one two<br>three')
    expect(contentOf('comment')).toBe('one<br>two<br>three')
  })
})
