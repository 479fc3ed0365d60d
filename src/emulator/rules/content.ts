import { ApiError, CardError, invalidParam } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, own, parseJson } from '../json.ts'
import type { Mention, MsgType } from '../model.ts'
import { MSG_TYPES } from '../model.ts'
import { checkCard } from './card.ts'
import type { ContentContext, Medium } from './medium.ts'
import { atAllForbidden, invalidContent } from './medium.ts'
import { MentionList, placeMentions } from './mentions.ts'
import { checkPost } from './post.ts'
import { checkSystem } from './system.ts'
import { checkUpload } from './uploads.ts'

/** Content that has passed: as a reader gets it, and what later calls need to know of it. */
export type CheckedContent = {
  readonly content: string
  readonly mentions: Mention[]
  /** Whether a card may be patched; false for everything else. */
  readonly sharedCard: boolean
  /** Bytes of a template's own card, which count toward the limit. */
  readonly extraBytes: number
}

/** The type of a message; anything undocumented is refused. */
export function readMsgType(value: string, allowed: readonly MsgType[] = MSG_TYPES): MsgType {
  const known = allowed.find(type => type === value)
  if (known === undefined) throw invalidParam('invalid msg_type')
  return known
}

/** Parses the `content` string of im/v1 (JSON inside JSON). */
export function parseContent(msgType: MsgType, content: string): JsonObject {
  const parsed = parseJson(content)
  if (isObject(parsed)) return parsed
  if (msgType === 'interactive')
    throw new CardError(
      200621,
      'parse card json err, please check whether the card json is correct',
      {
        value: content.slice(0, 100)
      }
    )
  throw invalidContent()
}

/** Judges a content object by "Message content structure" (open.feishu.cn) and the card rules. */
export function checkContent(
  context: ContentContext,
  msgType: MsgType,
  content: JsonObject
): CheckedContent {
  const list = new MentionList(context.env, context.app)
  const checked = checkByType(context, msgType, content, list)
  if (list.all && context.chat?.at_all_forbidden === true) throw atAllForbidden(context.medium)
  return { mentions: list.mentions, sharedCard: false, extraBytes: 0, ...checked }
}

type Checked = { content: string } & Partial<CheckedContent>

function checkByType(
  context: ContentContext,
  msgType: MsgType,
  content: JsonObject,
  list: MentionList
): Checked {
  switch (msgType) {
    case 'text':
      return checkText(context, content, list)
    case 'post':
      return { content: JSON.stringify(checkPost(context, content, list)) }
    case 'interactive': {
      const facts = checkCard(context, content)
      return { ...facts, content: JSON.stringify(content) }
    }
    case 'share_chat':
      return checkShareChat(context, content)
    case 'share_user':
      return checkShareUser(context, content)
    case 'system':
      checkSystem(context, content)
      return { content: JSON.stringify(content) }
    default:
      checkUpload(context, msgType, content)
      return { content: JSON.stringify(content) }
  }
}

function checkText(context: ContentContext, content: JsonObject, list: MentionList): Checked {
  const text = own(content, 'text')
  if (typeof text !== 'string') throw invalidContent(context.medium)
  if (text.trim() === '')
    throw context.medium === 'im'
      ? invalidParam('content cannot be empty')
      : invalidContent(context.medium)
  return { content: JSON.stringify({ text: placeMentions(text, list) }) }
}

/** im/v1 writes `chat_id`, batch and custom bots `share_chat_id`. */
function checkShareChat(context: ContentContext, content: JsonObject): Checked {
  const { env, app, medium } = context
  const id = own(content, medium === 'im' ? 'chat_id' : 'share_chat_id')
  if (typeof id !== 'string') throw invalidContent(medium)
  const chat = env.store.chats.get(id)
  if (chat === undefined) throw medium === 'im' ? invalidParam('invalid chat_id') : notFound(medium)
  if (chat.mode === 'p2p') throw new ApiError(medium === 'im' ? 230015 : 10003)
  if (!chat.bots.includes(app.app_id))
    throw medium === 'im' ? new ApiError(230002) : notFound(medium)
  return { content: JSON.stringify(content) }
}

function notFound(medium: Medium): ApiError {
  return medium === 'batch' ? new ApiError(11231) : invalidContent(medium)
}

/** Only the open_id of a user in the availability range. */
function checkShareUser({ env, app }: ContentContext, content: JsonObject): Checked {
  const id: Json | undefined = own(content, 'user_id')
  if (typeof id !== 'string') throw invalidContent()
  const user = env.store.userByOpenId(app.app_id, id)
  if (user === undefined) throw invalidParam('invalid user_id')
  if (app.available_to !== 'all' && !app.available_to.includes(user.union_id))
    throw new ApiError(230013)
  return { content: JSON.stringify(content) }
}
