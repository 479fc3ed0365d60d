import { openJob } from '../src/demo/runner.ts'
import { startEmulator } from '../src/emulator/server.ts'
import { ALL_SCOPES } from '../src/emulator/world.ts'
import { measureUsage, type Usage } from './usage.ts'

/** Feishu takes 50 messages a second of an app (open.feishu.cn, "Rate limits"). */
const PER_SECOND = 50

export type Pace = Usage & {
  readonly recipients: number
  /** How much longer the step took than one message takes. */
  readonly seconds: number
  /** What the limit alone would take. */
  readonly floorSeconds: number
  /** Calls that Feishu refused because they came too fast. */
  readonly refused: number
  readonly connections: number
}

type Sent = Usage & Pick<Pace, 'refused' | 'connections'> & { readonly ms: number }

/** Sends one text to so many people in one step; the emulator holds the documented limits. */
export async function measurePace(counts: readonly number[]): Promise<Pace[]> {
  const one = await send(1)
  const rows: Pace[] = []
  for (const recipients of counts) {
    const { ms, ...many } = recipients === 1 ? one : await send(recipients)
    const [seconds, floorSeconds] = [(ms - one.ms) / 1000, (recipients - 1) / PER_SECOND]
    rows.push({ recipients, seconds, floorSeconds, ...many })
  }
  return rows
}

async function send(count: number): Promise<Sent> {
  const people = Array.from({ length: count }, (_, index) => `person_${index}`)
  const emulator = await startEmulator({ world: worldOf(people) })
  const job = await openJob({})
  const inputs = {
    domain: emulator.url,
    app_id: 'cli_bench',
    app_secret: 'bench-secret',
    receive_id: people.map(id => `ou_${id}`).join('\n'),
    text: 'Hello',
    summary: 'false'
  }
  try {
    let took = 0
    const usage = await measureUsage(async env => {
      const { exitCode, ms, log } = await job.run({ inputs, env })
      if (exitCode !== 0) throw new Error(log)
      took = ms
    })
    const refused = emulator.transcript.entries.filter(({ response }) => response?.status !== 200)
    return { ...usage, ms: took, refused: refused.length, connections: emulator.connections() }
  } finally {
    await job.close()
    await emulator.close()
  }
}

function worldOf(people: readonly string[]) {
  return {
    apps: [
      {
        app_id: 'cli_bench',
        app_secret: 'bench-secret',
        enabled: true,
        bot: true,
        scopes: [...ALL_SCOPES],
        available_to: 'all' as const,
        tenant_key: 'tenant_emulator'
      }
    ],
    users: people.map(id => ({
      union_id: `on_${id}`,
      user_id: id,
      email: `${id}@example.com`,
      name: id,
      open_ids: { cli_bench: `ou_${id}` },
      department_ids: []
    }))
  }
}
