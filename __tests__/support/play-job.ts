import { DEFAULT_TOKEN } from '../../src/emulator/github/emulator.ts'
import type { Conclusion } from '../../src/emulator/github/model.ts'
import { openJob, type Job } from '../../src/demo/runner.ts'
import { isMet, type Contexts } from './evaluate.ts'
import { evaluateAll } from './play-contexts.ts'
import { RUN_ID, type Stage } from './play.ts'
import { ACTION, type WorkflowJob, type WorkflowStep } from './workflow.ts'

type Part = {
  readonly id: string
  readonly name: string
  readonly job: WorkflowJob
  readonly checkRunId: number
}

type Result = { readonly outputs: Contexts; readonly result: Conclusion }

/** Plays one job: its steps in their order, then the post steps in the reverse order. */
export async function playJob(part: Part, contexts: Contexts, stage: Stage): Promise<Result> {
  const { id, job } = part
  announce(part, stage, null)
  const jobEnv = {
    ...(contexts['env'] as Record<string, string>),
    ...evaluateAll(job.env ?? {}, contexts)
  }
  const runner = await openJob({
    event: stage.setting.payload,
    files: stage.setting.checkedOut ? stage.setting.files : {},
    env: {
      FEISHU_DOMAIN: stage.feishu.url,
      ...stage.env,
      ...jobEnv,
      GITHUB_JOB: id,
      GITHUB_RUN_ID: String(RUN_ID),
      GITHUB_API_URL: stage.github.apiUrl
    },
    ...(stage.setting.execute === undefined ? {} : { execute: stage.setting.execute })
  })
  const play = new JobPlay(part, { ...contexts, env: jobEnv }, stage, runner)
  try {
    for (const [index, step] of job.steps.entries()) await play.step(step, index)
    await play.afterJob()
    return { outputs: evaluateAll(job.outputs ?? {}, play.contexts()), result: play.status }
  } finally {
    announce(part, stage, play.status)
    await runner.close()
  }
}

/** Says on the emulated GitHub how the job stands. */
function announce(
  { name, checkRunId }: Part,
  { github }: Stage,
  conclusion: Conclusion | null
): void {
  const status = conclusion === null ? 'in_progress' : 'completed'
  const job = { id: checkRunId, run_id: RUN_ID, name, status, conclusion } as const
  github.store.changeJob(job, github.clock.now())
}

/** Shows on the emulated GitHub which step failed and why, as it is before the post steps run. */
function tellFailure({ name, checkRunId }: Part, { github }: Stage): void {
  const now = github.clock.now()
  const at = new Date(now).toISOString()
  const step = { number: 2, name: 'Run npm test', started_at: at, completed_at: at } as const
  const failed = { ...step, status: 'completed', conclusion: 'failure' } as const
  const job = { id: checkRunId, run_id: RUN_ID, name, status: 'in_progress' } as const
  github.store.changeJob({ ...job, conclusion: null, steps: [failed] }, now)
  const annotation = { annotation_level: 'failure', title: null, message: 'Expected 3' } as const
  github.store.annotate(
    checkRunId,
    [{ ...annotation, path: 'src/upload.ts', start_line: 88, end_line: 88 }],
    now
  )
}

/** A job while it is played. */
class JobPlay {
  status: 'success' | 'failure' = 'success'
  private readonly steps: Record<string, { outputs: Contexts; outcome: Conclusion }> = {}
  private readonly posts: (() => Promise<void>)[] = []
  private readonly part: Part
  private readonly given: Contexts
  private readonly stage: Stage
  private readonly runner: Job

  constructor(part: Part, given: Contexts, stage: Stage, runner: Job) {
    this.part = part
    this.given = given
    this.stage = stage
    this.runner = runner
  }

  contexts(): Contexts {
    const job = { status: this.status, check_run_id: String(this.part.checkRunId) }
    return { ...this.given, job, steps: this.steps }
  }

  async step(step: WorkflowStep, index: number): Promise<void> {
    const { outputs, outcome } = isMet(step.if, this.contexts(), this.status === 'failure')
      ? await this.run(step, index)
      : { outputs: {}, outcome: 'skipped' as const }
    if (step.id !== undefined) this.steps[step.id] = { outputs, outcome }
    if (outcome === 'failure' && step['continue-on-error'] !== true) this.status = 'failure'
  }

  async afterJob(): Promise<void> {
    if (this.status === 'failure') tellFailure(this.part, this.stage)
    for (const post of this.posts) await post()
  }

  private async run(
    step: WorkflowStep,
    index: number
  ): Promise<{ outputs: Contexts; outcome: 'success' | 'failure' }> {
    if (step.uses === ACTION) return this.runOwn(step, index)
    const { fails, leaves, files } = this.stage.setting
    if (step.uses?.startsWith('actions/checkout@') === true) await this.runner.write(files)
    // Only a command with a name gives something to others, and those are there to be read.
    const outcome = fails && step.run !== undefined && step.id === undefined ? 'failure' : 'success'
    return { outputs: leaves[step.id ?? ''] ?? {}, outcome }
  }

  private async runOwn(
    step: WorkflowStep,
    index: number
  ): Promise<{ outputs: Contexts; outcome: 'success' | 'failure' }> {
    const { stages } = this.stage
    const name = `${this.part.name}, step ${index + 1}`
    const main = await this.runStage('main', step, index, {})
    stages.push({ name, stage: 'main', result: main })
    this.posts.unshift(async () => {
      const result = await this.runStage('post', step, index, main.state)
      stages.push({ name, stage: 'post', result })
    })
    return { outputs: main.outputs, outcome: main.exitCode === 0 ? 'success' : 'failure' }
  }

  /** The runner evaluates the inputs of each stage anew. */
  private runStage(
    stage: 'main' | 'post',
    step: WorkflowStep,
    index: number,
    state: Readonly<Record<string, string>>
  ): ReturnType<Job['run']> {
    const contexts = this.contexts()
    const inputs = evaluateAll(step.with ?? {}, contexts)
    return this.runner.run({
      stage,
      state,
      jobStatus: this.status,
      checkRunId: String(this.part.checkRunId),
      env: { GITHUB_ACTION: `__step_${index}`, ...evaluateAll(step.env ?? {}, contexts) },
      inputs: {
        github_token: DEFAULT_TOKEN,
        ...inputs,
        // Whatever a workflow names, Feishu is here.
        ...(inputs['domain'] === undefined ? {} : { domain: this.stage.feishu.url })
      }
    })
  }
}
