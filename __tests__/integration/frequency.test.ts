import { describe, expect, test } from '@jest/globals'
import { createEmulator } from '../../src/emulator/emulator.ts'
import type { TranscriptEntry } from '../../src/emulator/transcript.ts'
import type { Chat } from '../../src/emulator/model.ts'
import { emulatorTransport } from '../support/emulator-transport.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { runInProcess } from '../support/in-process.ts'
import { SeededRandom } from '../support/seeded-random.ts'

/** Many recipients on an emulator that enforces the documented limits, on a clock that never waits. */
type Result = {
  readonly ok: string
  readonly ids: readonly string[]
  readonly entries: readonly TranscriptEntry[]
  readonly seconds: number
}

async function sendToMany(count: number, latencyMs: () => number): Promise<Result> {
  const clock = new FakeClock()
  const emulator = createEmulator({ seed: 'many', now: clock.now, sleep: clock.sleep })
  const chats = Array.from({ length: count }, (_, n): Chat => ({
    chat_id: `oc_many_${n}`,
    name: `Chat ${n}`,
    mode: 'group',
    bots: ['cli_emulator']
  }))
  emulator.store.seed({ chats })
  const near = emulatorTransport({ emulator, clock })
  const begin = clock.now()
  const { outputs } = await runInProcess({
    inputs: {
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      receive_id: chats.map(chat => chat.chat_id).join('\n'),
      text: 'hello',
      retries: '0'
    },
    openTransport: () => ({
      ...near,
      async request(request) {
        await clock.sleep(latencyMs(), request.signal)
        const response = await near.request(request)
        await clock.sleep(latencyMs(), request.signal)
        return response
      }
    }),
    clock
  })
  return {
    ok: outputs.ok,
    ids: JSON.parse(outputs.message_ids) as string[],
    entries: emulator.transcript.entries,
    seconds: (clock.now() - begin) / 1000
  }
}

const refused = ({ entries }: Result): number =>
  entries.filter(({ response }) => response?.status !== 200).length

describe('several hundred recipients go out without one refusal', () => {
  test('near the server, at the pace that is allowed', async () => {
    const result = await sendToMany(400, () => 1)
    expect(result.ok).toBe('true')
    expect(new Set(result.ids).size).toBe(400)
    expect(refused(result)).toBe(0)
    // 400 at 50 a second.
    expect(result.seconds).toBeLessThan(8.5)
  })

  test.each([50, 100, 250])('far away (%i ms each way)', async ms => {
    const result = await sendToMany(300, () => ms)
    expect(result.ok).toBe('true')
    expect(refused(result)).toBe(0)
    expect(result.seconds).toBeLessThan(6 * (1 + 0.002 * ms) + 1)
  })

  test('over a network that delays as it likes', async () => {
    const random = new SeededRandom(7)
    const result = await sendToMany(300, () => random.int(5, 1500))
    expect(result.ok).toBe('true')
    expect(refused(result)).toBe(0)
  })

  test('more than a minute allows', async () => {
    const result = await sendToMany(1100, () => 1)
    expect(result.ok).toBe('true')
    expect(refused(result)).toBe(0)
    expect(result.seconds).toBeGreaterThan(60)
    expect(result.seconds).toBeLessThan(64)
  })
})
