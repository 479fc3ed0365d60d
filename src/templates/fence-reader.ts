/**
 * Follows Markdown line by line, to tell whether a line is in a fenced block of code. Where only a parser of
 * all Markdown could tell, it is not, for outside of code a value is escaped most strictly.
 */
export class FenceReader {
  /** The marks that opened the block, '' outside of one. */
  private marks = ''
  /** What each line of the block begins with: of the quotes and lists that it is in. */
  private container = /^/
  /** An indented block may be in a list that began above it, or not: whether a line ended both is not known. */
  private isIndented = false
  private isLost = false

  /** Takes a whole line, without its end. */
  pass(line: string): void {
    if (this.marks !== '' && !this.isInContainer(line)) {
      this.isLost ||= this.isIndented
      this.marks = ''
    }
    if (this.marks === '') this.open(line)
    else if (this.isEnd(line.replace(this.container, ''))) this.marks = ''
  }

  /** What a line of the block begins with, given the beginning of one; undefined outside of a block. */
  prefixOf(line: string): string | undefined {
    return this.marks === '' || this.isLost ? undefined : this.container.exec(line)?.[0]
  }

  private open(line: string): void {
    const [, prefix = '', marks = '', info = ''] = OPENING.exec(line) ?? []
    if (marks === '' || (marks.startsWith('`') && info.includes('`'))) return
    this.marks = marks
    this.container = continuationOf(prefix)
    this.isIndented = prefix.trim() === ''
  }

  private isEnd(line: string): boolean {
    const marks = line.trim()
    return marks.startsWith(this.marks) && marks.replaceAll(marks.charAt(0), '') === ''
  }

  /** A list goes on over blank lines, a quote does not. */
  private isInContainer(line: string): boolean {
    const isInQuote = this.container.source.includes('>')
    return this.container.test(line) || (!isInQuote && line.trim() === '')
  }
}

const OPENING = /^([ \t]*(?:(?:(?:[-*+]|\d{1,9}[.)])(?=[ \t])|>)[ \t]*)*)(`{3,}|~{3,})(.*)$/

/** What continues the quotes and lists whose marks are `prefix`: the same quotes, and as much indentation. */
function continuationOf(prefix: string): RegExp {
  let pattern = '^'
  for (const [, indent = '', quote = ''] of prefix.matchAll(/([^>]*)(> ?)?/g)) {
    // In front of a quote up to three spaces mean nothing.
    const isFree = indent.trim() === '' && quote !== ''
    pattern += isFree ? ' {0,3}' : `[ \\t]{${indent.length}}`
    if (quote !== '') pattern += '> ?'
  }
  return new RegExp(pattern)
}
