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
  /** The first line of the lines that no blank one parts. */
  private blockStart = ''
  /** What ends the block of HTML that the text is in; in one there is no code. */
  private htmlEnd: RegExp | undefined

  /** Takes a whole line, without its end. */
  pass(line: string): void {
    if (this.marks !== '' && !this.isInContainer(line)) {
      this.isLost ||= this.isIndented
      this.marks = ''
    }
    if (this.marks === '') this.passText(line)
    else this.passCode(line.replace(this.container, ''))
    this.blockStart = line.trim() === '' ? '' : this.blockStart || line
  }

  /** What a line of the block begins with, given the beginning of one; undefined outside of a block. */
  prefixOf(line: string): string | undefined {
    return this.marks === '' || this.isLost ? undefined : this.container.exec(line)?.[0]
  }

  private passText(line: string): void {
    this.htmlEnd ??= htmlEndOf(line)
    if (this.htmlEnd === undefined) {
      this.open(line)
      return
    }
    // An inline tag may stand there as well, and then this is a fence.
    this.isLost ||= OPENING.test(line)
    if (this.htmlEnd.test(line)) this.htmlEnd = undefined
  }

  private open(line: string): void {
    const [, prefix = '', marks = '', info = ''] = OPENING.exec(line) ?? []
    if (marks === '' || (marks.startsWith('`') && info.includes('`'))) return
    // In the middle of a paragraph only a list that counts from 1 begins.
    this.isLost ||= /\d/.test(prefix) && this.blockStart !== '' && !LIST.test(this.blockStart)
    this.marks = marks
    this.container = continuationOf(prefix)
    this.isIndented = prefix.trim() === ''
  }

  private passCode(line: string): void {
    const marks = line.trim()
    if (!marks.startsWith(this.marks) || marks.replaceAll(marks.charAt(0), '') !== '') return
    // Indented further they are code.
    if (/^ {0,3}\S/.test(line)) this.marks = ''
    else this.isLost = true
  }

  /** A list goes on over blank lines, a quote does not. */
  private isInContainer(line: string): boolean {
    const isInQuote = this.container.source.includes('>')
    return this.container.test(line) || (!isInQuote && line.trim() === '')
  }
}

const LIST = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/

/** Of a line that begins a block of HTML (CommonMark, "HTML blocks") what ends it. */
function htmlEndOf(line: string): RegExp | undefined {
  if (/^ {0,3}<!--/.test(line)) return /-->/
  return /^ {0,3}<[a-z/!?]/i.test(line) ? /^\s*$/ : undefined
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
