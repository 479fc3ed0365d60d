import type { FeishuClient } from '../feishu/client.ts'
import type { Uploader } from './uploads.ts'
import type { UuidFor } from './uuids.ts'

/** What a delivery needs beside its target and its message. */
export type DeliveryOptions = {
  readonly client: FeishuClient
  readonly uuidFor: UuidFor
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly warn: (message: string) => void
  /** Ends the wait for an update; a message that can still be sent goes on. */
  readonly updateSignal?: AbortSignal
  /** Present where a message may need something uploaded. */
  readonly uploader?: () => Promise<Uploader>
}
