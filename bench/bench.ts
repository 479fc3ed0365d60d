// `npm run bench`: what a step costs and how it grows, in tables; docs/performance.md explains them.
// It measures dist/ as it stands; build it first. Nothing here passes or fails.
import { parseArgs } from 'node:util'
import { startEmulator } from '../src/emulator/server.ts'
import { SLACK_ACTION } from './baselines.ts'
import { measureJobs, measureNotes } from './growth.ts'
import { measureOverlap } from './overlap.ts'
import { measurePace } from './recipients.ts'
import { measureRoundTrips } from './round-trips.ts'
import { measureStartUp } from './start-up.ts'
import { table } from './statistics.ts'

const ROUND_TRIP_MS = 200
const LATENCY_MS = 250

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '12' },
    recipients: { type: 'string', default: '1000' }
  }
})
const rounds = Number(values.rounds)
const recipients = Number(values.recipients)

/** Tables have no room for more digits than mean something. */
const digits = (value: number, count = 0): string =>
  Number.isNaN(value) ? '-' : value.toFixed(count)

function show(rows: readonly (readonly string[])[]): void {
  console.log(`\n${table(rows)}`)
}

const emulator = await startEmulator()
try {
  const starts = await measureStartUp(emulator, rounds)
  const [bare] = starts
  if (bare === undefined) throw new Error('nothing was measured')
  show([
    ['one step as a process', 'ratio', 'of the best', 'ms', 'MiB'],
    ...starts.map(({ name, ms, bestMs, mib }) => [
      name,
      digits(ms / bare.ms, 2),
      digits(bestMs / bare.bestMs, 2),
      digits(ms),
      digits(mib)
    ])
  ])
  if (!starts.some(({ name }) => name.includes('Slack')))
    console.log(`(The official Slack action is measured when it is in ${SLACK_ACTION}.)`)
  const far = await measureRoundTrips(emulator, ROUND_TRIP_MS, Math.ceil(rounds / 4))
  show([
    [`a text over TLS 1.3, ${ROUND_TRIP_MS} ms a round trip`, 'ms', 'round trips'],
    ...far.map(({ name, ms, roundTrips }) => [name, digits(ms), digits(roundTrips, 2)])
  ])
} finally {
  await emulator.close()
}

const overlap = await measureOverlap(LATENCY_MS, Math.ceil(rounds / 4))
show([
  [`every answer takes ${LATENCY_MS} ms`, 'ms', 'requests', 'waited for'],
  ...overlap.map(({ name, ms, requests, answers }) => [
    name,
    digits(ms),
    digits(requests),
    digits(answers, 2)
  ])
])

const growth = [...(await measureJobs([16, 64, 256])), ...(await measureNotes([12, 50, 200]))]
show([
  ['growth', 'size', 'CPU ms', 'MiB'],
  ...growth.map(({ what, size, cpuMs, mib }) => [what, digits(size), digits(cpuMs), digits(mib)])
])

const paces = await measurePace([1, Math.ceil(recipients / 4), recipients])
show([
  ['recipients', 's', 'floor s', 'ratio', 'CPU ms', 'MiB', 'refused', 'connections'],
  ...paces.map(({ seconds, floorSeconds, cpuMs, mib, refused, connections, ...pace }) => [
    digits(pace.recipients),
    digits(seconds, 2),
    digits(floorSeconds, 2),
    digits(seconds / floorSeconds, 3),
    digits(cpuMs),
    digits(mib),
    digits(refused),
    digits(connections)
  ])
])
