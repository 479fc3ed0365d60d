import { isJsonObject, type JsonValue } from '../model/json.ts'
import { cardLimits, checkMessage } from './check-message.ts'
import { composeMessage } from './compose-message.ts'
import { deliver } from './deliver.ts'
import type { Report, Surface } from './notify.ts'
import { resolveSource } from './resolve-source.ts'
import { callsOf, resolveTarget, type Target } from './resolve-target.ts'
import { stateInPost } from './status-state.ts'
import { statusCardUuids } from './uuids.ts'

/** What main leaves for the post step; no secret is in it. */
export type FinalizeState = {
  readonly messageIds: readonly string[]
  /** Nothing was sent in main: the final card is the only one. */
  readonly deferred: boolean
}

/** Reads the state that main saved; undefined when it saved none, or something else. */
export function parseFinalizeState(saved: string): FinalizeState | undefined {
  if (saved === '') return undefined
  const value = JSON.parse(saved) as JsonValue
  if (!isJsonObject(value) || !Array.isArray(value['messageIds'])) return undefined
  return {
    messageIds: value['messageIds'].filter(id => typeof id === 'string'),
    deferred: value['deferred'] === true
  }
}

/** The post stage: brings the status card to the state in which the job ended. */
export async function finalize(surface: Surface, saved: FinalizeState): Promise<Report> {
  const { inputs, workflow, files, clock, log } = surface
  const warn = (text: string): void => log.warning(text)
  const source = await resolveSource(inputs, files)
  const state = stateInPost(inputs)
  const target: Target = saved.deferred
    ? resolveTarget(inputs)
    : { kind: 'update', items: saved.messageIds.map(messageId => ({ messageId })) }
  const message = await composeMessage(source, {
    inputs,
    workflow,
    files,
    state,
    now: clock.now(),
    target,
    limits: cardLimits(target),
    warn
  })
  checkMessage(target, message, warn)
  const deliveries = await deliver(target, message, {
    client: await surface.openClient(callsOf(target)),
    uuidFor: statusCardUuids([
      workflow.run.id,
      String(workflow.run.attempt),
      'final',
      inputs.checkRunId || workflow.jobId
    ]),
    now: () => clock.now(),
    warn
  })
  return { deliveries, content: message }
}
