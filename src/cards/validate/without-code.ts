const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/

/** Markdown without what is code in it, where nothing is markup. Takes linear time. */
export function withoutCode(markdown: string): string {
  const kept: string[] = []
  let fence = ''
  for (const line of markdown.split('\n')) {
    const [, mark = '', info = ''] = FENCE.exec(line) ?? []
    if (fence !== '') {
      if (mark.startsWith(fence) && info.trim() === '') fence = ''
    } else if (mark !== '' && !(mark.startsWith('`') && info.includes('`'))) {
      fence = mark
      kept.push('')
    } else {
      kept.push(line)
    }
  }
  // Code within a line ends with its paragraph.
  return kept
    .join('\n')
    .split(/(\n\s*\n)/)
    .map(withoutCodeSpans)
    .join('')
}

/** A code span ends at the next run of as many backticks as it begins with; without one it is none. */
function withoutCodeSpans(paragraph: string): string {
  const pieces = paragraph.split(/(`+)/)
  const lastRun = new Map(pieces.map((piece, index) => [piece, index]))
  let text = ''
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? ''
    const isOpening = piece.startsWith('`') && (lastRun.get(piece) ?? 0) > index
    if (isOpening) index = pieces.indexOf(piece, index + 1)
    text += isOpening ? ' ' : piece
  }
  return text
}
