// What GitHub lets through (its sanitizer's list), without `font`, which is a tag of Feishu's too.
const HTML_TAGS = new Set(
  (
    'a abbr article aside b bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
    'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q ' +
    'rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead ' +
    'time tr tt u ul var video wbr'
  ).split(' ')
)

const ATTRIBUTE = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`
const TAG = String.raw`<\/?([a-z][a-z0-9]*)(?:${ATTRIBUTE})*\s*\/?>`
const COMMENT = String.raw`<!--[\s\S]*?(?:-->|$)`
const MARKUP = new RegExp(`${COMMENT}|${TAG}|<`, 'gi')

/**
 * The HTML in a Markdown document, comments left out, and everything that is no complete tag of HTML as
 * text: `List<String>`, `<script>`, and Feishu's `<at>`, which would mention people.
 */
export function rawHtml(html: string): string {
  return html.replace(MARKUP, (markup, name?: string) => {
    if (markup.startsWith('<!--')) return ''
    const isHtml = name !== undefined && HTML_TAGS.has(name.toLowerCase())
    return isHtml ? markup : `&lt;${markup.slice(1)}`
  })
}
