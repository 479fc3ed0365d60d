import { isFailure } from '../../model/run-status.ts'
import { deliver } from '../deliver.ts'
import { isFailed, type Delivery } from '../delivery.ts'
import { prepareMessage, type Report, type Surface } from '../notify.ts'
import type { Source } from '../resolve-source.ts'
import { callsOf, type Target } from '../resolve-target.ts'
import { FactFinder } from './fact-finder.ts'
import { FailureTeller } from './failure-reply.ts'
import type { FinalizeState } from './finalize-state.ts'
import { followsJob, standingInMain } from './own-state.ts'
import { heldBack } from './send-when.ts'
import type { StatusFacts } from './status-facts.ts'
import { statusUuids } from './status-uuids.ts'

// A running build does not wait long for a card to change: a later step carries newer state.
const UPDATE_MS = 10_000

/** The status card in the main stage: sent or updated as things stand, or left to the post step. */
export async function announceStatus(
  target: Target,
  source: Source,
  surface: Surface
): Promise<Report> {
  const { inputs, workflow, clock, log } = surface
  const isFollowing = followsJob(inputs, workflow)
  const later = isFollowing && !inputs.dryRun ? whyLater(target, surface) : undefined
  if (later !== undefined) {
    return {
      deliveries: [],
      skipped: later,
      finalize: { messageIds: [], isDeferred: true, isFailureTold: false, step: surface.seed }
    }
  }
  const client = inputs.dryRun ? undefined : await surface.openClient(callsOf(target))
  client?.prepare()
  const finder = new FactFinder(surface, standingInMain(inputs))
  const facts = await finder.read()
  if (finder.warning !== undefined && !inputs.dryRun) log.warning(finder.warning)
  const message = await prepareMessage(target, source, surface, { facts })
  if (client === undefined) return { deliveries: [], content: message }
  const reason = heldBack(inputs, facts)
  if (reason !== undefined) return { deliveries: [], content: message, skipped: reason }
  const uuidFor = statusUuids(surface, callsOf(target))
  const options = {
    client,
    uuidFor,
    now: () => clock.now(),
    warn: (text: string) => log.warning(text)
  }
  const deliveries = await deliver(target, message, {
    ...options,
    updates: { signal: AbortSignal.timeout(UPDATE_MS) }
  })
  surface.ledger.touch(messageIdsOf(deliveries), surface.seed)
  const isTold = await new FailureTeller(surface, options).tell(facts, deliveries)
  const finalize = isFollowing ? finalizeState(facts, deliveries, isTold, surface) : undefined
  return { deliveries, content: message, ...(finalize === undefined ? {} : { finalize }) }
}

/** Why a card that follows its job is sent once, at the end, by the post step. */
function whyLater(target: Target, { inputs }: Surface): string | undefined {
  if (target.kind === 'batch' || target.kind === 'webhook') {
    return 'What a batch or a custom bot sent cannot be updated, so the card is sent once, at the end of the job, by the post step.'
  }
  if (inputs.sendWhen === 'always') return undefined
  return '`send_when` waits for the final state, which the post step will know.'
}

/** A card that could not be updated for a passing reason is still the post step's to update. */
function finalizeState(
  { status, hasFailed, outlook: { endedSteps } }: StatusFacts,
  deliveries: readonly Delivery[],
  isTold: boolean,
  { seed, inputs }: Surface
): FinalizeState | undefined {
  const missed = deliveries.flatMap(({ operation, outcome, targetId }) =>
    operation === 'update' && outcome.kind === 'failed' && outcome.failure.kind !== 'lasting'
      ? (targetId ?? [])
      : []
  )
  const messageIds = [...messageIdsOf(deliveries), ...missed]
  if (messageIds.length === 0) return undefined
  const areDelivered = !deliveries.some(isFailed)
  // A card that was sent as running, though another job has failed, called nobody.
  const callsItself =
    isFailure(status) || !deliveries.some(({ outcome }) => outcome.kind === 'sent')
  const isFailureTold =
    hasFailed && isTold && areDelivered && callsItself && inputs.mentionOn !== 'never'
  return { messageIds, isDeferred: false, isFailureTold, endedSteps, step: seed }
}

/** The messages that now show the card. */
function messageIdsOf(deliveries: readonly Delivery[]): string[] {
  return deliveries.flatMap(({ outcome }) =>
    outcome.kind === 'sent' || outcome.kind === 'updated' ? (outcome.message.messageId ?? []) : []
  )
}
