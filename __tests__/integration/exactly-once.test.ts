import { expect, test } from '@jest/globals'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { TransportError } from '../../src/http/errors.ts'
import type { HttpResponse } from '../../src/http/exchange.ts'
import type { HttpRequest, Transport } from '../../src/http/transport.ts'
import type { Attempt, CallKind, Seen } from '../support/delivery-oracle.ts'
import { emulatorTransport } from '../support/emulator-transport.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { faultPlan, type PlanTimes } from '../support/fault-plan.ts'
import { inputsOf, keyOfRequest, prepareWorld, problemsOfStep } from '../support/fault-scenario.ts'
import { runInProcess } from '../support/in-process.ts'
import { SeededRandom } from '../support/seeded-random.ts'

/**
 * Seeded random faults over the emulator, in process and on a clock that never waits. FAULT_SEED=n
 * replays one sequence, FAULT_RUNS=n changes how many there are.
 */
const RUNS = Number(process.env['FAULT_RUNS'] ?? 10_000)
const ONE_SEED = process.env['FAULT_SEED']

const TIMES: PlanTimes = {
  timeout: '10',
  shortMs: 900,
  longMs: 15_000,
  resets: [0, 1, 2, 7, 30, 59, 61, 90],
  maxRetries: 4,
  maxFaults: 5
}

// The step's own bound in main.
const DEADLINE_MS = 180_000

test(`whatever goes wrong, a message is there once and the outputs say so (${RUNS} sequences)`, async () => {
  const seeds =
    ONE_SEED === undefined ? Array.from({ length: RUNS }, (_, n) => n + 1) : [Number(ONE_SEED)]
  const failures: string[] = []
  for (const seed of seeds) {
    const problems = await runSeed(seed)
    if (problems.length > 0) failures.push(`FAULT_SEED=${seed}: ${problems.join('; ')}`)
    if (failures.length >= 10) break
  }
  expect(failures).toEqual([])
}, 300_000)

async function runSeed(seed: number): Promise<string[]> {
  const plan = faultPlan(seed, TIMES)
  const clock = new FakeClock()
  const emulator = createEmulator({ seed: String(seed), now: clock.now, sleep: clock.sleep })
  prepareWorld(emulator, plan)
  const random = new SeededRandom(seed + 1_000_000)
  const attempts: Attempt[] = []
  const isRefused = (): boolean => random.chance(plan.refused)
  const transport = recording(emulatorTransport({ emulator, clock, isRefused }), attempts)
  const begin = clock.now()
  const { outputs } = await runInProcess({
    inputs: inputsOf(plan, 'https://feishu.example.com', TIMES),
    openTransport: () => transport,
    clock,
    random: random.next,
    signal: clock.timeout(DEADLINE_MS)
  })
  const problems = problemsOfStep(plan, emulator, attempts, outputs)
  // At the deadline the tries end wherever they are; never twice still holds.
  const isOver = clock.now() - begin >= DEADLINE_MS
  return isOver ? problems.filter(problem => /twice|times|not there/.test(problem)) : problems
}

/** Notes what the client sees of each request. */
function recording(transport: Transport, attempts: Attempt[]): Transport {
  return {
    close: () => transport.close(),
    async request(request) {
      const note = (seen: Seen): void => {
        const body = typeof request.body === 'string' ? request.body : '{}'
        const key = keyOfRequest(request.url.pathname, JSON.parse(body) as never)
        const token = request.headers?.['authorization']
        attempts.push({ kind: kindOf(request), key, seen, token })
      }
      try {
        const response = await transport.request(request)
        note(seenOf(response))
        return response
      } catch (error) {
        if (error instanceof TransportError) note(lostBy(error))
        throw error
      }
    }
  }
}

function kindOf({ method, url }: HttpRequest): CallKind {
  if (url.pathname.includes('/auth/')) return 'auth'
  if (url.pathname.includes('/batch_send/')) return 'batch'
  if (url.pathname.includes('/hook/')) return 'webhook'
  return method === 'POST' ? 'send' : 'update'
}

function seenOf({ status, headers, body }: HttpResponse): Seen {
  const reset = headers['x-ogw-ratelimit-reset']
  const asked = reset === undefined ? {} : { askedMs: Number(reset) * 1000 }
  try {
    const { code } = JSON.parse(body) as { code: number }
    return { kind: 'answer', status, code, ...asked }
  } catch {
    return { kind: 'unreadable', status, ...asked }
  }
}

function lostBy({ failure, sent }: TransportError): Seen {
  if (!sent) return { kind: 'refused' }
  return { kind: failure === 'timeout' ? 'timeout' : 'lost' }
}
