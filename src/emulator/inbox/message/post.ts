import type { Json, JsonObject } from '../../json.ts'
import { isObject, own } from '../../json.ts'
import type { Drawing } from '../drawing.ts'
import { drawCode, drawMarkdown } from '../markdown/draw-markdown.ts'
import { EMOJI } from '../markdown/emoji.ts'
import { drawMention } from '../person.ts'
import { drawPicture } from '../picture.ts'
import { readList, readText } from '../read.ts'
import type { View, ViewTag } from '../view.ts'
import { link, view } from '../view.ts'
import { drawMedia } from './media.ts'

/** A post (im-v1/message/create_json): a title and paragraphs of nodes, in the reader's language. */
export function drawPost(content: JsonObject, drawing: Drawing): View {
  const inner = own(content, 'post')
  const languages = isObject(inner) ? inner : content
  const mine = own(languages, drawing.language) ?? Object.values(languages)[0]
  const post: JsonObject = isObject(mine) ? mine : {}
  const title = readText(post, 'title')
  return view(
    'div',
    'post',
    ...(title === '' ? [] : [view('div', 'post-title', title)]),
    ...readList(post, 'content').map(paragraph => drawParagraph(paragraph, drawing))
  )
}

function drawParagraph(paragraph: Json, drawing: Drawing): View {
  const nodes = (Array.isArray(paragraph) ? paragraph : []).filter(isObject)
  return view('div', 'paragraph', ...nodes.flatMap(node => drawNode(node, drawing)))
}

function drawNode(node: JsonObject, drawing: Drawing): View[] {
  const text = readText(node, 'text')
  switch (readText(node, 'tag')) {
    case 'text':
      return [styled(node, text)]
    case 'a':
      return [link(readText(node, 'href'), 'link', styled(node, text))]
    case 'at':
      return [
        styled(node, drawMention(readText(node, 'user_id'), drawing, readText(node, 'user_name')))
      ]
    case 'img':
      return [drawPicture(readText(node, 'image_key'), '', drawing)]
    case 'media':
      return [drawMedia('media', node, drawing)]
    case 'emotion': {
      const key = readText(node, 'emoji_type')
      return [EMOJI.get(key) ?? `:${key}:`]
    }
    case 'code_block':
      return [drawCode(text, readText(node, 'language'))]
    case 'hr':
      return [view('hr', '')]
    case 'md':
      return [view('div', 'markdown', ...drawMarkdown(text, 'post', drawing))]
    default:
      return []
  }
}

const STYLES: Readonly<Record<string, ViewTag>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  lineThrough: 'del'
}

function styled(node: JsonObject, inner: View): View {
  return readList(node, 'style').reduce<View>((drawn, name) => {
    const tag = typeof name === 'string' && Object.hasOwn(STYLES, name) ? STYLES[name] : undefined
    return tag === undefined ? drawn : view(tag, '', drawn)
  }, inner)
}
