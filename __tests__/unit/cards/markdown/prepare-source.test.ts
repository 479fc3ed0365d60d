import { describe, expect, test } from '@jest/globals'
import { MAX_SOURCE_LENGTH, prepareSource } from '../../../../src/cards/markdown/prepare-source.ts'

describe('prepareSource', () => {
  test.each([
    ['---\ntitle: x\n---\ntext', 'text'],
    ['\ufeff---\r\ntitle: x\r\n...\r\ntext', 'text'],
    ['---\n# comment\ntitle:\n  - x\n---\n\ntext', '\ntext'],
    ['---\ntext\n---\n', '---\ntext\n---\n'],
    ['---\ntitle: x\nno end', '---\ntitle: x\nno end'],
    ['text\n---\ntitle: x\n---\n', 'text\n---\ntitle: x\n---\n']
  ])('takes away front matter and nothing else, %#', (source, text) => {
    expect(prepareSource(source)).toEqual({ text, isWhole: true })
  })

  test.each([
    ['$$\na\n$$', '~~~~~~math\na\n~~~~~~'],
    ['  $$ a $$  ', '  ~~~~~~math\n  a\n  ~~~~~~'],
    ['$$\na', '$$\na'],
    ['a $$b$$ c', 'a $$b$$ c'],
    ['```\n$$\n```\n$$\nx\n$$', '```\n$$\n```\n~~~~~~math\nx\n~~~~~~'],
    ['- ~~~~\n  $$a$$\n  ~~~~\n$$a$$', '- ~~~~\n  $$a$$\n  ~~~~\n~~~~~~math\na\n~~~~~~'],
    ['$$\n```\n$$\n$$', '~~~~~~math\n```\n~~~~~~\n$$']
  ])('fences formulas, %#', (source, text) => {
    expect(prepareSource(source).text).toBe(text)
  })

  test('reads the first lines of a long document, and the link definitions behind them', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `- change number ${index}`)
    const source = [...lines, '[v1]: https://example.com/v1', 'x', '[^n]: a note'].join('\n')
    const { text, isWhole } = prepareSource(source)
    expect(isWhole).toBe(false)
    expect(text.length).toBeLessThanOrEqual(MAX_SOURCE_LENGTH + 100)
    expect(text).toMatch(/- change number \d+\n\n\[v1\]: https:\/\/example\.com\/v1$/)
  })

  test('cuts one endless line, not an emoji', () => {
    const { text, isWhole } = prepareSource(`x${'😀'.repeat(100_000)}`)
    expect(isWhole).toBe(false)
    expect(text.isWellFormed()).toBe(true)
    expect(text.trimEnd().replace(/\ufffd$/, '')).toMatch(/^x(😀)+$/u)
  })
})
