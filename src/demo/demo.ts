// `npm run demo`: one job of a workflow, from the first card to the post steps, against the emulator.
// Everything runs on this machine; no secrets are needed. `-- --keep` leaves the emulator running.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { startEmulator, type EmulatorServer } from '../emulator/server.ts'
import { narrate } from './narrate.ts'
import { openJob, type Job, type StageResult, type StageRun } from './runner.ts'

type Step = { readonly title: string; readonly inputs: Readonly<Record<string, string>> }
type Played = Step & { readonly action: string; readonly result: StageResult }

const CHAT = 'oc_emulator'
const EVENT = new URL('events/push.json', import.meta.url)

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
  const emulator = await startEmulator()
  const event = JSON.parse(await readFile(EVENT, 'utf8')) as object
  const job = await openJob({ event })
  try {
    console.log(`A push to octo/shop starts a job. Feishu is the emulator at ${emulator.url}.`)
    await playJob(job, emulator)
    console.log(`\n${whatWasSent(emulator)}\n${whereToLook(emulator.url)}`)
    if (values.keep) await interrupted()
    else console.log('The emulator stops now; `npm run demo -- --keep` leaves it running.')
  } finally {
    await job.close()
    await emulator.close()
  }
}

/** The steps in order, then their post stages: the runner runs those last registered first. */
async function playJob(job: Job, emulator: EmulatorServer): Promise<void> {
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
    inputs: { card: 'status', receive_id: CHAT }
  })
  const messageId = card.outputs['message_id'] ?? ''
  await play({
    title: 'A later step patches the card by its message_id',
    inputs: {
      card: 'status',
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

  console.log('\nThe job is over, with success. Its post steps run, the last one first:')
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
    inputs: {
      domain: emulator.url,
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
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

function whereToLook(url: string): string {
  return [
    'Where to look',
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
