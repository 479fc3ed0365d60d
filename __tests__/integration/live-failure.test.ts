import { describe, expect, test } from '@jest/globals'
import type { JobScript, StepScript } from '../../src/emulator/github/script.ts'
import type { FinalizeState } from '../../src/operations/status/finalize-state.ts'
import { LiveWorld, type LiveJob } from '../support/live-world.ts'

const RUN = { status_scope: 'run' }
const CALLS_MONA = { mentions: 'ou_mona' }
const NOTIFY: StepScript = { name: 'notify', ms: 1_000, post_ms: 1_000_000 }
const WORKFLOW = `
on: push
jobs:
  build:
    steps:
      - uses: octo/notify@v1
        with: { card: status, status_scope: run, receive_id: x }
  test:
    steps:
      - uses: octo/notify@v1
        with: { card: status, status_scope: run, receive_id: x }
`

function job(id: number, name: string, endsAt: number, conclusion?: 'failure'): JobScript {
  const work = { name: 'work', ms: (endsAt - 1) * 1_000, ...(conclusion && { conclusion }) }
  return { id, name, started_ms: 0, steps: [NOTIFY, work] }
}

function onCard(id: string): FinalizeState {
  return { messageIds: [id], isDeferred: false, isFailureTold: false, step: 's' }
}

async function sendCard(world: LiveWorld, inputs: LiveJob['inputs'] = RUN): Promise<string> {
  const { report } = await world.main({
    id: 9001,
    inputs: { ...inputs, receive_id: 'oc_emulator' }
  })
  return report.finalize?.messageIds[0] ?? ''
}

function replies(world: LiveWorld): readonly string[] {
  return [...world.feishu.store.messages.values()]
    .filter(message => message.parent_id !== undefined)
    .map(message => message.content)
}

function recall(world: LiveWorld, id: string): void {
  const message = world.feishu.store.messages.get(id)
  if (message !== undefined) message.recalled = true
}

/** What the first call of this API sent. */
function requested(world: LiveWorld, api: string): string {
  return JSON.stringify(world.feishu.transcript.entries.find(entry => entry.api === api)?.body)
}

