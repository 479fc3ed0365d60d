import { describe, expect, test } from '@jest/globals'
import type { JobScript, StepScript } from '../../src/emulator/github/script.ts'
import { LiveWorld, type LiveJob, type Played } from '../support/live-world.ts'

const TO_THE_GROUP = { receive_id: 'oc_emulator' }
const NOTIFY: StepScript = { name: 'notify', ms: 1_000, post_ms: 60_000 }
const TESTS: StepScript = { name: 'npm test', ms: 30_000 }

/** Job 9001, `test (node 24)`, which ends 31 s after its start. */
function script(...steps: StepScript[]): JobScript {
  return { id: 9001, name: 'test (node 24)', started_ms: 0, steps: [NOTIFY, ...steps] }
}

function error(message: string, path = '.github', line = 1) {
  const place = { path, start_line: line, end_line: line }
  return { ...place, annotation_level: 'failure' as const, title: null, message }
}

/** The step at the start of a job, and its post step at the end; what the card shows after each. */
async function play(
  world: LiveWorld,
  job: Partial<LiveJob> = {}
): Promise<{
  readonly id: string
  readonly shown: readonly [string, string]
  readonly post: Played
}> {
  const started = { id: 9001, key: 'test', inputs: TO_THE_GROUP }
  const main = await world.main(started)
  const state = main.report.finalize
  if (state === undefined) throw new Error('main left nothing to do')
  const id = state.messageIds[0] ?? ''
  const running = world.card(id)
  await world.at(32_000)
  const post = await world.post({ ...started, ...job }, state)
  return { id, shown: [running, world.card(id)], post }
}

describe('one step at the start of a job', () => {
  test('sends the card as running and patches it to success', async () => {
    const world = new LiveWorld()
    world.script([script(TESTS)])
    const { shown } = await play(world)

    expect(shown[0]).toContain('[blue] CI #128 · main (Running)')
    expect(shown[0]).toContain('🔄 test (node 24)')
    expect(shown[1]).toContain('[green] CI #128 · main (Success)')
    expect(shown[1]).toContain('✅ test (node 24) 32s')
    expect(world.calls).toEqual(['message.create', 'message.patch'])
  })

  test('tells the step that failed and its errors, and what is fixed or broken', async () => {
    const world = new LiveWorld()
    world.script([script({ ...TESTS, conclusion: 'failure' })])
    world.github.store.addRun({ id: 4100, run_number: 127 }, world.epoch)
    world.github.store.changeRun(
      4100,
      1,
      { status: 'completed', conclusion: 'success' },
      world.epoch
    )
    world.github.store.annotate(
      9001,
      [
        error('Expected 3 retries, got 2', 'src/upload.ts', 88),
        error('Process completed with exit code 1.')
      ],
      world.epoch
    )
    const { shown } = await play(world, { status: 'failure' })

    expect(shown[1]).toContain('[red] CI #128 · main (Failed) (Broken)')
    expect(shown[1]).toContain('❌ test (node 24) 32s\n│   › npm test')
    expect(shown[1]).toContain('src/upload.ts:88  Expected 3 retries, got 2')
    expect(shown[1]).not.toContain('exit code')
  })

  test('waits a moment for the step and the errors of a failure, where GitHub lags', async () => {
    const world = new LiveWorld({ lagMs: [2_200, 2_200] })
    world.script([script({ ...TESTS, conclusion: 'failure' })])
    await world.at(31_000)
    world.github.store.annotate(9001, [error('too slow', 'src/a.ts', 7)], world.clock.now())
    const main = {
      messageIds: [await sendCard(world)],
      isDeferred: false,
      isFailureTold: false,
      step: 's'
    }
    await world.post({ id: 9001, status: 'failure' }, main)

    expect(world.card(main.messageIds[0])).toContain('› npm test')
    expect(world.card(main.messageIds[0])).toContain('src/a.ts:7  too slow')
    expect(world.clock.now() - world.epoch).toBeLessThan(36_000)
  })

  test('is cancelled when the job was', async () => {
    const world = new LiveWorld()
    world.script([script({ ...TESTS, conclusion: 'cancelled' })])
    world.github.store.annotate(9001, [error('The run was canceled by @mona.')], world.epoch)
    const { shown } = await play(world, { status: 'cancelled' })

    expect(shown[1]).toContain('[grey] CI #128 · main (Cancelled)')
  })

  test('is timed out when the job ran into its time limit, which GitHub calls cancelled', async () => {
    const world = new LiveWorld()
    world.script([script({ ...TESTS, conclusion: 'cancelled' })])
    const limit =
      'The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 1 minutes.'
    world.github.store.annotate(9001, [error(limit)], world.epoch)
    const { shown } = await play(world, { status: 'cancelled' })

    expect(shown[1]).toContain('[red] CI #128 · main (Timed out)')
  })

  test.each([
    ['failure', '[red] CI #128 · main (Failed)'],
    ['cancelled', '[grey] CI #128 · main (Cancelled)']
  ])('in a job that is a %s before it is sent as that', async (status, expected) => {
    const world = new LiveWorld()
    world.script([script(TESTS)])
    const { report } = await world.main({ id: 9001, status, inputs: TO_THE_GROUP })

    expect(world.card(report.finalize?.messageIds[0])).toContain(expected)
  })

  test('asks GitHub for the list alone while all is well', async () => {
    const world = new LiveWorld()
    world.script([script(TESTS)])
    await play(world)

    expect(world.requests).toEqual([
      '/actions/runs/4200/attempts/1/jobs',
      // At the end both at the same time.
      '/actions/workflows/ci.yml/runs',
      '/actions/runs/4200/attempts/1/jobs'
    ])
  })
})

