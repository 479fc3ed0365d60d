import { cardLedger } from '../../src/action/card-ledger.ts'
import { githubReader } from '../../src/action/github-reader.ts'
import { localFiles } from '../../src/action/local-files.ts'
import { readRawInputs } from '../../src/action/raw-inputs.ts'
import { readInputs } from '../../src/action/read-inputs.ts'
import { toWorkflow } from '../../src/action/stage.ts'
import { drawCard } from '../../src/demo/draw-card.ts'
import { createEmulator, type Emulator } from '../../src/emulator/emulator.ts'
import {
  createGitHubEmulator,
  DEFAULT_TOKEN,
  type GitHubEmulator
} from '../../src/emulator/github/emulator.ts'
import type { JobScript } from '../../src/emulator/github/script.ts'
import type { Json } from '../../src/emulator/json.ts'
import { FeishuClient } from '../../src/feishu/client.ts'
import type { ApiRequest } from '../../src/github/octokit.ts'
import type { Transport } from '../../src/http/transport.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/model/json.ts'
import { notify, type Report, type Surface } from '../../src/operations/notify.ts'
import type { FinalizeState } from '../../src/operations/status/finalize-state.ts'
import { finalizeStatus } from '../../src/operations/status/finalize.ts'
import { FakeClock } from './fake-clock.ts'
import { makeGithubContext } from './make-github-context.ts'
import { SeededRandom } from './seeded-random.ts'

// What the stages load late, loaded now: a clock that jumps when everything stands still would take the
// loading of one job's module for standing still, and let the time of the others run away.
import '../../src/cards/fit.ts'
import '../../src/feishu/error-codes.ts'
import '../../src/github/annotations.ts'
import '../../src/github/api.ts'
import '../../src/github/read-workflow.ts'
import '../../src/github/workflow-jobs.ts'
import '../../src/github/workflow-runs.ts'
import '../../src/operations/built-in-cards.ts'
import '../../src/operations/status/announce.ts'
import '../../src/operations/status/status-draft.ts'
import '../../src/text/structured-yaml.ts'

/** Times of one request in milliseconds, from `min` to `max`. */
export type Range = readonly [min: number, max: number]

export type WorldOptions = {
  readonly seed?: number
  /** There and back, to Feishu and to GitHub. */
  readonly feishuMs?: Range
  readonly githubMs?: Range
  /** What GitHub answers is this old; each answer has an age of its own. */
  readonly lagMs?: Range
}

/** A job whose steps run in this process. */
export type LiveJob = {
  /** Its id and that of its check run. */
  readonly id: number
  /** The key in the workflow file. */
  readonly key?: string
  readonly status?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly event?: JsonObject
  /** The github_token, one that may read all unless given. */
  readonly token?: string
  /** Steps of one job share it; none: every step minds its own card. */
  readonly tempDir?: string
}

export type Played = { readonly report: Report; readonly log: readonly string[] }

/** Both emulators on one clock that never really waits, and the action's stages over them. */
export class LiveWorld {
  readonly clock = new FakeClock()
  readonly epoch = this.clock.now()
  readonly feishu: Emulator
  readonly github: GitHubEmulator
  private readonly random: SeededRandom
  private readonly stepless = new Set<number>()
  private readonly options: WorldOptions

  constructor(options: WorldOptions = {}) {
    this.options = options
    this.random = new SeededRandom(options.seed ?? 1)
    const { now, sleep } = this.clock
    this.feishu = createEmulator({ now, sleep, seed: String(options.seed ?? 1) })
    this.github = createGitHubEmulator({ now, sleep, seed: { runs: [{ id: 4200 }] } })
  }

  /** Lets time pass until this many milliseconds after the world began. */
  at(ms: number): Promise<void> {
    return this.clock.sleep(this.epoch + ms - this.clock.now())
  }

  /** The jobs of run 4200 on a timeline that begins now. */
  script(jobs: readonly JobScript[], attempt = 1): void {
    this.github.store.script(4200, attempt, jobs, this.clock.now())
  }

  /** A message as a reader sees it. */
  card(messageId: string | undefined): string {
    const content = this.feishu.store.messages.get(messageId ?? '')?.content
    return content === undefined ? '' : drawCard(JSON.parse(content) as Json).join('\n')
  }

  /** The calls that Feishu took, in order, without those for a token. */
  get calls(): readonly string[] {
    return this.feishu.transcript.entries
      .filter(({ response }) => response?.status === 200)
      .flatMap(({ api = 'unknown' }) => (api === 'auth.tenant_access_token' ? [] : [api]))
  }

