import type { Credentials } from '../feishu/access-token.ts'
import type { BatchTargets } from '../feishu/batch-messages.ts'
import type { CustomBot } from '../feishu/custom-bot.ts'
import type { MsgType } from '../feishu/messages.ts'
import type { ReceiveIdType } from '../feishu/receive-id.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import type { Locale } from '../model/locale.ts'
import type { RunStatus } from '../model/run-status.ts'

/** When people are mentioned. */
export const MENTION_RULES = ['always', 'failure', 'never'] as const

export type MentionRule = (typeof MENTION_RULES)[number]

/** When a status card is sent. */
export const SEND_RULES = ['always', 'failure', 'success', 'change'] as const

/**
 * What a step was asked for: its inputs, read once, each checked on its own. Texts are as they were
 * written, and '' where an input was not given.
 */
export type Inputs = {
  /** Absent: no complete set was given. */
  readonly credentials?: Credentials
  readonly customBots: readonly CustomBot[]
  /** `https://open.feishu.cn`, say; no path. */
  readonly origin: string

  readonly receiveIds: readonly string[]
  readonly receiveIdType: 'auto' | ReceiveIdType
  readonly replyTo: string
  readonly replyInThread: boolean
  /** '' in a place: that message was never sent. */
  readonly updateMessageIds: readonly string[]
  readonly batchTargets: BatchTargets
  readonly recallMessageIds: readonly string[]
  readonly batchMessageIds: readonly string[]
  readonly uuid: string

  readonly text: string
  readonly markdown: string
  readonly content: string
  readonly contentFile: string
  readonly card: string
  readonly cardFile: string
  readonly file: string
  readonly cover: string
  readonly uploadImages: boolean
  readonly templateId: string
  readonly templateVersionName: string
  readonly templateVariable?: JsonObject
  readonly msgType?: MsgType

  /** Absent: by source. */
  readonly templated?: boolean
  readonly variables?: JsonObject

  readonly status: 'auto' | RunStatus
  readonly statusScope: 'job' | 'run'
  readonly releaseTag: string
  readonly sendWhen: (typeof SEND_RULES)[number]
  readonly title: string
  readonly subtitle: string
  readonly color: string
  readonly note: string
  readonly fields?: JsonObject
  readonly buttons?: JsonValue
  readonly mentions: readonly string[]
  readonly mentionOn?: MentionRule
  /** An object, or the path of a file that holds one. */
  readonly userMap?: JsonObject | string
  readonly locale: Locale

  readonly failOnError: boolean
  readonly retries: number
  readonly timeoutMs: number
  readonly dryRun: boolean
  readonly summary: boolean
  readonly jobStatus: string
  readonly checkRunId: string

  /** The inputs that hold something other than their default, by name. */
  readonly given: ReadonlySet<string>
}
