import { describe, expect, test } from '@jest/globals'
import type { JobScript } from '../../src/emulator/github/script.ts'
import { DEFERRED, NOTIFY, RUN } from '../support/live-run.ts'
import { LiveWorld } from '../support/live-world.ts'
import { SeededRandom } from '../support/seeded-random.ts'

function job(id: number, name: string, endsAt: number, conclusion?: 'failure'): JobScript {
  const work = { name: 'work', ms: (endsAt - 1) * 1_000, ...(conclusion && { conclusion }) }
  return { id, name, started_ms: 0, steps: [NOTIFY, work] }
}

describe('send_when of a run, to a custom bot, which takes no key against doubles', () => {
  const bot = {
    ...RUN,
    webhook_url: 'https://open.feishu.cn/open-apis/bot/v2/hook/hook-emulator'
  }
  const env = { GITHUB_ACTION_REPOSITORY: 'octo/notify' }
  const step = (rule: string) =>
    `[{ uses: octo/notify@v1, with: { card: status, status_scope: run, send_when: ${rule} } }]`
  type End = readonly [id: number, name: string, at: number, conclusion?: 'failure']

  /** Jobs with the step, but for `docs`, end at these seconds; how many messages come of it. */
  async function messages(rule: string, ends: readonly End[], hasFile = true): Promise<number> {
    const world = new LiveWorld({ lagMs: [2_000, 2_000], feishuMs: [20, 90], githubMs: [20, 90] })
    const jobs = ends.map(
      ([, name]) => `  ${name}: { steps: ${name === 'docs' ? '[]' : step(rule)} }`
    )
    if (hasFile) {
      world.github.store.files.set('.github/workflows/ci.yml', ['jobs:', ...jobs].join('\n'))
    }
    world.script(ends.map(([id, name, at, conclusion]) => job(id, name, at, conclusion)))
    await Promise.all(
      ends.map(async ([id, name, at, failed]) => {
        const conclusion = failed ?? 'success'
        await world.at(at * 1_000)
        const inputs = { ...bot, send_when: rule }
        if (name !== 'docs') await world.post({ id, status: conclusion, inputs, env }, DEFERRED)
        await world.clock.sleep(500)
        world.github.store.changeJob({ id, status: 'completed', conclusion }, world.clock.now())
      })
    )
    return world.calls.length
  }

  test.each<[string, string, readonly End[]]>([
    [
      'failure',
      'jobs that fail at once',
      [
        [1, 'a', 10, 'failure'],
        [2, 'b', 10, 'failure'],
        [3, 'c', 30]
      ]
    ],
    [
      'failure',
      'a job that fails and others that end later',
      [
        [1, 'a', 20],
        [2, 'b', 10, 'failure'],
        [3, 'c', 90]
      ]
    ],
    [
      'failure',
      'a job without the step that fails',
      [
        [1, 'a', 20],
        [2, 'docs', 10, 'failure'],
        [3, 'c', 30]
      ]
    ],
    [
      'success',
      'jobs that end at once',
      [
        [1, 'a', 10],
        [2, 'b', 10],
        [3, 'c', 10]
      ]
    ],
    [
      'success',
      'jobs that end one after the other',
      [
        [1, 'a', 12],
        [2, 'b', 11],
        [3, 'c', 10]
      ]
    ],
    [
      'change',
      'a failure among them',
      [
        [1, 'a', 10, 'failure'],
        [2, 'b', 11],
        [3, 'c', 11]
      ]
    ]
  ])('%s of %s is told once', async (rule, _, ends) => {
    expect(await messages(rule, ends)).toBe(1)
  })

  test('is told once whatever order jobs end in, and not where there is nothing to tell', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = new SeededRandom(seed)
      const rule = random.pick(['failure', 'success', 'change'])
      const ends = ['a', 'b', 'c', 'd'].slice(0, random.int(2, 4)).map((name, index): End => {
        const at = 10 + random.next() * random.pick([1, 4, 30])
        return random.chance(0.3) ? [1 + index, name, at, 'failure'] : [1 + index, name, at]
      })
      const isGood = ends.every(([, , , failed]) => failed === undefined)

      expect([seed, await messages(rule, ends)]).toEqual([
        seed,
        (rule === 'success') === isGood ? 1 : 0
      ])
    }
  })

  test('is told rather twice than never where nobody knows which jobs have the step', async () => {
    expect(
      await messages(
        'failure',
        [
          [1, 'a', 10, 'failure'],
          [2, 'b', 30]
        ],
        false
      )
    ).toBe(2)
  })
})
