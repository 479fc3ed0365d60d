import type { Conclusion } from '../../src/emulator/github/model.ts'
import { LiveWorld, type LiveJob, type Played, type Range } from './live-world.ts'
import { SeededRandom } from './seeded-random.ts'

/** A run to be simulated. Times in milliseconds. */
export type Simulation = {
  readonly seed: number
  readonly jobs: number
  /** Over how long the ends of the jobs are spread: 0 is the same moment. */
  readonly spreadMs: number
  /** How old what GitHub answers is; each answer has an age of its own. */
  readonly lagMs: Range
  /** Half of a request's time. */
  readonly feishuMs?: Range
  readonly githubMs?: Range
  /** How long after its end a job shows it, as runners report in ticks. */
  readonly reportMs?: Range
  /** The list shows steps of jobs (all but the oldest servers do). */
  readonly listsSteps?: boolean
  /** Somebody cancels the run: all jobs end at the same moment. */
  readonly isCancelled?: boolean
  /** A last job, which needs all the others, has the final word. */
  readonly hasLastJob?: boolean
}

/** How it went. */
export type SimulatedRun = {
  /** The header colour that the card has, and the one that is true. */
  readonly shown: string
  readonly expected: string
  /** The card speaks of a job that still runs. */
  readonly showsRunning: boolean
  /** Patches that Feishu took, and those it had no room for. */
  readonly patches: number
  readonly refused: number
  /** Requests to GitHub that counted, of all post steps. */
  readonly requests: number
  readonly postMs: readonly number[]
  readonly warnings: readonly string[]
}

type Plan = {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly late: number
  readonly conclusion: 'success' | 'failure' | 'cancelled'
}

const WORK_STARTS = 60_000
const WORK_ENDS = 120_000
const LAST_JOB_STARTS_AFTER = 2_000
const LAST_JOB_TAKES = 3_000
const LAST_JOB = 8999
const INPUTS = { status_scope: 'run' }
const WORKFLOW = `
on: push
jobs:
  job: { name: 'job \${{ matrix.id }}', strategy: { matrix: '\${{ fromJSON(vars.IDS) }}' } }
  done:
    needs: job
    if: always()
    steps:
      - uses: octo/notify@v1
        with: { card: status, status_scope: run, update_message_id: x }
`

/** Jobs of one run that start one after the other and end at about the same time, all with a step at their start. */
export async function simulateRun(simulation: Simulation): Promise<SimulatedRun> {
  const world = new LiveWorld({
    ...simulation,
    feishuMs: simulation.feishuMs ?? [20, 150],
    githubMs: simulation.githubMs ?? [20, 200]
  })
  const plans = planJobs(simulation)
  const epoch = world.clock.now()
  if (simulation.hasLastJob === true) {
    world.github.store.files.set('.github/workflows/ci.yml', WORKFLOW)
  }
  scriptJobs(world, plans, simulation.listsSteps ?? true)
  const sender = { id: 9000, inputs: { ...INPUTS, receive_id: 'oc_emulator' } }
  const messageId = (await world.main(sender)).report.finalize?.messageIds[0] ?? ''
  const played = await Promise.all(plans.map(plan => playJob(world, epoch, plan, messageId)))
  if (simulation.hasLastJob === true) played.push(await playLastJob(world, messageId))
  const before = epoch + WORK_ENDS - 1_000
  const patches = world.feishu.transcript.entries.filter(
    ({ api, time }) => api === 'message.patch' && time >= before
  )
  const taken = patches.filter(({ response }) => response?.status === 200)
  const asked = world.github.transcript.entries.filter(
    ({ time, response }) => time >= before && response?.status !== 304
  )
  const card = world.feishu.store.messages.get(messageId)?.content ?? '{}'
  return {
    shown: (JSON.parse(card) as { header: { template: string } }).header.template,
    expected: expectedColor(plans),
    showsRunning: card.includes('🔄'),
    patches: taken.length,
    refused: patches.length - taken.length,
    requests: asked.length,
    postMs: played.map(({ postMs }) => postMs),
    warnings: played.flatMap(({ warnings }) => warnings)
  }
}

