import { describe, expect, jest, test } from '@jest/globals'
import { cardLedger } from '../../src/action/card-ledger.ts'
import { LiveWorld, type LiveJob } from '../support/live-world.ts'
import { temporaryFolders } from '../support/temporary-folder.ts'

const temporaryFolder = temporaryFolders()
const NEW = { receive_id: 'oc_emulator' }
const ALL_STEPS = [{ name: 'work', ms: 10_000 }]

function world(): LiveWorld {
  const made = new LiveWorld()
  made.script([{ id: 9001, name: 'build', started_ms: 0, steps: ALL_STEPS }])
  return made
}

/** A step of job 9001 in main; its post stage for later. */
async function step(live: LiveWorld, tempDir: string, inputs: Record<string, string>, name = 'a') {
  const job: LiveJob = { id: 9001, inputs, tempDir, env: { GITHUB_ACTION: name } }
  const { report, log } = await live.main(job)
  const state = report.finalize
  return {
    report,
    log,
    id: state?.messageIds[0] ?? '',
    post: (status = 'success') =>
      state === undefined ? Promise.resolve(undefined) : live.post({ ...job, status }, state)
  }
}

function patches(live: LiveWorld): number {
  return live.calls.filter(call => call === 'message.patch').length
}

describe('several steps of a job on one card', () => {
  test("end with the last one's inputs, and the card is finalised once", async () => {
    const live = world()
    const temp = await temporaryFolder()
    const first = await step(live, temp, { ...NEW, title: 'From the first' }, 'a')
    const second = await step(
      live,
      temp,
      { update_message_id: first.id, title: 'From the second' },
      'b'
    )
    expect(live.card(first.id)).toContain('[blue] From the second')
    // The runner starts the post steps of the last step first.
    await second.post()
    const early = await first.post()

    expect(live.card(first.id)).toContain('[green] From the second')
    expect(patches(live)).toBe(2)
    expect(early?.report.skipped).toContain('later step of this job')
  })

  test('end with a state that a later step gave, whatever the first would follow', async () => {
    const live = world()
    const temp = await temporaryFolder()
    const first = await step(live, temp, NEW)
    const last = await step(live, temp, { update_message_id: first.id, status: 'skipped' }, 'b')
    await last.post()
    await first.post('failure')

    expect(live.card(first.id)).toContain('(Skipped)')
    expect(patches(live)).toBe(1)
  })

  test('end with a card of their own where a later step puts one in its place', async () => {
    const live = world()
    const temp = await temporaryFolder()
    const first = await step(live, temp, NEW)
    await step(live, temp, { card: '', markdown: '# Deployed', update_message_id: first.id }, 'b')
    const early = await first.post()

    expect(live.card(first.id)).toContain('Deployed')
    expect(early?.report.skipped).toContain('later step of this job')
  })

  test('end with nothing where a later step takes the card back', async () => {
    const live = world()
    const temp = await temporaryFolder()
    const first = await step(live, temp, NEW)
    await step(live, temp, { card: '', recall_message_id: first.id }, 'b')
    const early = await first.post()

    expect(early?.report.skipped).toContain('later step of this job')
  })

  test('are finalised by the first where the later one did not reach the card', async () => {
    const live = world()
    const temp = await temporaryFolder()
    const first = await step(live, temp, NEW)
    live.feishu.faults.add({
      match: { api: 'message.patch' },
      actions: [{ kind: 'code', code: 230001 }]
    })
    const second = await step(live, temp, { update_message_id: first.id }, 'b')
    await second.post()
    await first.post()

    expect(live.card(first.id)).toContain('[green]')
    expect(patches(live)).toBe(1)
  })

  test('each mind their own card where there is no folder to tell each other', async () => {
    const live = world()
    const first = await step(live, '', NEW)
    await first.post()

    expect(live.card(first.id)).toContain('[green]')
  })
})

describe('the ledger', () => {
  test('outlives a file that is not its own', async () => {
    const temp = await temporaryFolder()
    const ledger = cardLedger(`${temp}/not-there`)
    ledger.touch(['om_1'], 'a')

    expect(ledger.lastStep('om_1')).toBeUndefined()
    expect(cardLedger(temp).lastStep('om_1')).toBeUndefined()
  })
})

