import { fitCard } from '../../cards/fit.ts'
import { statusCard } from '../../cards/status.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Mention } from '../../model/mention.ts'
import { readOverrides } from '../card-inputs.ts'
import type { Surroundings } from '../compose-message.ts'
import type { StatusFacts } from './status-facts.ts'

/** The `status` card of the facts, fitted to its target. */
export function composeStatusCard(
  facts: StatusFacts,
  { inputs, workflow, limits, now }: Surroundings,
  mentions: readonly Mention[]
): JsonObject {
  const { status, scope, jobs, ownJob, duration, change, jobsToCome, departure } = facts
  const draft = statusCard({
    status,
    scope,
    run: workflow.run,
    jobs,
    now,
    ...(ownJob === undefined ? {} : { job: ownJob }),
    ...(duration === undefined ? {} : { duration }),
    ...(change === undefined ? {} : { change }),
    ...(jobsToCome === undefined ? {} : { jobsToCome }),
    ...(departure === undefined ? {} : { departure }),
    overrides: readOverrides(inputs, mentions)
  })
  return fitCard(draft, inputs.locale, limits).card
}