function expectedColor(plans: readonly Plan[]): string {
  if (plans.some(({ conclusion }) => conclusion === 'failure')) return 'red'
  return plans.some(({ conclusion }) => conclusion === 'cancelled') ? 'grey' : 'green'
}

function planJobs({
  seed,
  jobs,
  spreadMs,
  reportMs = [0, 500],
  isCancelled = false
}: Simulation): Plan[] {
  const random = new SeededRandom(seed)
  const between = ([min, max]: Range): number => Math.round(min + random.next() * (max - min))
  const fails = !isCancelled && random.chance(0.3) ? random.int(0, jobs - 1) : -1
  const others = isCancelled ? 'cancelled' : 'success'
  return Array.from({ length: jobs }, (_, index) => ({
    id: 9001 + index,
    start: between([0, WORK_STARTS]),
    end: WORK_ENDS + (isCancelled ? 0 : between([0, spreadMs])),
    late: between(reportMs),
    conclusion: index === fails ? 'failure' : others
  }))
}

function scriptJobs(world: LiveWorld, plans: readonly Plan[], listsSteps: boolean): void {
  world.github.store.script(
    4200,
    1,
    plans.map(({ id, start, end, conclusion }) => ({
      id,
      name: `job ${String(id)}`,
      started_ms: start,
      steps: [
        { name: 'notify', ms: 2_000, post_ms: 600_000 },
        { name: 'work', ms: end - start - 2_000, conclusion }
      ]
    })),
    world.clock.now()
  )
  if (listsSteps) return
  for (const { id } of plans) world.hideSteps(id)
}

/** How a post step went. */
type PlayedJob = { readonly postMs: number; readonly warnings: readonly string[] }

/** A job as its runner plays it: the card step in main, at the end its post step, then the job's end. */
async function playJob(
  world: LiveWorld,
  epoch: number,
  { id, start, end, late, conclusion }: Plan,
  messageId: string
): Promise<PlayedJob> {
  const { clock, github } = world
  const job = jobOf(id, messageId)
  await clock.sleep(epoch + start - clock.now())
  const main = await world.main(job)
  // The runner goes on to its post steps before it has told that the main ones are over.
  await clock.sleep(epoch + end - late - clock.now())
  const post = await playPost(world, { ...job, status: conclusion }, main)
  await clock.sleep(Math.max(0, epoch + end + 200 - clock.now()))
  github.store.changeJob(
    { id, status: 'completed', conclusion: conclusion satisfies Conclusion },
    clock.now()
  )
  return post
}

/** GitHub starts it once all others are over, their post steps too. */
async function playLastJob(world: LiveWorld, messageId: string): Promise<PlayedJob> {
  const { clock, github } = world
  await clock.sleep(LAST_JOB_STARTS_AFTER)
  const steps = [{ name: 'notify', ms: LAST_JOB_TAKES, post_ms: 600_000 }]
  const script = { id: LAST_JOB, name: 'done', started_ms: 0, steps }
  github.store.script(4200, 1, [script], clock.now())
  const job = jobOf(LAST_JOB, messageId)
  const main = await world.main(job)
  await clock.sleep(LAST_JOB_TAKES)
  return playPost(world, job, main)
}

function jobOf(id: number, messageId: string): LiveJob {
  const inputs = { ...INPUTS, update_message_id: messageId }
  return { id, inputs, env: { GITHUB_ACTION_REPOSITORY: 'octo/notify' } }
}

async function playPost(world: LiveWorld, job: LiveJob, main: Played): Promise<PlayedJob> {
  const { finalize } = main.report
  if (finalize === undefined) throw new Error('main left nothing to finalise')
  const began = world.clock.now()
  const post = await world.post(job, finalize)
  return {
    postMs: world.clock.now() - began,
    warnings: [...main.log, ...post.log].filter(line => line.startsWith('warning'))
  }
}
