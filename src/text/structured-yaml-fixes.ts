import type { YAMLError } from 'yaml'

/** What to do about a value that begins with `{{`, which YAML reads as an object in an object. */
export const QUOTE_TEMPLATE_FIX = 'Put a value that begins with {{ or { in quotes.'

/** What to do about an error of the YAML library, by its code. */
export function syntaxFix(problem: YAMLError, source: string): string {
  if (beginsWithTemplate(source, problem.pos[0])) return QUOTE_TEMPLATE_FIX
  switch (problem.code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.'
    case 'BAD_SCALAR_START':
      return 'Put the text in quotes.'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Put a text that holds ": " in quotes, or check the indentation.'
    case 'TAG_RESOLVE_FAILED':
      return 'Remove the tag; a text that begins with ! stands in quotes.'
    case 'BAD_DIRECTIVE':
      return 'Remove the line that begins with %.'
    case 'BAD_DQ_ESCAPE':
      return 'Write \\\\ for a backslash, or use single quotes.'
    case 'KEY_OVER_1024_CHARS':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Check the indentation, the space behind each ":", and that quotes and brackets are closed.'
    case 'BLOCK_IN_FLOW':
      return 'Put a comma between two members of {…} or […].'
    case 'MISSING_CHAR':
      if (problem.message.includes('directives-end'))
        return 'Put a text that begins with % in quotes, or the line --- behind directives.'
      return 'Check quotes, brackets and the ":" behind each key.'
    default:
      return 'Check the indentation; put a text with : # { } [ ] or quotes in it in quotes.'
  }
}

function beginsWithTemplate(source: string, offset: number): boolean {
  const lineStart = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const lineEnd = source.indexOf('\n', offset)
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd)
  return /(?:^|[:\-[,] )\s*\{\{/.test(line)
}
