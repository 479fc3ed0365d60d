import type {
  App,
  Batch,
  CardEntity,
  Chat,
  Department,
  Message,
  Template,
  Upload,
  User,
  Webhook,
  World
} from './model.ts'

/** What has changed, for a page that follows the inbox. `seq` counts from 1. */
export type Change =
  | {
      seq: number
      kind: 'message_created' | 'message_updated' | 'message_recalled'
      message: Message
    }
  | { seq: number; kind: 'batch_created' | 'batch_recalled'; batch: Batch }
  | { seq: number; kind: 'uploaded'; upload: Upload }
  | { seq: number; kind: 'reset' }

type ChangeBody = Change extends infer C ? (C extends Change ? Omit<C, 'seq'> : never) : never

/** Everything the emulator knows, in memory. Tests may read and change the collections. */
export class Store {
  readonly apps = new Map<string, App>()
  readonly users: User[] = []
  readonly departments: Department[] = []
  readonly chats = new Map<string, Chat>()
  readonly templates = new Map<string, Template>()
  readonly webhooks = new Map<string, Webhook>()
  readonly stickers = new Set<string>()
  readonly cards = new Map<string, CardEntity>()
  readonly messages = new Map<string, Message>()
  readonly batches = new Map<string, Batch>()
  readonly uploads = new Map<string, Upload>()
  /** The bytes of uploads, by key. */
  readonly files = new Map<string, Buffer>()
  readonly #listeners = new Set<(change: Change) => void>()
  #seq = 0

  constructor(world: World) {
    this.seed(world)
  }

  /** Adds to the world; what has the same id is replaced. */
  seed(world: Partial<World>): void {
    for (const app of world.apps ?? []) this.apps.set(app.app_id, app)
    for (const user of world.users ?? []) replace(this.users, user, 'union_id')
    for (const item of world.departments ?? [])
      replace(this.departments, item, 'open_department_id')
    for (const chat of world.chats ?? []) this.chats.set(chat.chat_id, chat)
    for (const item of world.templates ?? []) this.templates.set(item.template_id, item)
    for (const hook of world.webhooks ?? []) this.webhooks.set(hook.token, hook)
    for (const key of world.stickers ?? []) this.stickers.add(key)
    for (const card of world.cards ?? []) this.cards.set(card.card_id, card)
    for (const message of world.messages ?? []) this.messages.set(message.message_id, message)
  }

  /** Empties everything and starts again from a world. Listeners stay. */
  reset(world: World): void {
    for (const map of [this.apps, this.chats, this.templates, this.webhooks, this.cards])
      map.clear()
    for (const map of [this.messages, this.batches, this.uploads, this.files]) map.clear()
    this.stickers.clear()
    this.users.length = 0
    this.departments.length = 0
    this.seed(world)
    this.#tell({ kind: 'reset' })
  }

  /** Calls `listener` at each change; the result ends it. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  addMessage(message: Message): void {
    this.messages.set(message.message_id, message)
    this.#tell({ kind: 'message_created', message })
  }

  /** Tells that a message's content changed in place. */
  updateMessage(message: Message): void {
    this.#tell({ kind: 'message_updated', message })
  }

  recallMessage(message: Message): void {
    message.recalled = true
    this.#tell({ kind: 'message_recalled', message })
  }

  addBatch(batch: Batch): void {
    this.batches.set(batch.message_id, batch)
    this.#tell({ kind: 'batch_created', batch })
  }

  recallBatch(batch: Batch, at: number): void {
    batch.recalled_at = at
    this.#tell({ kind: 'batch_recalled', batch })
  }

  addUpload(upload: Upload, bytes?: Buffer): void {
    this.uploads.set(upload.key, upload)
    if (bytes !== undefined) this.files.set(upload.key, bytes)
    this.#tell({ kind: 'uploaded', upload })
  }

  /** The messages of a chat, oldest first. */
  messagesIn(chatId: string): Message[] {
    return [...this.messages.values()].filter(message => message.chat_id === chatId)
  }

  userByUnionId(id: string): User | undefined {
    return this.users.find(user => user.union_id === id)
  }

  userByOpenId(appId: string, id: string): User | undefined {
    return this.users.find(user => user.open_ids[appId] === id)
  }

  userByUserId(id: string): User | undefined {
    return this.users.find(user => user.user_id === id)
  }

  userByEmail(email: string): User | undefined {
    return this.users.find(user => user.email.toLowerCase() === email.toLowerCase())
  }

  /** True when the open_id belongs to another app. */
  isForeignOpenId(appId: string, id: string): boolean {
    return this.users.some(user =>
      Object.entries(user.open_ids).some(([app, openId]) => app !== appId && openId === id)
    )
  }

  #tell(change: ChangeBody): void {
    this.#seq += 1
    const told = { ...change, seq: this.#seq }
    for (const listener of this.#listeners) listener(told)
  }
}

function replace<T>(list: T[], item: T, key: keyof T): void {
  const at = list.findIndex(known => known[key] === item[key])
  if (at < 0) list.push(item)
  else list[at] = item
}
