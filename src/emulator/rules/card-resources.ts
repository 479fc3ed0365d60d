import { CardError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { asText, isObject, own } from '../json.ts'
import type { CardNode } from './card-walk.ts'
import type { ContentContext } from './medium.ts'
import { atAllForbidden } from './medium.ts'
import { ownUpload } from './uploads.ts'

/** Every `img_key` of the card and every picture in its Markdown is an upload of this app. */
export function checkPictures(
  context: ContentContext,
  card: JsonObject,
  nodes: readonly CardNode[]
): void {
  const keys = [...imageKeys(card), ...nodes.flatMap(markdownOf).flatMap(pictureKeys)]
  for (const key of keys)
    if (!isUsable(context, key))
      throw new CardError(200570, 'card contains invalid image keys', { value: `image key ${key}` })
}

/** Everybody who is mentioned or shown exists; a mention of all is allowed in this chat. */
export function checkPeople(context: ContentContext, nodes: readonly CardNode[]): void {
  for (const node of nodes) {
    for (const text of textsOf(node)) checkMentions(context, text)
    for (const id of personIds(node)) if (!isPerson(context, id)) throw badPerson(id)
  }
}

/** Text in which tags are live: Markdown components and `lark_md` nodes, in every language. */
function textsOf({ tag, node }: CardNode): string[] {
  if (tag === 'table') return cellTexts(node)
  if (tag !== 'markdown' && tag !== 'lark_md') return []
  const translated = own(node, 'i18n_content')
  const texts = [own(node, 'content'), ...(isObject(translated) ? Object.values(translated) : [])]
  return texts.filter(text => typeof text === 'string')
}

/** Markdown text in which `![alt](img_key)` is a picture; `lark_md` knows none. */
function markdownOf(node: CardNode): string[] {
  return node.tag === 'lark_md' ? [] : textsOf(node)
}

function cellTexts(table: JsonObject): string[] {
  const columns = own(table, 'columns')
  const rows = own(table, 'rows')
  if (!Array.isArray(columns) || !Array.isArray(rows)) return []
  const names = columns.flatMap(column => {
    const type = isObject(column) ? own(column, 'data_type') : undefined
    const name = isObject(column) ? own(column, 'name') : undefined
    return (type === 'markdown' || type === 'lark_md') && typeof name === 'string' ? [name] : []
  })
  return rows.flatMap(row =>
    isObject(row) ? names.map(name => own(row, name)).filter(cell => typeof cell === 'string') : []
  )
}

function imageKeys(value: Json, depth = 0): string[] {
  if (Array.isArray(value)) return value.flatMap(item => imageKeys(item, depth + 1))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === 'img_key') return [typeof child === 'string' ? child : JSON.stringify(child)]
    if (key === 'i18n_img_key' && isObject(child)) return Object.values(child).map(asText)
    if (key === 'chart_spec' || key === 'value' || child === undefined) return []
    return imageKeys(child, depth + 1)
  })
}

/** Picture keys outside code, where `![…](…)` is text. */
function pictureKeys(markdown: string): string[] {
  const prose = markdown
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?(^ {0,3}\1|$(?![\s\S]))/gm, '')
    .replace(/(`+)[^`]*?\1/g, '')
  return [...prose.matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]*)[^)]*\)/g)].map(match => match[1] ?? '')
}

function isUsable(context: ContentContext, key: string): boolean {
  try {
    return ownUpload(context, key, 'image')?.type === 'message'
  } catch {
    return false
  }
}

/** `<at id=…>`, `ids=` and `email=`; attributes may be bare or quoted either way. */
function checkMentions(context: ContentContext, text: string): void {
  for (const [, attributes = ''] of text.matchAll(/<at\s+([^>]*)>/gi)) {
    const values = new Map(
      [...attributes.matchAll(/([a-z_]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))/gi)].map(
        match => [match[1]?.toLowerCase(), match[2] ?? match[3] ?? match[4] ?? '']
      )
    )
    for (const id of [values.get('id'), ...(values.get('ids')?.split(',') ?? [])])
      if (id !== undefined) checkMention(context, id.trim())
    const email = values.get('email')
    if (email === undefined) continue
    if (context.medium === 'webhook' || context.env.store.userByEmail(email) === undefined)
      throw badPerson(email)
  }
}

function checkMention({ env, app, medium, chat }: ContentContext, id: string): void {
  if (id === 'all') {
    if (chat?.at_all_forbidden === true) throw atAllForbidden(medium)
    return
  }
  const { store } = env
  if (store.userByOpenId(app.app_id, id) === undefined && store.userByUserId(id) === undefined)
    throw badPerson(id)
}

/** A list with `drop_invalid_user_id` leaves out whom it does not know. */
function personIds({ tag, node }: CardNode): string[] {
  if (tag === 'person') return [asText(own(node, 'user_id'))]
  if (tag !== 'person_list' || own(node, 'drop_invalid_user_id') === true) return []
  const persons = own(node, 'persons')
  return Array.isArray(persons)
    ? persons.map(person => asText(isObject(person) ? own(person, 'id') : person))
    : []
}

/** A person may be shown by open_id, union_id or user_id. */
function isPerson({ env, app }: ContentContext, id: string): boolean {
  const { store } = env
  return (
    store.userByOpenId(app.app_id, id) !== undefined ||
    store.userByUnionId(id) !== undefined ||
    store.userByUserId(id) !== undefined
  )
}

function badPerson(id: string): CardError {
  return new CardError(100290, 'There is an invalid user resource(at/person) in your card', {
    value: id
  })
}
