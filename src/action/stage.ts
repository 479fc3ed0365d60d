import { readFileSync } from 'node:fs'
import { BATCH_LISTS } from '../feishu/batch-messages.ts'
import { FeishuClient } from '../feishu/client.ts'
import { readContext, type WorkflowContext } from '../github/context.ts'
import { defaultReleaseTag } from '../github/release.ts'
import { toRun } from '../github/run-of-event.ts'
import { triggeringRun } from '../github/triggering-run.ts'
import { systemClock } from '../http/clock.ts'
import type { Transport } from '../http/transport.ts'
import type { Environment } from '../model/environment.ts'
import type { Workflow } from '../model/workflow.ts'
import type { Logger } from '../model/logger.ts'
import type { Inputs } from '../operations/inputs.ts'
import { readUserMap } from '../operations/mentions.ts'
import type { Surface } from '../operations/notify.ts'
import { idsOf, isMentionedId, redactor } from '../operations/redact.ts'
import { cardLedger } from './card-ledger.ts'
import { isUnprotected, missingCredentials } from './credentials.ts'
import { gitHubConnection } from './github-connection.ts'
import { githubReader } from './github-reader.ts'
import { imageFetcher } from './image-fetcher.ts'
import { localFiles } from './local-files.ts'
import { actionLogger } from './logger.ts'
import type { InputName } from './manifest.ts'
import { readInputs } from './read-inputs.ts'
import { readRawInputs, type RawInputs } from './raw-inputs.ts'
import { proxySettings } from './proxies.ts'
import { randomKey } from './random-key.ts'
import { maskSecrets, type Secrets } from './secrets.ts'

/** One stage (main or post) of the action, wired to this process. */
export type Stage = {
  readonly surface: Surface
  readonly redact: (text: string) => string
  /** Closes what was opened, so that the process can end. */
  readonly close: () => Promise<void>
}

/** What a stage knows before its inputs are read in full. */
export type StageSetting = {
  readonly env: Environment
  readonly raw: RawInputs
  readonly secrets: Secrets
  readonly context: WorkflowContext
  /** For what is logged before the inputs are read, or because they cannot be. */
  readonly redact: (text: string) => string
}

/** Masks the secrets, then reads what the runner says. Nothing is logged before. */
export function readSetting(env: Environment): StageSetting {
  const raw = readRawInputs(env)
  const secrets = maskSecrets(raw, env)
  const context = readContext(env, path => readFileSync(path, 'utf8'))
  const given = (name: InputName): string[] => raw.value(name).split(/[\s,"[\]]+/)
  const redactIds = redactor([
    ...RECIPIENTS.flatMap(given),
    ...given('mentions').filter(isMentionedId)
  ])
  return { env, raw, secrets, context, redact: text => redactIds(secrets.hide(text)) }
}

const RECIPIENTS = ['receive_id', ...BATCH_LISTS] as const

/**
 * Wires a stage.
 *
 * @throws InputError
 */
export async function openStage(
  setting: StageSetting,
  stageKind: 'main' | 'post',
  signal: AbortSignal
): Promise<Stage> {
  const { env, raw, context, secrets } = setting
  const inputs = await readInputs(raw, env)
  if (inputs.credentials === undefined && inputs.customBots.length === 0 && !inputs.dryRun)
    throw missingCredentials(raw, env)
  const files = localFiles(
    [env['GITHUB_WORKSPACE'] ?? process.cwd(), env['RUNNER_TEMP'] ?? ''].filter(root => root !== '')
  )
  // A map that cannot be read is told of when the message is composed.
  const users = await readUserMap(inputs.userMap, files, () => undefined).catch(() => new Map())
  const redactIds = redactor(idsOf(inputs, users))
  const redact = (text: string): string => redactIds(secrets.hide(text))
  const log = actionLogger(redact)
  for (const warning of context.warnings) log.warning(warning)
  if ([inputs.origin, ...inputs.customBots.map(bot => bot.url)].some(isUnprotected)) {
    log.warning(
      '`domain` or `webhook_url` is plain http, so secrets and messages cross the network unprotected. Use https.'
    )
  }
  const connection = openConnection(inputs, setting, signal, log)
  const github = gitHubConnection(() => proxySettings(env))
  const surface: Surface = {
    inputs,
    workflow: toWorkflow(context),
    files,
    openClient: connection.openClient,
    ...githubReader(context, inputs.dryRun ? '' : raw.value('github_token'), stageKind, {
      signal,
      connect: github.connect
    }),
    fetchImages: inputs.dryRun
      ? () => Promise.resolve(new Map())
      : imageFetcher(
          { serverUrl: context.github.server_url, token: raw.value('github_token') },
          proxySettings(env),
          signal,
          log
        ),
    ledger: cardLedger(env['RUNNER_TEMP'] ?? ''),
    clock: systemClock,
    signal,
    log,
    seed: randomKey(Math.random)
  }
  const close = async (): Promise<void> => {
    await connection.close()
    await github.close()
  }
  return { surface, redact, close }
}

/** The run that a message is about is on `workflow_run` the one that triggered this. */
export function toWorkflow(context: WorkflowContext): Workflow {
  const triggering = triggeringRun(context)
  const releaseTag = defaultReleaseTag(context)
  return {
    github: context.github,
    event: context.event,
    run: toRun(context),
    ...(releaseTag === undefined ? {} : { releaseTag }),
    jobId: context.github.job,
    runnerName: context.runnerName,
    trackingId: context.trackingId,
    ...(triggering === undefined ? {} : { conclusion: triggering.status }),
    ...(triggering?.completedAt === undefined ? {} : { completedAt: triggering.completedAt })
  }
}

type Connection = {
  readonly openClient: Surface['openClient']
  readonly close: () => Promise<void>
}

function openConnection(
  inputs: Inputs,
  { env, secrets }: StageSetting,
  signal: AbortSignal,
  log: Logger
): Connection {
  let transport: Transport | undefined
  const closing = new AbortController()
  return {
    async openClient(parallel) {
      // Loaded late: a skipped step and a dry run need no network.
      const { openTransport } = await import('../http/transport.ts')
      transport = openTransport(proxySettings(env), parallel)
      return new FeishuClient({
        transport,
        origin: inputs.origin,
        ...(inputs.credentials === undefined ? {} : { credentials: inputs.credentials }),
        timeoutMs: inputs.timeoutMs,
        retries: inputs.retries,
        clock: systemClock,
        random: Math.random,
        signal: AbortSignal.any([signal, closing.signal]),
        onToken: token => secrets.add(token),
        hide: text => secrets.hide(text),
        onRetry: (api, error, waitMs) =>
          log.info(`${api}: ${error.message}; trying again in ${(waitMs / 1000).toFixed(1)} s`)
      })
    },
    async close() {
      // Nobody waits any more for what is still under way, such as a token that was asked for in advance.
      closing.abort(new Error('the step has ended'))
      await transport?.close()
    }
  }
}
