import type { Conclusion } from '../../src/emulator/github/model.ts'
import { startGitHubEmulator, type GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import type { Seed } from '../../src/emulator/github/store.ts'
import { startEmulator } from '../../src/emulator/server.ts'
import { isMet, type Contexts } from './evaluate.ts'
import { RUN_ID, type Played, type PlayedStage, type PlaySetting, type Stage } from './play.ts'
import { contextsOf, environmentOf } from './play-contexts.ts'
import { playJob } from './play-job.ts'
import { combinationsOf, needsOf, parseWorkflow } from './workflow.ts'

const WATCHED_RUN_ID = 4100

/**
 * Plays a workflow's jobs, one after the other, as the runner would: conditions, expressions, needs and
 * matrices. Only the steps that use this action really run, main and post, against an emulated Feishu
 * and an emulated GitHub. `look` sees the end of it.
 */
export async function playWorkflow(
  setting: PlaySetting,
  look: (played: Played) => void
): Promise<void> {
  const feishu = await startEmulator()
  const github = await startGitHubEmulator({ seed: seedOf(setting) })
  if ('workflow_run' in setting.payload) endWatchedRun(github)
  try {
    const stages: PlayedStage[] = []
    await playJobs({ setting, feishu, github, env: environmentOf(setting), stages })
    look({ stages, feishu })
  } finally {
    await feishu.close()
    await github.close()
  }
}

async function playJobs(stage: Stage): Promise<void> {
  const workflow = parseWorkflow(stage.setting.text)
  const common = contextsOf(stage, workflow.env ?? {})
  const done: Record<string, { readonly outputs: Contexts; readonly result: Conclusion }> = {}
  let checkRunId = 9001
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries(needsOf(job).map(name => [name, done[name]]))
    const results = Object.values(needs).map(need => need?.result)
    const contexts = { ...common, needs }
    const runs =
      isMet(job.if, contexts, results.includes('failure')) &&
      (job.if !== undefined || !results.includes('skipped'))
    done[id] = { outputs: {}, result: 'skipped' }
    for (const { name, matrix } of runs ? combinationsOf(id, job, contexts) : []) {
      done[id] = await playJob({ id, name, job, checkRunId }, { ...contexts, matrix }, stage)
      checkRunId += 1
    }
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
