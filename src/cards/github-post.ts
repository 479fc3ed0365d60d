import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../model/json.ts'
import { escapeMarkdownLines } from '../text/escape-markdown.ts'
import { codeBlock } from '../text/card-code.ts'

/** A post as GitHub Markdown, for the job summary: of its languages one, and no id of a person. */
export function postToGitHubMarkdown(content: JsonObject): string {
  const post = objectAt(content, 'post') ?? content
  const language =
    objectAt(post, 'en_us') ?? objectAt(post, 'zh_cn') ?? Object.values(post).find(isJsonObject)
  const title = escapeText(stringAt(language, 'title') ?? '')
  const paragraphs = arrayAt(language, 'content').map(nodes =>
    Array.isArray(nodes) ? nodes.filter(isJsonObject).map(nodeOf).join('') : ''
  )
  return [title === '' ? '' : `**${title}**`, ...paragraphs]
    .filter(block => block !== '')
    .join('\n\n')
}

function nodeOf(node: JsonObject): string {
  const text = stringAt(node, 'text') ?? ''
  switch (stringAt(node, 'tag')) {
    case 'text':
      return escapeText(text)
    case 'md':
      return text
    case 'a':
      return linkOf(escapeText(text), stringAt(node, 'href') ?? '')
    case 'at':
      return `@${escapeText(stringAt(node, 'user_name') ?? '…')}`
    case 'emotion':
      return `\\[${escapeText(stringAt(node, 'emoji_type') ?? '')}\\]`
    case 'img':
    case 'media':
      return '🖼'
    case 'hr':
      return '---'
    case 'code_block':
      return codeBlock(text, stringAt(node, 'language'))
    default:
      return escapeText(text)
  }
}

function linkOf(text: string, url: string): string {
  return /^https?:\/\/[^\s()<>]+$/i.test(url) ? `[${text}](${url})` : text
}

/** The spaces around a node keep it apart from its neighbours; an escaped line has none. */
function escapeText(text: string): string {
  const [, before = '', after = ''] = /^(\s?)[^]*?(\s?)$/.exec(text) ?? []
  const lines = escapeMarkdownLines(text).join('<br>')
  return `${before === '' ? '' : ' '}${lines}${after === '' ? '' : ' '}`
}
