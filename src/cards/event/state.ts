import { statusOfWord } from '../../model/github-status.ts'
import type { CardTag } from '../card.ts'
import { STATUS_LOOKS, type StatusLook } from '../status-words.ts'

/** The look of a state word of the payload; one that does not exist yet is neutral, never a success. */
export function stateLook(state: string): StatusLook {
  return STATUS_LOOKS[statusOfWord(state) ?? 'neutral']
}

/** The tag of a state word. */
export function stateTag(state: string): CardTag {
  const { label, tagColor } = stateLook(state)
  return { text: label, color: tagColor }
}
