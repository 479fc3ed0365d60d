import type { Content } from '../feishu/content.ts'
import type { Uploads } from './uploads.ts'

/** A message that is ready to be checked and sent. */
export type Message = Content & {
  /** The input that it came from, for errors. */
  readonly input: string
  /**
   * The same with its mentions as plain names, for when Feishu refuses one; only what the action itself
   * put together has it.
   */
  readonly withoutMentions?: Content
  /** What has to be uploaded first; placeholders stand for its keys until then. */
  readonly uploads?: Uploads
}
