import type { Environment } from '../model/environment.ts'
import { isFailed } from '../operations/delivery.ts'
import { finalizeStatus } from '../operations/status/finalize.ts'
import { cancellation, withDeadline } from './cancellation.ts'
import { describe, explainFailures } from './explain.ts'
import { actionLogger } from './logger.ts'
import { openStage, readSetting, type Stage } from './stage.ts'
import { readStageState } from './stage-state.ts'

// The job is over, and nobody should wait for a card.
const POST_DEADLINE_MS = 60_000

/** The post stage. It never fails a job: what goes wrong is a warning. */
export async function runPost(env: Environment): Promise<void> {
  const setting = readSetting(env)
  const state = readStageState()
  const log = actionLogger(setting.redact)
  if ('nothingToDo' in state) {
    log.info(`Nothing to do after the job. ${state.nothingToDo}`)
    return
  }
  let stage: Stage | undefined
  try {
    stage = await openStage(setting, 'post', withDeadline(cancellation(), POST_DEADLINE_MS))
    const { deliveries, skipped } = await finalizeStatus(stage.surface, state.finalize)
    if (skipped !== undefined) log.info(`Nothing to do after the job. ${skipped}`)
    for (const delivery of deliveries) stage.surface.log.info(describe(delivery))
    if (deliveries.some(isFailed)) stage.surface.log.warning(explainFailures(deliveries))
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    log.warning(
      `The status card could not be brought to its final state: ${stage?.redact(problem) ?? problem}`
    )
  } finally {
    await stage?.close()
  }
}
