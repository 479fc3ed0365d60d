import { DEFAULT_TOKEN } from '../emulator/github/emulator.ts'
import type { Conclusion, Step } from '../emulator/github/model.ts'
import { startGitHubEmulator, type GitHubEmulatorServer } from '../emulator/github/server.ts'
import { parseJson } from '../emulator/json.ts'
import type { EmulatorServer } from '../emulator/server.ts'
import { drawCard } from './draw-card.ts'
import { openJob, type Job, type StageResult, type StageRun } from './runner.ts'

const RUN = 1002
const WORKFLOW = '.github/workflows/pipeline.yml'
const ACTION = 'octo/feishu-message'
const INPUTS = {
  card: 'status',
  status_scope: 'run',
  app_id: 'cli_emulator',
  app_secret: 'emulator-secret',
  github_token: DEFAULT_TOKEN,
  mentions: 'ou_mona'
}

/** What the run's workflow file says; the action reads it to know the jobs to come. */
const PIPELINE = `
on: push
jobs:
  build: { runs-on: ubuntu-latest }
  test: { needs: build, runs-on: ubuntu-latest, strategy: { matrix: { node: [22, 24] } } }
  done:
    needs: [build, test]
    if: always()
    steps:
      - uses: ${ACTION}@v1
        with: { card: status, status_scope: run, update_message_id: 'the id that build put out' }
`

type RunJob = { readonly id: number; readonly name: string; readonly machine: Job }

/**
 * Plays a run of four jobs on one card: a job that sends it, two that end at the same moment, one of them
 * badly, and a last one that has the final word. Each has a machine of its own.
 */
export async function playRunOfJobs(feishu: EmulatorServer, event: object): Promise<void> {
  const github = await startGitHubEmulator({
    seed: { runs: [{ id: RUN }], files: { [WORKFLOW]: PIPELINE } }
  })
  const machines: Job[] = []
  const start = async (id: number, key: string, name = key): Promise<RunJob> => {
    const machine = await openJob({ event, env: environment(github, feishu, key, id) })
    machines.push(machine)
    github.store.changeJob(
      { id, run_id: RUN, name, status: 'in_progress', steps: steps('in_progress') },
      Date.now()
    )
    return { id, name, machine }
  }
  try {
    await playJobs(feishu, github, start)
  } finally {
    for (const machine of machines) await machine.close()
    await github.close()
  }
}

type Start = (id: number, key: string, name?: string) => Promise<RunJob>

async function playJobs(
  feishu: EmulatorServer,
  github: GitHubEmulatorServer,
  start: Start
): Promise<void> {
  const build = await start(9101, 'build')
  const sent = await main(build, { receive_id: 'oc_emulator' })
  const card = sent.outputs['message_id'] ?? ''
  const show = (title: string): void => showCard(feishu, card, title)
  show('The first job sends the card; the workflow file names the jobs to come')
  await end(github, [{ job: build, main: sent, conclusion: 'success' }])
  show('It ends and leaves the card to the others')

  const tests = await Promise.all([
    start(9102, 'test', 'test (22)'),
    start(9103, 'test', 'test (24)')
  ])
  const running = await Promise.all(tests.map(job => main(job, { update_message_id: card })))
  show('Two jobs start')
  const results = ['success', 'failure'] as const
  await end(
    github,
    tests.map((job, index) => ({
      job,
      main: running[index],
      conclusion: results[index] ?? 'success'
    }))
  )
  show(
    'They end at the same moment; the failure is also told in a reply, since an update is silent'
  )

  const done = await start(9104, 'done')
  const last = await main(done, { update_message_id: card })
  await end(github, [{ job: done, main: last, conclusion: 'success' }])
  show('The last job, which runs whatever became of the others, has the final word')
}

function main({ id, machine }: RunJob, target: Record<string, string>): Promise<StageResult> {
  return stage(machine, { checkRunId: String(id), inputs: { ...INPUTS, ...target } })
}

type Ending = {
  readonly job: RunJob
  readonly main: StageResult | undefined
  readonly conclusion: 'success' | 'failure'
}

/** The main steps of the jobs end now; their post steps run at the same time. */
async function end({ store }: GitHubEmulatorServer, endings: readonly Ending[]): Promise<void> {
  for (const { job, conclusion } of endings) {
    store.changeJob({ id: job.id, steps: steps(conclusion) }, Date.now())
    if (conclusion === 'failure') store.annotate(job.id, [failure], Date.now())
  }
  await Promise.all(
    endings.map(({ job, main, conclusion }) =>
      stage(job.machine, {
        stage: 'post',
        checkRunId: String(job.id),
        jobStatus: conclusion,
        state: main?.state ?? {},
        inputs: INPUTS
      })
    )
  )
  for (const { job, conclusion } of endings) {
    store.changeJob({ id: job.id, status: 'completed', conclusion }, Date.now())
  }
}

async function stage(machine: Job, run: StageRun): Promise<StageResult> {
  const result = await machine.run(run)
  if (result.exitCode !== 0 || result.outputs['ok'] === 'false') throw new Error(result.log)
  return result
}

/** As GitHub lists them: a main step after its own, and its post step at twice the number of the last. */
function steps(work: Conclusion | 'in_progress'): readonly Step[] {
  const step = (number: number, name: string, conclusion: Conclusion | null): Step => ({
    number,
    name,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    started_at: null,
    completed_at: null
  })
  return [
    step(1, 'Set up job', 'success'),
    step(2, 'feishu-message', 'success'),
    step(3, 'npm test', work === 'in_progress' ? null : work),
    { ...step(6, 'Post feishu-message', null), status: 'queued' }
  ]
}

const failure = {
  path: 'src/upload.ts',
  start_line: 88,
  end_line: 88,
  annotation_level: 'failure',
  title: null,
  message: 'Expected 3 retries, got 2'
} as const

function environment(
  github: GitHubEmulatorServer,
  feishu: EmulatorServer,
  key: string,
  id: number
): Record<string, string> {
  return {
    FEISHU_DOMAIN: feishu.url,
    GITHUB_ACTION_REPOSITORY: ACTION,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_JOB: key,
    GITHUB_RUN_ID: String(RUN),
    GITHUB_RUN_NUMBER: '129',
    GITHUB_WORKFLOW: 'Pipeline',
    GITHUB_WORKFLOW_REF: `octo/shop/${WORKFLOW}@refs/heads/main`,
    RUNNER_NAME: `GitHub Actions ${id}`
  }
}

function showCard(feishu: EmulatorServer, id: string, title: string): void {
  const content = feishu.store.messages.get(id)?.content ?? '{}'
  console.log(`\n${title}`)
  console.log(
    drawCard(parseJson(content))
      .map(line => `   ${line}`)
      .join('\n')
  )
}