async function sendCard(world: LiveWorld): Promise<string> {
  const { report } = await world.main({ id: 9001, inputs: TO_THE_GROUP })
  return report.finalize?.messageIds[0] ?? ''
}

describe('a step at the end of a job with the status of the job', () => {
  test.each([
    ['success', '[green]'],
    ['failure', '[red]'],
    ['cancelled', '[grey]']
  ])('announces %s at once, and no post step acts', async (status, color) => {
    const world = new LiveWorld()
    world.script([script(TESTS)])
    await world.at(30_000)
    const { report } = await world.main({ id: 9001, status, inputs: { ...TO_THE_GROUP, status } })
    const [delivery] = report.deliveries
    const id = delivery?.outcome.kind === 'sent' ? delivery.outcome.message.messageId : undefined

    expect(world.card(id)).toContain(color)
    expect(report.finalize).toBeUndefined()
    expect(world.calls).toEqual(['message.create'])
  })

  test('speaks of a time limit where GitHub tells of it', async () => {
    const world = new LiveWorld()
    world.script([script(TESTS)])
    world.github.store.annotate(
      9001,
      [error('has exceeded the maximum execution time of 1 minutes')],
      world.epoch
    )
    const inputs = { ...TO_THE_GROUP, status: 'cancelled' }
    const { report } = await world.main({ id: 9001, status: 'cancelled', inputs })

    expect(JSON.stringify(report.content)).toContain('Timed out')
  })
})

describe('where nothing can be updated', () => {
  test.each([
    [
      'a custom bot',
      { webhook_url: 'https://open.feishu.cn/open-apis/bot/v2/hook/hook-emulator' },
      'webhook.send'
    ],
    ['a batch', { open_ids: 'ou_mona' }, 'batch.send']
  ])('%s gets nothing in main and the final card in post', async (_, inputs, call) => {
    const world = new LiveWorld()
    world.script([script(TESTS)])
    const job = { id: 9001, inputs }
    const main = await world.main(job)
    expect(main.report.skipped).toContain('cannot be updated')
    expect(main.report.finalize?.isDeferred).toBe(true)
    expect(world.calls).toEqual([])
    await world.at(32_000)
    if (main.report.finalize !== undefined) await world.post(job, main.report.finalize)

    expect(world.calls).toEqual([call])
  })
})

describe('jobs of a matrix on a server that names no check run', () => {
  const own = (runner: string): LiveJob => ({
    id: 9001,
    key: 'test',
    inputs: { receive_id: 'oc_emulator', check_run_id: '' },
    env: { RUNNER_NAME: 'shared', RUNNER_TRACKING_ID: runner }
  })

  test('have a card each, and a step that runs again has the same', async () => {
    const world = new LiveWorld()
    for (const runner of ['github_a', 'github_b', 'github_a']) await world.main(own(runner))
    expect(world.feishu.store.messages.size).toBe(2)
  })
})
