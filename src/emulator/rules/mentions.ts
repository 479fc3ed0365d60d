import type { Environment } from '../environment.ts'
import type { App, Mention, User } from '../model.ts'

/** Finds people by the ids that a text or post may mention them by. */
export class MentionList {
  readonly mentions: Mention[] = []
  all = false
  readonly #env: Environment
  readonly #app: App

  constructor(env: Environment, app: App) {
    this.#env = env
    this.#app = app
  }

  /** The placeholder that a reader gets (`@_user_1`, `@_all`), or undefined for an unknown id. */
  add(id: string): string | undefined {
    if (id === 'all') {
      this.all = true
      return '@_all'
    }
    const user = findUser(this.#env, this.#app, id)
    if (user === undefined) return undefined
    const openId = user.open_ids[this.#app.app_id] ?? ''
    const known = this.mentions.find(mention => mention.id === openId)
    if (known !== undefined) return known.key
    const key = `@_user_${this.mentions.length + 1}`
    const { tenant_key } = this.#app
    this.mentions.push({ key, id: openId, id_type: 'open_id', name: user.name, tenant_key })
    return key
  }
}

/**
 * A text as its reader gets it: `<at user_id="…">name</at>` becomes a placeholder. An unknown id
 * shows as the plain name (documented for custom bots).
 */
export function placeMentions(text: string, list: MentionList): string {
  return text.replace(
    /<at\s+user_id\s*=\s*["']([^"']*)["']\s*>([\s\S]*?)<\/at>/g,
    (_, id: string, name: string) => list.add(id) ?? `@${name}`
  )
}

/** A user by open_id, union_id or user_id. */
export function findUser({ store }: Environment, app: App, id: string): User | undefined {
  return store.userByOpenId(app.app_id, id) ?? store.userByUnionId(id) ?? store.userByUserId(id)
}
