import { invalidParam } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import type { ContentContext } from './medium.ts'
import { invalidContent } from './medium.ts'
import type { MentionList } from './mentions.ts'
import { placeMentions } from './mentions.ts'
import { checkImageKey, ownUpload } from './uploads.ts'

/** Languages of a post; the two documented ones and the others that cards know. */
const LOCALES = new Set(
  'zh_cn en_us zh_hk zh_tw ja_jp id_id vi_vn th_th pt_br es_es ko_kr de_de fr_fr it_it ru_ru ms_my'.split(
    ' '
  )
)

/** Nodes by where they may be used; a custom bot documents four. */
const WEBHOOK_TAGS = new Set(['text', 'a', 'at', 'img'])
const ALONE_TAGS = new Set(['img', 'media', 'md'])

/** Judges a post and returns it with its mentions as placeholders (open.feishu.cn, "Message content structure"). */
export function checkPost(
  context: ContentContext,
  content: JsonObject,
  list: MentionList
): JsonObject {
  const post = context.medium === 'im' ? content : own(content, 'post')
  if (!isObject(post)) throw invalidContent(context.medium)
  const locales = Object.entries(post)
  if (locales.length === 0) throw invalidContent(context.medium)
  return Object.fromEntries(
    locales.map(([locale, text]) => {
      if (!LOCALES.has(locale) || !isObject(text)) throw invalidContent(context.medium)
      return [locale, checkLocale(context, text, list)]
    })
  )
}

function checkLocale(context: ContentContext, post: JsonObject, list: MentionList): JsonObject {
  const title = own(post, 'title')
  const paragraphs = own(post, 'content')
  if (title !== undefined && typeof title !== 'string') throw invalidContent(context.medium)
  if (!Array.isArray(paragraphs) || paragraphs.length === 0) throw invalidContent(context.medium)
  return {
    ...post,
    content: paragraphs.map(paragraph => checkParagraph(context, paragraph, list))
  }
}

function checkParagraph(context: ContentContext, paragraph: Json, list: MentionList): Json[] {
  if (!Array.isArray(paragraph)) throw invalidContent(context.medium)
  return paragraph.map(node => {
    if (!isObject(node)) throw invalidContent(context.medium)
    const tag = own(node, 'tag')
    if (typeof tag !== 'string') throw invalidContent(context.medium)
    if (ALONE_TAGS.has(tag) && paragraph.length > 1) throw invalidContent(context.medium)
    return checkNode(context, tag, node, list)
  })
}

function checkNode(
  context: ContentContext,
  tag: string,
  node: JsonObject,
  list: MentionList
): JsonObject {
  const { medium } = context
  if (medium === 'webhook' && !WEBHOOK_TAGS.has(tag)) throw invalidContent(medium)
  if (medium !== 'im' && own(node, 'style') !== undefined) throw invalidContent(medium)
  checkStyle(context, node)
  switch (tag) {
    case 'text':
    case 'code_block':
      text(context, node, 'text')
      return node
    case 'md':
      if (medium !== 'im') throw invalidContent(medium)
      return { ...node, text: placeMentions(text(context, node, 'text'), list) }
    case 'a':
      text(context, node, 'text')
      if (!isLink(text(context, node, 'href'))) throw invalidContent(medium)
      return node
    case 'at':
      return { ...node, user_id: mention(context, text(context, node, 'user_id'), list) }
    case 'img':
      checkImageKey(context, own(node, 'image_key'))
      return node
    case 'media':
      checkMedia(context, node)
      return node
    case 'emotion':
      text(context, node, 'emoji_type')
      return node
    case 'hr':
      return node
    default:
      throw invalidContent(medium)
  }
}

function checkStyle(context: ContentContext, node: JsonObject): void {
  const style = own(node, 'style')
  if (style !== undefined && !Array.isArray(style)) throw invalidContent(context.medium)
  const unEscape = own(node, 'un_escape')
  if (unEscape !== undefined && typeof unEscape !== 'boolean') throw invalidContent(context.medium)
}

function text(context: ContentContext, node: JsonObject, field: string): string {
  const value = own(node, field)
  if (typeof value !== 'string') throw invalidContent(context.medium)
  return value
}

/** An id that nobody has fails the send, but a custom bot shows the plain name. */
function mention(context: ContentContext, id: string, list: MentionList): string {
  const placeholder = list.add(id)
  if (placeholder !== undefined) return placeholder
  if (context.medium === 'webhook') return id
  throw context.medium === 'im' ? invalidParam('invalid user_id') : invalidContent(context.medium)
}

function checkMedia(context: ContentContext, node: JsonObject): void {
  const file = ownUpload(context, text(context, node, 'file_key'), 'file')
  if (file?.type !== 'mp4') throw invalidParam('invalid file_key')
  const cover = own(node, 'image_key')
  if (cover !== undefined) checkImageKey(context, cover)
}

/** An illegal href makes the whole send fail. */
function isLink(href: string): boolean {
  return URL.canParse(href) && /^(https?|tel|lark|mailto):/i.test(href)
}
