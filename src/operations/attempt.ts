import type { Delivery, Outcome } from './delivery.ts'
import { toFailure } from './failure.ts'

const ADDS: readonly Delivery['operation'][] = ['send', 'reply', 'batch', 'webhook']

/** What became of one delivery; an error becomes its outcome, so that one failure stops no other. */
export async function attempt(
  about: Omit<Delivery, 'outcome'>,
  act: () => Promise<Outcome>
): Promise<Delivery> {
  try {
    return { ...about, outcome: await act() }
  } catch (error) {
    const failure = await toFailure(error, ADDS.includes(about.operation))
    return { ...about, outcome: { kind: 'failed', failure } }
  }
}
