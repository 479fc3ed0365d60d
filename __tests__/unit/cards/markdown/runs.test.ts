import { describe, expect, test } from '@jest/globals'
import { PLAIN, writeRuns, type Run, type Style } from '../../../../src/cards/markdown/runs.ts'
import { escapeCardLine, md } from '../../../../src/text/card-markdown.ts'
import { renderMarkdown } from '../../../support/rendered-markdown.ts'

const bold: Style = { ...PLAIN, bold: true }
const italic: Style = { ...PLAIN, italic: true }
const strike: Style = { ...PLAIN, strike: true }
const space: Run = { kind: 'space' }
const lineBreak: Run = { kind: 'break' }

function text(content: string, style: Style = PLAIN): Run {
  return { kind: 'text', content: escapeCardLine(content), style }
}

function written(...runs: Run[]): string {
  return writeRuns(runs).join('|')
}

describe('writeRuns', () => {
  test('marks styles, white space outside of the marks', () => {
    expect(written(text('a'), space, text('b', bold), space, text('c', italic))).toBe('a **b** *c*')
    expect(written(text('a', { bold: true, italic: true, strike: true }))).toBe('~~***a***~~')
    expect(written(space, text('a', bold), space, text('b', bold), space)).toBe('**a b**')
  })

  test('puts a space where bold is glued to letters of any script', () => {
    expect(written(text('中文'), text('粗体', bold), text('中文'))).toBe('中文 **粗体** 中文')
    expect(written(text('a'), text('b', bold), text('，'), text('c', bold))).toBe('a **b**，**c**')
    expect(written(text('('), text('b', bold), text(')'))).toBe('&#40;**b**&#41;')
  })

  test('lets other marks stand inside of a word, as long as they are read', () => {
    expect(written(text('un'), text('believ', italic), text('able'))).toBe('un*believ*able')
    expect(written(text('a'), text('(b)', italic), text('c'))).toBe('a *&#40;b&#41;* c')
  })

  test('keeps marks apart', () => {
    expect(written(text('a', bold), text('b', italic), text('c', strike))).toBe('**a** *b* ~~c~~')
  })

  test.each([
    [[text('中'), text('文', bold), text('字')]],
    [[text('a'), text('“b”', bold), text('c')]],
    [[text('a'), text('(b)', italic), text('c', strike), text('d')]],
    [[text('a'), text('b', { bold: false, italic: true, strike: true }), text('c')]],
    [[text('a', { bold: true, italic: true, strike: true }), text('b', bold)]]
  ])('what it writes is read as the styles meant, %#', runs => {
    const styled = runs.filter(run => run.kind === 'text' && run.style !== PLAIN)
    const { shape } = renderMarkdown(writeRuns(runs).join(''))
    const marks = shape.match(/strong|emphasis|delete/g) ?? []
    const meant = styled.flatMap(run =>
      run.kind === 'text' ? Object.values(run.style).filter(Boolean) : []
    )
    expect(marks).toHaveLength(meant.length)
  })

  test('breaks lines, at most twice in a row and never at the ends', () => {
    expect(written(lineBreak, text('a'), lineBreak, text('b'), lineBreak)).toBe('a<br>b')
    expect(written(text('a'), lineBreak, lineBreak, lineBreak, space, text('b'))).toBe('a<br><br>b')
    expect(writeRuns([text('a'), lineBreak, text('b')], md` `)).toEqual(['a b'])
    expect(written(lineBreak, space)).toBe('')
  })

  test('cuts what is very long into pieces', () => {
    const runs = Array.from({ length: 3_000 }, () => [text('word'), space]).flat()
    const pieces = writeRuns(runs)
    expect(pieces.length).toBeGreaterThan(3)
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(5_000)
    expect(pieces.join(' ')).toBe(Array.from({ length: 3_000 }, () => 'word').join(' '))
  })
})
