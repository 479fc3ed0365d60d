import { asText, isObject, type Json, type JsonObject } from '../emulator/json.ts'

/** Draws a card (JSON 2.0) in text, in its base language: enough to recognise it in a terminal. */
export function drawCard(card: Json | undefined): string[] {
  const root = asNode(card)
  const header = asNode(root['header'])
  const tags = nodes(header['text_tag_list']).map(tag => `(${textOf(tag['text'])})`)
  const title = [textOf(header['title']), ...tags].join(' ')
  const subtitle = textOf(header['subtitle'])
  const body = nodes(asNode(root['body'])['elements']).flatMap(drawElement)
  return [
    `┌ [${asText(header['template'] ?? 'default')}] ${title}`,
    ...(subtitle === '' ? [] : [`│ ${subtitle}`]),
    '├──────────────',
    ...body.map(line => `│ ${line}`),
    '└──────────────'
  ]
}

function drawElement(element: JsonObject): string[] {
  switch (element['tag']) {
    case 'markdown':
      return readable(asText(element['content'])).split('\n')
    case 'div':
      return [textOf(element['text'])]
    case 'button':
      return [`[${textOf(element['text'])}]`]
    case 'hr':
      return ['──────────────']
    case 'column_set': {
      const columns = nodes(element['columns']).map(column =>
        nodes(column['elements']).flatMap(drawElement).join(' ')
      )
      return [columns.join('  ')]
    }
    case 'collapsible_panel':
      return [`▸ ${textOf(asNode(element['header'])['title'])}`]
    default:
      return [`<${asText(element['tag'])}>`]
  }
}

/** Card Markdown as a reader sees it, without its links and colours. */
function readable(markdown: string): string {
  return markdown
    .replace(/<br>/g, '\n')
    .replace(/<local_datetime millisecond='(\d+)'[^>]*><\/local_datetime>/g, (_, ms: string) =>
      new Date(Number(ms)).toTimeString().slice(0, 5)
    )
    .replace(/<at (?:id|email)=([^>]+)><\/at>/g, '@$1')
    .replace(/<[^>]+>/g, '')
    .replace(/^```.*\n?/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/&emsp;/g, '  ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trimEnd()
}

function textOf(value: Json | undefined): string {
  const content = asNode(value)['content']
  return typeof content === 'string' ? readable(content) : ''
}

function asNode(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function nodes(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(asNode) : []
}
