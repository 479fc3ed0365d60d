import { BATCH_SEND_ERRORS, BATCH_SEND_ERROR_TEXTS } from './error-codes/batch-send.ts'
import { CARD_ENTITY_ERRORS } from './error-codes/card-entity.ts'
import { CARD_TEMPLATE_ERRORS } from './error-codes/card-template.ts'
import { CARD_ERRORS } from './error-codes/card.ts'
import { CREDENTIAL_ERRORS } from './error-codes/credentials.ts'
import type {
  Bilingual,
  CardErrorEntry,
  ErrorEntry,
  ErrorTextEntry,
  Explanation,
  FeishuApi,
  RetryAdvice
} from './error-codes/error-entry.ts'
import { GATEWAY_ERRORS } from './error-codes/gateway.ts'
import { ID_ERRORS } from './error-codes/ids.ts'
import { INVALID_PARAMETER_TEXTS } from './error-codes/invalid-parameter.ts'
import { CONTENT_ERRORS } from './error-codes/message-content.ts'
import { MESSAGE_STATE_ERRORS } from './error-codes/message-state.ts'
import { PERMISSION_ERRORS } from './error-codes/permissions.ts'
import { RECIPIENT_ERRORS } from './error-codes/recipients.ts'
import { UPLOAD_ERRORS } from './error-codes/uploads.ts'
import { WEBHOOK_ERRORS } from './error-codes/webhook.ts'
import { type CardErrorDetail, containsText, parseCardError } from './error-detail.ts'

export type { Bilingual, FeishuApi, RetryAdvice } from './error-codes/error-entry.ts'

/** Every documented code, one entry for each meaning that APIs give it. */
export const ERROR_TABLE: readonly ErrorEntry[] = [
  ...CREDENTIAL_ERRORS,
  ...PERMISSION_ERRORS,
  ...RECIPIENT_ERRORS,
  ...CONTENT_ERRORS,
  ...MESSAGE_STATE_ERRORS,
  ...UPLOAD_ERRORS,
  ...BATCH_SEND_ERRORS,
  ...WEBHOOK_ERRORS,
  ...ID_ERRORS,
  ...GATEWAY_ERRORS
]

/** Every documented wording that says more than its code: the `ext=` texts of 230001 and others. */
export const ERROR_TEXT_TABLE: readonly ErrorTextEntry[] = [
  ...INVALID_PARAMETER_TEXTS,
  ...BATCH_SEND_ERROR_TEXTS
]

/** Every documented card sub-code; of several entries for one code the texts come before the rest. */
export const CARD_ERROR_TABLE: readonly CardErrorEntry[] = [
  ...CARD_TEMPLATE_ERRORS,
  ...CARD_ERRORS,
  ...CARD_ENTITY_ERRORS
]

/** A card sub-code with what it means; `message`, `path` and `value` are the server's own words. */
export type ExplainedCardError = CardErrorDetail & {
  readonly meaning: Bilingual
  readonly remedy: Bilingual
}

/** An error as the user is told it; `retry` already weighs the sub-code. */
export type ErrorExplanation = Explanation & { readonly subCode?: ExplainedCardError }

const UNKNOWN_CARD_ERROR: Explanation = {
  retry: 'never',
  meaning: {
    en_us: 'The reference pages of Feishu do not list this card sub-code.',
    zh_cn: '飞书接口文档未列出该卡片子错误码。'
  },
  remedy: {
    en_us: 'Change the card as the message says.',
    zh_cn: '请按返回信息修改卡片。'
  }
}

/**
 * What `code` means when `api` answers it, with the card sub-code or the `ext=` text in `msg`
 * explained too. A code documented for other APIs only is explained if it has one meaning there;
 * undefined when nothing is known.
 */
export function explainError(
  api: FeishuApi,
  code: number,
  msg: string
): ErrorExplanation | undefined {
  const entry = findEntry(api, code)
  if (entry === undefined) return undefined
  const detail = code === 230099 || code === 11246 ? parseCardError(msg) : undefined
  if (detail !== undefined) return withCardError(entry, detail)
  return pickExplanation(findText(code, msg) ?? entry)
}

/** Whether the call may be made again; undefined for a code that the table does not know. */
export function retryAdvice(api: FeishuApi, code: number, msg: string): RetryAdvice | undefined {
  return explainError(api, code, msg)?.retry
}

function findEntry(api: FeishuApi, code: number): ErrorEntry | undefined {
  const entries = ERROR_TABLE.filter(
    entry => code >= entry.code && code <= (entry.lastCode ?? entry.code)
  )
  return (
    entries.find(entry => entry.apis !== 'any' && entry.apis.includes(api)) ??
    entries.find(entry => entry.apis === 'any') ??
    (entries.length === 1 ? entries[0] : undefined)
  )
}

/** The longest wording wins: `invalid receive_id_type` holds `invalid receive_id` too. */
function findText(code: number, msg: string): ErrorTextEntry | undefined {
  return ERROR_TEXT_TABLE.filter(entry => entry.code === code && containsText(msg, entry.text))
    .sort((a, b) => b.text.length - a.text.length)
    .at(0)
}

function withCardError(entry: ErrorEntry, detail: CardErrorDetail): ErrorExplanation {
  const known =
    CARD_ERROR_TABLE.find(
      ({ code, text }) =>
        code === detail.code && (text === undefined || containsText(detail.message, text))
    ) ?? UNKNOWN_CARD_ERROR
  return {
    ...pickExplanation(entry),
    // A batch (11246) that may have reached some people is not repeated, whatever its sub-code.
    retry: entry.code === 230099 ? known.retry : entry.retry,
    subCode: { ...detail, meaning: known.meaning, remedy: known.remedy }
  }
}

function pickExplanation({ meaning, remedy, retry }: Explanation): Explanation {
  return { meaning, remedy, retry }
}
