import { receiveIdType } from '../feishu/receive-id.ts'
import { InputError } from '../model/input-error.ts'
import { isJsonObject, type JsonValue } from '../model/json.ts'
import type { Mention } from '../model/mention.ts'
import { parseStructured } from '../text/structured.ts'
import { StructuredError } from '../text/structured-error.ts'
import type { Inputs } from './inputs.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** GitHub login (lower case) -> Feishu id, or null for one who is never mentioned. */
export type UserMap = ReadonlyMap<string, string | null>

const NO_USERS: UserMap = new Map()

/**
 * The `user_map` input; a file that is not there is a warning, since it may come with a later commit.
 *
 * @throws InputError when it is no object of ids
 */
export async function readUserMap(
  userMap: Inputs['userMap'],
  files: WorkspaceFiles,
  warn: (message: string) => void
): Promise<UserMap> {
  if (userMap === undefined) return NO_USERS
  if (typeof userMap !== 'string') return toUserMap(userMap)
  const file = await files.readTextIfPresent('user_map', userMap)
  if (file === undefined) {
    warn(
      `user_map: there is no file ${JSON.stringify(userMap)} in the workspace, so logins are shown as text.`
    )
    return NO_USERS
  }
  try {
    return toUserMap(
      (await parseStructured(file.text, { name: file.path, numbers: 'as_written' })).value
    )
  } catch (error) {
    if (error instanceof StructuredError) throw new InputError('user_map', error.message)
    throw error
  }
}

function toUserMap(value: JsonValue): UserMap {
  if (!isJsonObject(value))
    throw new InputError('user_map', 'must be an object. Write it like `mona: ou_xxx`.')
  return new Map(
    Object.entries(value).map(([login, id]) => [login.toLowerCase(), toUserId(login, id)])
  )
}

function toUserId(login: string, id: JsonValue | undefined): string | null {
  if (id === null) return null
  // A user_id may be all digits.
  const text = typeof id === 'number' ? String(id) : id
  if (typeof text === 'string' && isId(text.trim())) return text.trim()
  throw new InputError(
    'user_map',
    `the value of ${JSON.stringify(login)} must be an open_id, a user_id, an email, or null for never.`
  )
}

/** What Feishu can know somebody by: an id in quotes or with a remark goes wrong only when it is sent. */
function isId(id: string): boolean {
  return /^[^\s<>"'&,;]+$/.test(id.replace(USER_ID, ''))
}

const USER_ID = /^user_id:\s*/

/** @throws InputError for what looks like an id and cannot be one */
export function checkMentions(names: readonly string[]): void {
  const wrong = names.find(name => looksLikeId(name.replace(/^@/, '')) && !isId(name))
  if (wrong === undefined) return
  throw new InputError(
    'mentions',
    `${JSON.stringify(wrong)} is not an id. Write \`all\`, an open_id, an email, \`user_id:<id>\`, a GitHub login or \`author\`.`
  )
}

function looksLikeId(name: string): boolean {
  return /^o[un]_/.test(name) || name.includes('@') || USER_ID.test(name)
}

/**
 * Whom the `mentions` input names, each once. A login that the map does not hold becomes text, with a
 * warning; one that the map sets to null is left out.
 */
export function resolveMentions(
  names: readonly string[],
  users: UserMap,
  actor: string,
  warn: (message: string) => void
): Mention[] {
  const mentions = names.flatMap(name => resolveMention(name.replace(/^@/, ''), users, actor, warn))
  const identities = mentions.map(identityOf)
  return mentions.filter((_, index) => identities.indexOf(identities[index] ?? '') === index)
}

function identityOf(mention: Mention): string {
  if (mention.kind === 'all') return 'all'
  return `${mention.kind} ${mention.kind === 'text' ? mention.text : mention.id}`
}

function resolveMention(
  name: string,
  users: UserMap,
  actor: string,
  warn: (message: string) => void
): Mention[] {
  if (name === 'all') return [{ kind: 'all' }]
  if (looksLikeId(name)) return [byId(name)]
  const login = name === 'author' ? actor : name
  const id = users.get(login.toLowerCase())
  if (id === null) return []
  if (id !== undefined) return [{ ...byId(id), name: login }]
  warn(`mentions: ${JSON.stringify(login)} is not in user_map, so the name is shown as text.`)
  return [{ kind: 'text', text: `@${login}` }]
}

function byId(id: string): Extract<Mention, { id: string }> {
  if (USER_ID.test(id)) return { kind: 'user_id', id: id.replace(USER_ID, '') }
  const kind = receiveIdType(id)
  // A chat cannot be mentioned, while a user_id may have any shape.
  return { kind: kind === 'chat_id' ? 'user_id' : kind, id }
}

/** The mentions as names that notify nobody. */
export function asNames(mentions: readonly Mention[]): Mention[] {
  return mentions.map(mention => ({ kind: 'text', text: nameOf(mention) }))
}

/** What a reader knows a mentioned person by. */
export function nameOf(mention: Mention): string {
  if (mention.kind === 'all') return '@all'
  if (mention.kind === 'text') return mention.text
  return `@${mention.name ?? mention.id}`
}
