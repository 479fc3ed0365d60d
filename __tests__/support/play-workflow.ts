import { startGitHubEmulator, type GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import { DEFAULT_TOKEN } from '../../src/emulator/github/emulator.ts'
import type { Seed } from '../../src/emulator/github/store.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { openJob, type Job, type StageResult } from '../../src/demo/runner.ts'
import { evaluate, type Contexts } from './evaluate.ts'

export const ACTION = 'OWNER/feishu-message@v1'

export type WorkflowStep = {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export type WorkflowJob = {
  readonly needs?: string | readonly string[]
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly WorkflowStep[]
}

export type PlaySetting = {
  /** The workflow's file, which the action reads to know the jobs to come. */
  readonly text: string
  readonly jobs: Readonly<Record<string, WorkflowJob>>
  readonly event: object
  readonly env: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
}

/** One stage of a step of ours, and how it went. */
export type PlayedStage = {
  readonly name: string
  readonly stage: 'main' | 'post'
  readonly result: StageResult
}

export type Played = {
  readonly stages: readonly PlayedStage[]
  readonly feishu: EmulatorServer
}

const RUN_ID = 1001
const WATCHED_RUN_ID = 4100

/**
 * Plays a workflow's jobs, one after the other, with the steps that use this action: dist/ as the
 * runner runs it, against an emulated Feishu and an emulated GitHub. `look` sees the end of it.
 */
export async function playWorkflow(
  setting: PlaySetting,
  look: (played: Played) => void
): Promise<void> {
  const feishu = await startEmulator()
  const github = await startGitHubEmulator({ seed: seedOf(setting) })
  if ('workflow_run' in setting.event) endWatchedRun(github)
  try {
    const stages: PlayedStage[] = []
    const needs: Record<string, unknown> = {}
    for (const [index, [id, job]] of Object.entries(setting.jobs).entries()) {
      const outputs = await playJob({ id, job, checkRunId: 9001 + index, needs, stages }, setting, {
        feishu,
        github
      })
      needs[id] = { outputs, result: 'success' }
    }
    look({ stages, feishu })
  } finally {
    await feishu.close()
    await github.close()
  }
}

function seedOf({ text }: PlaySetting): Seed {
  return {
    runs: [{ id: RUN_ID }, { id: WATCHED_RUN_ID, head_branch: 'fix/upload' }],
    files: { '.github/workflows/ci.yml': text },
    releases: [
      {
        id: 1,
        tag_name: 'v2.4.0',
        target_commitish: 'main',
        name: 'Faster checkout',
        body: '## New\n\n- Checkout in one step',
        draft: false,
        prerelease: false,
        author: 'mona',
        created_at: '2026-03-02T09:00:00Z',
        published_at: '2026-03-02T09:00:00Z',
        assets: []
      }
    ]
  }
}

/** The run that the recorded `workflow_run` event is about: its one job failed. */
function endWatchedRun({ store, clock }: GitHubEmulatorServer): void {
  const ended = { status: 'completed', conclusion: 'failure' } as const
  const job = { id: 8001, run_id: WATCHED_RUN_ID, attempt: 2, name: 'test', ...ended }
  store.changeJob(job, clock.now())
  store.changeRun(WATCHED_RUN_ID, 2, ended, clock.now())
}

type JobPlay = {
  readonly id: string
  readonly job: WorkflowJob
  readonly checkRunId: number
  readonly needs: Contexts
  readonly stages: PlayedStage[]
}

type Servers = { readonly feishu: EmulatorServer; readonly github: GitHubEmulatorServer }

async function playJob(
  { id, job, checkRunId, needs, stages }: JobPlay,
  setting: PlaySetting,
  { feishu, github }: Servers
): Promise<Readonly<Record<string, string>>> {
  const say = (status: 'in_progress' | 'completed'): void =>
    github.store.changeJob(
      {
        id: checkRunId,
        run_id: RUN_ID,
        name: id,
        status,
        conclusion: status === 'completed' ? 'success' : null
      },
      github.clock.now()
    )
  say('in_progress')
  const runner = await openJob({
    event: setting.event,
    files: setting.files,
    env: {
      ...setting.env,
      GITHUB_JOB: id,
      GITHUB_RUN_ID: String(RUN_ID),
      GITHUB_API_URL: github.apiUrl,
      FEISHU_DOMAIN: feishu.url
    }
  })
  try {
    const steps: Record<string, unknown> = {}
    const contexts = { ...settingsOf(feishu), job: { status: 'success' }, needs, steps }
    const posts: (() => Promise<void>)[] = []
    for (const [index, step] of job.steps.entries()) {
      if (step.uses !== ACTION) continue
      const name = `${id}, step ${index + 1}`
      const run = playStep(runner, step, { contexts, checkRunId, action: `__step_${index}` })
      const main = await run('main', {})
      stages.push({ name, stage: 'main', result: main })
      if (step.id !== undefined) steps[step.id] = { outputs: main.outputs }
      posts.unshift(async () => {
        stages.push({ name, stage: 'post', result: await run('post', main.state) })
      })
    }
    for (const post of posts) await post()
    return Object.fromEntries(
      Object.entries(job.outputs ?? {}).map(([name, text]) => [name, evaluate(text, contexts)])
    )
  } finally {
    say('completed')
    await runner.close()
  }
}

function settingsOf(feishu: EmulatorServer): Contexts {
  return {
    secrets: {
      FEISHU_APP_ID: 'cli_emulator',
      FEISHU_APP_SECRET: 'emulator-secret',
      FEISHU_WEBHOOK_URL: `${feishu.url}/open-apis/bot/v2/hook/hook-signed`,
      FEISHU_WEBHOOK_SECRET: 'hook-secret'
    },
    vars: { FEISHU_CHAT_ID: 'oc_emulator' }
  }
}

function playStep(
  runner: Job,
  step: WorkflowStep,
  {
    contexts,
    checkRunId,
    action
  }: { readonly contexts: Contexts; readonly checkRunId: number; readonly action: string }
): (stage: 'main' | 'post', state: StageResult['state']) => Promise<StageResult> {
  return async (stage, state) =>
    runner.run({
      stage,
      state,
      checkRunId: String(checkRunId),
      env: { GITHUB_ACTION: action },
      inputs: {
        github_token: DEFAULT_TOKEN,
        ...Object.fromEntries(
          Object.entries(step.with ?? {}).map(([name, value]) => [
            name,
            evaluate(String(value), contexts)
          ])
        )
      }
    })
}
