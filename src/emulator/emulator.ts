import { randomUUID } from 'node:crypto'
import type { ApiName } from './api.ts'
import type { Clock } from './clock.ts'
import { createClock } from './clock.ts'
import type { Environment, Settings } from './environment.ts'
import { DEFAULT_SETTINGS } from './environment.ts'
import { ApiError } from './errors.ts'
import { withFault } from './fault-effects.ts'
import { Faults } from './faults.ts'
import { DOCUMENTED_LIMITS, Frequency } from './frequency.ts'
import { errorAnswer, runRoute } from './gateway.ts'
import type { Answer, EmulatorRequest } from './http.ts'
import { normalize, pathOf } from './http.ts'
import { Ids } from './ids.ts'
import type { World } from './model.ts'
import type { Match } from './router.ts'
import { matchRoute } from './router.ts'
import { answerControl, CONTROL_PREFIX } from './routes/control.ts'
import { answerInbox, isInboxPath } from './routes/inbox.ts'
import { ROUTES } from './routes/table.ts'
import { Store } from './store.ts'
import { Tokens } from './tokens.ts'
import { Transcript } from './transcript.ts'
import { UuidMemory } from './uuid-memory.ts'
import { defaultWorld } from './world.ts'

export type EmulatorOptions = Partial<Settings> & {
  /** The start world; the default one when left out. Given parts are added to it. */
  readonly world?: Partial<World>
  /** The same seed gives the same ids and tokens; random when left out. */
  readonly seed?: string
  /** The clock in milliseconds. */
  readonly now?: () => number
  /** Waits of ordered delays; give it together with `now` for a fake clock. */
  readonly sleep?: (ms: number) => Promise<void>
}

/** The emulated open platform without a socket. */
export type Emulator = {
  /**
   * Answers one request. A connection that an ordered fault breaks is told by `delivery`; the
   * caller plays it out (the HTTP server on its socket, a test as it likes).
   */
  handle(request: EmulatorRequest): Promise<Answer>
  readonly store: Store
  readonly faults: Faults
  readonly transcript: Transcript
  readonly clock: Clock
  /** May be changed at any time. */
  readonly settings: Settings
  /** Makes a token, or all of them, invalid at once. */
  revokeTokens(token?: string): void
  /** Starts again: world, settings, faults, transcript, frequency, uuids and tokens. */
  reset(): void
  /** Ends ordered delays that are still waiting. */
  stop(): void
}

/** Builds the emulator's core. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { world, seed, now, sleep, ...settings } = options
  const closing = new AbortController()
  const clock = createClock({ now, sleep, closed: closing.signal })
  const ids = new Ids(seed ?? randomUUID())
  const initial: Settings = { limits: DOCUMENTED_LIMITS, ...DEFAULT_SETTINGS, ...settings }
  const env: Environment = {
    store: new Store(defaultWorld()),
    clock,
    ids,
    tokens: new Tokens(clock, ids),
    uuids: new UuidMemory(clock),
    frequency: new Frequency(),
    settings: { ...initial }
  }
  env.store.seed(structuredClone(world ?? {}))
  const emulator: Emulator = {
    handle: request => handle(env, emulator, normalize(request)),
    store: env.store,
    faults: new Faults(),
    transcript: new Transcript(),
    clock,
    settings: env.settings,
    revokeTokens: token => env.tokens.revoke(token),
    reset: () => {
      env.store.reset(defaultWorld())
      env.store.seed(structuredClone(world ?? {}))
      for (const part of [emulator.faults, emulator.transcript, env.frequency, env.uuids])
        part.clear()
      env.tokens.revoke()
      Object.assign(env.settings, initial)
    },
    stop: () => closing.abort()
  }
  return emulator
}

async function handle(
  env: Environment,
  emulator: Emulator,
  request: EmulatorRequest
): Promise<Answer> {
  const path = pathOf(request)
  if (path.startsWith(CONTROL_PREFIX)) return answerControl(emulator, request)
  if (isInboxPath(path)) return answerInbox(emulator, request)
  const match = matchRoute(ROUTES, request.method, path)
  const api = match.found === 'route' ? match.route.api : undefined
  const entry = emulator.transcript.begin(request, api, env.clock.now())
  const fault = emulator.faults.take({ api, method: request.method, path })
  if (fault.kind !== 'pass') entry.fault = fault.kind
  const logId = env.ids.logId(env.clock.now())
  const pause = async (): Promise<void> => {
    if (fault.kind === 'delay' && fault.when === 'during') await env.clock.sleep(fault.ms)
  }
  const answer = await withFault(fault, {
    api,
    run: () => judge(env, match, api, { request, pause, logId }),
    sleep: ms => env.clock.sleep(ms),
    revokeTokens: () => env.tokens.revoke(),
    logId
  })
  emulator.transcript.finish(entry, answer)
  return answer
}

type Judged = {
  readonly request: EmulatorRequest
  readonly pause: () => Promise<void>
  readonly logId: string
}

async function judge(
  env: Environment,
  match: Match,
  api: ApiName | undefined,
  { request, pause, logId }: Judged
): Promise<Answer> {
  if (match.found === 'route')
    return runRoute(env, match.route, { request, params: match.params, pause, logId })
  return errorAnswer(api, logId, new ApiError(match.found === 'path' ? 99991301 : 99991201))
}
