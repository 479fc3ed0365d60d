import type { Environment } from '../environment.ts'
import { ApiError, fieldError, invalidParam } from '../errors.ts'
import type { App, Chat, User } from '../model.ts'

export const RECEIVE_ID_TYPES = ['open_id', 'union_id', 'user_id', 'email', 'chat_id'] as const

export type ReceiveIdType = (typeof RECEIVE_ID_TYPES)[number]

/** Where a message goes: a group, or the private chat of the app with a user. */
export type Target = { readonly chat: Chat; readonly user?: User }

/** The `receive_id_type` of the query; it is required and has five values. */
export function readReceiveIdType(value: string | null): ReceiveIdType {
  if (value === null || value === '')
    throw fieldError('receive_id_type', 'receive_id_type is required')
  const known = RECEIVE_ID_TYPES.find(type => type === value)
  if (known === undefined)
    throw fieldError(
      'receive_id_type',
      `receive_id_type is optional, options: [${RECEIVE_ID_TYPES.join(',')}]`,
      value
    )
  return known
}

/**
 * Finds the receiver. An id whose shape contradicts its type is 230001 `invalid receive_id`; one of
 * the right shape that nobody has is 230034, or the gateway's own code for open_id and user_id.
 */
export function findTarget(env: Environment, app: App, type: ReceiveIdType, id: string): Target {
  if (type !== 'chat_id') {
    const user = findUser(env, app, type, id)
    return { chat: privateChat(env, app, user), user }
  }
  if (!id.startsWith('oc_')) throw invalidParam('invalid receive_id')
  const chat = env.store.chats.get(id)
  if (chat === undefined) throw new ApiError(230034)
  return targetOf(env, chat)
}

/** A known chat as a target, with the user on the other side of a private one. */
export function targetOf(env: Environment, chat: Chat): Target {
  const user = chat.user === undefined ? undefined : env.store.userByUnionId(chat.user)
  return { chat, ...(user === undefined ? {} : { user }) }
}

function findUser(
  { store }: Environment,
  app: App,
  type: Exclude<ReceiveIdType, 'chat_id'>,
  id: string
): User {
  switch (type) {
    case 'open_id': {
      if (!id.startsWith('ou_')) throw invalidParam('invalid receive_id')
      if (store.isForeignOpenId(app.app_id, id)) throw new ApiError(99992361)
      return store.userByOpenId(app.app_id, id) ?? fail(99992351)
    }
    case 'union_id':
      if (!id.startsWith('on_')) throw invalidParam('invalid receive_id')
      return store.userByUnionId(id) ?? fail(230034)
    case 'user_id':
      return store.userByUserId(id) ?? fail(99992360)
    case 'email':
      if (!id.includes('@')) throw invalidParam('invalid receive_id')
      return store.userByEmail(id) ?? fail(230034)
  }
}

/** The private chat of an app and a user, made when it is first needed. */
function privateChat(env: Environment, app: App, user: User): Chat {
  const known = [...env.store.chats.values()].find(
    chat => chat.mode === 'p2p' && chat.user === user.union_id && chat.bots.includes(app.app_id)
  )
  if (known !== undefined) return known
  const chat: Chat = {
    chat_id: `oc_${env.ids.digest(`p2p|${app.app_id}|${user.union_id}`).slice(0, 32)}`,
    name: user.name,
    mode: 'p2p',
    bots: [app.app_id],
    user: user.union_id
  }
  env.store.chats.set(chat.chat_id, chat)
  return chat
}

/** Whether the app may reach a user at all: 230013 for the availability range and the resigned. */
export function checkAvailable(app: App, user: User): void {
  const available = app.available_to === 'all' || app.available_to.includes(user.union_id)
  if (user.resigned === true || !available) throw new ApiError(230013)
}

/** Whether the app may post here, checked in the order of the error tables. */
export function checkMayPost(app: App, { chat, user }: Target): void {
  if (!app.bot) throw new ApiError(230006)
  if (chat.dissolved === true) throw new ApiError(232009)
  if (user !== undefined) {
    if (user.other_tenant === true) throw new ApiError(230038)
    checkAvailable(app, user)
    if (user.stopped_bot === true) throw new ApiError(230053)
    if (user.blocks_bot === true) throw new ApiError(230035)
  }
  if (!chat.bots.includes(app.app_id)) throw new ApiError(230002)
  if (chat.encrypted === true) throw new ApiError(230075)
  if (chat.muted === true) throw new ApiError(230035)
  if (chat.restricted === true) throw new ApiError(230018)
}

function fail(code: number): never {
  throw new ApiError(code)
}
