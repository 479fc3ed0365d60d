import { describe, expect, test } from '@jest/globals'
import { job, NOTIFY, onCard, play, RUN } from '../support/live-run.ts'
import { LiveWorld } from '../support/live-world.ts'

describe('a card of the whole run', () => {
  test('shows every job that GitHub lists, and is final when they all have ended', async () => {
    const world = new LiveWorld()
    world.script([
      job(9001, 'build', 0, 10),
      job(9002, 'test (node 24, ubuntu)', 0, 20),
      job(9003, 'deploy / staging / web', 0, 30),
      { id: 9004, name: 'docs', conclusion: 'skipped' }
    ])
    const { running, shown } = await play(world, { id: 9003, key: 'web' }, 30)

    expect(running).toContain('[blue] CI #128 · main (Running)')
    expect(running).toContain('🔄 3  ⏭️ 1')
    expect(shown).toContain('[green] CI #128 · main (Success)')
    expect(shown).toContain('✅ 3  ⏭️ 1')
    expect(shown).not.toContain('left')
  })

  test('that a job leaves while others run says which job ended, how and when', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 0, 600), job(9002, 'test', 0, 20)])
    const { shown } = await play(world, { id: 9002 }, 20)
    const ended = new Date(world.epoch + 20_000).toTimeString().slice(0, 5)

    expect(shown).toContain('[blue] CI #128 · main (Running)')
    expect(shown).toContain(`test: success at ${ended} · run still going · 1 of 2 jobs left`)
  })

  test('keeps nobody waiting for the real work of others', async () => {
    const world = new LiveWorld({ feishuMs: [50, 50], githubMs: [50, 50] })
    world.script([job(9001, 'build', 0, 600), job(9002, 'test', 0, 20)])
    const { tookMs } = await play(world, { id: 9002 }, 20)

    expect(tookMs).toBeLessThan(4_000)
  })

  test.each([
    ['has no steps', [], 9001, 8_000],
    ['never shows its end', [{ name: 'work', ms: 900_000 }], 9001, 8_000],
    ['has no steps and is the newest', [], 9002, 14_000],
    ['never shows its end and is the newest', [{ name: 'work', ms: 900_000 }], 9002, 14_000]
  ])('keeps nobody waiting for long where the own job %s', async (_, steps, own, bound) => {
    const world = new LiveWorld()
    const other = own === 9001 ? 9002 : 9001
    world.script([job(other, 'other', 0, 600), job(own, 'test', 0, 20, { steps })])
    if (steps.length === 0) world.hideSteps(own)
    const { tookMs, shown } = await play(world, { id: own }, 20)

    expect(tookMs).toBeLessThan(bound)
    expect(shown).toContain('test: success at')
  })

  test('shows this job also while GitHub does not list it', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 0, 10)])
    const { shown } = await play(world, { id: 9099, key: 'lint', status: 'failure' }, 10)

    expect(shown).toContain('[red] CI #128 · main (Failed)')
    expect(shown).toContain('❌ lint')
  })

  test('waits for a list that knows this job, since an older one may lack others too', async () => {
    const world = new LiveWorld({ lagMs: [2_500, 2_500] })
    const { report } = await world.main({
      id: 9001,
      inputs: { ...RUN, receive_id: 'oc_emulator' }
    })
    const id = report.finalize?.messageIds[0] ?? ''
    world.script([job(9001, 'build', 0, 1), job(9002, 'test', 0, 1), job(9003, 'lint', 0, 1)])
    await world.at(1_000)
    await world.post({ id: 9001, inputs: RUN }, onCard(id))

    expect(world.card(id)).toContain('✅ 3')
    // The card never said that this job was all there is.
    const patches = world.feishu.transcript.entries.filter(({ api }) => api === 'message.patch')
    const areGreen = patches.map(({ body }) => JSON.stringify(body).includes('green'))
    expect(areGreen).toEqual([false, true])
  })

  test('reads all pages, and says how many jobs are left of more than 100', async () => {
    const world = new LiveWorld()
    const matrix = Array.from({ length: 256 }, (_, index) =>
      job(9001 + index, `test (${String(index)})`, 0, index === 200 ? 900 : 20)
    )
    world.script(matrix)
    const { shown } = await play(world, { id: 9003 }, 20)

    expect(shown).toContain('✅ 255  🔄 1')
    expect(shown).toContain('1 of 256 jobs left')
  })

  test('is not final while a page of the list cannot be had', async () => {
    const world = new LiveWorld()
    world.script(
      Array.from({ length: 150 }, (_, index) => job(9001 + index, `test (${String(index)})`, 0, 20))
    )
    world.github.faults.add({
      match: { method: 'GET' },
      nth: 4,
      times: 'always',
      actions: [{ kind: 'pass' }, { kind: 'status', status: 502 }]
    })
    const { shown } = await play(world, { id: 9003 }, 20)

    expect(shown).toContain('[blue]')
  })

  test('knows this job without its check run by the runner and the name', async () => {
    const world = new LiveWorld()
    world.script([
      job(9001, 'build', 0, 600),
      job(9002, 'A name of its own', 0, 600, { runner_name: 'builder-1' })
    ])
    const env = { RUNNER_NAME: 'builder-1' }
    const { shown } = await play(world, { id: 9002, env, inputs: { check_run_id: '' } }, 20)

    expect(shown).toContain('A name of its own: success at')
    expect(shown).toContain('✅ 1  🔄 1')
  })

  test.each([
    ['waiting', '[orange] CI #128 · main (Action required)', '✋ 1'],
    ['pending', '[blue] CI #128 · main (Running)', '⏳ 1'],
    ['requested', '[blue] CI #128 · main (Running)', '⏳ 1']
  ] as const)('shows a job that is %s', async (status, header, count) => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 0, 10)])
    world.github.store.changeJob({ id: 9002, run_id: 4200, name: 'deploy', status }, world.epoch)
    const { shown } = await play(world, { id: 9001 }, 10)

    expect(shown).toContain(header)
    expect(shown).toContain(count)
  })

  test('tells a job that may fail as failed, since the run has not said how it takes that', async () => {
    const world = new LiveWorld()
    const failing = [NOTIFY, { name: 'flaky', ms: 5_000, conclusion: 'failure' as const }]
    world.script([job(9001, 'build', 0, 20), job(9002, 'experimental', 0, 6, { steps: failing })])
    const { shown } = await play(world, { id: 9001 }, 20)

    expect(shown).toContain('[red]')
    expect(shown).toContain('❌ experimental')
    expect(shown).toContain('› flaky')
  })

  test('takes a job of which only post steps remain as ended', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 0, 20), job(9002, 'test', 0, 19)])
    const { shown, tookMs } = await play(world, { id: 9001 }, 20)

    expect(world.github.store.jobs.get(9002)?.history.at(world.clock.now())?.status).toBe(
      'in_progress'
    )
    expect(shown).toContain('[green]')
    expect(tookMs).toBeLessThan(1_000)
  })

  test('of a second attempt says so, and shows its jobs', async () => {
    const world = new LiveWorld()
    world.script([job(9001, 'build', 0, 5)])
    world.script([job(9101, 'build', 0, 30), job(9102, 'test', 0, 30)], 2)
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    const { shown } = await play(world, { id: 9102, env }, 30)

    expect(shown).toContain('[green] CI #128 · main (Success) (Attempt 2)')
    expect(shown).toContain('✅ 2')
  })

  test('of failed jobs that run again counts the time of this attempt alone', async () => {
    const world = new LiveWorld()
    const yesterday = (hour: string): string => `2000-01-01T${hour}:00:00Z`
    world.script([job(9101, 'test', 0, 30)], 2)
    world.github.store.changeJob(
      {
        id: 9102,
        run_id: 4200,
        attempt: 2,
        name: 'build',
        status: 'completed',
        conclusion: 'success',
        started_at: yesterday('08'),
        completed_at: yesterday('09')
      },
      world.epoch
    )
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    const { shown } = await play(world, { id: 9101, env }, 30)

    expect(shown).toContain('✅ 2  30s')
    expect(shown).toContain('2 jobs')
  })

  test('speaks of a job that ran into its time limit, whichever job looks', async () => {
    const world = new LiveWorld()
    const cut = [NOTIFY, { name: 'e2e', ms: 10_000, conclusion: 'cancelled' as const }]
    world.script([job(9001, 'build', 0, 30), job(9002, 'e2e', 0, 11, { steps: cut })])
    const message =
      'The job running on runner x has exceeded the maximum execution time of 1 minutes.'
    world.github.store.annotate(
      9002,
      [
        {
          path: '.github',
          start_line: 1,
          end_line: 1,
          annotation_level: 'failure',
          title: null,
          message
        }
      ],
      world.epoch
    )
    const { shown } = await play(world, { id: 9001 }, 30)

    expect(shown).toContain('[red] CI #128 · main (Timed out)')
    expect(shown).toContain('⏰ e2e')
  })
})
