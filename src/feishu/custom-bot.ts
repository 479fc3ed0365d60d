import { createHmac } from 'node:crypto'
import type { JsonObject } from '../model/json.ts'
import type { FeishuClient } from './client.ts'

/** A group's custom bot; who knows the URL can post, so it is a secret like the signing secret. */
export type CustomBot = { readonly url: string; readonly secret?: string }

/**
 * Posts through a custom bot (https://open.feishu.cn/document/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN). Feishu
 * gives no id and no key against doubles here, so the call is made again only when it surely took nothing.
 */
export async function postToCustomBot(
  client: FeishuClient,
  bot: CustomBot,
  body: JsonObject,
  now: () => number
): Promise<void> {
  await client.callOpenly({
    api: 'webhook',
    method: 'POST',
    path: bot.url,
    body: () => signed(body, bot.secret, now()),
    target: bot.url,
    repeatable: false,
    hasUuid: false
  })
}

/** The body with `timestamp` (seconds) and `sign`, which Feishu takes for one hour. */
export function signed(body: JsonObject, secret: string | undefined, nowMs: number): JsonObject {
  if (secret === undefined) return body
  const timestamp = String(Math.floor(nowMs / 1000))
  return { timestamp, sign: signature(timestamp, secret), ...body }
}

/** HMAC-SHA256 of nothing, with `timestamp`, a newline and the secret as its key, in Base64. */
export function signature(timestamp: string, secret: string): string {
  return createHmac('sha256', `${timestamp}\n${secret}`).digest('base64')
}
