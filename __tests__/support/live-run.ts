import type { JobScript, StepScript } from '../../src/emulator/github/script.ts'
import type { FinalizeState } from '../../src/operations/status/finalize-state.ts'
import type { LiveJob, LiveWorld } from './live-world.ts'

/** The inputs of a card of the whole run. */
export const RUN = { status_scope: 'run' }
/** The step of the card, first in its job. */
export const NOTIFY: StepScript = { name: 'notify', ms: 1_000, post_ms: 60_000 }

/** A job that runs from one second of the script to another. */
export function job(
  id: number,
  name: string,
  from: number,
  to: number,
  more: Partial<JobScript> = {}
): JobScript {
  const work = { name: 'work', ms: (to - from) * 1_000 - 1_000 }
  return {
    id,
    name,
    created_ms: from * 1_000,
    started_ms: from * 1_000,
    steps: [NOTIFY, work],
    ...more
  }
}

/** What main leaves to the post step of a job that shows this card. */
export function onCard(id: string): FinalizeState {
  return { messageIds: [id], isDeferred: false, isFailureTold: false, step: 's' }
}

/** What main leaves where nothing is to be sent before the end. */
export const DEFERRED: FinalizeState = {
  messageIds: [],
  isDeferred: true,
  isFailureTold: false,
  step: 's'
}

/** The first job sends the card; the post step of the job that is asked about then patches it. */
export async function play(world: LiveWorld, last: LiveJob, endsAt: number) {
  const sent = await world.main({
    id: 9001,
    key: 'build',
    inputs: { ...RUN, receive_id: 'oc_emulator' }
  })
  const id = sent.report.finalize?.messageIds[0] ?? ''
  const running = world.card(id)
  await world.at(endsAt * 1_000)
  const inputs = { ...RUN, update_message_id: id, ...last.inputs }
  const post = await world.post({ ...last, inputs }, onCard(id))
  return {
    running,
    shown: world.card(id),
    log: post.log,
    tookMs: world.clock.now() - world.epoch - endsAt * 1_000
  }
}
