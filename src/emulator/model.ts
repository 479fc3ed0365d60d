import type { Json, JsonObject } from './json.ts'

/** The message types of im/v1 (create message, `msg_type`). */
export const MSG_TYPES = [
  'text',
  'post',
  'image',
  'file',
  'audio',
  'media',
  'sticker',
  'interactive',
  'share_chat',
  'share_user',
  'system'
] as const

export type MsgType = (typeof MSG_TYPES)[number]

/** A self-built app. */
export type App = {
  app_id: string
  app_secret: string
  enabled: boolean
  /** Whether the bot capability is switched on and published (230006, 11205). */
  bot: boolean
  scopes: string[]
  /** union_ids of the users in its availability range. */
  available_to: 'all' | string[]
  tenant_key: string
}

/** A person. The open_id differs from app to app; the user is known here by its union_id. */
export type User = {
  union_id: string
  user_id: string
  email: string
  name: string
  open_ids: Record<string, string>
  department_ids: string[]
  resigned?: boolean
  /** The user has stopped the bot's messages (230053). */
  stopped_bot?: boolean
  /** The user blocks the bot (230035). */
  blocks_bot?: boolean
  other_tenant?: boolean
}

export type Department = {
  department_id: string
  open_department_id: string
  name: string
  parent?: string
}

/** A group, a topic group or a private chat of one app and one user. */
export type Chat = {
  chat_id: string
  name: string
  mode: 'group' | 'topic' | 'p2p'
  /** app_ids of the bots in the chat. */
  bots: string[]
  /** union_id of the other side of a private chat. */
  user?: string
  muted?: boolean
  dissolved?: boolean
  /** Only some members may post (230018). */
  restricted?: boolean
  at_all_forbidden?: boolean
  thread_reply_forbidden?: boolean
  encrypted?: boolean
  /** A connected group with another tenant, which takes no cards (230054). */
  connected?: boolean
}

export type Mention = {
  key: string
  id: string
  id_type: 'open_id'
  name: string
  tenant_key: string
}

export type Sender = { id: string; id_type: string; sender_type: string; tenant_key: string }

/** A message in a chat. Times are milliseconds. */
export type Message = {
  message_id: string
  chat_id: string
  msg_type: MsgType
  /** The content as a reader gets it: mentions are `@_user_1`. */
  content: string
  /** The content as it was sent; for batch and webhook the object, serialized. */
  sent: string
  sender: Sender
  mentions: Mention[]
  create_time: number
  update_time: number
  updated: boolean
  /** Recalled by its sender (230011). */
  recalled: boolean
  /** Deleted for good (230110). */
  removed: boolean
  edits: number
  /** Earlier contents, oldest first. */
  history: string[]
  /** For a card: may it be patched at all (an explicit or JSON 2.0's own `update_multi: true`)? */
  shared_card: boolean
  uuid?: string
  root_id?: string
  parent_id?: string
  thread_id?: string
}

/** A batch message task. Counts follow the clock: nothing is delivered before `scheduled_at`. */
export type Batch = {
  message_id: string
  app_id: string
  msg_type: MsgType
  content: Json
  /** union_ids. */
  recipients: string[]
  /** union_ids of those that have read it. */
  read_by: string[]
  create_time: number
  scheduled_at: number
  recalled_at?: number
}

/** An uploaded picture or file. */
export type Upload = {
  key: string
  app_id: string
  kind: 'image' | 'file'
  /** `image_type` or `file_type` of the upload. */
  type: string
  name: string
  size: number
  format?: string
  duration?: number
  sha256: string
}

/** A card template from the card builder. */
export type Template = {
  template_id: string
  versions: string[]
  /** app_ids that may use it. */
  visible_to: 'all' | string[]
  variables: Record<string, 'string' | 'number' | 'boolean' | 'array' | 'object'>
  /** Bytes of the template's own card, which count toward the limit. */
  bytes: number
  update_multi: boolean
}

/** A group's custom bot. */
export type Webhook = {
  token: string
  chat_id: string
  secret?: string
  keywords?: string[]
  /** Addresses or CIDR blocks; `*` stands for any digits. */
  ips?: string[]
}

/** A card entity (CardKit): can be sent once. */
export type CardEntity = { card_id: string; card: JsonObject; sent: boolean }

/** The people, chats and apps that an emulator starts with. */
export type World = {
  apps: App[]
  users: User[]
  departments: Department[]
  chats: Chat[]
  templates: Template[]
  webhooks: Webhook[]
  /** file_keys of stickers that the bot has received in a message. */
  stickers: string[]
  cards: CardEntity[]
  messages: Message[]
}