  /** Requests to GitHub that counted. */
  get requests(): readonly string[] {
    return this.github.transcript.entries
      .filter(({ response }) => response?.status !== 304)
      .map(({ path }) => path.replace('/repos/octo/shop', ''))
  }

  /** From now on GitHub lists the job without its steps. */
  hideSteps(id: number): void {
    this.stepless.add(id)
  }

  /** The main stage of a step. */
  async main(job: LiveJob): Promise<Played> {
    const log: string[] = []
    return { report: await notify(await this.surface(job, 'main', log)), log }
  }

  /** The post stage of a step. */
  async post(job: LiveJob, state: FinalizeState): Promise<Played> {
    const log: string[] = []
    return { report: await finalizeStatus(await this.surface(job, 'post', log), state), log }
  }

  private async surface(job: LiveJob, stage: 'main' | 'post', log: string[]): Promise<Surface> {
    const inputs = await readInputs(readRawInputs(inputVariables(job)), {})
    const context = makeGithubContext(job.event ?? {}, {
      GITHUB_JOB: job.key ?? `job-${String(job.id)}`,
      GITHUB_API_URL: 'https://api.example.com',
      GITHUB_WORKSPACE: '/nowhere',
      RUNNER_NAME: `GitHub Actions ${String(job.id)}`,
      ...job.env
    })
    const tell =
      (level: string) =>
      (message: string): void =>
        void log.push(`${level}: ${message}`)
    return {
      inputs,
      workflow: toWorkflow(context),
      files: localFiles(['/nowhere']),
      openClient: () =>
        Promise.resolve(
          new FeishuClient({
            transport: this.feishuTransport(),
            origin: inputs.origin,
            ...(inputs.credentials === undefined ? {} : { credentials: inputs.credentials }),
            timeoutMs: inputs.timeoutMs,
            retries: inputs.retries,
            clock: this.clock,
            random: this.random.next
          })
        ),
      ...githubReader(context, job.token ?? DEFAULT_TOKEN, stage, { connect: this.connect }),
      fetchImages: () => Promise.resolve(new Map()),
      ledger: cardLedger(job.tempDir ?? ''),
      clock: this.clock,
      log: {
        info: tell('info'),
        notice: tell('notice'),
        warning: tell('warning'),
        error: tell('error'),
        debug: tell('debug')
      },
      seed: `step-${String(this.random.int(0, 2 ** 31))}`
    }
  }

  private feishuTransport(): Transport {
    return {
      request: async ({ method, url, headers = {}, body, signal }) => {
        await this.clock.sleep(this.between(this.options.feishuMs), signal)
        const path = `${url.pathname}${url.search}`
        const bytes = Buffer.from(typeof body === 'string' ? body : '')
        const answer = await this.feishu.handle({ method, url: path, headers, body: bytes })
        await this.clock.sleep(this.between(this.options.feishuMs), signal)
        return { status: answer.status, headers: answer.headers, body: answer.body.toString() }
      },
      close: () => Promise.resolve()
    }
  }

  private readonly connect = (token: string): Promise<ApiRequest> =>
    Promise.resolve(async (path, headers, signal) => {
      await this.clock.sleep(this.between(this.options.githubMs), signal)
      this.github.settings.lagMs = this.between(this.options.lagMs)
      const answer = await this.github.handle({
        method: 'GET',
        url: path,
        headers: { authorization: `Bearer ${token}`, ...headers },
        body: Buffer.alloc(0)
      })
      await this.clock.sleep(this.between(this.options.githubMs), signal)
      if (answer.delivery.kind !== 'whole') throw new Error('the connection was lost')
      const text = answer.body.toString()
      // As Octokit gives it: what is not JSON is text.
      const isJson = answer.headers['content-type']?.startsWith('application/json') ?? false
      const body: unknown = isJson && text !== '' ? JSON.parse(text, this.withoutHiddenSteps) : text
      return { status: answer.status, headers: answer.headers, body }
    })

  private readonly withoutHiddenSteps = (_: string, value: unknown): unknown => {
    const job = value as JsonValue
    const isHidden = isJsonObject(job) && this.stepless.has(Number(job['id']))
    return isHidden ? { ...job, steps: [] } : job
  }

  /** Half a way, or an age. */
  private between([min, max]: Range = [0, 0]): number {
    return Math.round(min + this.random.next() * (max - min))
  }
}

function inputVariables(job: LiveJob): Record<string, string> {
  const inputs: Record<string, string> = {
    app_id: 'cli_emulator',
    app_secret: 'emulator-secret',
    card: 'status',
    job_status: job.status ?? 'success',
    check_run_id: String(job.id),
    ...job.inputs
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}
