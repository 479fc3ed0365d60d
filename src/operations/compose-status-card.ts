import { fitCard } from '../cards/fit.ts'
import { statusCard } from '../cards/status.ts'
import type { JsonObject } from '../model/json.ts'
import type { Mention } from '../model/mention.ts'
import { readOverrides } from './card-inputs.ts'
import type { Surroundings } from './compose-message.ts'

/** The `status` card of this job, from the workflow context alone. */
export function composeStatusCard(
  { inputs, workflow, limits, state, now }: Surroundings,
  mentions: readonly Mention[]
): JsonObject {
  const draft = statusCard({
    status: state,
    scope: 'job',
    run: workflow.run,
    job: { name: workflow.jobId },
    jobs: [],
    now,
    overrides: readOverrides(inputs, mentions)
  })
  return fitCard(draft, inputs.locale, limits).card
}
