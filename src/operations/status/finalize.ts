import { isJsonObject, stringAt, type JsonValue } from '../../model/json.ts'
import { deliver, type DeliveryOptions } from '../deliver.ts'
import { isFailed, type Delivery } from '../delivery.ts'
import { prepareMessage, type Report, type Surface } from '../notify.ts'
import { resolveSource, type Source } from '../resolve-source.ts'
import { callsOf, resolveTarget, type Target } from '../resolve-target.ts'
import { CONVERGENCE, fingerprint, looksAgain, watched } from './convergence.ts'
import { tellFailure } from './failure-reply.ts'
import { standingInPost } from './own-state.ts'
import { heldBack } from './send-when.ts'
import { FactFinder, type StatusFacts } from './status-facts.ts'
import { statusUuids } from './status-uuids.ts'

/** What main leaves for the post step; no secret is in it. */
export type FinalizeState = {
  readonly messageIds: readonly string[]
  /** Nothing was sent in main: the final card is the only one. */
  readonly isDeferred: boolean
  /** Names the step in the ledger. */
  readonly step: string
}

/** Reads the state that main saved; undefined when it saved none, or something else. */
export function parseFinalizeState(saved: string): FinalizeState | undefined {
  if (saved === '') return undefined
  const value = JSON.parse(saved) as JsonValue
  if (!isJsonObject(value) || !Array.isArray(value['messageIds'])) return undefined
  return {
    messageIds: value['messageIds'].filter(id => typeof id === 'string'),
    isDeferred: value['isDeferred'] === true,
    step: stringAt(value, 'step') ?? ''
  }
}

/** The post stage: brings the status card to the state in which the job, or the run, ended. */
export async function finalizeStatus(surface: Surface, saved: FinalizeState): Promise<Report> {
  const { inputs, files, log } = surface
  const source = await resolveSource(inputs, files)
  const target = await finalTarget(surface, saved)
  if (target === undefined) {
    return { deliveries: [], skipped: 'a later step of this job has the last word on the card' }
  }
  const client = await surface.openClient(callsOf(target))
  client.prepare()
  const finder = new FactFinder(surface, standingInPost(inputs))
  const options: DeliveryOptions = {
    client,
    uuidFor: statusUuids(surface, callsOf(target)),
    now: () => surface.clock.now(),
    warn: text => log.warning(text)
  }
  const facts = await finder.read()
  const held = heldBack(inputs, facts)
  const report =
    held === undefined
      ? await bringUpToDate(target, source, facts, finder, surface, options)
      : { deliveries: [], skipped: held }
  if (finder.warning !== undefined) log.warning(finder.warning)
  return report
}

/** The messages that are this step's to finalise; undefined when another step has taken all of them over. */
async function finalTarget(
  { inputs, ledger }: Surface,
  saved: FinalizeState
): Promise<Target | undefined> {
  if (saved.isDeferred) return resolveTarget(inputs)
  const last = await Promise.all(saved.messageIds.map(id => ledger.lastStep(id)))
  const items = saved.messageIds
    .filter((_, index) => (last[index] ?? saved.step) === saved.step)
    .map(messageId => ({ messageId }))
  return items.length === 0 ? undefined : { kind: 'update', items }
}

/** Patches, and in run scope looks again while the list may not show yet what has happened. */
async function bringUpToDate(
  target: Target,
  source: Source,
  first: StatusFacts,
  finder: FactFinder,
  surface: Surface,
  options: DeliveryOptions
): Promise<Report> {
  const { clock, runReader } = surface
  const now = clock.now()
  let facts = first
  let watch = watched({ startedAt: now }, facts, now)
  let message = await prepareMessage(target, source, surface, { facts })
  let deliveries = await deliver(target, message, options)
  await tellFailure(facts, deliveries, surface, options)
  while (
    canUpdate(target, deliveries) &&
    canAsk(runReader, facts) &&
    looksAgain(facts, watch, clock.now())
  ) {
    await clock.sleep(CONVERGENCE.pollMs)
    const next = await finder.read()
    watch = watched(watch, next, clock.now())
    const moved = fingerprint(next) !== fingerprint(facts)
    facts = next
    if (!moved) continue
    message = await prepareMessage(target, source, surface, { facts })
    deliveries = await deliver(target, message, options)
    await tellFailure(facts, deliveries, surface, options)
  }
  return { deliveries, content: message }
}

function canUpdate(target: Target, deliveries: readonly Delivery[]): boolean {
  return target.kind === 'update' && !deliveries.every(isFailed)
}

/** Another reading costs as many requests as the list has pages. */
function canAsk(reader: Surface['runReader'], { list }: StatusFacts): boolean {
  const pages = Math.ceil((list?.total ?? 0) / 100)
  return !reader.isRateLimitLow() && reader.requestsLeft() >= Math.max(1, pages)
}
