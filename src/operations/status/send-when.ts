import { assertNever } from '../../model/assert-never.ts'
import type { Inputs } from '../inputs.ts'
import { isFailure } from '../../model/run-status.ts'
import type { StatusFacts } from './status-facts.ts'

const NOT_FINAL = 'The state is not final yet, and `send_when` waits for that.'
const TOLD = 'Another job of the run with the same step sends the message, or has sent it.'

/** Why `send_when` keeps the card back, or undefined when it may go: of several jobs one sends it. */
export function heldBack({ sendWhen }: Inputs, facts: StatusFacts): string | undefined {
  const reason = whyUnmet(sendWhen, facts)
  if (reason !== undefined || sendWhen === 'always') return reason
  return facts.isToldByOthers ? TOLD : undefined
}

/**
 * Other than `always`, nothing is sent until the state is final; a failed job of the run is final for
 * `failure`.
 */
function whyUnmet(sendWhen: Inputs['sendWhen'], facts: StatusFacts): string | undefined {
  const { status, isSettled, hasFailed } = facts
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
      return isSettled ? whyNoChange(facts) : NOT_FINAL
    default:
      return assertNever(sendWhen)
  }
}

function whyNoChange({ status, change }: StatusFacts): string | undefined {
  switch (change) {
    case 'fixed':
    case 'broken':
      return undefined
    case 'still_failing':
    case 'still_passing':
      return `\`send_when: change\`, and the state is ${status} as it was last time.`
    case undefined:
      // Without a finished run to compare with, a failure is told rather than lost.
      return isFailure(status)
        ? undefined
        : `\`send_when: change\`, and there is no change to tell: the state is ${status}.`
    default:
      return assertNever(change)
  }
}
