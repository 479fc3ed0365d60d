import type { Limit } from '../http/rate-limiter.ts'
import type { FeishuApi } from './error-codes.ts'
import { APP_CALLS, TARGET_CALLS_PER_SECOND, WEBHOOK_CALLS_PER_MINUTE } from './limits.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

const APP_RATES = [
  { calls: APP_CALLS.perSecond, perMs: SECOND },
  { calls: APP_CALLS.perMinute, perMs: MINUTE }
]
const APP_GAP_MS = SECOND / APP_CALLS.perSecond
const TARGET_RATES = [{ calls: TARGET_CALLS_PER_SECOND, perMs: SECOND }]
const WEBHOOK_RATES = [...TARGET_RATES, { calls: WEBHOOK_CALLS_PER_MINUTE, perMs: MINUTE }]

/**
 * What a call counts against: a custom bot has limits of its own; an app's are for each API, and for each
 * chat, user or message that the call is aimed at.
 */
export function frequencyLimits(api: FeishuApi, target: string | undefined): Limit[] {
  if (api === 'webhook') return [{ key: `bot ${target ?? ''}`, rates: WEBHOOK_RATES }]
  const app: Limit = { key: `api ${api}`, rates: APP_RATES, gapMs: APP_GAP_MS }
  return target === undefined ? [app] : [app, { key: `target ${target}`, rates: TARGET_RATES }]
}
