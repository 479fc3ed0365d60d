import { expect, test } from '@jest/globals'
import type { FaultAction } from '../../src/emulator/faults.ts'
import { startEmulator } from '../../src/emulator/server.ts'
import type { TranscriptEntry } from '../../src/emulator/transcript.ts'
import type { Attempt, CallKind, Seen } from '../support/delivery-oracle.ts'
import { faultPlan, type FaultPlan, type PlanTimes } from '../support/fault-plan.ts'
import { inputsOf, keyOfRequest, prepareWorld, problemsOfStep } from '../support/fault-scenario.ts'
import { inParallel } from '../support/in-parallel.ts'
import { runAction } from '../support/run-action.ts'

/**
 * The same as integration/exactly-once.test.ts with dist/ as the runner starts it, over sockets and on
 * the real clock. FAULT_PROCESSES=n says how many sequences, FAULT_SEED=n replays one.
 */
const RUNS = Number(process.env['FAULT_PROCESSES'] ?? 300)
const ONE_SEED = process.env['FAULT_SEED']
// More than there are cores: they wait most of the time.
const PARALLEL = 16

const TIMES: PlanTimes = {
  timeout: '3',
  shortMs: 100,
  longMs: 9000,
  resets: [0, 1],
  maxRetries: 3,
  maxFaults: 3
}

test(`dist/: whatever goes wrong, a message is there once and the outputs say so (${RUNS} processes)`, async () => {
  const seeds =
    ONE_SEED === undefined ? Array.from({ length: RUNS }, (_, n) => n + 1) : [Number(ONE_SEED)]
  const results = await inParallel(seeds, PARALLEL, runSeed)
  const failures = results.flatMap((problems, n) =>
    problems.length > 0 ? [`FAULT_SEED=${seeds[n]}: ${problems.join('; ')}`] : []
  )
  expect(failures).toEqual([])
}, 600_000)

async function runSeed(seed: number): Promise<string[]> {
  const plan = faultPlan(seed, TIMES)
  const emulator = await startEmulator({ seed: String(seed) })
  try {
    prepareWorld(emulator, plan)
    const { exitCode, outputs } = await runAction({ inputs: inputsOf(plan, emulator.url, TIMES) })
    const attempts = attemptsOf(plan, emulator.transcript.entries)
    const problems = problemsOfStep(plan, emulator, attempts, outputs)
    const expected = outputs['ok'] === 'true' ? 0 : 1
    return exitCode === expected ? problems : [...problems, `ended with ${exitCode}`]
  } finally {
    await emulator.close()
  }
}

/** The nth call of an API was struck by the nth fault that the plan orders for it. */
function attemptsOf(plan: FaultPlan, entries: readonly TranscriptEntry[]): Attempt[] {
  const counts = new Map<string, number>()
  return entries.map(entry => {
    const { api = 'auth.tenant_access_token', path, headers, body = {} } = entry
    const n = counts.get(api) ?? 0
    counts.set(api, n + 1)
    const isLate = arrivesLate(plan.faults[api]?.[n])
    return {
      kind: kindOf(entry),
      key: keyOfRequest(path, body as Record<string, unknown>),
      seen: isLate ? { kind: 'timeout' } : seenOf(entry),
      token: headers['authorization']
    }
  })
}

function arrivesLate(fault: FaultAction | undefined): boolean {
  const isSlow = fault?.kind === 'slow' || fault?.kind === 'delay'
  return isSlow && fault.ms === TIMES.longMs
}

function kindOf({ api, method }: TranscriptEntry): CallKind {
  if (api === 'auth.tenant_access_token') return 'auth'
  if (api === 'batch.send') return 'batch'
  if (api === 'webhook.send') return 'webhook'
  return method === 'POST' ? 'send' : 'update'
}

/** What reached the client of an answer that the emulator recorded before it was put on the wire. */
function seenOf({ response }: TranscriptEntry): Seen {
  if (response === undefined) return { kind: 'timeout' }
  const { status, headers, body, delivery } = response
  if (delivery === 'hang') return { kind: 'timeout' }
  if (delivery !== 'whole') return { kind: 'lost' }
  if (Object.keys(headers).length > 100) return { kind: 'lost' }
  const reset = headers['x-ogw-ratelimit-reset']
  const asked = reset === undefined ? {} : { askedMs: Number(reset) * 1000 }
  const code = (body as { code?: unknown } | undefined)?.code
  return typeof code === 'number'
    ? { kind: 'answer', status, code, ...asked }
    : { kind: 'unreadable', status, ...asked }
}
