/**
 * How much of a document is read, in UTF-16 units. A card shows 30 KB; GitHub takes 65,536 units in a
 * comment. The rest would cost time and never be seen.
 */
export const MAX_SOURCE_LENGTH = 65_536

export type PreparedSource = {
  readonly text: string
  /** False when the document goes on behind what is read. */
  readonly isWhole: boolean
}

const FRONT_MATTER =
  /^---[ \t]*\n(?=(?:#.*\n)*[A-Za-z_][\w .-]*:(?:[ \t]|\n))[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** A document made ready for the Markdown parser: front matter gone, `$$` formulas as blocks of code, not too long. */
export function prepareSource(source: string): PreparedSource {
  const whole = source
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(FRONT_MATTER, '')
  const text = beginning(whole)
  return { text: mathAsCode(text), isWhole: text.length >= whole.length }
}

/** The first lines, and the link definitions that follow later: links in the first lines may need them. */
function beginning(whole: string): string {
  if (whole.length <= MAX_SOURCE_LENGTH) return whole
  const lineEnd = whole.lastIndexOf('\n', MAX_SOURCE_LENGTH)
  const end = lineEnd > MAX_SOURCE_LENGTH / 2 ? lineEnd : MAX_SOURCE_LENGTH
  const head = whole.slice(0, end).toWellFormed()
  const definitions = whole.slice(end).match(LINK_DEFINITION) ?? []
  return `${head}\n\n${definitions.join('\n').slice(0, MAX_SOURCE_LENGTH / 4)}`
}

const LINK_DEFINITION = /^ {0,3}\[[^\]^\n][^\]\n]{0,100}\]:[ \t]*\S{1,500}$/gm
const CODE_FENCE = /^\s*(?:[-*+>]\s+)*(`{3,}|~{3,})/
const ONE_LINE_FORMULA = /^(\s*)\$\$(?!\$)([^$]+)\$\$\s*$/
const FORMULA_FENCE = /^\s*\$\$\s*$/
// Longer than a formula will hold.
const MATH_FENCE = '~~~~~~'

/** Feishu draws no formulas; as code they keep what Markdown would take for emphasis. */
function mathAsCode(text: string): string {
  if (!text.includes('$$')) return text
  const lines = text.split('\n')
  let codeFence = ''
  let formulaStart = -1
  lines.forEach((line, index) => {
    const fence = CODE_FENCE.exec(line)?.[1] ?? ''
    if (codeFence !== '') {
      if (fence.startsWith(codeFence) && line.trim() === fence) codeFence = ''
    } else if (FORMULA_FENCE.test(line)) {
      if (formulaStart >= 0) {
        lines[formulaStart] = (lines[formulaStart] ?? '').replace('$$', `${MATH_FENCE}math`)
        lines[index] = line.replace('$$', MATH_FENCE)
      }
      formulaStart = formulaStart < 0 ? index : -1
    } else if (formulaStart < 0) {
      codeFence = fence
      lines[index] = line.replace(ONE_LINE_FORMULA, fenced)
    }
  })
  return lines.join('\n')
}

function fenced(_: string, indent: string, formula: string): string {
  return [`${MATH_FENCE}math`, formula.trim(), MATH_FENCE].map(line => indent + line).join('\n')
}
