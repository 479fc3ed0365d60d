// `npm run demo`: one job of a workflow, from the first card to the post steps, and then a run of several
// jobs that keep one card true.
// Feishu and GitHub are emulated on this machine, so no secrets are needed. `-- --keep` leaves Feishu running.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { DEFAULT_TOKEN } from '../emulator/github/emulator.ts'
import { startGitHubEmulator, type GitHubEmulatorServer } from '../emulator/github/server.ts'
import { startEmulator, type EmulatorServer } from '../emulator/server.ts'
import { leavePicture } from './leave-picture.ts'
import { narrate } from './narrate.ts'
import { playRunOfJobs } from './run-of-jobs.ts'
import { openJob, type Job, type StageResult, type StageRun } from './runner.ts'

type Step = { readonly title: string; readonly inputs: Readonly<Record<string, string>> }
type Played = Step & { readonly action: string; readonly result: StageResult }

const CHAT = 'oc_emulator'
const OWN_JOB = 9001
const TEST_JOB = 9002
const EVENT = new URL('events/push.json', import.meta.url)

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
  const emulator = await startEmulator()
  const github = await startGitHubEmulator()
  const event = JSON.parse(await readFile(EVENT, 'utf8')) as object
  const job = await openJob({ event, env: { GITHUB_API_URL: github.apiUrl } })
  try {
    console.log(`A push to octo/shop starts two jobs. Feishu is the emulator at ${emulator.url}.`)
    startJobs(github)
    await playJob(job, emulator, () => endTestJob(github))
    console.log('\nAnother push, and a run of four jobs on one card, each on a machine of its own.')
    await playRunOfJobs(emulator, event)
    console.log(`\n${whatWasSent(emulator)}\n${whereToLook(emulator.url)}`)
    console.log(await picture(emulator.url))
    if (values.keep) await interrupted()
    else console.log('The emulator stops now; `npm run demo -- --keep` leaves it running.')
  } finally {
    await job.close()
    await github.close()
    await emulator.close()
  }
}

/** The job that we play, and another of the same run. */
function startJobs({ store, clock }: GitHubEmulatorServer): void {
  const running = { run_id: 1001, status: 'in_progress' } as const
  store.changeJob({ ...running, id: OWN_JOB, name: 'build' }, clock.now())
  store.changeJob({ ...running, id: TEST_JOB, name: 'test (node 24)' }, clock.now())
}

function endTestJob({ store, clock }: GitHubEmulatorServer): void {
  store.changeJob({ id: TEST_JOB, status: 'completed', conclusion: 'success' }, clock.now())
}

/** The steps in order, then their post stages: the runner runs those last registered first. */
async function playJob(job: Job, emulator: EmulatorServer, endOtherJob: () => void): Promise<void> {
  const played: Played[] = []
  const play = async (step: Step): Promise<StageResult> => {
    const action = `__octo_feishu-message_${played.length + 1}`
    console.log(`\n${played.length + 1}. ${step.title}`)
    const result = await runStage(job, emulator, step, { env: { GITHUB_ACTION: action } })
    played.push({ ...step, action, result })
    return result
  }

  const card = await play({
    title: 'The first step of the job sends a status card',
    inputs: { card: 'status', status_scope: 'run', receive_id: CHAT }
  })
  const messageId = card.outputs['message_id'] ?? ''
  await play({
    title: 'A later step patches the card by its message_id',
    inputs: {
      card: 'status',
      status_scope: 'run',
      update_message_id: messageId,
      fields: 'Environment: staging\nPreview: https://shop.example.com/preview/128'
    }
  })
  await play({
    title: 'Another replies in the thread of the card',
    inputs: {
      reply_to: messageId,
      reply_in_thread: 'true',
      text: 'Deployed to staging. 214 tests passed.'
    }
  })
  await play({
    title: 'A batch goes to people; Feishu does not know one of them',
    inputs: { open_ids: 'ou_mona, ou_hubot, ou_nobody', text: 'octo/shop #128 is on staging.' }
  })

  endOtherJob()
  console.log(
    '\nThe other job is over, and so is this one. Its post steps run, the last one first:'
  )
  for (const { action, title, inputs, result } of played.toReversed()) {
    console.log(`\nAfter “${title}”`)
    const run: StageRun = { stage: 'post', state: result.state, env: { GITHUB_ACTION: action } }
    await runStage(job, emulator, { title, inputs }, run)
  }
}

async function runStage(
  job: Job,
  emulator: EmulatorServer,
  { title, inputs }: Step,
  run: StageRun
): Promise<StageResult> {
  const before = emulator.transcript.entries.length
  const result = await job.run({
    ...run,
    checkRunId: String(OWN_JOB),
    inputs: {
      domain: emulator.url,
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      github_token: DEFAULT_TOKEN,
      ...inputs
    }
  })
  if (result.exitCode !== 0 || result.outputs['ok'] === 'false') {
    throw new Error(`“${title}” failed:\n${result.log}`)
  }
  const requests = emulator.transcript.entries.slice(before)
  const calls = requests.filter(({ api }) => api !== 'auth.tenant_access_token')
  const lines = calls.length === 0 ? ['nothing to do'] : calls.flatMap(narrate)
  console.log(lines.map(line => `   ${line}`).join('\n'))
  return result
}

function whatWasSent({ store, transcript }: EmulatorServer): string {
  const requests = transcript.entries.length
  return `Sent: ${store.messages.size} messages to the group and ${store.batches.size} batch, in ${requests} requests.`
}

/** A picture is worth no failure: a browser that does not start leaves the demo as it is. */
async function picture(url: string): Promise<string> {
  try {
    const path = await leavePicture(`${url}/#${CHAT}`, process.env['PATH'] ?? '')
    return path === undefined
      ? '  a picture      left out: no Chromium, Chrome or Edge was found'
      : `  a picture      ${path}`
  } catch (error) {
    return `  a picture      left out: ${error instanceof Error ? error.message : String(error)}`
  }
}

function whereToLook(url: string): string {
  return [
    'Where to look',
    `  the inbox      ${url}`,
    `  messages       ${url}/__emulator/messages`,
    `  batches        ${url}/__emulator/batches`,
    `  every request  ${url}/__emulator/transcript`,
    `  more           ${url}/__emulator/`
  ].join('\n')
}

async function interrupted(): Promise<void> {
  console.log('The emulator stays up. Ctrl-C ends it.')
  await new Promise<void>(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

await main()
