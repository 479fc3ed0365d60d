import { describe, expect, test } from '@jest/globals'
import { MISSING_ON_FORGEJO, MISSING_ON_GITEA } from '../../src/emulator/github/routes/table.ts'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { LiveWorld } from '../support/live-world.ts'

const INPUTS = { status_scope: 'run', receive_id: 'oc_emulator' }

function world(): LiveWorld {
  const made = new LiveWorld()
  made.script([
    { id: 9001, name: 'A name of its own', started_ms: 0, steps: [{ name: 'work', ms: 10_000 }] },
    { id: 9002, name: 'test', started_ms: 0, steps: [{ name: 'work', ms: 10_000 }] }
  ])
  return made
}

/** The step at the start of job 9001 and its post step. */
async function play(live: LiveWorld, status = 'success', more: { readonly token?: string } = {}) {
  const job = { id: 9001, key: 'build', inputs: INPUTS, ...more }
  const main = await live.main(job)
  const state = main.report.finalize
  const sent = live.card(state?.messageIds[0])
  await live.at(20_000)
  const post = state === undefined ? undefined : await live.post({ ...job, status }, state)
  const warnings = (log: readonly string[] = []): readonly string[] =>
    log.filter(line => !line.startsWith('info') && !line.startsWith('debug'))
  return {
    sent,
    shown: live.card(state?.messageIds[0]),
    mainWarnings: warnings(main.log),
    postWarnings: warnings(post?.log)
  }
}

function always(live: LiveWorld, action: FaultAction): void {
  live.github.faults.add({ actions: [action], times: 'always' })
}

describe('without the jobs of the run the card shows this job, with one warning', () => {
  test.each<[string, (live: LiveWorld) => void, RegExp]>([
    [
      'no permission',
      live =>
        live.github.store.seed(
          { tokens: [{ token: 'ghs_emulator', permissions: {}, limit: 1000 }] },
          live.epoch
        ),
      /GitHub answered 403: the job needs "permissions: actions: read"/
    ],
    ['a token that is not valid', live => live.github.store.tokens.clear(), /not valid/],
    [
      'an API that is down',
      live => always(live, { kind: 'status', status: 503 }),
      /GitHub answered 503/
    ],
    ['an API that does not answer', live => always(live, { kind: 'reset' }), /request failed/],
    ['an answer that is not JSON', live => always(live, { kind: 'not_json' }), /not JSON/],
    ['no requests left', live => live.github.limits.use('ghs_emulator', 1000), /rate limit/],
    [
      'Forgejo',
      live => {
        live.github.settings.missingRoutes = MISSING_ON_FORGEJO
      },
      /GitHub answered 404: it does not exist, this server has no such API/
    ]
  ])('%s', async (_, spoil, why) => {
    const live = world()
    spoil(live)
    const { sent, shown, mainWarnings, postWarnings } = await play(live)

    expect(sent).toContain('[blue]')
    expect(sent).toContain('🔄 build')
    expect(shown).toContain('[green]')
    expect(shown).toContain('✅ build')
    expect(mainWarnings).toEqual([expect.stringMatching(why)])
    expect(postWarnings).toEqual([expect.stringMatching(why)])
    expect([...mainWarnings, ...postWarnings].join()).not.toContain('..')
  })

  test('no token', async () => {
    const live = world()
    const { shown, mainWarnings } = await play(live, 'failure', { token: '' })

    expect(shown).toContain('[red]')
    expect(mainWarnings).toEqual([expect.stringContaining('there is no github_token')])
    expect(live.requests).toEqual([])
  })
})

describe('what is missing removes only its part', () => {
  test('on Gitea, which lists jobs, but no runs to compare with', async () => {
    const live = world()
    live.github.settings.missingRoutes = MISSING_ON_GITEA
    const { shown, mainWarnings, postWarnings } = await play(live)

    expect(shown).toContain('[green]')
    expect(shown).toContain('✅ 2')
    expect(mainWarnings).toEqual([])
    expect(postWarnings).toEqual([expect.stringContaining('Cannot read the last finished run')])
  })

  test('without checks: read a failure has no annotations', async () => {
    const live = world()
    const permissions = { actions: 'read', contents: 'read' } as const
    live.github.store.seed(
      { tokens: [{ token: 'ghs_emulator', permissions, limit: 1000 }] },
      live.epoch
    )
    const { shown, postWarnings } = await play(live, 'failure')

    expect(shown).toContain('❌ A name of its own')
    expect(shown).toContain('✅ 1  ❌ 1')
    expect(postWarnings).toEqual([expect.stringContaining('checks: read')])
  })

  test('without contents: read nobody knows of jobs to come', async () => {
    const live = world()
    const permissions = { actions: 'read', checks: 'read' } as const
    live.github.store.seed(
      { tokens: [{ token: 'ghs_emulator', permissions, limit: 1000 }] },
      live.epoch
    )
    const { shown, postWarnings } = await play(live)

    expect(shown).toContain('[green]')
    expect(postWarnings).toEqual([expect.stringContaining('contents: read')])
  })
})

describe('a list that comes late', () => {
  test('in post is asked for again before the card shows this job alone', async () => {
    const live = world()
    const main = await live.main({ id: 9001, inputs: INPUTS })
    live.github.faults.next({ kind: 'status', status: 502 })
    await live.at(20_000)
    const state = main.report.finalize
    const post = state && (await live.post({ id: 9001, inputs: INPUTS }, state))

    expect(live.card(state?.messageIds[0])).toContain('✅ 2')
    expect(post?.log).toEqual([])
    expect(live.calls).toEqual(['message.create', 'message.patch'])
  })

  test('that fails later takes nothing back', async () => {
    const live = new LiveWorld({ lagMs: [3_000, 3_000] })
    live.script([
      {
        id: 9001,
        name: 'build',
        started_ms: 0,
        steps: [
          { name: 'n', ms: 1, post_ms: 60_000 },
          { name: 'work', ms: 10_000 }
        ]
      },
      { id: 9002, name: 'test', started_ms: 0, steps: [{ name: 'work', ms: 900_000 }] }
    ])
    const main = await live.main({ id: 9001, inputs: INPUTS })
    await live.at(10_000)
    live.github.faults.add({ nth: 2, actions: [{ kind: 'status', status: 502 }], times: 'always' })
    const state = main.report.finalize
    if (state !== undefined) await live.post({ id: 9001, inputs: INPUTS }, state)

    expect(live.card(state?.messageIds[0])).toContain('run still going · 1 of 2 jobs left')
  })
})
