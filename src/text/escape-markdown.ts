import { visibleText } from './visible-text.ts'

// What Feishu's Markdown gives a meaning anywhere in a line. `@` would make an e-mail link.
const ALWAYS = String.raw`[&<>*_~!\\[\]()#\`$|@]`
// A list, a Setext underline or the delimiter row of a table.
const FIRST_IN_LINE = '^[-+=]'
// A shortcode (`:OK:`) or the scheme of a URL. One at the end counts, since text may follow from elsewhere.
const COLON = ':(?![ ])'
// `www.`, `1. ` at the start of a line, and `.` that text from elsewhere may complete to one of them.
const DOT = String.raw`(?<=^|[wW]|^\d{1,9})\.`

const ACTIVE = new RegExp([ALWAYS, FIRST_IN_LINE, COLON, DOT].join('|'), 'g')

/**
 * The lines of foreign text, each escaped for Feishu's Markdown: whatever stands before and after such a
 * line, no mention, link, image, tag, emphasis, list or heading comes of it. Blank lines at the start and
 * the end are left out, as are spaces around each line, which Markdown would drop or read as code.
 *
 * Characters become the entities that Feishu documents, `&#<code>;` (rich-text component, "escape
 * characters"). `&` is among them, else an entity in the text would be decoded.
 */
export function escapeMarkdownLines(text: string): string[] {
  return visibleText(text)
    .trim()
    .split('\n')
    .map(line => line.replaceAll('\t', ' ').trim().replace(ACTIVE, entity))
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`
}
