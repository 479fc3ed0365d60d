// In this order: a block of code, code in a line, an escaped character, a picture. What comes first is
// passed over as a whole, so a picture inside of code stays text. The bounds keep a hostile text from being
// read again and again to its end.
const PARTS = new RegExp(
  [
    String.raw`^ {0,3}(?<fence>\x60{3,}|~{3,})[^\n]*(?:\n[\s\S]*?(?:^ {0,3}\k<fence>[\x60~]*[ \t]*$|$(?![\s\S]))|$)`,
    String.raw`(?<!\x60)(?<tick>\x60+)(?!\x60)[\s\S]*?(?<!\x60)\k<tick>(?!\x60)`,
    String.raw`\\[\s\S]`,
    String.raw`(?<before>!\[(?:\\.|[^\]\\]){0,1000}\]\()\s*(?:<(?<angled>[^<>\n]{0,1000})>|(?<bare>(?:\\.|\([^\s()]*\)|[^\s()\\]){1,1000}))(?<after>(?:\s+(?:"[^"]*"|'[^']*'))?\s*\))`
  ].join('|'),
  'gm'
)

/**
 * A card's Markdown with other addresses in its pictures: `replace` gets an address, percent-encoding and
 * escapes undone, and returns what goes in its place, or undefined.
 */
export function markdownPictures(
  markdown: string,
  replace: (address: string) => string | undefined
): string {
  return markdown.replace(
    PARTS,
    (
      whole: string,
      _fence?: string,
      _tick?: string,
      before?: string,
      angled?: string,
      bare?: string,
      after?: string
    ) => {
      if (before === undefined || after === undefined) return whole
      const replaced = replace(decoded(angled ?? bare ?? ''))
      return replaced === undefined ? whole : before + replaced + after
    }
  )
}

function decoded(address: string): string {
  const unescaped = address.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  try {
    return decodeURIComponent(unescaped)
  } catch {
    return unescaped
  }
}
