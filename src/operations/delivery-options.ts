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
  /** What ends the wait for an update, and whether a newer one follows; of no concern to what is sent. */
  readonly updates?: { readonly signal?: AbortSignal; readonly givesWay?: boolean }
  /** Present where a message may need something uploaded. */
  readonly uploader?: () => Promise<Uploader>
}
