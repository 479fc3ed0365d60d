import { deriveUuid } from '../feishu/idempotency.ts'

/** What tells one message of a step from another. */
export type MessageIdentity = {
  readonly purpose: 'send' | 'reply'
  readonly recipient: string
  /** The message that it replies to or takes the place of, '' for none. */
  readonly replaces: string
  /** Which of several messages of a step it is. */
  readonly part?: number
}

/** The de-duplication key of a message: the same each time it is asked for. */
export type UuidFor = (identity: MessageIdentity) => string

/** The user's own key: as it is for one message, derived from it for each of several. */
export function userUuids(uuid: string, messages: number): UuidFor {
  return ({ recipient, part = 0 }) =>
    messages > 1 ? deriveUuid(uuid, recipient, String(part)) : uuid
}

/** Keys that no other step and no other run has. */
export function randomUuids(seed: string): UuidFor {
  return ({ purpose, recipient, replaces, part = 0 }) =>
    deriveUuid(seed, purpose, recipient, replaces, String(part))
}

/** Keys of a status card: a step that runs again within the hour makes no second card. */
export function statusCardUuids(scope: readonly string[]): UuidFor {
  return ({ purpose, recipient, replaces }) => deriveUuid(...scope, purpose, replaces, recipient)
}
