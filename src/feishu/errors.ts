import type { FeishuApi } from './error-codes.ts'

/** What Feishu answered when it refused a call. */
export type Refusal = {
  readonly api: FeishuApi
  /** The outer code; a card sub-code stands in `msg`. */
  readonly code: number
  readonly msg: string
  readonly status: number
  readonly logId?: string
  /** A page that explains this very answer. */
  readonly troubleshooter?: string
  /** Which scopes the app lacks, or which fields are wrong, where the answer says so. */
  readonly details: readonly string[]
  /** How long Feishu asks to wait, from `x-ogw-ratelimit-reset`. */
  readonly retryAfterMs?: number
}

/** Feishu refused a call: an answer with `code != 0`, whatever the HTTP status. */
export class FeishuError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`Feishu answered ${refusal.code}: ${refusal.msg}`)
    this.name = 'FeishuError'
    this.refusal = refusal
  }
}

/** The answer was no Feishu answer (a proxy's page, half a body): whether the call took effect is unknown. */
export class UnreadableAnswerError extends Error {
  readonly status: number
  readonly retryAfterMs: number | undefined

  constructor(status: number, message: string, retryAfterMs?: number) {
    super(message)
    this.name = 'UnreadableAnswerError'
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}
