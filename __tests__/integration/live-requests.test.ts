import { describe, expect, test } from '@jest/globals'
import type { JobScript } from '../../src/emulator/github/script.ts'
import { LiveWorld } from '../support/live-world.ts'

const RUN = { status_scope: 'run', receive_id: 'oc_emulator' }
const NOTIFY = { name: 'notify', ms: 1_000, post_ms: 600_000 }

/** Jobs from 9001 on that end one second after the other, the first of them at 20 s; every fifth fails. */
function jobs(count: number): JobScript[] {
  return Array.from({ length: count }, (_, index) => ({
    id: 9001 + index,
    name: `test (${String(index)})`,
    started_ms: 0,
    steps: [
      NOTIFY,
      {
        name: 'work',
        ms: 19_000 + index * 1_000,
        ...(index % 5 === 1 && { conclusion: 'failure' as const })
      }
    ]
  }))
}

/** Main and post of job 9001, and what each asked GitHub. */
async function play(world: LiveWorld) {
  const job = { id: 9001, inputs: RUN }
  const main = await world.main(job)
  const inMain = world.github.transcript.entries.length
  const state = main.report.finalize
  await world.at(20_000)
  const counted = world.requests.length
  const post = state && (await world.post(job, state))
  return {
    inMain,
    inPost: world.requests.slice(counted),
    asked: world.github.transcript.entries.length - inMain,
    shown: world.card(state?.messageIds[0]),
    log: [...main.log, ...(post?.log ?? [])]
  }
}

describe('requests to GitHub', () => {
  test.each([1, 5, 99, 101, 256, 456])(
    'of a run with %i jobs are at most 3 in main and 12 in post, pages counted',
    async count => {
      const world = new LiveWorld({ lagMs: [3_000, 3_000] })
      world.script(jobs(count))
      const { inMain, inPost, log } = await play(world)

      expect(inMain).toBeLessThanOrEqual(3)
      expect(inPost.length).toBeLessThanOrEqual(12)
      expect(log).toEqual([])
    }
  )

  test('that bring nothing new are conditional, and free', async () => {
    const world = new LiveWorld({ lagMs: [9_000, 9_000] })
    world.script([
      { id: 9001, name: 'build', started_ms: 0, steps: [NOTIFY, { name: 'work', ms: 19_000 }] },
      { id: 9002, name: 'test', started_ms: 0, steps: [{ name: 'work', ms: 900_000 }] }
    ])
    const { inPost, asked } = await play(world)

    expect(asked).toBeGreaterThan(5)
    // The list when it was first read, when it showed the end of this job, and the workflow file.
    expect(inPost).toHaveLength(3)
  })

  test.each([3, 256])(
    'leave the rest of the hour to others when few are left: the step of a run with %i jobs keeps to its own',
    async count => {
      const world = new LiveWorld()
      world.script(jobs(count))
      world.github.limits.use('ghs_emulator', 850)
      const { inMain, inPost, log, shown } = await play(world)

      expect(inMain).toBe(1)
      expect(inPost).toHaveLength(1)
      expect(shown).toContain('test (0): success at')
      expect(log).toEqual([])
    }
  )

  test('run beside the one for the token', async () => {
    const world = new LiveWorld({ feishuMs: [300, 300], githubMs: [300, 300] })
    world.script(jobs(1))
    await world.main({ id: 9001, inputs: RUN })
    const [token, send] = world.feishu.transcript.entries
    const [list] = world.github.transcript.entries

    expect(list?.time).toBe(token?.time)
    // The list, the workflow file, and then the message.
    expect((send?.time ?? 0) - world.epoch).toBe(600 + 600 + 300)
  })

  test('make the way to a card of one job as long as the longer of both, and one send', async () => {
    const world = new LiveWorld({ feishuMs: [100, 100], githubMs: [400, 400] })
    world.script(jobs(1))
    await world.main({ id: 9001, inputs: { ...RUN, status_scope: 'job' } })
    const [, send] = world.feishu.transcript.entries

    expect(world.github.transcript.entries).toHaveLength(1)
    // The token is there after 200 ms, the list after 800; then the message is half a way further.
    expect((send?.time ?? 0) - world.epoch).toBe(800 + 100)
  })

  test.each([
    ['success', { githubRequests: 2, answers: 1 }],
    // What it is compared with is asked when it is known that no request is left for another page of the list.
    ['failure', { githubRequests: 3, answers: 2 }]
  ] as const)(
    'of a state that is given as final (%s) run beside each other as well',
    async (status, { githubRequests, answers }) => {
      const world = new LiveWorld({ feishuMs: [100, 100], githubMs: [400, 400] })
      world.script(jobs(1))
      await world.main({ id: 9001, inputs: { ...RUN, status_scope: 'job', status } })
      const [, send] = world.feishu.transcript.entries

      expect(world.github.transcript.entries).toHaveLength(githubRequests)
      expect((send?.time ?? 0) - world.epoch).toBe(answers * 800 + 100)
    }
  )

  test('of a dry run are none', async () => {
    const world = new LiveWorld()
    world.script(jobs(1))
    await world.main({ id: 9001, inputs: { ...RUN, dry_run: 'true' }, token: '' })

    expect(world.requests).toEqual([])
  })
})