describe('a failure that has mentions', () => {
  test('is told in one reply to the card, whichever jobs see it', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 30), job(9002, 'test', 10, 'failure'), job(9003, 'lint', 20)])
    const inputs = { ...RUN, ...CALLS_MONA }
    const id = await sendCard(world, inputs)
    for (const [own, status, at] of [
      [9002, 'failure', 10],
      [9003, 'success', 20],
      [9001, 'success', 30]
    ] as const) {
      await world.at(at * 1_000)
      await world.post({ id: own, status, inputs }, onCard(id))
    }

    expect(replies(world)).toHaveLength(1)
    expect(requested(world, 'message.reply')).toContain('ou_mona')
    expect(replies(world)[0]).toContain('❌ CI #128 failed: test')
    expect(world.card(id)).toContain('[red]')
  })

  test('of one job is told once, whichever of its steps sees it', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 10, 'failure')])
    const id = await sendCard(world, CALLS_MONA)
    const failed = { id: 9001, status: 'failure' }
    await world.at(10_000)
    await world.main({
      ...failed,
      inputs: { ...CALLS_MONA, update_message_id: id },
      env: { GITHUB_ACTION: 'b' }
    })
    await world.post({ ...failed, inputs: CALLS_MONA, env: { GITHUB_ACTION: 'a' } }, onCard(id))

    expect(replies(world)).toHaveLength(1)
  })

  test('is told again in another attempt', async () => {
    const world = new LiveWorld()
    const id = await sendCard(world, CALLS_MONA)
    for (const attempt of ['1', '2']) {
      world.script([job(9001, 'build', 1, 'failure')], Number(attempt))
      const env = { GITHUB_RUN_ATTEMPT: attempt }
      await world.post({ id: 9001, status: 'failure', inputs: CALLS_MONA, env }, onCard(id))
    }

    expect(replies(world)).toHaveLength(2)
  })

  test.each([
    ['there is no failure', 'success', {}],
    ['nobody is to be mentioned', 'failure', { mentions: '' }],
    ['mention_on says never', 'failure', { mention_on: 'never' }]
  ])('is not told when %s', async (_, status, inputs) => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 1)])
    const id = await sendCard(world)
    await world.post({ id: 9001, status, inputs: { ...CALLS_MONA, ...inputs } }, onCard(id))

    expect(replies(world)).toEqual([])
  })

  test('is not told twice where main has sent the card as failed, which is not silent', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 1)])
    const failed = {
      id: 9001,
      status: 'failure',
      inputs: { ...CALLS_MONA, receive_id: 'oc_emulator' }
    }
    const { report } = await world.main(failed)
    if (report.finalize !== undefined) await world.post(failed, report.finalize)

    expect(world.calls).toEqual(['message.create', 'message.patch'])
  })

  test('is not told twice by a job whose step has told it at its start, hours ago', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 7200), job(9002, 'test', 10, 'failure')])
    const id = await sendCard(world)
    await world.at(20_000)
    const late = { id: 9001, inputs: { ...RUN, ...CALLS_MONA, update_message_id: id } }
    const { report } = await world.main(late)
    await world.at(7_200_000)
    if (report.finalize !== undefined) await world.post(late, report.finalize)

    expect(replies(world)).toHaveLength(1)
    expect(world.card(id)).toContain('[red]')
  })

  test('is told without the mention where Feishu refuses that', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 1)])
    const inputs = { mentions: 'ou_nobody' }
    const id = await sendCard(world, inputs)
    const { log } = await world.post({ id: 9001, status: 'failure', inputs }, onCard(id))

    expect(world.card(id)).toContain('[red]')
    expect(replies(world)).toEqual([expect.stringContaining('@ou_nobody')])
    expect(log.join()).toContain('Feishu refused a mention')
  })

  test('that a job told more than an hour ago is not told again, since Feishu has forgotten the key', async () => {
    const world = new LiveWorld()
    const hour = 3600
    world.github.store.files.set('.github/workflows/ci.yml', WORKFLOW)
    world.script([job(9001, 'build', 2 * hour), job(9002, 'test', 10, 'failure')])
    const inputs = { ...RUN, ...CALLS_MONA }
    const env = { GITHUB_ACTION_REPOSITORY: 'octo/notify' }
    const id = await sendCard(world, inputs)
    await world.at(10_000)
    await world.post({ id: 9002, status: 'failure', inputs, env }, onCard(id))
    world.github.store.changeJob(
      { id: 9002, status: 'completed', conclusion: 'failure' },
      world.clock.now()
    )
    await world.at(2 * hour * 1_000)
    await world.post({ id: 9001, inputs, env }, onCard(id))

    expect(replies(world)).toHaveLength(1)
    expect(world.card(id)).toContain('[red]')
  })

  test.each([
    [
      'another job has failed by then',
      [job(9001, 'build', 30), job(9002, 'test', 0.5, 'failure')],
      '',
      ''
    ],
    ['this job has failed by then', [job(9001, 'build', 30), job(9002, 'test', 30)], 'failure', ''],
    [
      'the card takes the place of one that is gone',
      [job(9001, 'build', 30), job(9002, 'test', 0.5, 'failure')],
      '',
      'gone'
    ]
  ] as const)(
    'is told by the post step where main sent the card as running: %s',
    async (...[, jobs, status, gone]) => {
      const world = new LiveWorld()
      const id = gone && (await sendCard(world, {}))
      recall(world, id)
      world.script(jobs)
      await world.at(2_000)
      const own: LiveJob = {
        id: 9001,
        inputs: { ...RUN, ...CALLS_MONA, receive_id: 'oc_emulator', update_message_id: id },
        ...(status && { status })
      }
      const { report } = await world.main(own)
      await world.at(30_000)
      if (report.finalize !== undefined) await world.post(own, report.finalize)

      const [sent] = report.finalize?.messageIds ?? []
      expect(requested(world, 'message.create')).not.toContain('ou_mona')
      expect(world.card(sent)).toContain('[red]')
      expect(replies(world)).toHaveLength(1)
      expect(requested(world, 'message.reply')).toContain('ou_mona')
    }
  )

  test('calls who is known by an email in a card, since nothing else can', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 1)])
    const inputs = { mentions: 'ou_mona,mona@example.com' }
    const id = await sendCard(world, inputs)
    await world.post({ id: 9001, status: 'failure', inputs }, onCard(id))

    expect(replies(world)).toHaveLength(1)
    const reply = requested(world, 'message.reply')
    expect(reply).toContain('"msg_type":"interactive"')
    expect(reply).toContain(
      '<at id=ou_mona></at> <at email=mona@example.com></at> ❌ CI &#35;128 failed'
    )
  })

  test('is sent anew where the card is gone by the end, to whom the inputs name beside it', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 10)])
    const id = await sendCard(world, {})
    const own: LiveJob = {
      id: 9001,
      status: 'failure',
      inputs: { ...CALLS_MONA, update_message_id: id, receive_id: 'oc_emulator' }
    }
    const { report } = await world.main({ ...own, status: 'success' })
    recall(world, id)
    await world.at(10_000)
    const post = report.finalize && (await world.post(own, report.finalize))

    expect(world.calls.at(-1)).toBe('message.create')
    const anew = [...world.feishu.store.messages.values()].at(-1)
    expect(world.card(anew?.message_id)).toContain('[red]')
    expect(anew?.content).toContain('ou_mona')
    expect(post?.log).toEqual([])
  })
})
