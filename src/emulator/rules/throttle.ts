import type { ApiName } from '../api.ts'
import type { Environment } from '../environment.ts'
import { ApiError, throttled } from '../errors.ts'
import type { App, Message } from '../model.ts'
import type { Target } from './receivers.ts'

/** 1,000 a minute and 50 a second for each API and app (uUzN04SN3QjL1cDN): 99991400. */
export function limitApi(
  { frequency, settings, clock }: Environment,
  api: ApiName,
  app: App
): void {
  const key = `api|${api}|${app.app_id}`
  const refusal = frequency.take(key, settings.limits.api, clock.now())
  if (refusal !== undefined)
    throw throttled(refusal.limit, Math.max(1, Math.ceil(refusal.waitMs / 1000)))
}

/** 5 messages a second to one user or one chat, whichever app sends: 230020. */
export function limitTarget(env: Environment, { chat }: Target): void {
  take(env, `chat|${chat.chat_id}`)
}

/** 5 changes a second of one message: 230020. */
export function limitMessage(env: Environment, { message_id }: Message): void {
  take(env, `message|${message_id}`)
}

function take({ frequency, settings, clock }: Environment, key: string): void {
  const refusal = frequency.take(key, settings.limits.target, clock.now())
  if (refusal !== undefined) throw new ApiError(230020)
}
