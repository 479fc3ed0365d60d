import { describe, expect, test } from '@jest/globals'
import type { Conclusion } from '../../src/emulator/github/model.ts'
import { readEventPayload } from '../support/event-fixtures.ts'
import { LiveWorld } from '../support/live-world.ts'

const RUN_ID = 15400000128
const ENV = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_RUN_ID: '4300', GITHUB_WORKFLOW: 'Watch' }

function event(name: string) {
  return readEventPayload(`workflow_run.${name}`)
}

/** A GitHub on which the run of the event had two jobs in its second attempt. */
function world(conclusion: Conclusion = 'failure'): LiveWorld {
  const live = new LiveWorld()
  const { store } = live.github
  store.addRun({ id: RUN_ID, run_number: 128, workflow_id: 3301 }, live.epoch)
  for (const [id, name, ended] of [
    [1, 'build', 'success'],
    [2, 'test', 'failure']
  ] as const) {
    store.changeJob(
      { id, run_id: RUN_ID, attempt: 2, name, status: 'completed', conclusion: ended },
      live.epoch
    )
  }
  store.changeRun(RUN_ID, 2, { status: 'completed', conclusion }, live.epoch)
  return live
}

async function play(live: LiveWorld, inputs: Record<string, string> = {}, name = 'failed') {
  const given = { receive_id: 'oc_emulator', ...inputs }
  const { report, log } = await live.main({ id: 77, env: ENV, event: event(name), inputs: given })
  const [delivery] = report.deliveries
  const id = delivery?.outcome.kind === 'sent' ? delivery.outcome.message.messageId : undefined
  return { report, log, shown: live.card(id) }
}

describe('on workflow_run', () => {
  test.each(['job', 'run'])(
    'the card is about the run of the event, in %s scope too',
    async scope => {
      const { shown, report } = await play(world(), { status_scope: scope })

      expect(shown).toContain('[red] CI #128 · main (Failed)')
      expect(shown).toContain('(Attempt 2)')
      expect(shown).toContain('✅ 1  ❌ 1  3m 12s')
      expect(shown).toContain('❌ test')
      expect(report.finalize).toBeUndefined()
    }
  )

  test('its real conclusion forgives a job that was allowed to fail', async () => {
    const payload = event('failed')
    const run = { ...(payload['workflow_run'] as object), conclusion: 'success' }
    const live = world('success')
    const { report } = await live.main({
      id: 77,
      env: ENV,
      event: { ...payload, workflow_run: run },
      inputs: { receive_id: 'oc_emulator', mentions: 'ou_mona' }
    })

    expect(JSON.stringify(report.content)).toContain('"template":"green"')
    expect(JSON.stringify(report.content)).not.toContain('ou_mona')
  })

  test('a run that goes on is shown as running, and nothing is final', async () => {
    const { shown } = await play(world(), {}, 'in_progress')
    const kept = await play(world(), { send_when: 'failure' }, 'in_progress')

    expect(shown).toContain('[blue]')
    expect(kept.report.skipped).toContain('not final yet')
  })

  test.each([
    ['failure', true],
    ['success', false],
    ['change', true]
  ])('send_when: %s is decided in main: sent %s', async (rule, isSent) => {
    const { report } = await play(world(), { send_when: rule })

    expect(report.deliveries).toHaveLength(isSent ? 1 : 0)
    expect(report.finalize).toBeUndefined()
  })

  test('a state that is given stays', async () => {
    const { shown } = await play(world(), { status: 'neutral' })

    expect(shown).toContain('(Neutral)')
  })

  test('author and mentions are of the run of the event', async () => {
    const { report } = await play(world(), { mentions: 'author', user_map: 'mona: ou_mona' })

    expect(JSON.stringify(report.content)).toContain('ou_mona')
  })

  test('without the jobs the conclusion is shown all the same', async () => {
    const live = world()
    live.github.faults.add({ actions: [{ kind: 'status', status: 404 }], times: 'always' })
    const { shown, log } = await play(live)

    expect(shown).toContain('[red] CI #128 · main (Failed)')
    expect(log.filter(line => line.startsWith('warning'))).toHaveLength(1)
  })
})
