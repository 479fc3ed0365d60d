import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { runAction, type RunResult } from '../support/run-action.ts'

jest.setTimeout(50_000)

/** A cancelled job: the runner sends SIGINT and kills after some seconds. Each wait here is longer than the test may take. */
let emulator: EmulatorServer

beforeEach(async () => {
  emulator = await startEmulator({ seed: 'cancel' })
})

afterEach(() => emulator.close())

/** Runs until the emulator has seen so many requests, and then is cancelled. */
function cancelled(
  requests: number,
  inputs: Record<string, string>,
  signal: NodeJS.Signals = 'SIGINT'
): Promise<RunResult> {
  return runAction({
    inputs: {
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      domain: emulator.url,
      receive_id: 'oc_emulator',
      text: 'hello',
      timeout: '60',
      ...inputs
    },
    interrupt: { signal, when: seen(requests) }
  })
}

async function seen(requests: number): Promise<void> {
  while (emulator.transcript.entries.length < requests)
    await new Promise(resolve => setTimeout(resolve, 5))
}

const WAITS: [string, number, FaultAction[]][] = [
  ['for the token', 1, [{ kind: 'hang' }]],
  ['for the answer', 2, [{ kind: 'pass' }, { kind: 'hang' }]],
  ['for the rest of an answer', 2, [{ kind: 'pass' }, { kind: 'slow', ms: 10_000 }]],
  ['that Feishu asked for', 2, [{ kind: 'pass' }, { kind: 'throttle', reset: 59 }]]
]

// Windows has no signals that a process could catch.
const describeWithSignals = process.platform === 'win32' ? describe.skip : describe

describeWithSignals('a cancelled job stops at once, with its outputs set, while it waits', () => {
  test.each(WAITS)('%s', async (_name, requests, actions) => {
    emulator.faults.add({ actions })
    const result = await cancelled(requests, {})
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      ok: 'false',
      error_code: 'NETWORK',
      error_message: 'the job was cancelled',
      message_ids: '[""]'
    })
    expect(result.log).not.toContain('report it')
  })

  test('by SIGTERM', async () => {
    emulator.faults.next({ kind: 'hang' })
    const result = await cancelled(1, {}, 'SIGTERM')
    expect(result.outputs['error_message']).toBe('the job was cancelled')
  })

  test('in the middle of many recipients: what was sent is told', async () => {
    const chats = Array.from({ length: 600 }, (_, n) => `oc_many_${n}`)
    emulator.store.seed({
      chats: chats.map(chat_id => ({
        chat_id,
        name: chat_id,
        mode: 'group' as const,
        bots: ['cli_emulator']
      }))
    })
    // At most 50 are under way at a time, so the hundredth request comes after 49 answers were read.
    const result = await cancelled(100, { receive_id: chats.join('\n') })
    const ids = JSON.parse(result.outputs['message_ids'] ?? '[]') as string[]
    const told = ids.filter(id => id !== '')
    expect(ids).toHaveLength(600)
    expect(told.length).toBeGreaterThan(30)
    expect(told.length).toBeLessThan(600)
    expect(told.every(id => emulator.store.messages.has(id))).toBe(true)
    // At the most what was under way when the signal came was sent without being told.
    expect(emulator.store.messages.size - told.length).toBeLessThanOrEqual(50)
    expect(result.outputs['error_message']).toBe('the job was cancelled')
  })

  test('a status card does not fail the step even then', async () => {
    emulator.faults.add({ actions: [{ kind: 'pass' }, { kind: 'hang' }] })
    const result = await cancelled(2, { text: '', card: 'status' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['ok']).toBe('false')
    expect(result.log).toContain('::warning::')
  })
})
