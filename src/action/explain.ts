import { isFailed, type Delivery } from '../operations/delivery.ts'
import { explainBriefly } from '../operations/failure.ts'

// A log with hundreds of explanations hides the first one.
const EXPLAINED = 5

/** What failed, for the person who reads the log: what was attempted, what went wrong, what to do. */
export function explainFailures(deliveries: readonly Delivery[], whereMore = ''): string {
  const failed = deliveries.filter(isFailed)
  const told = failed.slice(0, EXPLAINED).map(explain)
  const rest = failed.length - told.length
  return [...told, ...(rest > 0 ? [`${rest} more failed${whereMore}.`] : [])].join('\n\n')
}

function explain(delivery: Delivery): string {
  const { outcome } = delivery
  if (outcome.kind !== 'failed') return ''
  return [explainBriefly(delivery), ...outcome.failure.explanation.map(line => `  ${line}`)].join(
    '\n'
  )
}

/** One line on what succeeded. */
export function describe({ label, outcome }: Delivery): string {
  switch (outcome.kind) {
    case 'sent':
      return `${label}: sent`
    case 'updated':
      return `${label}: updated`
    case 'batch':
      return `${label}: taken by Feishu as ${outcome.batch.batchMessageId ?? 'a batch without an id'}`
    case 'recalled':
      return `${label}: ${outcome.wasGone ? 'was gone already' : 'taken back'}`
    case 'queried':
      return `${label}: ${outcome.progress.reachedUsers} of ${outcome.progress.validUsers} reached, ${outcome.readers.readUsers} read it`
    case 'nothing':
      return `${label}: nothing to do`
    case 'failed':
      return `${label}: failed (${outcome.failure.code})`
  }
}
