// `npm run bench`: what a step costs, as ratios to a Node that does nothing, and how close to Feishu's
// limit many messages go out. It measures dist/ as it stands; build it first. Nothing here passes or fails.
import { parseArgs } from 'node:util'
import { startEmulator } from '../src/emulator/server.ts'
import { measurePace } from './recipients.ts'
import { measureStartUp } from './start-up.ts'
import { table } from './statistics.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    recipients: { type: 'string', default: '200' }
  }
})

const emulator = await startEmulator()
try {
  const rows = await measureStartUp(emulator, Number(values.rounds))
  const [bare] = rows
  if (bare === undefined) throw new Error('nothing was measured')
  console.log(
    table([
      ['one step as a process', 'ratio', 'of the best', 'ms', 'MiB'],
      ...rows.map(({ name, ms, bestMs, mib }) => [
        name,
        (ms / bare.ms).toFixed(2),
        (bestMs / bare.bestMs).toFixed(2),
        ms.toFixed(0),
        mib.toFixed(0)
      ])
    ])
  )
} finally {
  await emulator.close()
}

const pace = await measurePace(Number(values.recipients))
console.log(
  `\n${pace.recipients} recipients: ${pace.seconds.toFixed(2)} s against a floor of ` +
    `${pace.floorSeconds.toFixed(2)} s (${(pace.seconds / pace.floorSeconds).toFixed(2)}), ` +
    `${pace.throttled} refused, ${pace.connections} connections`
)
