import type { HttpResponse } from '../http/exchange.ts'
import {
  arrayAt,
  isJsonObject,
  objectAt,
  stringAt,
  textAt,
  type JsonObject
} from '../model/json.ts'
import type { FeishuApi } from './error-codes.ts'
import { FeishuError, UnreadableAnswerError, type Refusal } from './errors.ts'

// Feishu may answer with a message of any length; what is kept of it ends in logs and outputs.
const MSG_MAX_CHARS = 2000
const LOG_ID_MAX_CHARS = 200
const MAX_DETAILS = 10

/**
 * The body of an answer that says the call succeeded: `code` is 0, whatever the HTTP status says. `hide`
 * takes out secrets that a refusal repeats, before it is cut: half a secret would be found by nobody.
 *
 * @throws FeishuError when Feishu refused the call, UnreadableAnswerError when it is no answer of Feishu's
 */
export function readAnswer(
  api: FeishuApi,
  response: HttpResponse,
  hide: (text: string) => string = text => text
): JsonObject {
  const { status } = response
  const retryAfterMs = askedWaitMs(response)
  const body = parseObject(response.body)
  if (body === undefined)
    throw new UnreadableAnswerError(status, describeUnreadable(response), retryAfterMs)
  const code = codeOf(body)
  if (code === undefined)
    throw new UnreadableAnswerError(status, `HTTP ${status}, JSON without a code`, retryAfterMs)
  if (code === 0 && status >= 200 && status < 300) return body
  if (code === 0)
    throw new UnreadableAnswerError(status, `HTTP ${status} with code 0`, retryAfterMs)
  throw new FeishuError(readRefusal(api, code, parseObject(hide(response.body)) ?? {}, response))
}

/** The oldest custom bots answer with `StatusCode` alone. */
function codeOf(body: JsonObject): number | undefined {
  const code = textAt(body, 'code') ?? textAt(body, 'StatusCode') ?? ''
  return /^-?\d{1,12}$/.test(code) ? Number(code) : undefined
}

function readRefusal(
  api: FeishuApi,
  code: number,
  body: JsonObject,
  response: HttpResponse
): Refusal {
  const error = objectAt(body, 'error')
  const logId =
    stringAt(error, 'log_id') ?? stringAt(error, 'logid') ?? response.headers['x-tt-logid']
  const troubleshooter = troubleshooterUrl(stringAt(error, 'troubleshooter'))
  const retryAfterMs = askedWaitMs(response)
  return {
    api,
    code,
    msg: (stringAt(body, 'msg') ?? stringAt(body, 'StatusMessage') ?? '').slice(0, MSG_MAX_CHARS),
    status: response.status,
    details: violations(error),
    ...(logId === undefined ? {} : { logId: logId.slice(0, LOG_ID_MAX_CHARS) }),
    ...(troubleshooter === undefined ? {} : { troubleshooter }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs })
  }
}

/** `error.permission_violations` names scopes, `error.field_violations` fields. */
function violations(error: JsonObject | undefined): string[] {
  const scopes = arrayAt(error, 'permission_violations').filter(isJsonObject)
  const fields = arrayAt(error, 'field_violations').filter(isJsonObject)
  return [
    ...scopes.map(scope => stringAt(scope, 'scope') ?? stringAt(scope, 'subject')),
    ...fields.map(field =>
      [stringAt(field, 'field'), stringAt(field, 'description')].filter(Boolean).join(': ')
    )
  ]
    .filter((detail): detail is string => detail !== undefined && detail !== '')
    .slice(0, MAX_DETAILS)
    .map(detail => detail.slice(0, 200))
}

function parseObject(text: string): JsonObject | undefined {
  try {
    // Some gateways put a byte order mark before it.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function describeUnreadable({ status, headers, body }: HttpResponse): string {
  const kind =
    body === ''
      ? 'an empty body'
      : `a body that is not JSON (${headers['content-type']?.slice(0, 100) ?? 'no content type'})`
  const redirect =
    status >= 300 && status < 400 ? '; redirects are not followed, so check `domain`' : ''
  return `HTTP ${status} with ${kind}${redirect}`
}

/** `x-ogw-ratelimit-reset` (https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN) or Retry-After, both in seconds. */
function askedWaitMs({ headers }: HttpResponse): number | undefined {
  const value = headers['x-ogw-ratelimit-reset'] ?? headers['retry-after']
  return value !== undefined && /^\d{1,6}$/.test(value.trim()) ? Number(value) * 1000 : undefined
}

/** The field holds localised words around one URL. */
function troubleshooterUrl(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /https?:\/\/[^\s"'<>]{1,1000}/.exec(text)?.[0]
}
