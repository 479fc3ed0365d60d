/** The Feishu calls whose error codes are told apart: one number can mean different things in two of them. */
export type FeishuApi =
  | 'auth'
  | 'create'
  | 'reply'
  | 'patch'
  | 'edit'
  | 'recall'
  | 'upload_image'
  | 'upload_file'
  | 'batch_send'
  | 'batch_query'
  | 'webhook'

/**
 * Whether a call that ended in this error may be made again.
 *
 * - `never`: the same call fails again, or might take effect twice.
 * - `throttled`: a frequency limit; Feishu did not execute the call, so every call may be repeated
 *   after the wait the server names, else after a backoff.
 * - `later`: Feishu did not execute the call because of a passing state; every call may be repeated
 *   after a backoff.
 * - `same_uuid`: a call with this `uuid` is still being processed; repeat only with the same `uuid`.
 * - `refresh_token`: the token was refused before anything happened; repeat once with a new token.
 * - `idempotent`: an internal error with unknown outcome; repeat only what does no harm when done
 *   twice (a call with a `uuid`, an update, an upload, a query).
 */
export type RetryAdvice =
  'never' | 'throttled' | 'later' | 'same_uuid' | 'refresh_token' | 'idempotent'

/** One sentence or two in both languages of the table. */
export type Bilingual = { readonly en_us: string; readonly zh_cn: string }

/** What an error means, what the user does about it, and whether the call may be made again. */
export type Explanation = {
  readonly meaning: Bilingual
  readonly remedy: Bilingual
  readonly retry: RetryAdvice
}

/** One row of the error table: a code as the named APIs (or any of them) return it. */
export type ErrorEntry = Explanation & {
  readonly code: number
  /** Set where Feishu documents a whole range with one meaning (95xxx): its last code. */
  readonly lastCode?: number
  readonly apis: readonly FeishuApi[] | 'any'
}

/** A row for one documented wording of a code's message, where the code alone does not tell. */
export type ErrorTextEntry = Explanation & {
  readonly code: number
  /** What Feishu's message contains, compared without regard to case. */
  readonly text: string
}

/** A row for a card sub-code, which stands only in the message of 230099 and 11246. */
export type CardErrorEntry = Explanation & {
  readonly code: number
  /** The APIs whose reference page lists the sub-code; `any` where only the card pages do. */
  readonly apis: readonly FeishuApi[] | 'any'
  /** Set where the sub-code stands for several things: what its `ErrMsg` contains. */
  readonly text?: string
}
