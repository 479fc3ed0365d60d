import { describe, expect, test } from '@jest/globals'
import { simulateRun, type Simulation } from '../support/simulate-run.ts'

const LAGS = [
  [0, 0],
  [2_000, 2_000],
  [1_000, 4_000],
  [6_000, 6_000],
  [10_000, 10_000]
] as const
const SPREADS = [0, 500, 2_000, 5_000, 20_000] as const

function simulations(jobs: number, count: number): Simulation[] {
  return Array.from({ length: count }, (_, index) => ({
    seed: jobs * 1_000 + index,
    jobs,
    lagMs: LAGS[index % LAGS.length] ?? [0, 0],
    spreadMs: SPREADS[Math.floor(index / LAGS.length) % SPREADS.length] ?? 0
  }))
}

describe('jobs that end in any order, over a GitHub that lags', () => {
  test.each([
    [2, 25],
    [3, 25],
    [5, 25],
    [12, 5],
    [40, 1],
    [100, 1]
  ])(
    '%i of them leave the card in the final state, in %i runs',
    async (jobs, count) => {
      for (const simulation of simulations(jobs, count)) {
        const run = await simulateRun(simulation)

        expect({ ...simulation, shown: run.shown, showsRunning: run.showsRunning }).toEqual({
          ...simulation,
          shown: run.expected,
          showsRunning: false
        })
        expect(run.warnings).toEqual([])
        expect(run.requests / jobs).toBeLessThanOrEqual(12)
      }
    },
    120_000
  )

  test.each([
    ['a last job has the final word', { hasLastJob: true }],
    ['somebody cancels the run', { isCancelled: true }],
    ['GitHub lists no steps', { listsSteps: false, lagMs: [1_000, 1_000], spreadMs: 500 }]
  ] as const)(
    'leave it so where %s',
    async (_, more) => {
      for (const simulation of simulations(4, 10)) {
        const { shown, expected, showsRunning, warnings } = await simulateRun({
          ...simulation,
          ...more
        })
        const { seed } = simulation

        const good = { seed, shown: expected, showsRunning: false, warnings: [] }
        expect({ seed, shown, showsRunning, warnings }).toEqual(good)
      }
    },
    60_000
  )

  test('wait for each other at most 20 s, and hardly where GitHub is quick', async () => {
    const slow = await simulateRun({ seed: 1, jobs: 4, spreadMs: 20_000, lagMs: [18_000, 18_000] })
    const quick = await simulateRun({ seed: 1, jobs: 4, spreadMs: 0, lagMs: [500, 500] })

    // Beside the wait there is the time of the requests.
    expect(Math.max(...slow.postMs)).toBeLessThan(22_000)
    expect(Math.max(...quick.postMs)).toBeLessThan(8_000)
  })

  test('change the card at most five times a second, which Feishu holds them to', async () => {
    const { patches, refused, warnings } = await simulateRun({
      seed: 7,
      jobs: 30,
      spreadMs: 0,
      lagMs: [1_000, 1_000]
    })

    expect(patches).toBeGreaterThanOrEqual(30)
    expect(refused).toBeGreaterThan(0)
    expect(warnings).toEqual([])
  })
})
