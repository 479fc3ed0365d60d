import type { Content } from '../feishu/content.ts'
import { FeishuError } from '../feishu/errors.ts'
import type { Outcome } from './delivery.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import type { ReadyMessage } from './ready-message.ts'

/** A mention that Feishu refuses does not cost the message: it goes out again with the name as text. */
export async function withMentionFallback(
  ready: ReadyMessage,
  { warn }: DeliveryOptions,
  act: (content: Content) => Promise<Outcome>
): Promise<Outcome> {
  const message = await ready()
  const { withoutMentions } = message
  try {
    return await act(message)
  } catch (error) {
    if (withoutMentions === undefined || !isMentionRefusal(error)) throw error
    warn(
      `Feishu refused a mention (${error.refusal.code}); the message goes out with the name as text. Check \`mentions\` and \`user_map\`.`
    )
    return act(withoutMentions)
  }
}

// 100290, and in a text or post `invalid user_id`: an id that is no person of this tenant. 11235, 230018 and a
// message that speaks of it: @all is not allowed.
const MENTION_REFUSAL = /ErrCode:\s*100290\b|ext=invalid user_id|at[ _-]?all|@ ?all|@所有人/i

function isMentionRefusal(error: unknown): error is FeishuError {
  if (!(error instanceof FeishuError)) return false
  const { code, msg } = error.refusal
  return code === 100290 || code === 11235 || code === 230018 || MENTION_REFUSAL.test(msg)
}
