import { invalidParam, scopeError } from '../errors.ts'
import type { Json } from '../json.ts'
import { isObject, own } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { ContentContext } from './medium.ts'

/** Width of a divider's text: 20, where a Chinese character counts as two. */
const MAX_WIDTH = 20

const SCOPE = 'im:message:send_sys_msg'

/** A system message: a divider in the bot's private chat (open.feishu.cn, "Message content structure"). */
export function checkSystem({ app, chat }: ContentContext, content: JsonObject): void {
  if (!app.scopes.includes(SCOPE)) throw scopeError([SCOPE])
  if (chat?.mode !== 'p2p')
    throw invalidParam('sending system messages in group chats is not supported')
  if (own(content, 'type') !== 'divider')
    throw invalidParam('invalid message content. validate content fail')
  const params = own(content, 'params')
  const divider = isObject(params) ? own(params, 'divider_text') : undefined
  const text = isObject(divider) ? own(divider, 'text') : undefined
  if (typeof text !== 'string' || text === '') throw invalidParam('divider_text must be set')
  const translations = isObject(divider) ? own(divider, 'i18n_text') : undefined
  checkWidths([text, ...(isObject(translations) ? Object.values(translations) : [])])
}

function checkWidths(texts: readonly (Json | undefined)[]): void {
  for (const text of texts)
    if (typeof text !== 'string' || widthOf(text) > MAX_WIDTH)
      throw invalidParam('invalid message content. validate content fail')
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (/[⺀-￯]/u.test(char) ? 2 : 1), 0)
}
