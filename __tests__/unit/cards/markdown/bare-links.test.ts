import { expect, test } from '@jest/globals'
import { markdownToBlocks } from '../../../../src/cards/markdown/markdown-to-blocks.ts'
import { parseRendered, textOf } from '../../../support/rendered-markdown.ts'

/** The text with its links in brackets. */
function linked(source: string): string {
  const content = markdownToBlocks(source, { newlines: 'comment' }).blocks[0]?.[0]?.['content']
  const [paragraph] = parseRendered(String(content)).children
  if (paragraph?.type !== 'paragraph') return ''
  return paragraph.children
    .map(node => (node.type === 'link' ? `[${textOf(node)}]` : textOf(node)))
    .join('')
}

test.each([
  [
    'see https://example.com/a_b_c/_d_?x=1&y=2#z.',
    'see [https://example.com/a_b_c/_d_?x=1&y=2#z].'
  ],
  [
    '(https://example.com/a_(b)) https://example.com!)',
    '([https://example.com/a_(b)]) [https://example.com]!)'
  ],
  [
    '"https://example.com/a", \'http://example.com/b\'',
    '"[https://example.com/a]", \'[http://example.com/b]\''
  ],
  ['http://localhost:3000/a http://[::1]:80/', '[http://localhost:3000/a] [http://[::1]:80/]'],
  ['www.example.com/a. xwww.example.com www.', '[www.example.com/a]. xwww.example.com www.'],
  [
    '见https://example.com/a，或https://example.com。',
    '见[https://example.com/a]，或[https://example.com]。'
  ],
  ['访问https://example.com查看', '访问[https://example.com]查看'],
  [
    'ftp://example.com //example.com example.com a@example.com',
    'ftp://example.com //example.com example.com a@example.com'
  ],
  ['`https://example.com`', 'https://example.com'],
  ['https:// http://. https', 'https:// http://. https']
])('%s', (source, expected) => {
  expect(linked(source)).toBe(expected)
})
