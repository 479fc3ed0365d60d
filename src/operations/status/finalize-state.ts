import { defined } from '../../model/defined.ts'
import {
  isJsonObject,
  numberAt,
  stringAt,
  type JsonObject,
  type JsonValue
} from '../../model/json.ts'

/** What main leaves for the post step; no secret is in it. */
export type FinalizeState = {
  readonly messageIds: readonly string[]
  /** Nothing was sent in main: the final card is the only one. */
  readonly isDeferred: boolean
  /** The failure was told by main itself: by the card that it sent, or by a reply to the one it updated. */
  readonly isFailureTold: boolean
  /** Steps of this job that main was shown as ended; absent when it did not look. */
  readonly endedSteps?: number
  /** Names the step in the ledger. */
  readonly step: string
}

/** Reads the state that main saved; undefined when it saved none, or something else. */
export function parseFinalizeState(saved: string): FinalizeState | undefined {
  const value = parse(saved)
  if (value === undefined || !Array.isArray(value['messageIds'])) return undefined
  return {
    messageIds: value['messageIds'].filter(id => typeof id === 'string'),
    isDeferred: value['isDeferred'] === true,
    isFailureTold: value['isFailureTold'] === true,
    step: stringAt(value, 'step') ?? '',
    ...defined({ endedSteps: numberAt(value, 'endedSteps') })
  }
}

function parse(saved: string): JsonObject | undefined {
  try {
    const value = JSON.parse(saved) as JsonValue
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
