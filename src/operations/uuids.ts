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

/**
 * Keys from the user's own, or from a random one: as it is for one message (a hash costs a few
 * milliseconds of start-up), derived from it for each of several.
 */
export function stepUuids(key: string, messages: number): UuidFor {
  return ({ purpose, recipient, part = 0 }) =>
    messages > 1 ? deriveUuid(key, purpose, recipient, String(part)) : key
}

/** Keys of a status card: a step that runs again within the hour makes no second card. */
export function statusCardUuids(scope: readonly string[]): UuidFor {
  return ({ purpose, recipient, replaces }) => deriveUuid(...scope, purpose, replaces, recipient)
}
