import { localFiles } from '../../src/action/local-files.ts'
import { outputsOf, outputsOfError, type Outputs } from '../../src/action/outputs.ts'
import { readInputs } from '../../src/action/read-inputs.ts'
import { readRawInputs } from '../../src/action/raw-inputs.ts'
import { FeishuClient } from '../../src/feishu/client.ts'
import type { Clock } from '../../src/http/clock.ts'
import type { Transport } from '../../src/http/transport.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { toFailure } from '../../src/operations/failure.ts'
import type { Inputs } from '../../src/operations/inputs.ts'
import { notify, type Surface } from '../../src/operations/notify.ts'
import { makeRun } from './make-run.ts'

export type InProcessOptions = {
  /** As a workflow's `with:` has them. */
  readonly inputs: Readonly<Record<string, string>>
  /** Opened when the first request is made. */
  readonly openTransport: () => Transport
  readonly clock: Clock
  readonly random?: () => number
  readonly signal?: AbortSignal
  /** The workspace, for inputs that name files. */
  readonly workspace?: string
  readonly event?: JsonObject
}

export type InProcessResult = { readonly outputs: Outputs; readonly log: readonly string[] }

/** The main stage without its process: from the inputs' text to the outputs, over a transport and a clock of the test's. */
export async function runInProcess(options: InProcessOptions): Promise<InProcessResult> {
  const log: string[] = []
  try {
    const env = Object.fromEntries(
      Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    )
    const inputs = await readInputs(readRawInputs(env), env)
    return { outputs: outputsOf(await notify(surfaceOf(inputs, options, log))), log }
  } catch (error) {
    return { outputs: outputsOfError(await toFailure(error)), log }
  }
}

function surfaceOf(inputs: Inputs, options: InProcessOptions, log: string[]): Surface {
  const { clock, random = () => 0.5, signal, event = {}, workspace = '/nowhere' } = options
  const tell = (message: string): void => void log.push(message)
  const missing = { missing: 'there is no GitHub in this test' }
  return {
    inputs,
    workflow: {
      github: { event_name: 'push' },
      event,
      run: makeRun(),
      jobId: 'build',
      trackingId: '',
      runnerName: 'GitHub Actions 1'
    },
    files: localFiles([workspace]),
    openClient: () =>
      Promise.resolve(
        new FeishuClient({
          transport: options.openTransport(),
          origin: inputs.origin,
          ...(inputs.credentials === undefined ? {} : { credentials: inputs.credentials }),
          timeoutMs: inputs.timeoutMs,
          retries: inputs.retries,
          clock,
          random,
          ...(signal === undefined ? {} : { signal })
        })
      ),
    runReader: {
      readJobs: () => Promise.resolve(missing),
      readErrors: () => Promise.resolve(missing),
      readLastFinishedRun: () => Promise.resolve(missing),
      readPlannedJobs: () => Promise.resolve({ value: undefined }),
      requestsLeft: () => 0,
      isRateLimitLow: () => false
    },
    readRelease: () => Promise.resolve(missing),
    fetchImages: () => Promise.resolve(new Map()),
    ledger: { touch: () => undefined, lastStep: () => undefined },
    clock,
    log: { info: tell, notice: tell, warning: tell, error: tell, debug: tell },
    seed: 'in-process'
  }
}
