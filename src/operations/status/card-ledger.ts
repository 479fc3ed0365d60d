/**
 * What the steps of one job know of each other: which of them touched a card last. It alone brings the
 * card to its final state. Post steps run last registered first, and state is a step's own, so this
 * lives in a file under RUNNER_TEMP.
 */
export type CardLedger = {
  /** Notes that this step sent or updated these messages. */
  touch(messageIds: readonly string[], step: string): void
  /** The step that touched a message last; undefined when none is noted. */
  lastStep(messageId: string): string | undefined
}
