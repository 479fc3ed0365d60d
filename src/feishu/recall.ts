import type { FeishuClient } from './client.ts'
import { FeishuError } from './errors.ts'
import { messagePath } from './messages.ts'

/** What a recall found: a message that could be taken back, or one that was gone before. */
export type Recall = 'recalled' | 'already_gone'

// "The message was recalled" and "the message was deleted": what the caller wants is already so, be it by
// an earlier try whose answer was lost.
const GONE = new Set([230011, 230110])

/** Takes a message back (https://open.feishu.cn/document/server-docs/im-v1/message/delete). */
export async function recallMessage(client: FeishuClient, messageId: string): Promise<Recall> {
  try {
    await client.call({
      api: 'recall',
      method: 'DELETE',
      path: messagePath(messageId),
      target: messageId,
      repeatable: true,
      hasUuid: false
    })
    return 'recalled'
  } catch (error) {
    if (error instanceof FeishuError && GONE.has(error.refusal.code)) return 'already_gone'
    throw error
  }
}
