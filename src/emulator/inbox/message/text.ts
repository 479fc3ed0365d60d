import type { Drawing } from '../drawing.ts'
import { ViewStack } from '../markdown/view-stack.ts'
import { drawMention } from '../person.ts'
import type { View, ViewTag } from '../view.ts'
import { link, view } from '../view.ts'

const STYLES: Readonly<Record<string, ViewTag>> = { b: 'strong', i: 'em', u: 'u', s: 'del' }

const PARTS =
  /<at\s+user_id\s*=\s*["']?([^"'>]*)["']?\s*>([\s\S]*?)<\/at>|<(\/?)([bius])>|\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)/g

/**
 * A text message (im-v1/message/create_json): mentions, and where it was sent by the single-message API also
 * bold, italic, underlined, struck and linked text. Unbalanced tags leave the whole text as it was written.
 */
export function drawText(text: string, isStyled: boolean, drawing: Drawing): View {
  const shows = isStyled && isBalanced(text)
  const stack = new ViewStack()
  let end = 0
  for (const match of text.matchAll(PARTS)) {
    const [source, id, name = '', slash, style, label, url] = match
    stack.append(text.slice(end, match.index))
    end = match.index + source.length
    if (id !== undefined) stack.append(drawMention(id, drawing, name))
    else if (!shows) stack.append(source)
    else if (url !== undefined) stack.append(link(url, 'link', label ?? url))
    else if (slash === '') open(stack, style ?? '', source)
    else stack.closeTag(style ?? '')
  }
  stack.append(text.slice(end))
  return view('div', 'plain', ...stack.finish())
}

function open(stack: ViewStack, style: string, source: string): void {
  stack.open(style, children => [view(STYLES[style] ?? 'span', '', ...children)], source)
}

function isBalanced(text: string): boolean {
  const opened: string[] = []
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([bius])>/g)) {
    if (slash === '') opened.push(name)
    else if (opened.pop() !== name) return false
  }
  return opened.length === 0
}
