import type { Logger } from '../../model/logger.ts'
import { deliver } from '../deliver.ts'
import type { DeliveryOptions } from '../delivery-options.ts'
import { prepareMessage, type Report, type Surface } from '../notify.ts'
import { callsOf, resolveTarget, type UpdateItem } from '../resolve-target.ts'
import { resolveSource, type Source } from '../resolve-source.ts'
import { CardUpdates } from './card-updates.ts'
import { FactFinder } from './fact-finder.ts'
import { FailureTeller } from './failure-reply.ts'
import type { FinalizeState } from './finalize-state.ts'
import { standingInPost } from './own-state.ts'
import { RunWatch } from './run-watch.ts'
import { heldBack } from './send-when.ts'
import { statusUuids } from './status-uuids.ts'
import { hasNoKey } from './teller.ts'

// Each change makes this step look on for longer; jobs that end later show themselves that the run goes on.
const MOST_INTERIM = 2

/** The post stage: brings the status card to the state in which the job, or the run, ended. */
export async function finalizeStatus(given: Surface, saved: FinalizeState): Promise<Report> {
  const surface = { ...given, log: warningOnce(given.log) }
  const { inputs, files, clock, log } = surface
  const source = await resolveSource(inputs, files)
  const items = ownCards(surface, saved)
  if (!saved.isDeferred && items.length === 0) {
    return { deliveries: [], skipped: 'A later step of this job has the last word on the card.' }
  }
  const finder = new FactFinder(surface, standingInPost(inputs, clock.now()))
  const report = saved.isDeferred
    ? await sendInTheEnd(source, finder, surface)
    : await bringUpToDate(items, source, finder, surface, saved)
  if (finder.warning !== undefined) log.warning(finder.warning)
  return report
}

/** The card may be composed several times; what is to be said of it is said once. */
function warningOnce(log: Logger): Logger {
  const told = new Set<string>()
  return {
    ...log,
    warning(message) {
      if (!told.has(message)) log.warning(message)
      told.add(message)
    }
  }
}

/** The messages that are this step's to finalise: those that no later step of the job has touched. */
function ownCards({ inputs, ledger }: Surface, saved: FinalizeState): UpdateItem[] {
  const target = resolveTarget(inputs)
  // Given with whom to send a new one to, should the card be gone by now.
  const given = target.kind === 'update' ? target.items : []
  return saved.messageIds
    .filter(messageId => (ledger.lastStep(messageId) ?? saved.step) === saved.step)
    .map(messageId => given.find(item => item.messageId === messageId) ?? { messageId })
}

/** Patches, and in run scope looks again while GitHub may not show yet what has happened. */
async function bringUpToDate(
  items: readonly UpdateItem[],
  source: Source,
  finder: FactFinder,
  surface: Surface,
  saved: FinalizeState
): Promise<Report> {
  const options = await openDelivery(surface, items.length)
  const cards = new CardUpdates(items, source, surface, options)
  const teller = new FailureTeller(surface, options)
  const watch = await RunWatch.start(surface, finder, saved.endedSteps)
  while (watch.facts.outlook.awaits === 'list' && (await watch.looksAgain()));
  let interim = 0
  let goesOn = true
  while (goesOn) {
    const { facts } = watch
    const isDue = facts.isSettled || interim === 0 || (interim < MOST_INTERIM && watch.canFollowUp)
    const changed = isDue ? await cards.show(facts) : []
    if (changed.length > 0) watch.changed()
    if (changed.length > 0 && !facts.isSettled && !cards.areThrottled) interim += 1
    if (!saved.isFailureTold) await teller.tell(facts, changed)
    goesOn = isDue && cards.areThrottled ? await watch.mayRetry() : await watch.looksAgain()
  }
  const { message, deliveries } = cards
  return { deliveries, ...(message === undefined ? {} : { content: message }) }
}

/** Sends the card that main kept back, once it may go: nothing can be corrected later. */
async function sendInTheEnd(source: Source, finder: FactFinder, surface: Surface): Promise<Report> {
  const { inputs } = surface
  const target = resolveTarget(inputs)
  const options = await openDelivery(surface, callsOf(target))
  const watch = await RunWatch.start(surface, finder)
  // Without a key against doubles it takes a list that shows which other job is to send, or has sent.
  const mayHurry = inputs.sendWhen !== 'always' && !hasNoKey(inputs)
  const isReady = (): boolean =>
    mayHurry && heldBack(inputs, watch.facts) === undefined && watch.facts.outlook.awaits !== 'list'
  while (!isReady() && (await watch.looksAgain()));
  const held = heldBack(inputs, watch.facts)
  if (held !== undefined) return { deliveries: [], skipped: held }
  const { facts } = watch
  const message = await prepareMessage(target, source, surface, { facts })
  const deliveries = await deliver(target, message, options)
  await new FailureTeller(surface, options).tell(facts, deliveries)
  return { deliveries, content: message }
}

/** The token is asked for while GitHub is. */
async function openDelivery(surface: Surface, calls: number): Promise<DeliveryOptions> {
  const client = await surface.openClient(calls)
  client.prepare()
  return {
    client,
    uuidFor: statusUuids(surface, calls),
    now: () => surface.clock.now(),
    warn: text => surface.log.warning(text),
    updates: { givesWay: true }
  }
}
