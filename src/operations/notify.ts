import type { FeishuClient } from '../feishu/client.ts'
import { forManyMessages, type Content } from '../feishu/content.ts'
import type { Clock } from '../http/clock.ts'
import type { Logger } from '../model/logger.ts'
import type { MediaFile } from '../model/media-file.ts'
import { defined } from '../model/defined.ts'
import { firstStart } from '../model/job-list.ts'
import { runState } from '../model/run-state.ts'
import type { FoundRelease } from '../model/release.ts'
import type { Workflow } from '../model/workflow.ts'
import { readOverrides } from './card-inputs.ts'
import { cardLimits, checkMessage, checkUuid } from './check-message.ts'
import { composeMessages } from './compose-message.ts'
import type { Knowledge, RunSoFar } from './surroundings.ts'
import { deliverAll } from './deliver.ts'
import { changedMessages, type Delivery } from './delivery.ts'
import type { Inputs } from './inputs.ts'
import { checkMentions, readUserMap } from './mentions.ts'
import type { Message } from './message.ts'
import { findRelease } from './find-release.ts'
import { resolveSource, type Source } from './resolve-source.ts'
import { callsOf, missingTarget, resolveTarget, type Target } from './resolve-target.ts'
import type { CardLedger } from './status/card-ledger.ts'
import type { FinalizeState } from './status/finalize-state.ts'
import type { Reading, RunReader } from './status/run-reader.ts'
import { noEffect, unusedInputs } from './unused-inputs.ts'
import { stepUuids } from './uuids.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** All that a use case needs of the world. */
export type Surface = {
  readonly inputs: Inputs
  readonly workflow: Workflow
  readonly files: WorkspaceFiles
  /** Opens as many connections as calls will run at the same time, when the first call is made. */
  readonly openClient: (parallel: number) => Promise<FeishuClient>
  readonly runReader: RunReader
  /** Looks a release up by its tag. */
  readonly readRelease: (tag: string) => Promise<Reading<FoundRelease>>
  /** Fetches pictures from the web; each that cannot be had is a warning. */
  readonly fetchImages: (addresses: readonly string[]) => Promise<ReadonlyMap<string, MediaFile>>
  readonly ledger: CardLedger
  readonly clock: Clock
  /** Ends what only waits, when the job is cancelled or the time for the step is over. */
  readonly signal?: AbortSignal
  readonly log: Logger
  /** Something that no other step and no other run has. */
  readonly seed: string
}

/** What a step did. */
export type Report = {
  readonly deliveries: readonly Delivery[]
  /** What was, or in a dry run would be, sent. */
  readonly content?: Content
  /** Why nothing was to be sent: one sentence. */
  readonly skipped?: string
  /** What the post step is to do. */
  readonly finalize?: FinalizeState
}

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
  if (target.kind === 'recall' || target.kind === 'batch_query') {
    const { followUp } = await import('./follow-up.ts')
    const report = await followUp(target, surface)
    tookOver(report.deliveries, surface)
    return report
  }
  const source = await prepareSource(surface)
  if (source.kind === 'built_in' && source.card === 'status') {
    // Loaded late: a text needs no card.
    const { announceStatus } = await import('./status/announce.ts')
    return announceStatus(target, source, surface)
  }
  const known = isRelease(source) ? { release: await findRelease(surface) } : {}
  const messages = await prepareMessages(target, source, surface, known)
  if (inputs.dryRun) return { deliveries: [], ...asSent(target, messages) }
  const calls = callsOf(target) * messages.length
  const client = await surface.openClient(calls)
  const deliveries = await deliverAll(target, messages, {
    client,
    uuidFor: stepUuids(inputs.uuid || surface.seed, calls),
    now: () => surface.clock.now(),
    warn: text => log.warning(text)
  })
  tookOver(deliveries, surface)
  return { deliveries, ...asSent(target, messages) }
}

/** The first message in the form that the target's API takes. */
function asSent({ kind }: Target, [message]: readonly Message[]): Pick<Report, 'content'> {
  if (message === undefined) return {}
  return { content: kind === 'batch' || kind === 'webhook' ? forManyMessages(message) : message }
}

/** A status card that this step put something else in the place of is no longer its step's to finalise. */
function tookOver(deliveries: readonly Delivery[], { ledger, seed }: Surface): void {
  ledger.touch(changedMessages(deliveries), seed)
}

function isRelease(source: Source): boolean {
  return source.kind === 'built_in' && source.card === 'release'
}

async function prepareSource({ inputs, files, log }: Surface): Promise<Source> {
  checkUuid(inputs)
  // Checked even when this message does not use them: a mistake should not wait for the first failing build.
  readOverrides(inputs, [])
  checkMentions(inputs.mentions)
  await readUserMap(inputs.userMap, files, text => log.debug(text))
  return resolveSource(inputs, files)
}

/** The run as its jobs tell it; without GitHub's list a template does without, and the log says so. */
async function readRun({ runReader, log }: Surface): Promise<RunSoFar> {
  const reading = await runReader.readJobs()
  if ('value' in reading) {
    const startedAt = firstStart(reading.value.jobs)
    return { jobs: runState(reading.value).jobs, ...defined({ startedAt }) }
  }
  log.warning(
    `${reading.missing} What a template says of \`run.jobs\` and \`run.duration\` is empty.`
  )
  return { jobs: [] }
}

/** Composes the messages and checks all that can be checked before anything is sent. */
async function prepareMessages(
  target: Target,
  source: Source,
  surface: Surface,
  known: Knowledge = {}
): Promise<Message[]> {
  const { inputs, workflow, files, clock, log, seed } = surface
  const warn = (text: string): void => log.warning(text)
  const messages = await composeMessages(source, {
    inputs,
    workflow,
    files,
    target,
    limits: cardLimits(target, inputs.uuid),
    known,
    readRun: () => readRun(surface),
    fetchImages: addresses => surface.fetchImages(addresses),
    now: clock.now(),
    warn
  })
  for (const message of messages) checkMessage(target, message, inputs.uuid || seed, warn)
  const [message] = messages
  const unused = message === undefined ? [] : unusedInputs({ inputs, target, source, message })
  if (unused.length > 0) {
    warn(`${noEffect(unused)} on this message.`)
  }
  return messages
}

/** The same for a card, which is one message. */
export async function prepareMessage(
  target: Target,
  source: Source,
  surface: Surface,
  known: Knowledge
): Promise<Message> {
  const [message] = await prepareMessages(target, source, surface, known)
  if (message === undefined) throw new Error('a source that makes no message')
  return message
}
