import type { Inputs } from '../inputs.ts'
import { isFailure } from './own-state.ts'
import type { StatusFacts } from './status-facts.ts'

/**
 * Why `send_when` keeps the card back, or undefined when it may go. Other than `always`, nothing is
 * sent until the state is final; a failed job of the run is final for `failure`.
 */
export function heldBack({ sendWhen }: Inputs, facts: StatusFacts): string | undefined {
  const { status, change, isSettled, hasFailed } = facts
  switch (sendWhen) {
    case 'always':
      return undefined
    case 'failure':
      if (hasFailed) return undefined
      return isSettled ? `\`send_when: failure\`, and the state is ${status}.` : NOT_FINAL
    case 'success':
      if (!isSettled) return NOT_FINAL
      return status === 'success'
        ? undefined
        : `\`send_when: success\`, and the state is ${status}.`
    case 'change':
      if (!isSettled) return NOT_FINAL
      // Without a finished run to compare with, a failure is told rather than lost.
      if (
        change === 'fixed' ||
        change === 'broken' ||
        (change === undefined && isFailure(status))
      ) {
        return undefined
      }
      return '`send_when: change`, and the state is the same as last time.'
  }
}

const NOT_FINAL = 'The state is not final yet, and `send_when` waits for that.'
