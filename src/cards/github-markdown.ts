import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../model/json.ts'
import { escapeMarkdownLines } from '../text/escape-markdown.ts'

/**
 * A card (JSON 2.0 or 1.0) as GitHub Markdown, close to what Feishu shows: for the job summary. It shows
 * no id of a person, since summaries can be public.
 */
export function toGitHubMarkdown(card: JsonObject): string {
  const header = objectAt(card, 'header')
  const elements = arrayAt(objectAt(card, 'body') ?? card, 'elements')
  return [...headerLines(header), ...blocksOf(elements)].filter(block => block !== '').join('\n\n')
}

// GitHub's Markdown knows no colours, so a square stands for the header's.
const SQUARES: Readonly<Record<string, string>> = {
  blue: '🟦',
  wathet: '🟦',
  turquoise: '🟦',
  green: '🟩',
  yellow: '🟨',
  orange: '🟧',
  red: '🟥',
  carmine: '🟥',
  violet: '🟪',
  purple: '🟪',
  indigo: '🟪',
  grey: '⬜'
}

function headerLines(header: JsonObject | undefined): string[] {
  if (header === undefined) return []
  const tags = arrayAt(header, 'text_tag_list')
    .filter(isJsonObject)
    .map(tag => `<kbd>${textOf(objectAt(tag, 'text'))}</kbd>`)
  const square = SQUARES[stringAt(header, 'template') ?? '']
  const title = textOf(objectAt(header, 'title'))
  return [
    [square, title === '' ? undefined : `**${title}**`, ...tags]
      .filter(part => part !== undefined)
      .join(' '),
    textOf(objectAt(header, 'subtitle'))
  ]
}

function blocksOf(elements: readonly unknown[]): string[] {
  return elements.filter(isJsonObject).map(blockOf)
}

function blockOf(element: JsonObject): string {
  switch (stringAt(element, 'tag')) {
    case 'markdown':
    case 'lark_md':
      return withoutFeishuTags(stringAt(element, 'content') ?? '')
    case 'plain_text':
      return textOf(element)
    case 'div':
      return [objectAt(element, 'text'), ...arrayAt(element, 'fields').map(fieldText)]
        .filter(isJsonObject)
        .map(blockOf)
        .join('<br>')
    case 'hr':
      return '---'
    case 'img':
      return `🖼 ${textOf(objectAt(element, 'alt'))}`.trim()
    case 'chart':
      return `📊 ${escapeText(stringAt(objectAt(objectAt(element, 'chart_spec'), 'title'), 'text') ?? '')}`.trim()
    case 'button':
      return buttonOf(element)
    case 'column_set':
      return rowOf(arrayAt(element, 'columns').filter(isJsonObject))
    case 'collapsible_panel':
      return panelOf(element)
    case 'table':
      return tableOf(element)
    default:
      return blocksOf([...arrayAt(element, 'elements'), ...arrayAt(element, 'actions')]).join(
        '\n\n'
      )
  }
}

function fieldText(field: unknown): JsonObject | undefined {
  return isJsonObject(field) ? objectAt(field, 'text') : undefined
}

/** Columns stand side by side: one line each of what they hold. */
function rowOf(columns: readonly JsonObject[]): string {
  return columns
    .map(column => blocksOf(arrayAt(column, 'elements')).join('<br>'))
    .filter(cell => cell !== '')
    .join(' &ensp; ')
}

function buttonOf(button: JsonObject): string {
  const text = textOf(objectAt(button, 'text'))
  const behavior = arrayAt(button, 'behaviors').find(isJsonObject)
  const url = stringAt(behavior, 'default_url') ?? stringAt(button, 'url')
  return url !== undefined && /^https?:\/\/[^\s()<>]+$/i.test(url) ? `[${text}](${url})` : text
}

function panelOf(panel: JsonObject): string {
  const title = objectAt(objectAt(panel, 'header'), 'title')
  const summary = title === undefined ? '' : blockOf(title)
  const body = blocksOf(arrayAt(panel, 'elements')).join('\n\n')
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function tableOf(table: JsonObject): string {
  const columns = arrayAt(table, 'columns').filter(isJsonObject)
  const names = columns.map(column => stringAt(column, 'name') ?? '')
  const heads = columns.map(column => escapeText(stringAt(column, 'display_name') ?? ''))
  const rows = arrayAt(table, 'rows').filter(isJsonObject)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(row => line(names.map(name => cellOf(row[name]))))
  ].join('\n')
}

function cellOf(value: JsonObject[string]): string {
  if (typeof value === 'string')
    return withoutFeishuTags(value)
      .replace(/\|/g, '&#124;')
      .replace(/\s*\n\s*/g, '<br>')
  return typeof value === 'number' ? String(value) : ''
}

/** A text node, in which nothing is markup. */
function textOf(node: JsonObject | undefined): string {
  if (stringAt(node, 'tag') === 'lark_md') return withoutFeishuTags(stringAt(node, 'content') ?? '')
  return escapeText(stringAt(node, 'content') ?? '')
}

function escapeText(text: string): string {
  return escapeMarkdownLines(text).join('<br>')
}

/** Feishu's own tags as GitHub can show them: what they hold, a moment in UTC, a person without a name. */
function withoutFeishuTags(markdown: string): string {
  return markdown
    .replace(/<at\b[^<>]*>(?:<\/at>)?/gi, '@…')
    .replace(
      /<local_datetime\b[^<>]*?millisecond=['"]?(\d{1,16})[^<>]*>(?:<\/local_datetime>)?/gi,
      (_, ms) => momentOf(Number(ms))
    )
    .replace(/<number_tag\b[^<>]*>([^<>]*)<\/number_tag>/gi, '[$1]')
    .replace(/<\/?(?:font|text_tag|person|link|audio|raw)\b[^<>]*>/gi, '')
}

function momentOf(milliseconds: number): string {
  const moment = new Date(milliseconds)
  return Number.isNaN(moment.getTime())
    ? ''
    : `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
