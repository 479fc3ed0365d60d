/** The id types of `receive_id_type` (create message, query parameter). */
export const RECEIVE_ID_TYPES = ['chat_id', 'open_id', 'union_id', 'user_id', 'email'] as const

export type ReceiveIdType = (typeof RECEIVE_ID_TYPES)[number]

/** Whom a message goes to. */
export type Recipient = { readonly type: ReceiveIdType; readonly id: string }

/**
 * The type that an id's shape tells: `oc_` chat, `ou_` open_id, `on_` union_id, `@` email, else user_id. No id holds
 * an `@`, but an address may begin like one (on_call@example.com).
 */
export function receiveIdType(id: string): ReceiveIdType {
  if (id.includes('@')) return 'email'
  if (id.startsWith('oc_')) return 'chat_id'
  if (id.startsWith('ou_')) return 'open_id'
  if (id.startsWith('on_')) return 'union_id'
  return 'user_id'
}

/** True when an id of this shape can be of the type; a user_id may have any shape. */
export function fitsType(id: string, type: ReceiveIdType): boolean {
  return type === 'user_id' || receiveIdType(id) === type
}
