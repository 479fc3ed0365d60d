import { describe, expect, test } from '@jest/globals'
import type { JobScript, StepScript } from '../../src/emulator/github/script.ts'
import { DEFERRED } from '../support/live-run.ts'
import { LiveWorld } from '../support/live-world.ts'

const RUN = { status_scope: 'run' }
const CALLS_MONA = { mentions: 'ou_mona' }
const NOTIFY: StepScript = { name: 'notify', ms: 1_000, post_ms: 1_000_000 }
const WORKFLOW = `
on: push
jobs:
  build:
    steps:
      - uses: octo/notify@v1
        with: { card: status, status_scope: run, send_when: failure, receive_id: x }
  test:
    steps:
      - uses: octo/notify@v1
        with: { card: status, status_scope: run, send_when: failure, receive_id: x }
`

function job(id: number, name: string, endsAt: number, conclusion?: 'failure'): JobScript {
  const work = { name: 'work', ms: (endsAt - 1) * 1_000, ...(conclusion && { conclusion }) }
  return { id, name, started_ms: 0, steps: [NOTIFY, work] }
}

/** What the first call of this API sent. */
function requested(world: LiveWorld, api: string): string {
  return JSON.stringify(world.feishu.transcript.entries.find(entry => entry.api === api)?.body)
}

describe('send_when', () => {
  type Case = readonly [rule: string, before: string | undefined, status: string, isSent: boolean]

  test.each<Case>([
    ['always', undefined, 'success', true],
    ['failure', undefined, 'failure', true],
    ['failure', undefined, 'success', false],
    ['failure', undefined, 'cancelled', false],
    ['success', undefined, 'success', true],
    ['success', undefined, 'failure', false],
    ['change', 'success', 'failure', true],
    ['change', 'failure', 'success', true],
    ['change', 'failure', 'failure', false],
    ['change', 'success', 'success', false],
    ['change', 'success', 'cancelled', false],
    ['change', undefined, 'failure', true],
    ['change', undefined, 'success', false]
  ])(
    '%s, after a run that was a %s, of a job that is a %s: sent %s',
    async (rule, before, status, isSent) => {
      const world = new LiveWorld()
      world.script([job(9001, 'build', 10)])
      if (before !== undefined) {
        world.github.store.addRun({ id: 4100, run_number: 127 }, world.epoch)
        const conclusion = before as 'success' | 'failure'
        world.github.store.changeRun(4100, 1, { status: 'completed', conclusion }, world.epoch)
      }
      const inputs = { send_when: rule, receive_id: 'oc_emulator' }
      const main = await world.main({ id: 9001, inputs })
      if (rule !== 'always') {
        expect(main.report).toMatchObject({
          skipped: expect.any(String),
          finalize: { isDeferred: true }
        })
        expect(world.calls).toEqual([])
      }
      await world.at(10_000)
      const post = await world.post({ id: 9001, status, inputs }, main.report.finalize ?? DEFERRED)

      expect(world.feishu.store.messages.size).toBe(isSent ? 1 : 0)
      if (!isSent) expect(post.report.skipped).toMatch(/send_when.*[^.]\.$/)
    }
  )

  test('with a state that is given is decided at once', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 10), job(9002, 'test', 900)])
    const inputs = { ...RUN, send_when: 'success', receive_id: 'oc_emulator' }
    const sent = await world.main({ id: 9001, inputs: { ...inputs, status: 'success' } })
    const kept = await world.main({ id: 9001, inputs: { ...inputs, status: 'failure' } })

    expect(sent.report.deliveries).toHaveLength(1)
    expect(kept.report).toMatchObject({
      deliveries: [],
      skipped: expect.stringContaining('send_when')
    })
    expect(kept.report.finalize).toBeUndefined()
  })

  test('success of a run waits for the last job, and of those that end at once one message comes', async () => {
    const world = new LiveWorld({ lagMs: [2_000, 2_000], feishuMs: [20, 90], githubMs: [20, 90] })
    world.script([job(9001, 'build', 10), job(9002, 'test', 20), job(9003, 'lint', 20)])
    const inputs = { ...RUN, send_when: 'success', receive_id: 'oc_emulator' }
    await world.at(10_000)
    const first = await world.post({ id: 9001, inputs }, DEFERRED)
    await world.at(20_000)
    await Promise.all([9002, 9003].map(id => world.post({ id, inputs }, DEFERRED)))

    expect(first.report.skipped).toContain('not final yet')
    expect(world.feishu.store.messages.size).toBe(1)
  })

  test('success of a run does not go by a list that lacks this job', async () => {
    const world = new LiveWorld({ lagMs: [2_500, 2_500] })
    world.script([job(9001, 'build', 2), job(9002, 'test', 600)])
    const inputs = { ...RUN, send_when: 'success', receive_id: 'oc_emulator' }
    await world.at(2_000)
    const { report } = await world.post({ id: 9001, inputs }, DEFERRED)

    expect(report.skipped).toContain('not final yet')
  })

  test('failure of a run is told by the first job that sees it, as a failure, while others run', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 900), job(9002, 'test', 10, 'failure'), job(9003, 'lint', 20)])
    const inputs = { ...RUN, ...CALLS_MONA, send_when: 'failure', receive_id: 'oc_emulator' }
    await world.at(10_000)
    await world.post({ id: 9002, status: 'failure', inputs }, DEFERRED)
    await world.at(20_000)
    await world.post({ id: 9003, inputs }, DEFERRED)
    const [message] = world.feishu.store.messages.values()

    expect(world.feishu.store.messages.size).toBe(1)
    expect(world.card(message?.message_id)).toContain('[red] CI #128 · main (Failed)')
    expect(requested(world, 'message.create')).toContain('ou_mona')
  })

  test('failure that was told more than an hour ago is not told again', async () => {
    const world = new LiveWorld()
    const hour = 3600
    world.github.store.files.set('.github/workflows/ci.yml', WORKFLOW)
    world.script([job(9001, 'build', 2 * hour), job(9002, 'test', 10, 'failure')])
    const inputs = { ...RUN, send_when: 'failure', receive_id: 'oc_emulator' }
    const env = { GITHUB_ACTION_REPOSITORY: 'octo/notify' }
    await world.at(10_000)
    await world.post({ id: 9002, status: 'failure', inputs, env }, DEFERRED)
    world.github.store.changeJob(
      { id: 9002, status: 'completed', conclusion: 'failure' },
      world.clock.now()
    )
    await world.at(2 * hour * 1_000)
    const { report } = await world.post({ id: 9001, inputs, env }, DEFERRED)

    expect(world.feishu.store.messages.size).toBe(1)
    expect(report.skipped).toContain('Another job of the run')
  })

  test('failure of long ago is told by a last job where the one that failed has no such step', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'done', 7200), job(9002, 'test', 10, 'failure')])
    await world.at(7_200_000)
    const inputs = { ...RUN, send_when: 'failure', receive_id: 'oc_emulator' }
    await world.post({ id: 9001, inputs }, DEFERRED)

    expect(world.feishu.store.messages.size).toBe(1)
  })
})
