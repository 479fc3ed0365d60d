import type { MarkdownIt } from 'markdown-it'

const HOST = String.raw`(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::\d{1,5})?`
// Up to white space or `<`, as in GFM, and up to the punctuation of Chinese and Japanese, which GFM would take in.
const PATH = String.raw`(?:[/?#][^\s<\u2018-\u201f\u3000-\u303f\uff00-\uffef]*)?`
const AFTER_SCHEME = new RegExp(`//${HOST}${PATH}`, 'iy')
const AFTER_WWW = new RegExp(HOST + PATH, 'iy')

/**
 * Makes links of bare `http://`, `https://` and `www.` addresses, as GFM does ("autolinks (extension)"),
 * and of nothing else. Where a link leads to is judged when it is rendered.
 */
export function bareLinks(parser: MarkdownIt): void {
  parser.validateLink = () => true
  parser.normalizeLink = url => url
  parser.normalizeLinkText = text => text
  const { linkify } = parser
  linkify.set({ fuzzyEmail: false })
  for (const scheme of ['ftp:', '//', 'mailto:']) linkify.add(scheme, null)
  for (const scheme of ['http:', 'https:']) {
    linkify.add(scheme, { validate: (text, start) => lengthOf(AFTER_SCHEME, text, start) })
  }
  linkify.add('www.', {
    validate: (text, start) => lengthOf(AFTER_WWW, text, start),
    normalize(match) {
      match.url = `http://${match.url}`
    }
  })
}

function lengthOf(address: RegExp, text: string, start: number): number {
  address.lastIndex = start
  const found = address.exec(text)?.[0] ?? ''
  return withoutTail(found).length
}

/** Punctuation at the end belongs to the sentence, and so does a `)` that the address does not open. */
function withoutTail(address: string): string {
  let unopened = count(address, ')') - count(address, '(')
  let end = address.length
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened--
    else if (!`?!.,:;*_~'"`.includes(last)) break
  }
  return address.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
