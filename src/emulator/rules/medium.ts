import type { Environment } from '../environment.ts'
import { ApiError, invalidParam } from '../errors.ts'
import type { App, Chat } from '../model.ts'

/** Where content is going; it decides what is allowed and with which code it is refused. */
export type Medium = 'im' | 'batch' | 'webhook'

export type ContentContext = {
  readonly env: Environment
  /** The app that sends; for a custom bot the app whose open_ids count. */
  readonly app: App
  readonly medium: Medium
  /** Absent for a batch. */
  readonly chat?: Chat
}

/** @all where the group forbids it fails the whole send. */
export function atAllForbidden(medium: Medium): ApiError {
  return new ApiError(medium === 'im' ? 230018 : 11235)
}

/** The refusal of a content that does not fit its type. */
export function invalidContent(medium: Medium = 'im'): ApiError {
  if (medium === 'batch') return new ApiError(11246)
  if (medium === 'webhook') return new ApiError(19002, { msg: 'params error, content is invalid' })
  return invalidParam('invalid message content. validate content fail')
}
