import type { SentBatch } from '../feishu/batch-messages.ts'
import type { BatchProgress, BatchReaders } from '../feishu/batch-queries.ts'
import type { SentMessage } from '../feishu/messages.ts'
import type { Content } from '../feishu/content.ts'
import type { Failure } from './failure.ts'

/** What became of one recipient, one message to update or reply to, or one call of a batch. */
export type Delivery = {
  readonly operation: 'send' | 'reply' | 'update' | 'batch' | 'webhook' | 'recall' | 'batch_query'
  /** As logs may show it: `send to chat …1234`. */
  readonly label: string
  /** Whom it was for; absent for updates, replies and batches. */
  readonly receiveId?: string
  /** The message that was to be updated or replied to. */
  readonly targetId?: string
  readonly outcome: Outcome
}

export type Outcome =
  | { readonly kind: 'sent' | 'updated'; readonly message: SentMessage; readonly content: Content }
  | { readonly kind: 'batch'; readonly batch: SentBatch }
  /** `wasGone`: recalled or deleted before this step came. */
  | { readonly kind: 'recalled'; readonly wasGone: boolean }
  | { readonly kind: 'queried'; readonly progress: BatchProgress; readonly readers: BatchReaders }
  /** There was nothing to do: the message to update was never sent. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export function isFailed(delivery: Delivery): boolean {
  return delivery.outcome.kind === 'failed'
}

/** The messages that these deliveries changed or took back. */
export function changedMessages(deliveries: readonly Delivery[]): string[] {
  return deliveries.flatMap(({ outcome, targetId }) =>
    outcome.kind === 'updated' || outcome.kind === 'recalled' ? (targetId ?? []) : []
  )
}
