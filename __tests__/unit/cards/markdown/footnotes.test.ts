import { expect, test } from '@jest/globals'
import { markdownToBlocks } from '../../../../src/cards/markdown/markdown-to-blocks.ts'

function converted(source: string): string {
  const blocks = markdownToBlocks(source, { newlines: 'file' }).blocks
  return blocks.map(elements => elements.map(element => element['content']).join('\n\n')).join('')
}

test.each([
  ['a[^x] b[^1]\n\n[^1]: one\n[^x]: ex', 'a&#91;1&#93; b&#91;2&#93;\n\n<hr>\n\n1. ex\n2. one'],
  ['a[^1] b[^1]\n\n[^1]: one\n\nend', 'a&#91;1&#93; b&#91;1&#93;\n\nend\n\n<hr>\n\n1. one'],
  [
    'a[^1]\n\n[^1]: one\n\n    [^2]: two\n\n    more[^2]',
    'a&#91;1&#93;\n\n<hr>\n\n1. one<br>more&#91;2&#93;\n2. two'
  ],
  ['a[^__proto__]\n\n[^__proto__]: one', 'a&#91;1&#93;\n\n<hr>\n\n1. one'],
  ['a[^none]', 'a&#91;^none&#93;']
])('%j', (source, expected) => {
  expect(converted(source)).toBe(expected)
})
