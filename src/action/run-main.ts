import { setFailed } from '@actions/core'
import { isDependabot, isForkPullRequest } from '../github/secretless.ts'
import type { Environment } from '../model/environment.ts'
import { InputError } from '../model/input-error.ts'
import { isFailed } from '../operations/delivery.ts'
import { toFailure } from '../operations/failure.ts'
import { notify, type Report } from '../operations/notify.ts'
import { redactMarkdown } from '../operations/redact.ts'
import { cancellation, withDeadline } from './cancellation.ts'
import { clientLink } from './client-link.ts'
import { readCredentials } from './credentials.ts'
import { describe, explainFailures } from './explain.ts'
import { setOutputs, type Values } from './file-commands.ts'
import { writeSummary } from './job-summary.ts'
import { actionLogger } from './logger.ts'
import { outputsOf, outputsOfError, type Outputs } from './outputs.ts'
import type { Secrets } from './secrets.ts'
import { openStage, readSetting, type Stage, type StageSetting } from './stage.ts'
import { saveStageState } from './stage-state.ts'

// No build waits longer for its notification.
const MAIN_DEADLINE_MS = 180_000

/** The main stage. Outputs are set whatever happens; the one catch decides between failing and warning. */
export async function runMain(env: Environment): Promise<void> {
  const setting = readSetting(env)
  const reason = whyNoSecrets(setting)
  if (reason !== undefined) {
    actionLogger(setting.redact).notice(reason)
    finish({ deliveries: [], skipped: reason }, setting)
    return
  }
  const signal = withDeadline(cancellation(), MAIN_DEADLINE_MS)
  let stage: Stage | undefined
  try {
    stage = await openStage(setting, 'main', signal)
    await conclude(stage, await notify(stage.surface), setting)
  } catch (error) {
    await fail(error, stage?.redact ?? setting.redact, setting, signal)
  } finally {
    await stage?.close()
  }
}

/** Why there are no secrets, where GitHub hands out none; undefined when there are some, or none are needed. */
function whyNoSecrets({ raw, env, context }: StageSetting): string | undefined {
  const isDryRun = raw.value('dry_run').toLowerCase() === 'true'
  const isComplete = readCredentials(raw, env) !== undefined || raw.value('webhook_url') !== ''
  if (isDryRun || isComplete) return undefined
  if (isForkPullRequest(context)) {
    return 'This run is for a pull request from a fork, to which GitHub hands out no secrets, so nothing is sent.'
  }
  if (isDependabot(context)) {
    return "This run was started by Dependabot, to which GitHub hands out no Actions secrets, so nothing is sent. Dependabot has secrets of its own in the repository's settings."
  }
  return undefined
}

async function conclude(
  { surface, redact }: Stage,
  report: Report,
  setting: StageSetting
): Promise<void> {
  const { inputs, log } = surface
  finish(report, setting)
  if (inputs.dryRun && report.content !== undefined) {
    log.info(`Dry run; nothing is sent. The message would be of type ${report.content.msgType}:`)
    log.info(redactMarkdown(JSON.stringify(report.content.content, null, 2), redact))
  }
  for (const delivery of report.deliveries) log.info(describe(delivery))
  if (inputs.summary) await summarize(report, { surface, redact }, setting)
  if (!report.deliveries.some(isFailed)) return
  const explained = redact(explainFailures(report.deliveries, '; see the output `results`'))
  if (inputs.failOnError) setFailed(explained)
  else
    log.warning(
      `${explained}\n\nThe step succeeds all the same; with \`fail_on_error: true\` it would fail.`
    )
}

/** The message is out by now, so a summary that cannot be written is a warning. */
async function summarize(
  report: Report,
  { surface, redact }: Pick<Stage, 'surface' | 'redact'>,
  { env, secrets }: StageSetting
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'] ?? ''
  if (path === '') return
  const { customBots, origin } = surface.inputs
  const client = clientLink(new URL(customBots[0]?.url ?? origin).origin)
  // Here already, since the summary is Markdown, where a secret's characters may stand as entities.
  const shown = report.content && {
    content: { ...report.content, content: secrets.hideIn(report.content.content) }
  }
  try {
    await writeSummary(path, { ...report, ...shown }, { redact, client })
  } catch (error) {
    surface.log.warning(`The job summary could not be written: ${String(error)}`)
  }
}

function finish(report: Report, { env, secrets }: StageSetting): void {
  setOutputs(withoutSecrets(outputsOf(report), secrets), env)
  saveStageState(
    report.finalize === undefined
      ? {
          nothingToDo:
            report.skipped ??
            'This step sent no status card that is to follow the job (`status: auto`).'
        }
      : { finalize: report.finalize },
    { env, secrets }
  )
}

async function fail(
  error: unknown,
  redact: (text: string) => string,
  { env, secrets }: StageSetting,
  signal: AbortSignal
): Promise<void> {
  const failure = await toFailure(error)
  setOutputs(withoutSecrets(outputsOfError(failure), secrets), env)
  saveStageState({ nothingToDo: 'The step failed before it sent anything.' }, { env, secrets })
  const problem = redact(failure.msg)
  if (error instanceof InputError) setFailed(problem)
  else if (signal.aborted) setFailed(`Nothing was sent: ${problem}.`)
  else setFailed(`An error inside the action, please report it: ${problem}`)
}

function withoutSecrets(outputs: Outputs, secrets: Secrets): Values {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, secrets.hide(value)])
  )
}
