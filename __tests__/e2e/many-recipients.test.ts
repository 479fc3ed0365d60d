import { expect, test } from '@jest/globals'
import { startEmulator } from '../../src/emulator/server.ts'
import { runAction } from '../support/run-action.ts'

test('three hundred recipients, in parallel and at the allowed pace, without one refusal', async () => {
  const emulator = await startEmulator({ seed: 'many' })
  try {
    const chats = Array.from({ length: 300 }, (_, n) => `oc_many_${n}`)
    emulator.store.seed({
      chats: chats.map(chat_id => ({
        chat_id,
        name: chat_id,
        mode: 'group' as const,
        bots: ['cli_emulator']
      }))
    })
    // Slower than the pace, so that several are under way at a time.
    emulator.faults.add({
      match: { api: 'message.create' },
      actions: [{ kind: 'delay', ms: 100 }],
      times: 'always'
    })
    const result = await runAction({
      inputs: {
        app_id: 'cli_emulator',
        app_secret: 'emulator-secret',
        domain: emulator.url,
        receive_id: chats.join('\n'),
        text: 'hello',
        retries: '0'
      }
    })
    expect(result.exitCode).toBe(0)
    const ids = JSON.parse(result.outputs['message_ids'] ?? '[]') as string[]
    expect(ids.map(id => emulator.store.messages.get(id)?.chat_id)).toEqual(chats)
    const { entries } = emulator.transcript
    expect(entries).toHaveLength(301)
    expect(entries.filter(({ response }) => response?.status !== 200)).toEqual([])
    expect(emulator.connections()).toBeGreaterThan(1)
    expect(emulator.connections()).toBeLessThanOrEqual(50)
    // No library complains about many waiting for one signal.
    expect(result.log).not.toMatch(/warning/i)
  } finally {
    await emulator.close()
  }
})