describe('a later job', () => {
  test('updates the card by its id', async () => {
    const live = world()
    const { id } = await step(live, '', NEW)
    live.script([
      { id: 9001, name: 'build', started_ms: 0, steps: ALL_STEPS },
      { id: 9002, name: 'deploy', started_ms: 0, steps: ALL_STEPS }
    ])
    const { report } = await live.main({
      id: 9002,
      key: 'deploy',
      inputs: { update_message_id: id }
    })

    expect(live.card(id)).toContain('🔄 deploy')
    expect(report.finalize).toMatchObject({ messageIds: [id] })
  })

  test.each([
    [
      'recalled',
      ({ feishu }: LiveWorld, id: string): void => {
        const message = feishu.store.messages.get(id)
        if (message !== undefined) feishu.store.recallMessage(message)
      }
    ],
    ['too old', (live: LiveWorld) => live.feishu.clock.advance(15 * 24 * 3_600_000)]
  ])('sends a new card in place of one that is %s', async (_, spoil) => {
    const live = world()
    const { id } = await step(live, '', NEW)
    spoil(live, id)
    const next = await step(live, '', { ...NEW, update_message_id: id }, 'b')
    expect(next.id).not.toBe(id)
    await next.post()

    expect(live.card(next.id)).toContain('[green]')
  })

  test('without an id to update says so and sends nothing', async () => {
    const live = world()
    const { report, log } = await step(live, '', { update_message_id: '' })

    expect(report).toMatchObject({ deliveries: [], skipped: expect.stringContaining('No target') })
    expect(log).toEqual([expect.stringContaining('warning: No target')])
  })

  test('whose update did not get through in main has it made up for in post', async () => {
    const live = world()
    const { id } = await step(live, '', NEW)
    live.feishu.faults.add({
      match: { api: 'message.patch' },
      actions: Array.from({ length: 5 }, () => ({ kind: 'throttle', as: '230020' }))
    })
    const next = await step(live, '', { update_message_id: id, title: 'Deploy' }, 'b')
    expect(live.card(id)).not.toContain('Deploy')
    await next.post()

    expect(live.card(id)).toContain('[green] Deploy')
  })

  test('whose update takes longer than 10 s leaves it to post, with a warning', async () => {
    const live = world()
    const { id } = await step(live, '', NEW)
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const late = Object.assign(new Error('late'), { name: 'TimeoutError' })
    const clock = jest
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation(ms => (ms === 10_000 ? AbortSignal.abort(late) : timeout(ms)))
    const inputs = { update_message_id: id, title: 'Deploy', timeout: '30' }
    const next = await step(live, '', inputs, 'b').finally(() => clock.mockRestore())
    expect(next.report.deliveries[0]?.outcome.kind).toBe('failed')
    expect(live.card(id)).not.toContain('Deploy')
    await next.post()

    expect(live.card(id)).toContain('[green] Deploy')
  })

  test('whose update is refused for good leaves nothing for post', async () => {
    const live = world()
    const { report } = await step(live, '', { update_message_id: 'om_unknown' })

    expect(report.deliveries[0]?.outcome.kind).toBe('failed')
    expect(report.finalize).toBeUndefined()
  })
})

describe('another attempt', () => {
  test('updates the same card when its id is used again', async () => {
    const live = world()
    const { id } = await step(live, '', NEW)
    live.script([{ id: 9101, name: 'build', started_ms: 0, steps: ALL_STEPS }], 2)
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    const job = { id: 9101, inputs: { ...NEW, update_message_id: id }, env }
    const { report } = await live.main(job)
    expect(live.card(id)).toContain('(Running) (Attempt 2)')
    if (report.finalize !== undefined) await live.post(job, report.finalize)

    expect(live.card(id)).toContain('(Success) (Attempt 2)')
    expect(live.feishu.store.messages.size).toBe(1)
  })
})

describe('a step that runs again', () => {
  test('makes no second card within the hour', async () => {
    const live = world()
    await step(live, '', NEW)
    await step(live, '', NEW)

    expect(live.feishu.store.messages.size).toBe(1)
  })

  test('of another job makes one of its own, in run scope none', async () => {
    const live = world()
    live.script([
      { id: 9001, name: 'build', started_ms: 0, steps: ALL_STEPS },
      { id: 9002, name: 'test', started_ms: 0, steps: ALL_STEPS }
    ])
    for (const id of [9001, 9002]) await live.main({ id, inputs: NEW })
    expect(live.feishu.store.messages.size).toBe(2)
    for (const id of [9001, 9002]) await live.main({ id, inputs: { ...NEW, status_scope: 'run' } })

    expect(live.feishu.store.messages.size).toBe(3)
  })
})
