import type { FeishuClient } from '../feishu/client.ts'
import type { Content } from '../feishu/content.ts'
import type { Clock } from '../http/clock.ts'
import { listNames } from '../model/input-error.ts'
import type { Logger } from '../model/logger.ts'
import type { Workflow } from '../model/workflow.ts'
import { readOverrides } from './card-inputs.ts'
import { cardLimits, checkMessage, checkUuid } from './check-message.ts'
import { composeMessage } from './compose-message.ts'
import { deliver } from './deliver.ts'
import type { Delivery } from './delivery.ts'
import type { FinalizeState } from './finalize.ts'
import type { Inputs } from './inputs.ts'
import { readUserMap } from './mentions.ts'
import type { Message } from './message.ts'
import { resolveSource, type Source } from './resolve-source.ts'
import { callsOf, missingTarget, resolveTarget, type Target } from './resolve-target.ts'
import { stateInMain } from './status-state.ts'
import { unusedInputs } from './unused-inputs.ts'
import { randomUuids, statusCardUuids, userUuids, type UuidFor } from './uuids.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** All that a use case needs of the world. */
export type Surface = {
  readonly inputs: Inputs
  readonly workflow: Workflow
  readonly files: WorkspaceFiles
  /** Opens as many connections as calls will run at the same time, when the first call is made. */
  readonly openClient: (parallel: number) => Promise<FeishuClient>
  readonly clock: Clock
  readonly log: Logger
  /** Something that no other step and no other run has. */
  readonly seed: string
}

/** What a step did. */
export type Report = {
  readonly deliveries: readonly Delivery[]
  /** What was, or in a dry run would be, sent. */
  readonly content?: Content
  /** Why nothing was to be sent. */
  readonly skipped?: string
  /** What the post step is to do. */
  readonly finalize?: FinalizeState
}

// A running build does not wait long for a card to change; a later step carries newer state.
const STATUS_UPDATE_MS = 10_000

/**
 * The main stage: sends, replies, updates or batch-sends the message that the inputs describe.
 *
 * @throws InputError before anything is sent
 */
export async function notify(surface: Surface): Promise<Report> {
  const { inputs, log } = surface
  const target = resolveTarget(inputs)
  if (target.kind === 'none' && !inputs.dryRun) {
    if (inputs.card !== 'status') throw missingTarget()
    const reason =
      'No target is given (an earlier job may not have sent a card), so there is no card to send or update.'
    log.warning(reason)
    return { deliveries: [], skipped: reason }
  }
  const source = await prepareSource(surface)
  if (waitsForPost(target, source, inputs) && !inputs.dryRun) {
    return {
      deliveries: [],
      skipped:
        'What a batch or a custom bot sent cannot be updated, so the card is sent once, at the end of the job, by the post step.',
      finalize: { messageIds: [], deferred: true }
    }
  }
  const message = await prepareMessage(target, source, surface)
  if (inputs.dryRun) return { deliveries: [], content: message }
  const deliveries = await deliver(target, message, {
    client: await surface.openClient(callsOf(target)),
    uuidFor: chooseUuids(target, source, surface),
    now: () => surface.clock.now(),
    warn: text => log.warning(text),
    ...(source.kind === 'built_in' ? { updateSignal: AbortSignal.timeout(STATUS_UPDATE_MS) } : {})
  })
  const finalize =
    source.kind === 'built_in' && inputs.status === 'auto' ? finalizeState(deliveries) : undefined
  return { deliveries, content: message, ...(finalize === undefined ? {} : { finalize }) }
}

async function prepareSource({ inputs, files, log }: Surface): Promise<Source> {
  checkUuid(inputs)
  // Checked even when this message does not use them: a mistake should not wait for the first failing build.
  readOverrides(inputs, [])
  await readUserMap(inputs.userMap, files, text => inputs.mentions.length === 0 && log.debug(text))
  return resolveSource(inputs, files)
}

async function prepareMessage(target: Target, source: Source, surface: Surface): Promise<Message> {
  const { inputs, workflow, files, clock, log } = surface
  const warn = (text: string): void => log.warning(text)
  const message = await composeMessage(source, {
    inputs,
    workflow,
    files,
    state: stateInMain(inputs),
    now: clock.now(),
    target,
    limits: cardLimits(target),
    warn
  })
  checkMessage(target, message, warn)
  const unused = unusedInputs({ inputs, target, source, message })
  if (unused.length > 0) {
    warn(`${listNames(unused)} ${unused.length > 1 ? 'have' : 'has'} no effect on this message.`)
  }
  return message
}

/** A status card that cannot be updated later is sent once, when the state is final. */
function waitsForPost(target: Target, source: Source, { status }: Inputs): boolean {
  return (
    (target.kind === 'batch' || target.kind === 'webhook') &&
    source.kind === 'built_in' &&
    status === 'auto'
  )
}

function chooseUuids(target: Target, source: Source, { inputs, workflow, seed }: Surface): UuidFor {
  if (inputs.uuid !== '') return userUuids(inputs.uuid, callsOf(target))
  if (source.kind !== 'built_in') return randomUuids(seed)
  const { run, github } = workflow
  return statusCardUuids([
    run.id,
    String(run.attempt),
    'status',
    inputs.checkRunId || workflow.jobId,
    github['action'] ?? ''
  ])
}

/** The messages that the post step is to bring to their final state; undefined when there is none. */
function finalizeState(deliveries: readonly Delivery[]): FinalizeState | undefined {
  const messageIds = deliveries.flatMap(({ outcome }) =>
    (outcome.kind === 'sent' || outcome.kind === 'updated') &&
    outcome.message.messageId !== undefined
      ? [outcome.message.messageId]
      : []
  )
  return messageIds.length === 0 ? undefined : { messageIds, deferred: false }
}
