import { describe, expect, test } from '@jest/globals'
import { elementBlock, paragraph, type Block } from '../../../../src/cards/markdown/block.ts'
import { packBlocks } from '../../../../src/cards/markdown/pack.ts'
import { divider } from '../../../../src/cards/elements.ts'
import { escapeCardLine, md } from '../../../../src/text/card-markdown.ts'

const long = paragraph(escapeCardLine('word '.repeat(400)))

function heading(name: string): Block {
  return { kind: 'markdown', lines: [md`## ${escapeCardLine(name)}`], isHeading: true }
}

describe('packBlocks', () => {
  test('puts Markdown that follows on Markdown into one element', () => {
    const blocks = [heading('a'), paragraph(md`one`), paragraph(md`two`)]
    expect(packBlocks(blocks)).toEqual([[{ tag: 'markdown', content: '## a\n\none\n\ntwo' }]])
    expect(packBlocks([])).toEqual([])
  })

  test('begins another element when one is long enough, so that a card can be cut there', () => {
    const packed = packBlocks([long, long, long, long])
    expect(packed.map(block => block.length)).toEqual([1, 1])
  })

  test('keeps a heading with what it heads', () => {
    const packed = packBlocks([long, long, heading('a'), heading('b'), long])
    expect(packed).toHaveLength(2)
    expect(packed[1]?.[0]?.['content']).toMatch(/^## a\n\n## b\n\nword/)

    const withElement = packBlocks([paragraph(md`one`), heading('a'), elementBlock(divider)])
    expect(withElement).toEqual([
      [{ tag: 'markdown', content: 'one' }],
      [{ tag: 'markdown', content: '## a' }, divider]
    ])
  })
})
