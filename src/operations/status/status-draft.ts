import type { CardDraft } from '../../cards/card.ts'
import type { CardOverrides } from '../../cards/overrides.ts'
import { statusCard } from '../../cards/status.ts'
import { defined } from '../../model/defined.ts'
import type { Surroundings } from '../surroundings.ts'
import type { StatusFacts } from './status-facts.ts'

/** The `status` card of the facts. */
export function statusDraft(
  facts: StatusFacts,
  { workflow, now }: Surroundings
): (overrides: CardOverrides) => CardDraft {
  const { status, scope, jobs, ownJob, duration, change, jobsToCome, departure } = facts
  return overrides =>
    statusCard({
      status,
      scope,
      run: workflow.run,
      jobs,
      now,
      ...defined({ job: ownJob, duration, change, jobsToCome, departure }),
      overrides
    })
}
